// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pass/strip_image.h"

#include "core/pass/seal_painter.h"
#include "core/pass/seal_row.h"

#include <QPainter>
#include <QPainterPath>

namespace muhr::pass {
namespace {

/// Points. Of the height only the middle 123 are sure to be seen.
constexpr QSizeF strip{375, 144};
constexpr double surelySeen = 123;
constexpr QRectF tray{16, (strip.height() - surelySeen) / 2 + 6, strip.width() - 32, surelySeen - 12};
constexpr double margin = 12;
constexpr double gap = 0.12;
constexpr double largestSeal = 34;

} // namespace

QImage stripImage(const CardContents &card, int scale)
{
    QImage image((strip * scale).toSize(), QImage::Format_RGB32);
    image.fill(card.design.background);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);

    // A tray without seals would look like one that has lost them.
    if (card.seals.empty())
        return image;
    QColor veil = card.design.text;
    veil.setAlphaF(0.11F);
    QPainterPath ground;
    ground.addRoundedRect(tray, 14, 14);
    painter.fillPath(ground, veil);

    const QRectF inside = tray.adjusted(margin, margin, -margin, -margin);
    const SealRow row = layOutSeals(card.seals.size(), inside.size(), card.language, gap, largestSeal);
    for (std::size_t i = 0; i < card.seals.size(); ++i)
        drawCardSeal(painter, card.seals[i], inside.topLeft() + row.centres[i], row.radius, card.design);
    return image;
}

} // namespace muhr::pass
