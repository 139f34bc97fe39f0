// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/base/id.h"
#include "core/crypto/owner_key.h"

#include <QString>

namespace muhr::actions {

struct Workplace;

/// An owner who has typed her password at a laptop for the counter: what she does is signed by her key. Kept for one
/// act, never stored.
struct OwnerPower
{
    base::StaffId staff;
    crypto::OwnerKey key;
};

/// Whether any owner has one to type.
Outcome<bool> hasOwnerPassword(Workplace &workplace);

/// Whose password it is, among the owners of the shop. Five wrong ones, and nobody tries for 30 seconds, then twice as
/// long each time, at most 15 minutes (security.md, 4.3); a restart changes nothing in that. Takes about a second an
/// owner. Errors: no_owner_password, wrong_password, too_many_tries, no_key.
Outcome<OwnerPower> openOwnerPower(Workplace &workplace, const QString &password);

/// Her place while she does it: as on a laptop of her own.
Workplace asOwner(const Workplace &workplace, const OwnerPower &power);

} // namespace muhr::actions
