// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pass/table_sheet.h"

#include "core/pass/card_colours.h"
#include "core/pass/seal_painter.h"
#include "core/pass/sheet.h"
#include "core/pass/sheet_text.h"

#include <QPainter>

#include <algorithm>

namespace muhr::pass {
namespace {

constexpr QSizeF paper{210, 297};

// Hundredths of a millimetre.
constexpr double width = 21000;
constexpr double margin = 2000;
constexpr double inner = width - 2 * margin;
constexpr double factHeight = 1250;
constexpr double rowHeight = 820;
constexpr double firstColumn = 2.6;

class Drawing
{
public:
    Drawing(QPainter &painter, const TableSheet &sheet)
        : m_painter(painter), m_sheet(sheet), m_isMirrored(base::isRightToLeft(sheet.language))
    {
    }

    void run()
    {
        drawMark(m_painter, {m_isMirrored ? width - margin - 450 : margin + 450, 2100}, 450);
        m_top = 3000;
        line(m_sheet.title, 850, QFont::Bold, colours::ink, 120);
        line(m_sheet.subtitle, 430, QFont::Normal, colours::inkSoft, 700);
        facts();
        if (!m_sheet.rows.empty())
            table();
        for (const QString &note : m_sheet.notes)
            line(note, 400, QFont::Normal, colours::inkSoft, 120);
    }

private:
    TextStyle style(double size, QFont::Weight weight, const QColor &colour) const
    {
        return {m_sheet.language, colour, size, weight, false, Letters::Printed, false};
    }

    /// From the leading edge.
    QRectF box(double from, double top, double wide, double high) const
    {
        return {m_isMirrored ? width - from - wide : from, top, wide, high};
    }

    void line(const QString &text, double size, QFont::Weight weight, const QColor &colour, double after)
    {
        if (text.isEmpty())
            return;
        m_top += setText(m_painter, box(margin, m_top, inner, 2400), text, style(size, weight, colour)) + after;
    }

    void rule(double top)
    {
        m_painter.setPen(QPen(colours::line, 20));
        m_painter.drawLine(QPointF(margin, top), QPointF(width - margin, top));
    }

    void facts()
    {
        constexpr double column = inner / 2;
        for (std::size_t i = 0; i < m_sheet.facts.size(); ++i) {
            const double from = margin + column * double(i % 2);
            const double top = m_top + factHeight * double(i / 2);
            setText(m_painter, box(from, top, column - 300, 500), m_sheet.facts[i].first,
                    style(360, QFont::Normal, colours::inkSoft));
            setText(m_painter, box(from, top + 430, column - 300, 700), m_sheet.facts[i].second,
                    style(560, QFont::Bold, colours::ink));
        }
        m_top += factHeight * double((m_sheet.facts.size() + 1) / 2) + 500;
    }

    void cells(const QStringList &texts, const TextStyle &first, const TextStyle &others)
    {
        const double unit = inner / (firstColumn + double(texts.size()) - 1);
        double from = margin;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const double wide = i == 0 ? unit * firstColumn : unit;
            setText(m_painter, box(from, m_top + 180, wide - 150, rowHeight - 200), texts[i], i == 0 ? first : others);
            from += wide;
        }
        m_top += rowHeight;
    }

    void table()
    {
        line(m_sheet.tableTitle, 480, QFont::Bold, colours::ink, 100);
        const TextStyle head = style(340, QFont::DemiBold, colours::inkSoft);
        cells(m_sheet.heads, head, head);
        const std::size_t count = std::min(m_sheet.rows.size(), TableSheet::mostRows);
        for (std::size_t i = 0; i < count; ++i) {
            rule(m_top);
            cells(m_sheet.rows[i], style(400, QFont::Bold, colours::ink), style(400, QFont::Normal, colours::ink));
        }
        rule(m_top);
        m_top += 500;
    }

    QPainter &m_painter;
    const TableSheet &m_sheet;
    bool m_isMirrored;
    double m_top = 0;
};

} // namespace

void drawTableSheet(QPainter &painter, const TableSheet &sheet)
{
    const Hundredths units(painter);
    Drawing(painter, sheet).run();
}

QByteArray tableSheetPdf(const TableSheet &sheet)
{
    return onePagePdf(paper, sheet.title, [&sheet](QPainter &painter) { drawTableSheet(painter, sheet); });
}

} // namespace muhr::pass
