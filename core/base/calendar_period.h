// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/local_date.h"

#include <cstdint>

namespace muhr::base {

/// The same day of the month so many months later (earlier, below zero), or the last day that month has: a month from
/// 31 January is 28 February. Not past the first or last day there is.
LocalDate plusMonths(LocalDate day, std::int64_t months, CalendarSystem calendar);

/// A stretch of the calendar, first and last day included.
struct CalendarPeriod
{
    LocalDate first;
    LocalDate last;
    bool has(LocalDate day) const { return first <= day && day <= last; }
    friend bool operator==(const CalendarPeriod &, const CalendarPeriod &) = default;
};

/// The month, quarter, half-year or year (1, 3, 6 or 12 months) that the day lies in.
CalendarPeriod periodOf(LocalDate day, int months, CalendarSystem calendar);

} // namespace muhr::base
