// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/local_date.h"

#include <QCalendar>
#include <QDate>

#include <chrono>

namespace muhr::base {
namespace {

constexpr std::int64_t kJulianDayOf1970 = 2'440'588;
constexpr std::int64_t kFirst = -719'162;
constexpr std::int64_t kLast = 2'932'896;
constexpr std::int64_t kDayMs = 86'400'000;

QCalendar calendarOf(CalendarSystem calendar)
{
    return QCalendar(calendar == CalendarSystem::Jalali ? QCalendar::System::Jalali : QCalendar::System::Gregorian);
}

/// The library takes a month of 257 for the first.
bool isNear(int part, int last)
{
    return part >= 1 && part <= last;
}

std::int64_t floorDivide(std::int64_t a, std::int64_t b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

std::int64_t wallMs(Instant moment, const Zone &zone)
{
    return (moment + std::chrono::milliseconds(zone.aheadOfUtcAt(moment))).ms();
}

} // namespace

QString calendarWord(CalendarSystem calendar)
{
    return calendar == CalendarSystem::Jalali ? QStringLiteral("jalali") : QStringLiteral("gregorian");
}

std::optional<CalendarSystem> parseCalendarWord(QStringView word)
{
    for (const auto calendar : {CalendarSystem::Gregorian, CalendarSystem::Jalali}) {
        if (word == calendarWord(calendar))
            return calendar;
    }
    return std::nullopt;
}

std::optional<LocalDate> LocalDate::fromDayNumber(std::int64_t number)
{
    return number < kFirst || number > kLast ? std::nullopt : std::optional(LocalDate(number));
}

std::optional<LocalDate> LocalDate::make(YearMonthDay date, CalendarSystem calendar)
{
    if (calendar == CalendarSystem::Gregorian) {
        // A QCalendar looks itself up behind a lock each time.
        const std::chrono::year_month_day day{std::chrono::year(date.year), std::chrono::month(unsigned(date.month)),
                                              std::chrono::day(unsigned(date.day))};
        return isNear(date.year, 9'999) && isNear(date.month, 12) && isNear(date.day, 31) && day.ok()
                   ? fromDayNumber(std::chrono::sys_days(day).time_since_epoch().count())
                   : std::nullopt;
    }
    const QDate day = calendarOf(calendar).dateFromParts(date.year, date.month, date.day);
    return day.isValid() ? fromDayNumber(day.toJulianDay() - kJulianDayOf1970) : std::nullopt;
}

std::optional<LocalDate> LocalDate::parse(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    for (const qsizetype i : {0, 1, 2, 3, 5, 6, 8, 9}) {
        if (text[i] < u'0' || text[i] > u'9')
            return std::nullopt;
    }
    return make({text.first(4).toInt(), text.sliced(5, 2).toInt(), text.sliced(8, 2).toInt()});
}

QDate LocalDate::date() const
{
    return QDate::fromJulianDay(m_number + kJulianDayOf1970);
}

QString LocalDate::text() const
{
    return date().toString(Qt::ISODate);
}

YearMonthDay LocalDate::parts(CalendarSystem calendar) const
{
    if (calendar == CalendarSystem::Gregorian) {
        const std::chrono::year_month_day day{std::chrono::sys_days(std::chrono::days(m_number))};
        return {int(day.year()), int(unsigned(day.month())), int(unsigned(day.day()))};
    }
    const auto parts = calendarOf(calendar).partsFromDate(date());
    return {parts.year, parts.month, parts.day};
}

int LocalDate::dayOfWeek() const
{
    return date().dayOfWeek();
}

LocalDate LocalDate::plusDays(std::int64_t days) const
{
    if (days > kLast - m_number)
        return LocalDate(kLast);
    if (days < kFirst - m_number)
        return LocalDate(kFirst);
    return LocalDate(m_number + days);
}

LocalDate dayOf(Instant moment, const Zone &zone, int dayStartsMinute)
{
    const std::int64_t number = floorDivide(wallMs(moment, zone) - std::int64_t(dayStartsMinute) * 60'000, kDayMs);
    return *LocalDate::fromDayNumber(std::clamp(number, kFirst, kLast));
}

int minuteOfDay(Instant moment, const Zone &zone)
{
    const std::int64_t wall = wallMs(moment, zone);
    return static_cast<int>((wall - floorDivide(wall, kDayMs) * kDayMs) / 60'000);
}

Instant startOf(LocalDate day, const Zone &zone, int dayStartsMinute)
{
    const Instant wall = Instant::fromMs(day.dayNumber() * kDayMs + std::int64_t(dayStartsMinute) * 60'000);
    // The offset is asked for near the moment; a second look settles the days on which clocks change.
    const Instant near = wall - std::chrono::milliseconds(zone.aheadOfUtcAt(wall));
    return wall - std::chrono::milliseconds(zone.aheadOfUtcAt(near));
}

} // namespace muhr::base
