// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/zone.h"

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

class QDate;

namespace muhr::base {

enum class CalendarSystem { Gregorian, Jalali };

/// "gregorian", "jalali": as in a programme.
QString calendarWord(CalendarSystem calendar);
std::optional<CalendarSystem> parseCalendarWord(QStringView word);

/// A year, a month (1-12) and a day of the month (from 1) in some calendar.
struct YearMonthDay
{
    int year = 1970;
    int month = 1;
    int day = 1;
    friend bool operator==(const YearMonthDay &, const YearMonthDay &) = default;
};

/// A day of the calendar, from 0001-01-01 to 9999-12-31 (Gregorian).
class LocalDate
{
public:
    /// 1970-01-01.
    constexpr LocalDate() = default;
    /// Days since 1970-01-01.
    static std::optional<LocalDate> fromDayNumber(std::int64_t number);
    static std::optional<LocalDate> make(YearMonthDay date, CalendarSystem calendar = CalendarSystem::Gregorian);
    /// "2026-03-21", Gregorian.
    static std::optional<LocalDate> parse(QStringView text);

    std::int64_t dayNumber() const { return m_number; }
    QDate date() const;
    QString text() const;
    YearMonthDay parts(CalendarSystem calendar = CalendarSystem::Gregorian) const;
    /// 1 Monday … 7 Sunday.
    int dayOfWeek() const;
    /// So many days later (or earlier), but not past the first or last day there is.
    LocalDate plusDays(std::int64_t days) const;

    friend constexpr auto operator<=>(LocalDate, LocalDate) = default;

private:
    constexpr explicit LocalDate(std::int64_t number) : m_number(number) {}
    std::int64_t m_number = 0;
};

/// The business day of a moment: a shop whose day starts at 04:00 (240 minutes) counts 03:59 to the day before.
LocalDate dayOf(Instant moment, const Zone &zone, int dayStartsMinute = 0);
/// Minutes since midnight on the wall clock of the zone.
int minuteOfDay(Instant moment, const Zone &zone);
/// The moment a business day begins.
Instant startOf(LocalDate day, const Zone &zone, int dayStartsMinute = 0);

} // namespace muhr::base
