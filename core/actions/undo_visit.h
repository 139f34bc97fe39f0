// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/base/id.h"
#include "core/loyalty/card_state.h"
#include "core/loyalty/decide.h"

namespace muhr::actions {

struct Workplace;

/// Takes an act back, with everything it brought.
struct UndoVisit
{
    base::EventId event;
    /// Said by the manager; kept sealed with the customer. An act of a day that is closed needs one.
    QString reason;
    loyalty::UsedReward usedReward = loyalty::UsedReward::Ask;
};

struct VisitUndone
{
    base::EventId event;
    base::EventId undoes;
    base::CustomerId customer;
    loyalty::UndoDecision decision;
    QString name;
};

/// Errors: nothing_to_undo, already_undone, needs_manager, not_allowed (one's own card too), and those of mustBeOpen
/// and mustSayWhy.
Outcome<VisitUndone> undoVisit(Workplace &workplace, const UndoVisit &command);

} // namespace muhr::actions
