// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/occasion_guard.h"

#include <algorithm>

namespace muhr::loyalty {

OccasionVerdict judgeOccasion(const OccasionWindow &window, base::LocalDate today, const OccasionPast &past,
                              const OccasionGuard &guard)
{
    if (std::find(past.years.begin(), past.years.end(), window.year) != past.years.end())
        return OccasionVerdict::GivenAlready;
    if (past.known >= window.day)
        return OccasionVerdict::KnownTooLate;
    if (!past.changed)
        return OccasionVerdict::Due;
    if (window.day.dayNumber() - past.changed->dayNumber() <= guard.changeDays)
        return OccasionVerdict::ChangedTooLate;
    // Whoever leaves her day alone is kept from a second gift by the year; she may come early after a late one.
    const bool isChangedSince = past.lastGift && *past.changed >= *past.lastGift;
    if (isChangedSince && today.dayNumber() - past.lastGift->dayNumber() <= guard.blackoutDays)
        return OccasionVerdict::GivenLately;
    return OccasionVerdict::Due;
}

} // namespace muhr::loyalty
