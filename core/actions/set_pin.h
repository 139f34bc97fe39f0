// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/base/id.h"

#include <QString>

namespace muhr::actions {

struct Workplace;

struct SetPin
{
    base::StaffId staff;
    QString pin;
    /// Whoever changes her own says the one before; an owner need not, she could set it all the same. Ignored where
    /// there is none.
    QString before;
};

/// A PIN by which this member of staff signs in on every laptop of the shop. Whoever has it may be tried again at once.
/// Errors: not_allowed, needs_manager, needs_owner, bad_value (no such member of staff), weak_pin, no_key, and those of
/// checkPin for the one before.
Outcome<base::EventId> setPin(Workplace &workplace, const SetPin &command);

} // namespace muhr::actions
