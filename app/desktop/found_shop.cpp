// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/found_shop.h"

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
    return std::optional(FoundShop{std::move(shops->front()), *session});
}

} // namespace muhr::desktop
