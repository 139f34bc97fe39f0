// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deliver/pace.h"

#include <algorithm>

namespace muhr::deliver {

base::Instant pushDue(std::optional<base::Instant> lastPush, std::optional<base::Instant> planned, base::Instant now)
{
    // A clock that was set back must not make anyone wait for longer.
    const base::Instant latest = now + gatherTime;
    if (planned)
        return std::min(*planned, latest);
    if (!lastPush)
        return now;
    return std::clamp(*lastPush + gatherTime, now, latest);
}

} // namespace muhr::deliver
