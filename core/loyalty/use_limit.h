// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/card_facts.h"
#include "core/loyalty/field.h"
#include "core/loyalty/programme_error.h"
#include "core/loyalty/terms.h"

#include "core/base/id.h"
#include "core/base/local_date.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace muhr::loyalty {

enum class UsePeriod { Day, Week, Month, Year, Ever };

/// A customer may use something so often in a stretch of the calendar. Weeks start on Monday, in the Jalali calendar on
/// Saturday.
struct UseLimit
{
    std::int64_t times = 1;
    UsePeriod per = UsePeriod::Ever;
    friend bool operator==(const UseLimit &, const UseLimit &) = default;
};

/// What a limit is about, and when it is asked.
struct UseCount
{
    const std::vector<Tally> &tallies;
    QString rule;
    /// The act that is being decided: it never counts itself.
    base::EventId act;
    base::LocalDate today;
    base::CalendarSystem calendar = base::CalendarSystem::Gregorian;
};

/// Uses of the rule in the stretch that today lies in.
std::int64_t usesIn(const UseCount &count, UsePeriod per);
bool isUsedUp(const std::vector<UseLimit> &limits, const UseCount &count);

/// The optional list `limits`.
Field useLimitsField();
std::vector<UseLimit> readUseLimits(const Terms &terms);
/// Two limits for one stretch, and one that can never be reached.
void checkUseLimits(const std::vector<UseLimit> &limits, const QString &path, std::vector<ProgrammeError> &errors);

} // namespace muhr::loyalty
