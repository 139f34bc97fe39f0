// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/card_state.h"
#include "core/loyalty/event.h"
#include "core/loyalty/programme_shelf.h"

#include "core/base/instant.h"

#include <vector>

namespace muhr::loyalty {

/// An event with its business time. The event must outlive the call it is passed to.
struct TimedEvent
{
    const Event *event = nullptr;
    base::Instant at;
    /// BusinessTime::wasMoved: limits by time are not judged by this event.
    bool wasMoved = false;
};

/// One event on its way into a card, with the others that it speaks of.
struct FoldedEvent
{
    TimedEvent now;
    /// The event that `undone` or `returned` names; none if it never came here.
    TimedEvent earlier;
    /// With customer_joined: the acts on the same code hash that came before it, in settled order.
    std::vector<TimedEvent> waiting;
};

/// The next state of a card. Pure: the same events in the same order give the same bytes everywhere, an event that
/// does not concern the card's programme changes nothing, and an undo counts once. The caller sees to it that each
/// event is folded once, in settled order.
CardState fold(CardState state, const FoldedEvent &event, const ProgrammeShelf &shelf);
/// The same to a card where it stands.
void foldInto(CardState &state, const FoldedEvent &event, const ProgrammeShelf &shelf);

} // namespace muhr::loyalty
