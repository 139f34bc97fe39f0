// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/local_date.h"

#include <optional>

namespace muhr::base {

/// A day of the year in the calendar it was told in; the year may be unknown. 29 February and 30 Esfand are days.
class YearlyDay
{
public:
    static std::optional<YearlyDay> make(CalendarSystem calendar, std::optional<int> year, int month, int day);
    /// The day of the year on which something happened, with its year.
    static YearlyDay of(LocalDate date, CalendarSystem calendar);

    CalendarSystem calendar() const { return m_calendar; }
    std::optional<int> year() const { return m_year; }
    int month() const { return m_month; }
    int day() const { return m_day; }

    friend bool operator==(const YearlyDay &, const YearlyDay &) = default;

private:
    YearlyDay(CalendarSystem calendar, std::optional<int> year, int month, int day)
        : m_calendar(calendar), m_year(year), m_month(month), m_day(day)
    {
    }

    CalendarSystem m_calendar;
    std::optional<int> m_year;
    int m_month;
    int m_day;
};

} // namespace muhr::base
