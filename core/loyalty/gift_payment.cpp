// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/gift_payment.h"

#include "core/loyalty/gift_balance.h"

#include <algorithm>

namespace muhr::loyalty {

base::Expected<std::vector<GiftPaid>, Refusal> payWithGifts(const CardState &card, const GiftPlan *plan, bool isOnline,
                                                            base::LocalDate today, std::int64_t amountMinor)
{
    using base::Unexpected;
    std::int64_t left = amountMinor;
    if (!isOnline)
        left = std::min(left, plan ? plan->offlineMostMinor : 0);
    bool hasGift = false;
    std::vector<GiftPaid> paid;
    for (const GiftLeft &gift : giftsOf(card, today)) {
        hasGift = hasGift || gift.leftMinor > 0;
        const std::int64_t part = std::min(gift.leftMinor, left);
        if (part == 0)
            continue;
        left -= part;
        paid.push_back({gift.rule, gift.id, part});
    }
    if (!hasGift)
        return Unexpected{Refusal{RefusalReason::NoGift, {}}};
    if (paid.empty())
        return Unexpected{Refusal{amountMinor > 0 ? RefusalReason::GiftOnlyOnline : RefusalReason::NothingToPay, {}}};
    return paid;
}

} // namespace muhr::loyalty
