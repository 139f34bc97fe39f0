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

enum class PointExpiry {
    Never,
    Days,
    Months,
    /// After so many days without an act.
    Quiet,
};

/// The last day is moved on to the end of such a stretch of the calendar.
enum class PointRoundUp { Day, Month, Quarter, HalfYear, Year };

/// How long points live, counted from the day they can be spent. Source: semantics, 5.2.
struct PointLife
{
    PointExpiry expiry = PointExpiry::Never;
    /// Days or months; 0 is the day itself.
    std::int64_t after = 0;
    PointRoundUp roundUp = PointRoundUp::Day;

    /// Nothing: without end. Months end on a day the month has: a month from 31 January is 28 February.
    std::optional<base::LocalDate> lastDay(base::LocalDate activeDay, base::CalendarSystem calendar) const;
    /// 0: none.
    std::int64_t quietDays() const { return expiry == PointExpiry::Quiet ? after : 0; }
};

/// The terms pending_days, expires, expires_after and expires_until.
std::vector<Field> lifeFields(const base::SourceText &waits, const base::SourceText &lapses);
PointLife readLife(const Terms &terms);
void checkLife(const Terms &terms, const QString &path, std::vector<ProgrammeError> &errors);

} // namespace muhr::loyalty
