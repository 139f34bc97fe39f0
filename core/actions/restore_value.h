// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/base/id.h"

namespace muhr::actions {

struct Workplace;

/// Of a document that was changed in two places: use the value that was set aside.
struct RestoreValue
{
    /// The write whose value was set aside.
    base::EventId setAside;
    /// Once it is in use: what held before is put back.
    bool isBack = false;
};

/// Only what that writer had changed is written, on top of whatever else holds by now. Where it says so already nothing
/// is written, and the event that said it is answered. Errors: not_allowed, bad_value (there is no such value),
/// phone_taken, no_key.
Outcome<base::EventId> restoreValue(Workplace &workplace, const RestoreValue &command);

} // namespace muhr::actions
