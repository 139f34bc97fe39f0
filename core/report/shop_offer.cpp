// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/shop_offer.h"

#include "core/report/shop_documents.h"
#include "core/store/programme_table.h"

namespace muhr::report {

using base::Unexpected;

store::Result<std::optional<ShopOffer>> shopOffer(store::Database &database, const store::ShopRow &shop)
{
    const auto settings = shopSettings(database, shop.shop);
    if (!settings)
        return Unexpected{settings.error()};
    const auto design = cardDesign(database, shop.shop);
    if (!design)
        return Unexpected{design.error()};
    const std::optional<ShopOffer> none;
    if (!shop.defaultProgramme)
        return none;
    const auto shelf = store::programmeShelf(database, shop.shop);
    if (!shelf)
        return Unexpected{shelf.error()};
    const auto inForce = store::publishedInForce(database, shop.shop, *shop.defaultProgramme, *shelf);
    if (!inForce)
        return Unexpected{inForce.error()};
    const auto *published = *inForce;
    if (!published)
        return none;
    const auto ladders = published->programme.ladders();
    if (ladders.empty() || ladders.front()->milestones.empty())
        return none;
    const auto &ladder = *ladders.front();
    return std::optional(
        ShopOffer{settings->name, *design, ladder.goal, ladder.milestones.back().reward.title, ladder.welcome});
}

} // namespace muhr::report
