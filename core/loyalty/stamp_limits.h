// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/refusal.h"
#include "core/loyalty/reward.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::loyalty {

struct RuleInput;

/// What holds stamps back. 0: no such limit. Source: semantics, 5.1.
struct StampLimits
{
    /// The shortest time between two stamps.
    std::int64_t coolDownMinutes = 0;
    /// The same where nobody watches.
    std::int64_t kioskMinutes = 0;
    /// After a reward of the card was used.
    std::int64_t afterRewardMinutes = 0;
    std::int64_t mostADay = 0;
    /// What a rule per amount or item gives in one act.
    std::int64_t mostAtOnce = 0;
    /// No more stamps while so many rewards wait.
    std::int64_t mostWaiting = 0;
    /// What a cashier sets by hand.
    std::int64_t mostByHand = 0;
};

struct LimitedStamps
{
    std::int64_t stamps = 0;
    /// Why none.
    std::optional<Refusal> nothing;
    /// Why the act may not be at all.
    std::optional<Refusal> refusal;
    /// By how much each limit was passed, by leave of a manager.
    std::vector<std::int64_t> passed;
};

/// So many of the wished stamps as the limits leave.
LimitedStamps limitStamps(std::int64_t wished, const StampLimits &limits, const StampLadder &ladder,
                          const RuleInput &input);

} // namespace muhr::loyalty
