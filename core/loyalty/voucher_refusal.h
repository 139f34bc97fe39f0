// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/refusal.h"
#include "core/loyalty/voucher_moves.h"

#include <optional>

namespace muhr::loyalty {

/// Why a voucher that is so cannot move so; nothing if it can. `name` is what it is called.
std::optional<Refusal> voucherRefusal(const RewardState &voucher, RewardStatus status, VoucherMove move,
                                      const base::TextValue &name);

} // namespace muhr::loyalty
