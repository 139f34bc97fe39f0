// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/use_limit.h"

#include "core/base/calendar_period.h"
#include "core/loyalty/make_field.h"

#include <algorithm>
#include <array>

namespace muhr::loyalty {
namespace {

using base::SourceText;

constexpr int daysOfWeek = 7;
constexpr int saturday = 6;
constexpr std::int64_t mostTimes = 1'000;

struct PeriodWord
{
    const char *word;
    UsePeriod per;
};

constexpr std::array periodWords{PeriodWord{"day", UsePeriod::Day}, PeriodWord{"week", UsePeriod::Week},
                                 PeriodWord{"month", UsePeriod::Month}, PeriodWord{"year", UsePeriod::Year},
                                 PeriodWord{"ever", UsePeriod::Ever}};

UsePeriod periodOfWord(const QString &word)
{
    // A choice of the field: whatever is none of the others is the last.
    return std::find_if(periodWords.begin(), periodWords.end() - 1,
                        [&](const PeriodWord &row) { return word == QLatin1String(row.word); })
        ->per;
}

base::CalendarPeriod week(base::LocalDate day, base::CalendarSystem calendar)
{
    const int first = calendar == base::CalendarSystem::Jalali ? saturday : 1;
    const auto start = day.plusDays(-((day.dayOfWeek() - first + daysOfWeek) % daysOfWeek));
    return {start, start.plusDays(daysOfWeek - 1)};
}

bool isIn(const UseCount &count, UsePeriod per, base::LocalDate day)
{
    switch (per) {
    case UsePeriod::Day:
        return day == count.today;
    case UsePeriod::Week:
        return week(count.today, count.calendar).has(day);
    case UsePeriod::Month:
        return base::periodOf(count.today, 1, count.calendar).has(day);
    case UsePeriod::Year:
        return base::periodOf(count.today, 12, count.calendar).has(day);
    case UsePeriod::Ever:
        break;
    }
    return true;
}

/// Whether a stretch of the one kind always lies within one of the other. A week may lie in two months or years.
bool isWithin(UsePeriod inner, UsePeriod outer)
{
    return inner < outer && !(inner == UsePeriod::Week && outer != UsePeriod::Ever);
}

} // namespace

std::int64_t usesIn(const UseCount &count, UsePeriod per)
{
    std::int64_t uses = 0;
    for (const Tally &tally : count.tallies)
        if (tally.rule == count.rule && tally.from.event != count.act && isIn(count, per, tally.day))
            uses += tally.count;
    return uses;
}

bool isUsedUp(const std::vector<UseLimit> &limits, const UseCount &count)
{
    return std::any_of(limits.begin(), limits.end(),
                       [&](const UseLimit &limit) { return usesIn(count, limit.per) >= limit.times; });
}

Field useLimitsField()
{
    std::vector<FieldChoice> periods{{"day", {"Rule", QT_TRANSLATE_NOOP("Rule", "day")}},
                                     {"week", {"Rule", QT_TRANSLATE_NOOP("Rule", "week")}},
                                     {"month", {"Rule", QT_TRANSLATE_NOOP("Rule", "month")}},
                                     {"year", {"Rule", QT_TRANSLATE_NOOP("Rule", "year")}},
                                     {"ever", {"Rule", QT_TRANSLATE_NOOP("Rule", "all the time")}}};
    Field rows = groupField(
        "limits", FieldKind::List, {"Rule", QT_TRANSLATE_NOOP("Rule", "How often a customer")},
        {wholeField("times", {"Rule", QT_TRANSLATE_NOOP("Rule", "How many times")}, FieldUnit::None, 1, mostTimes, 1),
         choiceField("per", {"Rule", QT_TRANSLATE_NOOP("Rule", "In a")}, "ever", periods)});
    rows.help = {"Rule", QT_TRANSLATE_NOOP("Rule", "Empty: as often as it fits. Once in all the time: only once.")};
    rows.lowest = 1;
    rows.highest = std::int64_t(periodWords.size());
    rows.isOptional = true;
    return rows;
}

std::vector<UseLimit> readUseLimits(const Terms &terms)
{
    std::vector<UseLimit> limits;
    for (const Terms &row : terms.list("limits"))
        limits.push_back({row.whole("times"), periodOfWord(row.word("per"))});
    return limits;
}

void checkUseLimits(const std::vector<UseLimit> &limits, const QString &path, std::vector<ProgrammeError> &errors)
{
    for (std::size_t i = 0; i < limits.size(); ++i) {
        const QString where = path + QStringLiteral(".limits[%1]").arg(i);
        for (std::size_t other = 0; other < limits.size(); ++other) {
            if (other > i && limits[other].per == limits[i].per)
                errors.push_back({where + QStringLiteral(".per"),
                                  {"Programme", QT_TRANSLATE_NOOP("Programme", "Another row limits the same time.")},
                                  {}});
            if (isWithin(limits[i].per, limits[other].per) && limits[i].times >= limits[other].times)
                errors.push_back({where + QStringLiteral(".times"),
                                  {"Programme", QT_TRANSLATE_NOOP("Programme", "This limit is never reached: a longer "
                                                                               "time allows no more than this.")},
                                  {}});
        }
    }
}

} // namespace muhr::loyalty
