// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/occasion_day.h"

#include "core/base/local_date.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::loyalty {

/// What a card and its customer's data say of one rule and one occasion.
struct OccasionPast
{
    /// Since when the shop knows the day: the joining, or the day it was first told later.
    base::LocalDate known;
    /// When a day that was already known was last changed, by the customer or by staff; nothing: never.
    std::optional<base::LocalDate> changed;
    /// Of the last gift that was not undone.
    std::optional<base::LocalDate> lastGift;
    /// The years whose gift was given: the keys of OccasionWindow.
    std::vector<int> years;
};

/// Guards against changing a day to be given twice.
struct OccasionGuard
{
    /// A change within so many days before the day, or on it, counts from the next year on.
    std::int64_t changeDays = 30;
    /// After a gift, a changed day brings none for so many days.
    std::int64_t blackoutDays = 364;
};

enum class OccasionVerdict {
    Due,
    /// Once a year.
    GivenAlready,
    /// On the day or after it: whoever joins or first tells the day must have it ahead.
    KnownTooLate,
    ChangedTooLate,
    /// And changed the day since.
    GivenLately,
};

/// Whether the gift of an open window is due today. Undoing a gift makes it due again while the window is open; a till
/// that was off catches up in the window and not after it.
OccasionVerdict judgeOccasion(const OccasionWindow &window, base::LocalDate today, const OccasionPast &past,
                              const OccasionGuard &guard);

} // namespace muhr::loyalty
