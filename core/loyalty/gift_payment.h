// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/card_state.h"
#include "core/loyalty/gift_plan.h"
#include "core/loyalty/refusal.h"

#include "core/base/expected.h"
#include "core/base/local_date.h"

#include <cstdint>
#include <vector>

namespace muhr::loyalty {

/// What the gifts on the card pay of an amount, the oldest first. `plan` is what the rule for gifts says now; none:
/// there is no such rule any more, and they pay while there is a connection.
base::Expected<std::vector<GiftPaid>, Refusal> payWithGifts(const CardState &card, const GiftPlan *plan, bool isOnline,
                                                            base::LocalDate today, std::int64_t amountMinor);

} // namespace muhr::loyalty
