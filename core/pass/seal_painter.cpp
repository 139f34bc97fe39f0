// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pass/seal_painter.h"

#include "core/base/digits.h"
#include "core/pass/card_colours.h"
#include "core/pass/gift_shape.h"
#include "core/pass/letters.h"
#include "core/pass/seal_shape.h"

#include <QPainter>

namespace muhr::pass {
namespace {

/// The inner outline of a given seal.
constexpr double innerShare = 0.62;

void outline(QPainter &painter, const QPainterPath &path, const QColor &edge, double width, const QBrush &fill)
{
    QPen pen(edge, width);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawPath(path);
}

void drawGift(QPainter &painter, QPointF centre, double radius, const QColor &ink)
{
    const double scale = radius * 0.8 / 20;
    painter.save();
    painter.translate(centre - QPointF(12, 12) * scale);
    painter.scale(scale, scale);
    QPen pen(ink, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(giftShape());
    painter.restore();
}

} // namespace

QPainterPath sealPath(QPointF centre, double radius)
{
    const auto points = sealPoints(centre, radius);
    QPainterPath path(points.front());
    for (std::size_t i = 1; i < points.size(); ++i)
        path.lineTo(points[i]);
    path.closeSubpath();
    return path;
}

void drawCardSeal(QPainter &painter, const CardSeal &seal, QPointF centre, double radius, const CardDesign &design)
{
    const double fine = radius / 17;
    if (seal.reward) {
        painter.fillPath(sealPath(centre, radius), colours::gold);
        if (seal.isGiven)
            outline(painter, sealPath(centre, radius * innerShare), colours::onGold, fine, Qt::NoBrush);
        else
            drawGift(painter, centre, radius, colours::onGold);
    } else if (seal.isGiven) {
        painter.fillPath(sealPath(centre, radius), design.text);
        outline(painter, sealPath(centre, radius * innerShare), mixed(design.background, design.text, 0.6), fine,
                Qt::NoBrush);
    } else {
        outline(painter, sealPath(centre, radius - fine / 2), mixed(design.text, design.background, 0.55), fine,
                Qt::NoBrush);
    }
}

void drawPaperSeal(QPainter &painter, const CardSeal &seal, QPointF centre, double radius, const CardDesign &design,
                   base::Language language)
{
    const double fine = radius / 20;
    const QColor mark = markColour(design);
    if (seal.reward) {
        outline(painter, sealPath(centre, radius - fine / 2), colours::goldMark, fine,
                seal.isGiven ? colours::goldMark : colours::goldTint);
        drawGift(painter, centre, radius, seal.isGiven ? colours::ink : colours::goldMark);
    } else if (seal.isGiven) {
        painter.fillPath(sealPath(centre, radius), mark);
        outline(painter, sealPath(centre, radius * innerShare), readableOn(mark), fine, Qt::NoBrush);
    } else {
        outline(painter, sealPath(centre, radius - fine / 2), colours::outline, fine, Qt::NoBrush);
        const QRectF box(centre - QPointF(radius * 0.5, radius * 0.23), QSizeF(radius, radius * 0.46));
        painter.fillPath(letterShape(base::localNumber(language, seal.number), box), colours::inkSoft);
    }
}

void drawMark(QPainter &painter, QPointF centre, double radius)
{
    painter.fillPath(sealPath(centre, radius), colours::firuza);
    outline(painter, sealPath(centre, radius * innerShare), Qt::white, radius / 11, Qt::NoBrush);
}

} // namespace muhr::pass
