// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/found_shop.h"

#include "core/report/staff_pin.h"

namespace muhr::desktop {

store::Result<std::optional<FoundShop>> firstShop(store::Database &database)
{
    auto shops = store::listShops(database);
    if (!shops)
        return base::Unexpected{shops.error()};
    if (shops->empty())
        return std::optional<FoundShop>();
    auto session = actions::ownSession(database, shops->front());
    if (!session)
        return base::Unexpected{session.error()};
    const auto asks = report::asksForPins(database, session->shop);
    if (!asks)
        return base::Unexpected{asks.error()};
    return std::optional(FoundShop{std::move(shops->front()), *session, *asks});
}

} // namespace muhr::desktop
