// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/point_life.h"

namespace muhr::loyalty {
namespace {

constexpr int monthsOfYear = 12;

/// The last day of the month, which may be past the end of the year.
std::optional<base::LocalDate> endOfMonth(std::int64_t year, std::int64_t month, base::CalendarSystem calendar)
{
    const std::int64_t next = year * monthsOfYear + month;
    const auto first = base::LocalDate::make(
        {static_cast<int>(next / monthsOfYear), static_cast<int>(next % monthsOfYear) + 1, 1}, calendar);
    return first ? std::optional(first->plusDays(-1)) : std::nullopt;
}

base::LocalDate monthsLater(base::LocalDate day, std::int64_t months, base::CalendarSystem calendar)
{
    const auto parts = day.parts(calendar);
    const std::int64_t index = std::int64_t(parts.year) * monthsOfYear + parts.month - 1 + months;
    const int year = static_cast<int>(index / monthsOfYear);
    const int month = static_cast<int>(index % monthsOfYear) + 1;
    if (const auto same = base::LocalDate::make({year, month, parts.day}, calendar))
        return *same;
    return endOfMonth(year, month, calendar).value_or(day.plusDays(months * 31));
}

int monthsOf(PointRoundUp roundUp)
{
    switch (roundUp) {
    case PointRoundUp::Day:
        return 0;
    case PointRoundUp::Month:
        return 1;
    case PointRoundUp::Quarter:
        return 3;
    case PointRoundUp::HalfYear:
        return 6;
    case PointRoundUp::Year:
        return monthsOfYear;
    }
    return 0;
}

} // namespace

std::optional<base::LocalDate> PointLife::lastDay(base::LocalDate activeDay, base::CalendarSystem calendar) const
{
    if (expiry == PointExpiry::Never || expiry == PointExpiry::Quiet)
        return std::nullopt;
    const base::LocalDate last =
        expiry == PointExpiry::Days ? activeDay.plusDays(after) : monthsLater(activeDay, after, calendar);
    const int months = monthsOf(roundUp);
    if (months == 0)
        return last;
    const auto parts = last.parts(calendar);
    return endOfMonth(parts.year, (parts.month + months - 1) / months * months, calendar).value_or(last);
}

} // namespace muhr::loyalty
