// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/birthday_facts.h"
#include "core/report/day_facts.h"
#include "core/report/fraud_facts.h"

#include <optional>
#include <vector>

namespace muhr::report {

/// The business day that is now, as an owner or manager wants to see it first.
struct TodayFacts
{
    /// Of this laptop's branch.
    DayFacts day;
    /// The same day of the week before, up to the same time; nothing: the shop was not there yet, or nobody came.
    std::optional<DayFigures> weekBefore;
    /// Customers who came after `awayDays` or more without a visit.
    std::int64_t cameBack = 0;
    /// Of the whole shop and the last `digestDays`, the newest first.
    std::vector<FindingFacts> findings;
    /// Of the whole shop, by name; those that are not in memory yet come with one of the next questions.
    std::vector<BirthdayFacts> birthdays = {};
};

inline constexpr int awayDays = 30;
inline constexpr int digestDays = 7;

} // namespace muhr::report
