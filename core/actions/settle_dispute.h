// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/loyalty/body.h"

namespace muhr::actions {

struct Workplace;

/// What an owner says of a reward that was used once too often.
struct SettleDispute
{
    loyalty::EntryRef use;
    loyalty::DisputeDecision decision = loyalty::DisputeDecision::WriteOff;
};

/// Deciding anew is saying it once more: the last word that settles holds. Whoever says what is said already writes
/// nothing and gets the event that said it. Errors: not_allowed, bad_value (there is no such dispute, or an open one is
/// to be opened).
Outcome<base::EventId> settleDispute(Workplace &workplace, const SettleDispute &command);

} // namespace muhr::actions
