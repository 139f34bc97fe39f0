// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/calendar_period.h"

#include <algorithm>
#include <optional>

namespace muhr::base {
namespace {

constexpr std::int64_t monthsOfYear = 12;
/// More than lie between the first day there is and the last.
constexpr std::int64_t mostMonths = 130'000;
constexpr std::int64_t longestMonth = 31;

/// Months since year 0, month 1.
std::int64_t monthNumber(const YearMonthDay &parts)
{
    return parts.year * monthsOfYear + parts.month - 1;
}

std::optional<LocalDate> dayOfMonth(std::int64_t monthNumber, int day, CalendarSystem calendar)
{
    return LocalDate::make(
        {static_cast<int>(monthNumber / monthsOfYear), static_cast<int>(monthNumber % monthsOfYear) + 1, day},
        calendar);
}

} // namespace

LocalDate plusMonths(LocalDate day, std::int64_t months, CalendarSystem calendar)
{
    const std::int64_t step = std::clamp(months, -mostMonths, mostMonths);
    const YearMonthDay parts = day.parts(calendar);
    const std::int64_t month = monthNumber(parts) + step;
    if (month >= monthsOfYear) {
        if (const auto same = dayOfMonth(month, parts.day, calendar))
            return *same;
        if (const auto next = dayOfMonth(month + 1, 1, calendar))
            return next->plusDays(-1);
    }
    return day.plusDays(step * longestMonth);
}

CalendarPeriod periodOf(LocalDate day, int months, CalendarSystem calendar)
{
    const std::int64_t month = monthNumber(day.parts(calendar));
    // At the two ends of the calendar a period is cut off.
    if (month < monthsOfYear)
        return {day, day};
    const std::int64_t first = month - month % months;
    const auto start = dayOfMonth(first, 1, calendar);
    const auto next = dayOfMonth(first + months, 1, calendar);
    return {start.value_or(day.plusDays(-months * longestMonth)),
            next ? next->plusDays(-1) : day.plusDays(months * longestMonth)};
}

} // namespace muhr::base
