// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/base/id.h"
#include "core/crypto/scrypt.h"

#include <QString>

namespace muhr::actions {

struct Workplace;

/// What an owner types where she does her work on a laptop for the counter.
struct SetOwnerPassword
{
    QString password;
    crypto::ScryptCost cost = crypto::passwordCost;
};

/// In characters.
inline constexpr qsizetype shortestOwnerPassword = 8;

/// Gives whoever acts a new key under this password; what an older one signed and has not settled by then, settles no
/// more. Errors: not_allowed, needs_owner, bad_value (too short), no_key.
Outcome<base::EventId> setOwnerPassword(Workplace &workplace, const SetOwnerPassword &command);

} // namespace muhr::actions
