// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/granting_rule.h"

#include "core/loyalty/card_changes.h"

#include <algorithm>

namespace muhr::loyalty {

std::vector<const Reward *> GrantingRule::rewards() const
{
    std::vector<const Reward *> rewards;
    for (const Grant *grant : grants())
        if (grant->kind == GrantKind::Voucher)
            rewards.push_back(&grant->reward);
    return rewards;
}

std::int64_t GrantingRule::pointsTakenBack(const PointReturn &input) const
{
    const std::int64_t keptMinor = spendMinor(input.act) - moneyBackMinor(input.act, input.returnedMinor);
    return keptMinor < leastKeptMinor() ? input.lot.points : input.lot.takenBack;
}

std::vector<const Tally *> standingUses(const CardState &card, const QString &rule, std::int64_t leastKeptMinor)
{
    const auto isGone = [&](const Tally &tally) {
        if (isFullyReturned(card, tally.from.event))
            return true;
        const auto act = std::find_if(card.acts.begin(), card.acts.end(),
                                      [&](const ActMark &mark) { return mark.event == tally.from.event; });
        return act != card.acts.end() && act->spendMinor < leastKeptMinor;
    };
    std::vector<const Tally *> uses;
    for (const Tally &tally : card.facts.tallies)
        if (tally.rule == rule && !isGone(tally))
            uses.push_back(&tally);
    return uses;
}

std::int64_t purchasesOf(const CardState &card, std::int64_t leastMinor)
{
    return std::count_if(card.acts.begin(), card.acts.end(),
                         [&](const ActMark &mark) { return mark.isPurchase && mark.spendMinor >= leastMinor; });
}

} // namespace muhr::loyalty
