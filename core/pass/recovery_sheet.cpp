// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pass/recovery_sheet.h"

#include "core/base/format_date.h"
#include "core/base/isolate.h"
#include "core/pass/card_colours.h"
#include "core/pass/seal_painter.h"
#include "core/pass/sheet.h"
#include "core/pass/sheet_text.h"
#include "core/words/recovery_words.h"

#include <QPainter>

namespace muhr::pass {
namespace {

namespace says = words::recovery;

constexpr QSizeF paper{210, 297};

// Hundredths of a millimetre.
constexpr double width = 21000;
constexpr double margin = 2200;
constexpr double codeSide = 7000;
constexpr int groupsInRow = 4;

constexpr QLatin1String codePrefix("MUHR-RECOVERY:");

/// From the top of the sheet down.
class Column
{
public:
    Column(QPainter &painter, base::Language language) : m_painter(painter), m_language(language) {}

    void say(const QString &text, double size, QFont::Weight weight, const QColor &colour, double after,
             bool isCode = false)
    {
        const QRectF box(margin, m_top, width - 2 * margin, 4000);
        m_top +=
            setText(m_painter, box, text, {m_language, colour, size, weight, false, Letters::Printed, isCode}) + after;
    }
    void skip(double height) { m_top += height; }
    double top() const { return m_top; }

private:
    QPainter &m_painter;
    base::Language m_language;
    double m_top = 3600;
};

/// The groups in rows of four, each with its place, written from left to right in every language, as they are typed.
void drawGroups(QPainter &painter, Column &column, const QString &key)
{
    const QStringList groups = key.split(u'-');
    const double cell = (width - 2 * margin) / groupsInRow;
    constexpr double row = 1700;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QRectF box(margin + cell * double(i % groupsInRow), column.top() + row * double(i / groupsInRow),
                         cell - 200, row - 200);
        painter.setPen(QPen(colours::line, 20));
        painter.setBrush(colours::paper);
        painter.drawRoundedRect(box, 240, 240);
        setTextInMiddle(painter, box, groups[i],
                        {base::Language::English, colours::ink, 820, QFont::Bold, true, Letters::Printed, true});
    }
    column.skip(row * double((groups.size() + groupsInRow - 1) / groupsInRow) + 500);
}

} // namespace

QString recoveryCodeText(const RecoverySheet &sheet)
{
    // Capital letters take less room in a code.
    return codePrefix + sheet.shop.text().toUpper() + u':' + sheet.key;
}

std::optional<RecoveryCode> parseRecoveryCode(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (!trimmed.startsWith(codePrefix, Qt::CaseInsensitive))
        return std::nullopt;
    const QStringView rest = trimmed.sliced(codePrefix.size());
    const qsizetype colon = rest.indexOf(u':');
    if (colon < 0)
        return std::nullopt;
    const auto shop = base::ShopId::parse(rest.first(colon).toString().toLower());
    if (!shop)
        return std::nullopt;
    return RecoveryCode{*shop, rest.sliced(colon + 1).toString()};
}

void drawRecoverySheet(QPainter &painter, const RecoverySheet &sheet)
{
    const Hundredths units(painter);
    const auto language = sheet.language;
    drawMark(painter, {base::isRightToLeft(language) ? width - margin - 500 : margin + 500, 2500}, 500);
    Column column(painter, language);
    column.say(says::title(language, sheet.shopName), 900, QFont::Bold, colours::ink, 300);
    column.say(says::purpose(language), 500, QFont::Normal, colours::ink, 700);
    column.say(says::keyLabel(language), 380, QFont::DemiBold, colours::inkSoft, 150);
    drawGroups(painter, column, sheet.key);
    if (const auto qr = scan::makeQr(recoveryCodeText(sheet)))
        drawQr(painter, *qr, QRectF((width - codeSide) / 2, column.top() - 200, codeSide, codeSide));
    column.skip(codeSide + 200);
    column.say(says::shopLabel(language), 380, QFont::DemiBold, colours::inkSoft, 50);
    column.say(base::isolateCode(sheet.shop.text()), 450, QFont::Normal, colours::ink, 500, true);
    column.say(says::howToUse(language), 450, QFont::Normal, colours::ink, 400);
    column.say(says::keepSafe(language), 450, QFont::Bold, colours::ink, 700);
    column.say(says::printedLabel(language), 360, QFont::DemiBold, colours::inkSoft, 50);
    column.say(base::formatDate(language, sheet.printed), 400, QFont::Normal, colours::ink, 0);
}

QByteArray recoverySheetPdf(const RecoverySheet &sheet)
{
    return onePagePdf(paper, says::title(sheet.language, sheet.shopName),
                      [&sheet](QPainter &painter) { drawRecoverySheet(painter, sheet); });
}

} // namespace muhr::pass
