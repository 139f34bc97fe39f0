// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/base/id.h"

#include <vector>

namespace muhr::actions {

struct Workplace;

/// What an owner says of acts that the endpoint holds in quarantine.
struct DecideQuarantine
{
    std::vector<base::EventId> events;
    bool isAccepted = false;
};

/// Accepted ones settle, in the order of their chains, as soon as the endpoint has numbered this; refused ones never
/// do. Those that an owner has spoken of before are left out. At most 500 at once. Errors: not_allowed, bad_value (none
/// of them waits).
Outcome<base::EventId> decideQuarantine(Workplace &workplace, const DecideQuarantine &command);

} // namespace muhr::actions
