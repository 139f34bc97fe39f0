// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/base/id.h"
#include "core/crypto/secret_key.h"

#include <QString>

namespace muhr::actions {

struct Workplace;

/// What PINs are hashed with beside their salt: from the first key of the shop, which every laptop of it has and no
/// copy of a store.
crypto::Pepper pinPepper(const Workplace &workplace);

/// Whether it is the PIN of this member of staff. Five wrong ones on this laptop, and nobody tries hers for 30 seconds,
/// then twice as long each time, at most 15 minutes; each try is counted in the store before it is made, so ending the
/// program changes nothing in that. Takes about 0.2 s. Errors: no_key, no_pin, locked_out (seconds), wrong_pin.
Outcome<void> checkPin(Workplace &workplace, const base::StaffId &staff, const QString &pin);

} // namespace muhr::actions
