// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/field.h"
#include "core/loyalty/programme_error.h"
#include "core/loyalty/terms.h"

#include "core/base/local_date.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::loyalty {

/// The times at which a rule holds, such as Fridays from 16:00 to 22:00. All that is said must hold; empty: always.
struct When
{
    /// 1 Monday … 7 Sunday; empty: every day.
    std::vector<int> weekdays;
    /// Minutes on the shop's wall clock: from the first, before the second. A second that is less lies past midnight.
    std::optional<std::int64_t> fromMinute;
    std::int64_t toMinute = 0;
    /// Both belong to it.
    std::optional<base::LocalDate> first;
    std::optional<base::LocalDate> last;

    friend bool operator==(const When &, const When &) = default;
};

/// Weekdays and dates are those of the business day (Programme::dayOf), so what comes after midnight belongs to the
/// evening before only in a shop whose day starts later than that: at 01:00 on Saturday, "Fridays 22:00 to 02:00" holds
/// where the day starts at 04:00. Where it starts at midnight, it holds in the first two hours of Friday instead.
bool holds(const When &when, base::LocalDate businessDay, std::int64_t minuteOfDay);

/// Its terms, to stand beside those of a rule or in a record or row: weekdays, from_minute, to_minute, first_day,
/// last_day. All are optional.
std::vector<Field> whenFields();
/// Of terms that `checkWhen` found right.
When readWhen(const Terms &terms);
/// `path` is where the terms stand, such as "rules[0].terms.boosts[1]".
void checkWhen(const Terms &terms, const QString &path, std::vector<ProgrammeError> &errors);
/// Whether any of them is given.
bool saysWhen(const Terms &terms);

/// "mon" … "sun" as 1 … 7; nothing for another word.
std::optional<int> parseWeekday(const QString &word);

} // namespace muhr::loyalty
