// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/yearly_day.h"

namespace muhr::base {
namespace {

// Where the year is unknown, any day of a leap year may be meant.
constexpr int leapYear = 2000;
constexpr int leapYearJalali = 1399;

} // namespace

std::optional<YearlyDay> YearlyDay::make(CalendarSystem calendar, std::optional<int> year, int month, int day)
{
    const int standIn = calendar == CalendarSystem::Jalali ? leapYearJalali : leapYear;
    if (!LocalDate::make({year.value_or(standIn), month, day}, calendar))
        return std::nullopt;
    return YearlyDay(calendar, year, month, day);
}

YearlyDay YearlyDay::of(LocalDate date, CalendarSystem calendar)
{
    const YearMonthDay parts = date.parts(calendar);
    return YearlyDay(calendar, parts.year, parts.month, parts.day);
}

} // namespace muhr::base
