// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/card_state.h"
#include "core/loyalty/programme_shelf.h"
#include "core/loyalty/tier_history.h"

#include "core/base/local_date.h"

#include <optional>

namespace muhr::loyalty {

/// Nothing: the programme has no tiers.
const TierPlan *tierPlanOf(const Programme &programme);

/// The tier of a card on a day; nothing: the programme in force has none. `more` is an act that is about to be. Its
/// pointers lead into the programmes of the shelf and into the one in force.
std::optional<TierView> tierOf(const CardState &card, const ProgrammeShelf &shelf, const Programme &inForce,
                               base::LocalDate today, const ActMark *more = nullptr);
/// The tier itself, all that deciding needs; nullptr: no tiers.
const Tier *tierNowOf(const CardState &card, const ProgrammeShelf &shelf, const Programme &inForce,
                      base::LocalDate today, const ActMark *more = nullptr);

} // namespace muhr::loyalty
