// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/base/id.h"
#include "core/loyalty/decide.h"

namespace muhr::actions {

struct Workplace;

/// Points or bonus that wait are made active, or cancelled, by hand.
struct SettlePending
{
    /// What earned them.
    base::EventId event;
    bool isCancelled = false;
};

struct PendingDone
{
    base::EventId event;
    base::CustomerId customer;
    loyalty::Decision decision;
};

/// Errors: bad_value where nothing of the act waits, needs_manager, not_allowed, and those of mustBeOpen.
Outcome<PendingDone> settlePending(Workplace &workplace, const SettlePending &command);

} // namespace muhr::actions
