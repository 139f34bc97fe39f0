// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/card_state.h"
#include "core/loyalty/programme_shelf.h"
#include "core/loyalty/reward.h"

#include "core/base/local_date.h"

#include <cstdint>
#include <optional>

namespace muhr::loyalty {

/// One kind of stamp as a card shows it.
struct LadderView
{
    /// The version this card follows, or would follow with its first stamp.
    const StampLadder *ladder = nullptr;
    std::int64_t held = 0;
    /// From 1.
    std::int64_t cycle = 1;
    /// The next good thing; on a full card the first of the next one.
    const Milestone *next = nullptr;
    /// Stamps to go until then.
    std::int64_t missing = 0;
    /// Stamps that were undone although their reward was used.
    std::int64_t owed = 0;
    /// Of the stamps on the card; nothing: without end.
    std::optional<base::LocalDate> lastDay;
};

/// Every ladder of the programme in force and every other one the card has stamps of. The pointers live as long as the
/// shelf.
std::vector<LadderView> ladderViews(const ProgrammeShelf &shelf, const PublishedProgramme &inForce,
                                    const CardState &card, base::LocalDate today);

/// The reward's description under the version it was reached under; nothing if that is not on the shelf.
const Reward *rewardOf(const ProgrammeShelf &shelf, const RewardState &reward);

} // namespace muhr::loyalty
