// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/entry.h"
#include "core/loyalty/gift_plan.h"
#include "core/loyalty/refusal.h"

#include "core/base/expected.h"
#include "core/base/id.h"
#include "core/base/local_date.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::loyalty {

struct ActCommand;

/// One gift that is sold.
struct GiftSale
{
    std::int64_t valueMinor = 0;
    /// Nothing: what it is worth.
    std::optional<std::int64_t> priceMinor;
    /// Nothing: as the rule says.
    std::optional<base::LocalDate> lastDay;
    /// Whoever sells it says that it has no end.
    bool isEndless = false;

    std::int64_t paidMinor() const { return priceMinor.value_or(valueMinor); }
};

/// Why the act cannot sell these gifts. Nothing comes off a gift and no gift pays for one, so a sale is an act of its
/// own. `plan` is none where no rule sells gifts. `currency`: ISO code.
std::optional<Refusal> checkGiftSale(const ActCommand &command, const GiftPlan *plan, base::LocalDate today,
                                     const QString &currency);
/// What the gifts cost in all; nothing beyond mostMoney.
std::optional<std::int64_t> priceOfGifts(const std::vector<GiftSale> &sales);
/// One gift for each that is sold.
Entries giftEntries(const ActCommand &command, const GiftPlan &plan, base::LocalDate today, const base::EventId &event);

} // namespace muhr::loyalty
