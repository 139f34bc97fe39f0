// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/recount/ledger.h"

#include <QCalendar>
#include <QDate>

#include <algorithm>

// Days are told by QDate here, and months by QCalendar.

namespace muhr::tests::recount {
namespace {

constexpr Number minutesOfDay = 24 * 60;

QDate dateOf(Number day)
{
    return QDate(1970, 1, 1).addDays(day);
}

QCalendar calendarOf(bool isJalali)
{
    return QCalendar(isJalali ? QCalendar::System::Jalali : QCalendar::System::Gregorian);
}

} // namespace

DayParts partsOf(Number day, bool isJalali)
{
    const auto parts = calendarOf(isJalali).partsFromDate(dateOf(day));
    return {parts.year, parts.month, parts.day};
}

int weekdayOf(Number day)
{
    return dateOf(day).dayOfWeek();
}

Number plusMonths(Number day, Number months, bool isJalali)
{
    return QDate(1970, 1, 1).daysTo(dateOf(day).addMonths(static_cast<int>(months), calendarOf(isJalali)));
}

Number endOfStretch(Number day, int months, bool isJalali)
{
    const auto number = [&](Number one) {
        const DayParts parts = partsOf(one, isJalali);
        return (parts.year * 12 + parts.month - 1) / months;
    };
    const int stretch = number(day);
    while (number(day + 1) == stretch)
        ++day;
    return day;
}

bool isTime(const Times &times, Number day, Number minuteOfDay)
{
    if ((times.first && day < *times.first) || (times.last && day > *times.last))
        return false;
    const auto &days = times.weekdays;
    if (!days.empty() && std::find(days.begin(), days.end(), weekdayOf(day)) == days.end())
        return false;
    if (!times.fromMinute)
        return true;
    const Number end = times.toMinute % minutesOfDay;
    Number minute = *times.fromMinute;
    do {
        if (minute == minuteOfDay)
            return true;
        minute = (minute + 1) % minutesOfDay;
    } while (minute != end);
    return false;
}

} // namespace muhr::tests::recount
