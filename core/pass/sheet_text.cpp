// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pass/sheet_text.h"

#include "core/pass/letters.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <memory>

namespace muhr::pass {
namespace {

/// Persian stands taller.
double lineShare(base::Language language)
{
    return base::isRightToLeft(language) ? 1.5 : 1.32;
}

struct SetText
{
    std::unique_ptr<QTextLayout> layout;
    double height = 0;
    bool fits = false;
};

SetText setAt(double size, const QSizeF &room, const QString &text, const TextStyle &style)
{
    SetText result;
    QFont font = letters(style.language, size / 100, style.weight);
    if (style.isCode)
        font.setLetterSpacing(QFont::PercentageSpacing, 103);
    result.layout = std::make_unique<QTextLayout>(text, font);
    const bool isRightToLeft = base::isRightToLeft(style.language);
    // A layout knows no leading edge.
    const Qt::Alignment leading = Qt::AlignAbsolute | (isRightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    QTextOption option(style.isCentred ? Qt::AlignHCenter : leading);
    option.setTextDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WordWrap);
    result.layout->setTextOption(option);
    result.layout->beginLayout();
    bool isNarrow = true;
    for (QTextLine line = result.layout->createLine(); line.isValid(); line = result.layout->createLine()) {
        line.setLineWidth(room.width());
        // Fonts of two scripts in one line must not push lines apart.
        line.setPosition({0, result.height + (size * lineShare(style.language) - line.height()) / 2});
        result.height += size * lineShare(style.language);
        isNarrow = isNarrow && line.naturalTextWidth() <= room.width() + 1;
    }
    result.layout->endLayout();
    result.fits = isNarrow && result.height <= room.height() + 1;
    return result;
}

SetText fitted(const QSizeF &room, const QString &text, const TextStyle &style)
{
    QString lines = text;
    lines.replace(u'\n', QChar::LineSeparator);
    const double smallest = std::min(style.size, 120.0);
    SetText result = setAt(style.size, room, lines, style);
    for (double size = style.size * 0.95; !result.fits && size >= smallest; size *= 0.95)
        result = setAt(size, room, lines, style);
    return result;
}

void drawAsShapes(QPainter &painter, QPointF at, const QTextLayout &layout, const QColor &colour)
{
    QPainterPath all;
    all.setFillRule(Qt::WindingFill);
    for (const QGlyphRun &run : layout.glyphRuns()) {
        const auto glyphs = run.glyphIndexes();
        const auto places = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i)
            all.addPath(run.rawFont().pathForGlyph(glyphs[i]).translated(places[i] + at));
    }
    painter.fillPath(all, colour);
}

void draw(QPainter &painter, QPointF at, const SetText &set, const TextStyle &style)
{
    if (style.letters == Letters::Shapes) {
        drawAsShapes(painter, at, *set.layout, style.colour);
        return;
    }
    painter.setPen(style.colour);
    set.layout->draw(&painter, at);
}

} // namespace

double setText(QPainter &painter, const QRectF &box, const QString &text, const TextStyle &style)
{
    if (text.isEmpty())
        return 0;
    const SetText set = fitted(box.size(), text, style);
    draw(painter, box.topLeft(), set, style);
    return set.height;
}

void setTextInMiddle(QPainter &painter, const QRectF &box, const QString &text, const TextStyle &style)
{
    if (text.isEmpty())
        return;
    const SetText set = fitted(box.size(), text, style);
    draw(painter, box.topLeft() + QPointF(0, (box.height() - set.height) / 2), set, style);
}

} // namespace muhr::pass
