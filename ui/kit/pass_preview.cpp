// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pass_preview.h"

#include "ui/kit/qr_view.h"
#include "ui/kit/shadow.h"
#include "ui/kit/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace muhr::kit {
namespace {

/// The card is drawn on a sheet of 312 by 358 and scaled to the room there is.
constexpr QSizeF sheet(312, 358);
constexpr double shadowRoom = 28;

struct Pen
{
    QPainter &painter;
    double scale;
    base::Language language;
    QColor ink;

    /// A line of text between `from` and `to` of the sheet; mirrored with the language.
    void write(const QString &text, double from, double to, double y, double size, bool bold, bool trailing,
               double strength = 1) const
    {
        QFont font = fontOf(bold ? Type::Bold : Type::Body, language);
        font.setPixelSize(std::max(6, static_cast<int>(std::lround(size * scale))));
        const bool backwards = base::isRightToLeft(language);
        const double x = backwards ? sheet.width() - to : from;
        const QRectF box(x * scale, y * scale, (to - from) * scale, size * 2 * scale);
        QColor colour = ink;
        colour.setAlphaF(static_cast<float>(strength));
        painter.setFont(font);
        painter.setPen(colour);
        painter.setLayoutDirection(backwards ? Qt::RightToLeft : Qt::LeftToRight);
        const QString fits = QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width());
        const auto side = trailing ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(box, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextDontClip, fits);
    }
};

} // namespace

PassPreview::PassPreview(QWidget *parent) : QWidget(parent)
{
    m_picture.background = tokens().firuza;
    m_picture.ink = tokens().onFiruza;
}

void PassPreview::setPicture(const PassPicture &picture)
{
    m_picture = picture;
    setAccessibleName(picture.shop);
    setAccessibleDescription(picture.cornerValue);
    update();
}

QSize PassPreview::sizeHint() const
{
    return (sheet + QSizeF(2 * shadowRoom, 2 * shadowRoom)).toSize();
}

QSize PassPreview::minimumSizeHint() const
{
    return sizeHint() / 2;
}

void PassPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = std::max(
        0.1, std::min((width() - 2 * shadowRoom) / sheet.width(), (height() - 2 * shadowRoom) / sheet.height()));
    const QSizeF size = sheet * scale;
    painter.translate((width() - size.width()) / 2, (height() - size.height()) / 2);
    const QRectF card(QPointF(0, 0), size);
    paintShadow(painter, card, 20 * scale, shadowRoom, tokens().shadow);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_picture.background);
    painter.drawRoundedRect(card, 20 * scale, 20 * scale);

    QColor veil = m_picture.ink;
    veil.setAlphaF(0.12F);
    painter.setBrush(veil);
    painter.drawRoundedRect(QRectF(12 * scale, 68 * scale, 288 * scale, 60 * scale), 10 * scale, 10 * scale);

    const Pen pen{painter, scale, m_picture.language, m_picture.ink};
    pen.write(m_picture.shop, 18, 176, 20, 15, true, false);
    pen.write(m_picture.cornerLabel, 180, 294, 15, 11, false, true, 0.85);
    pen.write(m_picture.cornerValue, 180, 294, 29, 15, false, true);
    const bool standsAlone = m_picture.secondLabel.isEmpty() && m_picture.secondValue.isEmpty();
    const double firstEnd = standsAlone ? 294 : 150;
    pen.write(m_picture.firstLabel, 18, firstEnd, 143, 11, false, false, 0.85);
    pen.write(m_picture.firstValue, 18, firstEnd, 157, 15, false, false);
    pen.write(m_picture.secondLabel, 162, 294, 143, 11, false, true, 0.85);
    pen.write(m_picture.secondValue, 162, 294, 157, 15, false, true);

    const Ladder &ladder = m_picture.ladder;
    const auto direction = base::isRightToLeft(m_picture.language) ? Qt::RightToLeft : Qt::LeftToRight;
    // Twelve or fewer stand in one row, more in rows that share the strip.
    const int rows = std::max(1, (ladder.goal + 11) / 12);
    const double largest = (rows == 1 ? 40 : 50.0 / rows - 2) * scale;
    const double gap = 1.5 * scale;
    const int inRow = std::max(1, (ladder.goal + rows - 1) / rows);
    const double side = std::min(largest, (272 * scale - gap * (inRow - 1)) / inRow);
    const double wide = side * inRow + gap * (inRow - 1);
    for (int i = 0; i < ladder.goal; ++i) {
        const double along = (side + gap) * (i % inRow);
        const double x = (size.width() - wide) / 2 + (direction == Qt::RightToLeft ? wide - side - along : along);
        const double high = side * rows + gap * (rows - 1);
        const double y = 98 * scale - high / 2 + (side + gap) * (i / inRow);
        paintCardSeal(painter, QRectF(x, y, side, side), sealAt(ladder, i + 1), m_picture.ink, tokens(Theme::Dark).zar);
    }
    if (!m_picture.code)
        return;
    const QRectF white((sheet.width() - 138) / 2 * scale, 201 * scale, 138 * scale, 138 * scale);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().quiet);
    painter.drawRoundedRect(white, 10 * scale, 10 * scale);
    paintCode(painter, white, *m_picture.code);
}

} // namespace muhr::kit
