// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pass/web_svg.h"

#include "core/base/digits.h"
#include "core/pass/card_colours.h"
#include "core/pass/gift_shape.h"
#include "core/pass/seal_row.h"
#include "core/pass/seal_shape.h"
#include "core/scan/qr_image.h"
#include "core/words/card_words.h"

#include <algorithm>
#include <cmath>

namespace muhr::pass {
namespace {

/// A seal has a radius of 20 in the drawing; its row is at most six wide.
constexpr double radius = 20;
constexpr double gap = 0.2;

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

/// A star around (0,0), as the points of a polygon.
QString starPoints(double size)
{
    QString points;
    for (const QPointF point : sealPoints({}, size))
        points += number(point.x()) + u',' + number(point.y()) + u' ';
    return points.trimmed();
}

struct SealInk
{
    QColor given;
    QColor onGiven;
    QColor toCome;
    QColor figure;
};

SealInk inkOn(SealGround ground, const CardDesign &design)
{
    if (ground == SealGround::Card)
        return {design.text, design.background, mixed(design.text, design.background, 0.55), design.text};
    const QColor mark = markColour(design);
    return {mark, readableOn(mark), colours::outline, colours::inkSoft};
}

QString star(double size, const QString &fill, const QString &stroke, double width)
{
    return QStringLiteral(R"(<polygon points="%1" fill="%2" stroke="%3" stroke-width="%4"/>)")
        .arg(starPoints(size), fill, stroke, number(width));
}

QString gift(const QColor &ink)
{
    return QStringLiteral(R"~(<path transform="translate(-9.6 -9.6) scale(.8)" d="%1" fill="none" stroke="%2" )~"
                          R"(stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"/>)")
        .arg(QLatin1String(giftPath), ink.name());
}

QString drawn(const CardSeal &seal, SealGround ground, const CardContents &card)
{
    const SealInk ink = inkOn(ground, card.design);
    const QString none = QStringLiteral("none");
    if (seal.reward) {
        const bool isFilled = seal.isGiven || ground == SealGround::Card;
        const QColor edge = ground == SealGround::Card ? colours::gold : colours::goldMark;
        const QColor fill = isFilled ? edge : colours::goldTint;
        return star(radius - 0.5, fill.name(), edge.name(), 1) + gift(isFilled ? colours::onGold : colours::goldMark);
    }
    if (seal.isGiven) {
        QString result;
        if (seal.isNewest)
            result += star(radius + 3, none, mixed(ink.given, ink.onGiven, 0.5).name(), 1);
        return result + star(radius, ink.given.name(), none, 0) + star(radius * 0.62, none, ink.onGiven.name(), 1);
    }
    // Digits in the middle: half of their height, for fonts differ in what they call the middle.
    return star(radius - 0.5, none, ink.toCome.name(), 1) +
           QStringLiteral(R"(<text y="4" text-anchor="middle" font-size="11" font-weight="600" fill="%1">%2</text>)")
               .arg(ink.figure.name(), base::localNumber(card.language, seal.number));
}

/// The dark modules as strokes one unit wide along the middle of each row: a third of the length of their outlines.
QString rowsOf(const scan::QrMatrix &qr)
{
    QString path;
    for (int y = 0; y < qr.size(); ++y) {
        int pen = 0;
        bool isRowBegun = false;
        for (int x = 0; x < qr.size();) {
            int end = x;
            while (end < qr.size() && qr.isDark(end, y))
                ++end;
            if (end > x) {
                path += isRowBegun ? QStringLiteral("m%1 0h%2").arg(x - pen).arg(end - x)
                                   : QStringLiteral("M%1 %2h%3")
                                         .arg(x + scan::QrMatrix::quietModules)
                                         .arg(y + scan::QrMatrix::quietModules)
                                         .arg(end - x);
                isRowBegun = true;
                pen = end;
            }
            x = end + 1;
        }
    }
    return path;
}

} // namespace

QString sealsSvg(const CardContents &card, SealGround ground)
{
    const auto columns = static_cast<double>(std::min<std::size_t>(6, card.seals.size()));
    const double rows = std::ceil(static_cast<double>(card.seals.size()) / 6);
    const double step = 2 * radius * (1 + gap);
    const QSizeF area(step * columns, step * rows);
    const SealRow row = layOutSeals(card.seals.size(), area, card.language, gap, radius);
    QString svg = QStringLiteral(R"(<svg class="seals" viewBox="0 0 %1 %2" role="img" aria-label="%3">)")
                      .arg(number(area.width()), number(area.height()),
                           words::card::stamps(card.language, card.stamps, card.goal).toHtmlEscaped());
    for (std::size_t i = 0; i < card.seals.size(); ++i) {
        const QPointF centre = row.centres[i];
        svg += QStringLiteral(R"~(<g transform="translate(%1 %2) scale(%3)">)~")
                   .arg(number(centre.x()), number(centre.y()), QString::number(row.radius / radius, 'f', 3)) +
               drawn(card.seals[i], ground, card) + QStringLiteral("</g>");
    }
    return svg + QStringLiteral("</svg>");
}

QString qrSvg(const QString &text, const QString &label)
{
    const auto qr = scan::makeQr(text);
    if (!qr)
        return {};
    const int side = qr->size() + 2 * scan::QrMatrix::quietModules;
    return QStringLiteral(R"(<svg class="qr" viewBox="0 -.5 %1 %1" role="img" aria-label="%2" )"
                          R"(shape-rendering="crispEdges"><path d="M0-.5h%1v%1h-%1z" fill="#fff"/>)"
                          R"(<path d="%3" stroke="#000"/></svg>)")
        .arg(QString::number(side), label.toHtmlEscaped(), rowsOf(*qr));
}

} // namespace muhr::pass
