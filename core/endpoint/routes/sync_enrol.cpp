// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant_text.h"
#include "core/endpoint/routes/sync_reply.h"
#include "core/endpoint/services.h"
#include "core/sync/enrol_shop.h"
#include "core/sync/wire.h"

namespace muhr::endpoint::routes {
namespace {

constexpr std::uint64_t bodyLimit = 64 * 1024;

Reply enrol(Services &services, const Request &request, const PathValues &)
{
    const auto asked = sync::parseEnrol(bodyObject(request));
    if (!asked)
        return refusedReply(words::Refusal::BadValue, {QStringLiteral("body")});
    const base::Instant now = services.clock.now();
    const sync::EndpointSelf self{services.secrets.device(), services.secrets.signing(), services.secrets.box(),
                                  services.publicUrl()};
    const auto keep = [&](const base::ShopId &shop, const crypto::VersionedShopKey &key) {
        return services.secrets.keep(shop, key.copy()).hasValue();
    };
    const auto answer = services.queue.ask(store::Lane::Sync, [&](store::Database &database) {
        return sync::enrolShop(database, *asked, self, keep, now, services.random);
    });
    if (!answer)
        return refusedReply(answer.error());
    return Reply::json(sync::enrolAnswerJson(*answer));
}

/// Asked without a signature it answers a question; asked with one, a bearer.
Reply challenge(Services &services, const Request &request, const PathValues &)
{
    const QJsonObject body = bodyObject(request);
    const auto shop = base::ShopId::parse(body[QLatin1String("shop")].toString());
    const auto device = base::DeviceId::parse(body[QLatin1String("device")].toString());
    if (!shop || !device)
        return refusedReply(words::Refusal::BadValue, {QStringLiteral("body")});
    const base::Instant now = services.clock.now();
    const auto question = base::Sha256::parse(body[QLatin1String("challenge")].toString());
    const auto signature = sync::decodeBytes(body[QLatin1String("signature")]);
    if (!question || !signature) {
        const auto made = services.queue.ask(store::Lane::Sync, [&](store::Database &database) {
            return sync::makeChallenge(database, *shop, *device, now, services.random);
        });
        if (!made)
            return refusedReply(made.error());
        return Reply::json(
            {{QStringLiteral("challenge"), made->text()}, {QStringLiteral("time"), base::instantText(now)}});
    }
    const auto bearer = services.queue.ask(store::Lane::Sync, [&](store::Database &database) {
        return sync::answerChallenge(database, *shop, *device, *question, *signature, now, services.random);
    });
    if (!bearer)
        return refusedReply(bearer.error());
    return Reply::json({{QStringLiteral("bearer"), bearer->token.text()},
                        {QStringLiteral("expires"), base::instantText(bearer->expiresAt)},
                        {QStringLiteral("time"), base::instantText(now)}});
}

} // namespace

const RouteGroup &syncEnrol()
{
    static const RouteGroup group = {
        {{Method::Post}, QStringLiteral("/sync/v1/enrol"), Access::anyone(), Answer(enrol), bodyLimit},
        {{Method::Post}, QStringLiteral("/sync/v1/challenge"), Access::anyone(), Answer(challenge), bodyLimit},
    };
    return group;
}

} // namespace muhr::endpoint::routes
