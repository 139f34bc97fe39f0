// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/card_state.h"
#include "core/loyalty/programme_shelf.h"

#include <vector>

namespace muhr::loyalty {

/// Puts stamps on the card, one after the other, and on the next where it is full or over. What they reach is added to
/// `rewards`.
void fillCards(CardState &state, StampTrack &track, const StampMark &mark, const ProgrammeShelf &shelf,
               std::vector<RewardState> &rewards);
/// Writes the cards of a track with marks anew from all of them. A reward that was reached before and is reached again
/// stays as it was promised; one that is not goes, or is owed if it was used.
void retraceCards(CardState &state, StampTrack &track, const ProgrammeShelf &shelf);

} // namespace muhr::loyalty
