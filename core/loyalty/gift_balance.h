// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/card_state.h"

#include "core/base/id.h"
#include "core/base/local_date.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::loyalty {

/// A gift and what of it can be paid with on a day.
struct GiftLeft
{
    base::VoucherId id;
    QString rule;
    std::int64_t valueMinor = 0;
    /// 0 once its last day is over.
    std::int64_t leftMinor = 0;
    std::optional<base::LocalDate> lastDay;
};

/// Of all gifts that stand on the card, the oldest first. One that was brought back to the shop is worth nothing.
std::vector<GiftLeft> giftsOf(const CardState &card, base::LocalDate day);
/// What was paid with this gift and did not come back.
std::int64_t paidWithGift(const CardState &card, const base::VoucherId &gift);

} // namespace muhr::loyalty
