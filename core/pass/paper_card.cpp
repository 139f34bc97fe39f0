// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pass/paper_card.h"

#include "core/pass/card_colours.h"
#include "core/pass/card_face.h"
#include "core/pass/seal_painter.h"
#include "core/pass/seal_row.h"
#include "core/pass/sheet.h"
#include "core/pass/sheet_text.h"
#include "core/words/card_words.h"
#include "core/words/paper_card_words.h"

#include <QPainter>

#include <algorithm>

namespace muhr::pass {
namespace {

// Hundredths of a millimetre. The code lies at the leading side, the words beside it, the seals below.
constexpr double width = 8560;
constexpr double height = 5398;
constexpr double margin = 380;
constexpr double codeSide = 3300;
constexpr double gap = 150;
constexpr double largestSeal = 480;
/// Of the words, above the seals.
constexpr double lowest = 3700;

/// The place of a box in a card that is read from the other side.
QRectF placed(const QRectF &box, base::Language language)
{
    if (!base::isRightToLeft(language))
        return box;
    return {width - box.right(), box.top(), box.width(), box.height()};
}

/// "6 stamps: Free coffee", for each reward.
QString promise(const CardContents &card)
{
    QStringList lines;
    for (const auto &seal : card.seals)
        if (seal.reward)
            lines += words::card::milestone(card.language, seal.number, *seal.reward);
    return lines.join(u'\n');
}

void drawWords(QPainter &painter, const CardContents &card)
{
    const double start = margin + codeSide + gap;
    const double room = width - start - margin;
    const auto set = [&](double top, double most, const QString &text, double size, QFont::Weight weight,
                         const QColor &colour) {
        const QRectF box = placed({start, top, room, most}, card.language);
        return setText(painter, box, text, {card.language, colour, size, weight, false, Letters::Printed});
    };
    double top = margin + 120;
    top += set(top, 900, card.shopName, 430, QFont::Bold, colours::ink) + 60;
    top += set(top, 800, promise(card), 260, QFont::Normal, colours::inkSoft) + 60;
    if (!card.givenName.isEmpty())
        top += set(top, 360, card.givenName, 280, QFont::DemiBold, colours::ink);
    top += 40 + set(top + 40, 500, faceOf(card).shortNumber, 380, QFont::DemiBold, colours::ink);
    // Beside the code's lower edge, or further down where the words above need more.
    const double below = std::max(2950.0, top + 80);
    set(below, lowest - below, words::paper_card::showWhenPaying(card.language), 240, QFont::Normal, colours::inkSoft);
}

void drawSeals(QPainter &painter, const CardContents &card)
{
    const QRectF box(margin, margin + codeSide + 60, width - 2 * margin, height - 2 * margin - codeSide - 60);
    const SealRow row = layOutSeals(card.seals.size(), box.size(), card.language, 0.15, largestSeal);
    for (std::size_t i = 0; i < card.seals.size(); ++i)
        drawPaperSeal(painter, card.seals[i], box.topLeft() + row.centres[i], row.radius, card.design, card.language);
}

} // namespace

void drawPaperCard(QPainter &painter, const CardContents &card)
{
    const Hundredths units(painter);
    // Where to cut.
    painter.setPen(QPen(colours::outline, 10, Qt::DashLine));
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(QRectF(5, 5, width - 10, height - 10), 320, 320);
    if (const auto qr = scan::makeQr(card.code); qr && !card.isVoid)
        drawQr(painter, *qr, placed({margin - 200, margin - 200, codeSide + 200, codeSide + 200}, card.language));
    drawWords(painter, card);
    drawSeals(painter, card);
}

QByteArray paperCardPdf(const CardContents &card)
{
    return onePagePdf(paperCardSize, card.shopName, [&card](QPainter &painter) { drawPaperCard(painter, card); });
}

} // namespace muhr::pass
