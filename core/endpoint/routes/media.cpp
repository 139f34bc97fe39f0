// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/cards.h"
#include "core/endpoint/services.h"
#include "core/pass/logo.h"
#include "core/store/shop_table.h"

namespace muhr::endpoint::routes {
namespace {

constexpr int logoSide = 660;

/// After a start the shelf is empty, while Google may still ask for a logo: each is drawn once more and compared.
void putLogos(Services &services)
{
    const auto looks = services.readers.ask([](store::Database &database) {
        std::vector<ShopLook> result;
        if (const auto shops = store::listShops(database))
            for (const auto &shop : *shops)
                if (auto look = readLook(database, shop.shop))
                    result.push_back(std::move(*look));
        return result;
    });
    for (const ShopLook &look : looks)
        services.media.put(pass::logoPng(look.design, look.name, logoSide));
}

Reply picture(Services &services, const Request &, const PathValues &values)
{
    const auto hash = base::Sha256::parse(values[u"hash"]);
    if (!hash)
        return Reply::plain(404);
    auto png = services.media.find(*hash);
    if (!png && services.media.mayFill(services.clock.now())) {
        putLogos(services);
        png = services.media.find(*hash);
    }
    if (!png)
        return Reply::plain(404);
    return Reply::bytes(*png, "image/png")
        .with("Cache-Control", "public, max-age=31536000, immutable")
        .with("X-Content-Type-Options", "nosniff");
}

} // namespace

const RouteGroup &media()
{
    static const RouteGroup group = {
        {{Method::Get}, QStringLiteral("/media/{hash}.png"), Access::anyone(), Answer(picture)},
    };
    return group;
}

} // namespace muhr::endpoint::routes
