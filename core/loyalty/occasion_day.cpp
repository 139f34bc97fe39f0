// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/occasion_day.h"

#include <algorithm>

namespace muhr::loyalty {
namespace {

using base::CalendarSystem;
using base::LocalDate;
using base::YearlyDay;

constexpr int longestMonth = 31;

bool isLeapDay(const YearlyDay &day)
{
    return day.calendar() == CalendarSystem::Jalali ? day.month() == 12 && day.day() == 30
                                                    : day.month() == 2 && day.day() == 29;
}

/// Of the month of a day that there is.
LocalDate lastOfMonth(const YearlyDay &day, int year)
{
    std::optional<LocalDate> last;
    for (int number = longestMonth; !last; --number)
        last = LocalDate::make({year, day.month(), number}, day.calendar());
    return *last;
}

OccasionWindow windowAround(const YearlyDay &day, int year, LocalDate date, const OccasionSpan &span)
{
    OccasionWindow window;
    window.year = year;
    if (day.year())
        window.age = year - *day.year();
    window.day = date;
    if (span.isMonth()) {
        // A month before the first day there is begins with it.
        window.first = LocalDate::make({year, day.month(), 1}, day.calendar()).value_or(date.plusDays(-longestMonth));
        window.last = std::max(date, lastOfMonth(day, year));
    } else {
        window.first = date.plusDays(span.from());
        window.last = date.plusDays(span.to());
    }
    return window;
}

} // namespace

std::optional<OccasionSpan> OccasionSpan::days(std::int64_t from, std::int64_t to)
{
    if (from < -farthest || farthest < to || to < from)
        return std::nullopt;
    return OccasionSpan(false, from, to);
}

std::optional<LocalDate> occasionIn(const YearlyDay &day, int year, LeapDay leapDay)
{
    if (day.year() && year <= *day.year())
        return std::nullopt;
    const auto date = LocalDate::make({year, day.month(), day.day()}, day.calendar());
    if (date || !isLeapDay(day))
        return date;
    const bool isAfter = leapDay == LeapDay::FirstOfMarch && day.calendar() == CalendarSystem::Gregorian;
    return LocalDate::make(isAfter ? base::YearMonthDay{year, 3, 1}
                                   : base::YearMonthDay{year, day.month(), day.day() - 1},
                           day.calendar());
}

std::optional<OccasionWindow> windowOn(const YearlyDay &day, LocalDate today, LeapDay leapDay, const OccasionSpan &span)
{
    const int thisYear = today.parts(day.calendar()).year;
    for (int year = thisYear - 1; year <= thisYear + 1; ++year)
        if (const auto date = occasionIn(day, year, leapDay)) {
            const OccasionWindow window = windowAround(day, year, *date, span);
            if (window.first <= today && today <= window.last)
                return window;
        }
    return std::nullopt;
}

std::optional<NextOccasion> nextOccasion(const YearlyDay &day, LocalDate today, LeapDay leapDay)
{
    int year = today.parts(day.calendar()).year;
    if (day.year())
        year = std::max(year, *day.year() + 1);
    for (const int last = year + 1; year <= last; ++year)
        if (const auto date = occasionIn(day, year, leapDay); date && *date >= today)
            return NextOccasion{year, *date, date->dayNumber() - today.dayNumber()};
    return std::nullopt;
}

} // namespace muhr::loyalty
