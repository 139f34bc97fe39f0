// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/seal_painter.h"

#include "core/pass/seal_shape.h"
#include "ui/kit/icon.h"
#include "ui/kit/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace muhr::kit {
namespace {

/// The halo needs this share of the box around the seal.
constexpr double sealInBox = 0.88;

void outlined(QPainter &painter, const QPainterPath &path, const QColor &edge, double width, const QBrush &fill)
{
    QPen pen(edge, width);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawPath(path);
}

} // namespace

QPainterPath sealPath(QPointF centre, double outerRadius)
{
    const auto points = pass::sealPoints(centre, outerRadius);
    QPainterPath path(points.front());
    for (std::size_t i = 1; i < points.size(); ++i)
        path.lineTo(points[i]);
    path.closeSubpath();
    return path;
}

void paintSeal(QPainter &painter, const QRectF &box, SealState state, int number, const Tokens &t, double press)
{
    const double side = std::min(box.width(), box.height());
    const QPointF centre = box.center();
    const double radius = side / 2 * sealInBox;
    const double fine = std::clamp(side / 50, 0.8, 2.0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);

    switch (state) {
    case SealState::Newest:
        outlined(painter, sealPath(centre, side / 2 - fine / 2), mixed(t.firuza, t.surface, 0.35), fine, Qt::NoBrush);
        [[fallthrough]];
    case SealState::Given: {
        const double pressed = radius * (1 - 0.14 * press);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.firuza);
        painter.drawPath(sealPath(centre, pressed));
        const bool bright = state == SealState::Newest;
        outlined(painter, sealPath(centre, pressed * 0.62), mixed(t.sealLine, t.firuza, bright ? 1 : 0.8),
                 bright ? fine * 1.2 : fine, Qt::NoBrush);
        break;
    }
    case SealState::ToCome: {
        outlined(painter, sealPath(centre, radius - fine / 2), t.outline, fine, t.surface);
        QFont figures = font(Type::Bold);
        figures.setPixelSize(std::max(8, static_cast<int>(std::lround(side * 0.22))));
        painter.setFont(figures);
        painter.setPen(t.inkSoft);
        painter.drawText(box, Qt::AlignCenter, digits(number));
        break;
    }
    case SealState::Reward:
    case SealState::RewardReached: {
        const bool reached = state == SealState::RewardReached;
        outlined(painter, sealPath(centre, radius - fine / 2), t.zar, fine, reached ? t.zar : t.zarTint);
        const double gift = radius * 1.14;
        paintIcon(painter, QRectF(centre - QPointF(gift / 2, gift / 2), QSizeF(gift, gift)), Icon::Gift,
                  reached ? t.onZar : t.zar);
        break;
    }
    }
    painter.restore();
}

void paintCardSeal(QPainter &painter, const QRectF &box, SealState state, const QColor &ink, const QColor &gold)
{
    const double side = std::min(box.width(), box.height());
    const double fine = std::clamp(side / 34, 0.8, 1.6);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor pale = ink;
    pale.setAlphaF(0.45F);
    switch (state) {
    case SealState::Given:
    case SealState::Newest:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawPath(sealPath(box.center(), side / 2));
        break;
    case SealState::ToCome:
        outlined(painter, sealPath(box.center(), side / 2 - fine / 2), pale, fine, Qt::NoBrush);
        break;
    case SealState::Reward:
    case SealState::RewardReached:
        painter.setPen(Qt::NoPen);
        painter.setBrush(gold);
        painter.drawPath(sealPath(box.center(), side / 2));
        break;
    }
    painter.restore();
}

void paintMark(QPainter &painter, const QRectF &box, const Tokens &t)
{
    const double radius = std::min(box.width(), box.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.firuza);
    painter.drawPath(sealPath(box.center(), radius));
    outlined(painter, sealPath(box.center(), radius * 0.62), t.sealLine, std::max(1.0, radius / 11), Qt::NoBrush);
    painter.restore();
}

} // namespace muhr::kit
