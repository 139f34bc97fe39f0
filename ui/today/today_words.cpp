// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_words.h"

#include "core/base/digits.h"
#include "core/base/format_date.h"
#include "core/base/isolate.h"
#include "core/base/money.h"
#include "core/words/say.h"
#include "ui/kit/theme.h"

namespace muhr::today {
namespace {

base::Zone zoneOf(const QString &name)
{
    return base::Zone::parse(name).value_or(base::Zone::utc());
}

} // namespace

QString TodayWords::day(base::LocalDate day)
{
    return base::formatDate(kit::currentLanguage(), day, base::DateForm::Long);
}

QString TodayWords::number(std::int64_t count)
{
    return base::localNumber(kit::currentLanguage(), count);
}

QString TodayWords::money(std::int64_t minor, const QString &currency)
{
    const auto known = base::Currency::parse(currency);
    return known ? base::formatMoney(kit::currentLanguage(), base::Money{minor, *known}) : QString();
}

QString TodayWords::compared(std::int64_t now, const std::optional<std::int64_t> &before)
{
    if (!before)
        return {};
    const int more = static_cast<int>(now - *before);
    if (more == 0)
        return tr("as many as a week ago by this time");
    return more > 0 ? tr("%Ln more than a week ago by this time", nullptr, more)
                    : tr("%Ln fewer than a week ago by this time", nullptr, -more);
}

QString TodayWords::who(const report::ShiftFacts &facts)
{
    if (facts.shift.staff.isNone())
        //: In place of a name: the join page, an automation
        return tr("By itself");
    return facts.staffName.isEmpty() ? tr("Somebody without a name") : base::isolateName(facts.staffName);
}

QString TodayWords::laptop(const report::ShiftFacts &facts)
{
    return facts.laptop.place > 0 ? words::say(kit::currentLanguage(), report::deviceSentence(facts.laptop))
                                  : QString();
}

QString TodayWords::time(const report::ShiftFacts &facts, const QString &zone)
{
    const auto language = kit::currentLanguage();
    const base::Zone known = zoneOf(zone);
    const QString first = base::formatTime(language, facts.shift.first, known);
    const QString last = base::formatTime(language, facts.shift.last, known);
    //: Two times of a day
    return first == last ? first : tr("%1 to %2").arg(first, last);
}

QString TodayWords::closed(const report::DayFacts &facts)
{
    if (!facts.day.close)
        return {};
    const QString when = base::formatMoment(kit::currentLanguage(), facts.day.close->at, zoneOf(facts.zone));
    return facts.closedBy.isEmpty() ? tr("Closed, %1").arg(when)
                                    //: %1 is a member of staff, %2 a moment
                                    : tr("Closed by %1, %2").arg(base::isolateName(facts.closedBy), when);
}

QString TodayWords::late(const report::DayFacts &facts)
{
    const report::DayFigures &late = facts.day.late.all;
    if (late.isEmpty())
        return {};
    //: What was done at other laptops, or later, and is not on the sheet
    return tr("Came after the close: visits %1, stamps %2, rewards %3, undos %4. The sheet stays as it was closed.")
        .arg(number(late.visits), number(late.stamps), number(late.rewards), number(late.undos));
}

QString TodayWords::customer(const report::FindingFacts &facts)
{
    return facts.customerName.isEmpty() ? QString() : base::isolateName(facts.customerName);
}

QStringList TodayWords::heads()
{
    return {tr("Visits"), tr("Stamps"), tr("Rewards"), tr("Undone"), tr("Sold")};
}

QStringList TodayWords::cells(const report::ShiftFacts &facts, const QString &currency)
{
    const report::DayFigures &figures = facts.shift.figures;
    return {number(figures.visits), number(figures.stamps), number(figures.rewards), number(figures.undos),
            figures.sales > 0 ? money(figures.soldMinor, currency) : QStringLiteral("–")};
}

pass::TableSheet TodayWords::sheet(const report::DayFacts &facts)
{
    const report::DayFigures &all = facts.day.sheet().all;
    pass::TableSheet sheet;
    sheet.language = kit::currentLanguage();
    sheet.title = day(facts.day.day);
    QStringList where{facts.shopName};
    if (!facts.branchName.isEmpty())
        where.append(facts.branchName);
    sheet.subtitle = where.join(QStringLiteral(" · ")) + QLatin1Char('\n') +
                     (facts.day.close ? closed(facts) : tr("The day is not closed yet."));
    sheet.facts = {
        {tr("Visits"), number(all.visits)},
        {tr("New cards"), number(all.newCards)},
        {tr("Stamps given"), number(all.stamps)},
        {tr("Rewards handed over"), number(all.rewards)},
        {tr("Sold"), all.sales > 0 ? money(all.soldMinor, facts.currency) : QStringLiteral("–")},
        {tr("Brought back"), all.returns > 0 ? money(all.returnedMinor, facts.currency) : QStringLiteral("–")},
        {tr("Undone"), number(all.undos)},
        {tr("Of earlier days"), number(all.corrections)}};
    sheet.tableTitle = tr("Who was at the counter");
    sheet.heads = QStringList{QString()} + heads();
    for (const report::ShiftFacts &shift : facts.shifts)
        sheet.rows.push_back(QStringList{who(shift)} + cells(shift, facts.currency));
    if (const int more = static_cast<int>(sheet.rows.size()) - static_cast<int>(pass::TableSheet::mostRows); more > 0)
        sheet.notes.append(tr("%Ln more shift(s) are in the figures above.", nullptr, more));
    if (const QString after = late(facts); !after.isEmpty())
        sheet.notes.append(after);
    return sheet;
}

} // namespace muhr::today
