// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/card_changes.h"

namespace muhr::loyalty {

/// The track of this kind of stamps, begun if there is none.
StampTrack &trackFor(CardState &state, const QString &kind, const QString &rule);
/// A track without stamps and remainder is as if it had never been.
void dropEmptyTracks(CardState &state);
/// Adds stamps and the rewards they reach; what is over goes on to the next card.
void addStamps(CardState &state, const StampsGiven &given, const EntryRef &ref, const ChangeContext &context);
/// Takes stamps off; cards that they had begun are no longer begun.
void removeStamps(CardState &state, const StampsGiven &given, const EntryRef &ref, const ChangeContext &context);

} // namespace muhr::loyalty
