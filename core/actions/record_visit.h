// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/base/id.h"
#include "core/loyalty/card_state.h"
#include "core/loyalty/decide.h"

namespace muhr::actions {

struct Workplace;

/// One act at the counter: whose card, and what happened.
struct RecordVisit
{
    /// The text of a code as it was read, a short number, or the id of a card or customer.
    QString target;
    loyalty::ActCommand act;
    /// Nothing: the shop's default programme.
    std::optional<base::ProgrammeId> programme;
    /// Decide and answer, but store nothing.
    bool quoteOnly = false;
};

struct VisitDone
{
    /// Nothing for a quote.
    std::optional<base::EventId> event;
    base::CardId card;
    base::CustomerId customer;
    base::ProgrammeId programme;
    /// The card is not known here yet: the stamp waits for it, and `card` and `customer` are none.
    bool isProvisional = false;
    loyalty::Decision decision;
    /// Display name; empty when the person cannot be read or has none.
    QString name;
};

/// Finds the card, decides by its programme, and stores the event, the card's new state and the outbox in one
/// transaction. Errors: not_our_card, other_shop, revoked_card, unknown_customer, what the rules refuse, what the store
/// says.
Outcome<VisitDone> recordVisit(Workplace &workplace, const RecordVisit &command);

} // namespace muhr::actions
