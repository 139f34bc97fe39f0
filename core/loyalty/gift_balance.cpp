// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/gift_balance.h"

#include "core/loyalty/card_changes.h"

#include <algorithm>

namespace muhr::loyalty {

std::vector<GiftLeft> giftsOf(const CardState &card, base::LocalDate day)
{
    std::vector<GiftLeft> gifts;
    for (const Gift &gift : card.facts.gifts) {
        GiftLeft left{gift.id, gift.rule, gift.valueMinor, 0, gift.lastDay};
        const bool isOver = gift.lastDay && *gift.lastDay < day;
        // Two tills without a connection may have taken more than there was.
        if (!isOver && !isFullyReturned(card, gift.from.event))
            left.leftMinor = std::max<std::int64_t>(0, gift.valueMinor - paidWithGift(card, gift.id));
        gifts.push_back(left);
    }
    return gifts;
}

std::int64_t paidWithGift(const CardState &card, const base::VoucherId &gift)
{
    std::int64_t paid = 0;
    for (const GiftPayment &payment : card.facts.giftPayments)
        paid += payment.gift == gift ? payment.amountMinor - payment.backMinor : 0;
    return paid;
}

} // namespace muhr::loyalty
