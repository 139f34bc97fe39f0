// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/reward_days.h"

#include <algorithm>

namespace muhr::loyalty {

std::optional<base::LocalDate> firstDayOf(const Reward &reward, base::LocalDate today)
{
    base::LocalDate first = today;
    switch (reward.starts) {
    case RewardStart::AtOnce:
        break;
    case RewardStart::AfterDays:
        first = today.plusDays(reward.startsAfterDays);
        break;
    case RewardStart::NextVisit:
        first = today.plusDays(1);
        break;
    }
    if (reward.when.first)
        first = std::max(first, *reward.when.first);
    return first > today ? std::optional(first) : std::nullopt;
}

std::optional<base::LocalDate> lastDayOf(const Reward &reward, base::LocalDate today)
{
    std::optional<base::LocalDate> last = reward.when.last;
    if (reward.validDays) {
        const base::LocalDate end = today.plusDays(*reward.validDays);
        last = last ? std::min(*last, end) : end;
    }
    return last;
}

} // namespace muhr::loyalty
