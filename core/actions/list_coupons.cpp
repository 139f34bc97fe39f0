// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/list_coupons.h"

#include "core/actions/coupon_shelf.h"
#include "core/actions/shop_terms.h"
#include "core/actions/write.h"
#include "core/loyalty/programme.h"
#include "core/store/limited_use_table.h"
#include "core/store/shop_table.h"

#include <algorithm>

namespace muhr::actions {

Outcome<std::vector<CouponCount>> listCoupons(Workplace &workplace)
{
    if (const auto allowed = mustBeAllowed(workplace, loyalty::Action::ComposeCampaign); !allowed)
        return base::Unexpected{allowed.error()};
    const auto shop = shopOf(workplace);
    if (!shop)
        return base::Unexpected{shop.error()};
    std::vector<CouponCount> counts;
    if (!shop->defaultProgramme)
        return counts;
    const auto terms = termsInForce(workplace, *shop);
    if (!terms)
        return base::Unexpected{terms.error()};
    const auto *inForce = terms->inForce;
    const CouponShelf coupons(workplace.database, shop->shop, inForce->id);
    for (const auto &rule : inForce->programme.rules()) {
        const auto plan = rule.bound ? rule.bound->coupons() : std::nullopt;
        if (!plan)
            continue;
        const auto used = store::limitedUsesOfRule(workplace.database, shop->shop, inForce->id, rule.id);
        if (!used)
            return refused(used.error());
        const std::int64_t made = coupons.made(rule.id);
        counts.push_back(
            {rule.id, plan->title, made, *used, std::max<std::int64_t>(0, made * plan->usesPerCode - *used)});
    }
    if (coupons.error())
        return refused(*coupons.error());
    return counts;
}

} // namespace muhr::actions
