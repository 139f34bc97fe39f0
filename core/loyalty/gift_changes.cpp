// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/gift_changes.h"

#include "core/loyalty/card_changes.h"
#include "core/loyalty/mul_div.h"

#include <algorithm>

namespace muhr::loyalty {

void returnGifts(CardState &state, const Act &act, const base::EventId &event, std::int64_t returnedMinor)
{
    std::int64_t paid = 0;
    for (const Entry &entry : act.entries)
        if (const auto *gift = std::get_if<GiftPaid>(&entry))
            paid += gift->amountMinor;
    if (paid == 0)
        return;
    // Money and gifts are rounded together, so that what neither points nor bonus paid comes back exactly.
    const std::int64_t worth = worthMinor(act);
    const std::int64_t both = spendMinor(act) + paid;
    std::int64_t back =
        returnedMinor >= worth
            ? paid
            : std::min(paid, mulDiv(both, returnedMinor, worth).quotient - moneyBackMinor(act, returnedMinor));
    auto &payments = state.facts.giftPayments;
    for (auto payment = payments.rbegin(); payment != payments.rend(); ++payment) {
        if (payment->from.event != event)
            continue;
        // What came back stays so: rounding never takes a unit again.
        payment->backMinor = std::max(payment->backMinor, std::min(back, payment->amountMinor));
        back -= payment->backMinor;
        back = std::max<std::int64_t>(0, back);
    }
}

} // namespace muhr::loyalty
