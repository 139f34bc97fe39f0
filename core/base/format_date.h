// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/local_date.h"

#include <QString>

namespace muhr::base {

/// Short: 21.03.2026; Long: with month and weekday by name.
enum class DateForm { Short, Long };

/// The calendar a language shows its dates in: Jalali in Persian.
CalendarSystem calendarOf(Language language);
/// 1 Monday … 7 Sunday.
int firstDayOfWeek(Language language);
/// A day in the calendar, order and digits of the language.
QString formatDate(Language language, LocalDate day, DateForm form = DateForm::Short);
/// 14:05, always with 24 hours.
QString formatTime(Language language, int minuteOfDay);
QString formatTime(Language language, Instant moment, const Zone &zone);
/// The short date and the time.
QString formatMoment(Language language, Instant moment, const Zone &zone);

} // namespace muhr::base
