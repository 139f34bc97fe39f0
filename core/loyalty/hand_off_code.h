// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/card_state.h"
#include "core/loyalty/decide.h"

#include "core/base/instant.h"

#include <QString>

#include <vector>

namespace muhr::loyalty {

/// Six digits for a reward that is held: who holds it for the customer tells them, and the cashier who takes the money
/// types them. Another time it is held they are others. Nothing: it is not held then. Source: the first four bytes of
/// SHA-256("muhr/hand-off/1" ‖ voucher ‖ event that holds it), modulo 1,000,000.
std::optional<QString> handOffCode(const RewardState &reward, base::Instant at);
/// The wishes, with what is held in the place of its code; digits of any script will do.
std::vector<UseWish> withHandOffCodes(const CardState &card, const std::vector<UseWish> &uses, base::Instant at);

} // namespace muhr::loyalty
