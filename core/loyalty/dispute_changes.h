// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/card_state.h"
#include "core/loyalty/fold.h"
#include "core/loyalty/programme_shelf.h"

#include "core/base/instant.h"

namespace muhr::loyalty {

/// The owner's word on a use that found no reward left. The last one that settles holds, and a use that is no dispute
/// any more is not spoken of: her word on it changes nothing.
void settleDispute(CardState &state, const DisputeSettled &settled, const TimedEvent &event,
                   const ProgrammeShelf &shelf);

/// Lets rewards that nobody has used pay for the uses that were charged: the oldest reward of the kind that is neither
/// over nor held, the dispute that came first before the others. Called whenever a reward may have come or got free, so
/// that a reward is gone before anybody hands it over.
void payCharges(CardState &state, base::Instant at, const ProgrammeShelf &shelf);

} // namespace muhr::loyalty
