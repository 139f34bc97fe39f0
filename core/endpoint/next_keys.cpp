// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/next_keys.h"

#include "core/endpoint/services.h"
#include "core/sync/endpoint_side.h"

namespace muhr::endpoint {

void takeNextKeys(Services &services, const base::ShopId &shop)
{
    auto keys = services.secrets.keysOf(shop);
    if (!keys)
        return;
    const auto newer =
        services.readers.ask([&](store::Database &database) { return sync::newerKeysAt(database, shop, *keys); });
    if (newer && *newer) {
        services.log.info("endpoint", "Take the next key of a shop…", {{"shop", shop}});
        if (!services.secrets.keep(shop, (*newer)->shop.copy())) {
            services.log.error("endpoint", "The next key of a shop could not be kept", {{"shop", shop}});
            return;
        }
        keys = *newer;
    }
    if (keys->shop.earlier.empty())
        return;
    constexpr int mostAtOnce = 8;
    for (int i = 0; i < mostAtOnce; ++i) {
        const auto hasMore = services.queue.ask(store::Lane::Sync, [&](store::Database &database) {
            return sync::rewrapSome(database, shop, *keys, services.random);
        });
        if (!hasMore || !*hasMore)
            return;
    }
}

} // namespace muhr::endpoint
