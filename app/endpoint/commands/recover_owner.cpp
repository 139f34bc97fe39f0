// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endpoint/command.h"
#include "app/endpoint/house.h"
#include "app/endpoint/invitation.h"
#include "app/endpoint/options.h"
#include "core/store/shop_table.h"

#include <algorithm>

namespace muhr::endpoint_program::commands {
namespace {

HouseResult<base::ShopId> shopToRecover(const Options &options)
{
    auto database = openStoreForReading(options);
    if (!database)
        return base::Unexpected{database.error()};
    const auto shops = store::listShops(*database);
    if (!shops)
        return base::Unexpected{HouseError{"store_damaged", store::sourceText(shops.error())}};
    const QString wanted = options.value("shop");
    const auto found = std::find_if(shops->begin(), shops->end(), [&](const store::ShopRow &shop) {
        return wanted.isEmpty() || shop.shop.text() == wanted;
    });
    if (found == shops->end() || (wanted.isEmpty() && shops->size() > 1))
        return base::Unexpected{HouseError{
            "bad_value",
            {"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "Say which shop is meant: --shop and its id. This endpoint has "
                                                       "%L1 of them.")},
            {static_cast<std::int64_t>(shops->size())}}};
    return found->shop;
}

/// Whoever may run this here may read the keys anyway.
int run(const Options &options)
{
    const auto shop = shopToRecover(options);
    if (!shop)
        return fail(options, shop.error());
    const base::SystemClock clock;
    base::SystemRandom random;
    return invite(options, *shop, clock, random);
}

} // namespace

const Command &recoverOwner()
{
    static const Command command = {"recover-owner", "a link for a new laptop of an owner who has lost all others",
                                    run};
    return command;
}

} // namespace muhr::endpoint_program::commands
