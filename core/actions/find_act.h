// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/actions/workplace.h"
#include "core/base/id.h"
#include "core/loyalty/card_state.h"
#include "core/loyalty/decide.h"
#include "core/store/event_log.h"

#include <optional>
#include <vector>

namespace muhr::actions {

/// An act that is stored here, with the card it was done for.
struct FoundAct
{
    store::StoredEvent stored;
    std::vector<base::CustomerId> customers;
    /// Whose card it was done for; an act can bring another customer something.
    base::CustomerId customer;
    loyalty::ProgrammeShelf shelf;
    base::ProgrammeId programme;
    /// Nothing: what is in force has not come here, or there is nothing.
    const loyalty::PublishedProgramme *inForce = nullptr;
    loyalty::CardState card;
    /// Business time now.
    base::Instant now;

    loyalty::TimedEvent timed() const { return {&stored.event, stored.at, stored.wasMoved}; }
};

/// Nothing: no such act here, or no card of it.
Outcome<std::optional<FoundAct>> findAct(Workplace &workplace, const base::EventId &event);

/// The act is not one on the card of who stands here, as mustBeOfAnother; where nothing is in force here, the terms of
/// the act itself say.
Outcome<void> mustBeOfAnother(Workplace &workplace, const FoundAct &act);

} // namespace muhr::actions
