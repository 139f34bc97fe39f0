// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/next_keys.h"
#include "core/endpoint/packed.h"
#include "core/endpoint/routes/sync_reply.h"
#include "core/endpoint/services.h"
#include "core/sync/endpoint_side.h"
#include "core/sync/enrol_device.h"
#include "core/sync/enrol_shop.h"

namespace muhr::endpoint::routes {
namespace {

constexpr std::uint64_t bodyLimit = 64 * 1024;

sync::EndpointSelf selfOf(const Services &services)
{
    return {services.secrets.device(), services.secrets.signing(), services.secrets.box(), services.publicUrl()};
}

sync::FindShopKey keyFinder(const Services &services)
{
    return [&services](const base::ShopId &shop) -> std::optional<crypto::VersionedShopKey> {
        const auto keys = services.secrets.keysOf(shop);
        return keys ? std::optional(keys->shop.copy()) : std::nullopt;
    };
}

Reply bringShop(Services &services, const sync::EnrolRequest &asked)
{
    const base::Instant now = services.clock.now();
    const auto keep = [&](const base::ShopId &shop, const crypto::VersionedShopKey &key) {
        return services.secrets.keep(shop, key.copy()).hasValue();
    };
    const auto answer = services.queue.ask(store::Lane::Sync, [&](store::Database &database) {
        return sync::enrolShop(database, asked, selfOf(services), keep, now, services.random);
    });
    if (!answer)
        return refusedReply(answer.error());
    return Reply::json(sync::enrolAnswerJson(*answer));
}

Reply giveShop(Services &services, const sync::JoinRequest &asked)
{
    const base::Instant now = services.clock.now();
    services.log.info("endpoint", "Give a shop to a new device…", {{"device", asked.device}});
    std::int64_t number = 0;
    const auto answer = services.queue.ask(store::Lane::Sync, [&](store::Database &database) {
        auto given = sync::enrolDevice(database, asked, selfOf(services), keyFinder(services), now, services.random);
        if (given && *given)
            number = sync::settledNumber(database, (*given)->shop);
        return given;
    });
    if (!answer)
        return refusedReply(answer.error());
    if (!*answer)
        return Reply::json({{QStringLiteral("waiting"), true}});
    services.waiters.tell((*answer)->shop, number);
    return Reply::json(sync::joinAnswerJson(**answer));
}

Reply enrol(Services &services, const Request &request, const PathValues &)
{
    const QJsonObject body = bodyObject(request);
    if (const auto asked = sync::parseEnrol(body))
        return bringShop(services, *asked);
    if (const auto asked = sync::parseJoin(body))
        return giveShop(services, *asked);
    return refusedReply(words::Refusal::BadValue, {QStringLiteral("body")});
}

/// A laptop has met another TLS key than it knew, and asks whose it is.
Reply proveKey(const Services &services, const QJsonObject &question)
{
    const auto shop = base::ShopId::parse(question[QLatin1String("shop")].toString());
    const auto nonce = base::Sha256::parse(question[QLatin1String("nonce")].toString());
    if (!shop || !nonce)
        return refusedReply(words::Refusal::BadValue, {QStringLiteral("nonce")});
    const auto pins = services.pins();
    if (!pins)
        return refusedReply(words::Refusal::NotHere);
    return Reply::json({{QStringLiteral("proof"), sync::provenPins(*shop, *nonce, *pins, services.secrets.signing())}});
}

/// Asked without a signature it answers a question; asked with one, a bearer, and which key the line has.
Reply challenge(Services &services, const Request &request, const PathValues &)
{
    const QJsonObject question = bodyObject(request);
    if (question.contains(QLatin1String("nonce")))
        return proveKey(services, question);
    const base::Instant now = services.clock.now();
    auto answer = services.queue.ask(store::Lane::Sync, [&](store::Database &database) {
        return sync::signInAnswer(database, question, now, services.random, keyFinder(services));
    });
    // Where a stop came between a revocation and its key.
    const auto shop = base::ShopId::parse(question[QLatin1String("shop")].toString());
    if (shop && answer && answer->contains(QLatin1String("bearer"))) {
        takeNextKeys(services, *shop);
        if (const auto pins = services.pins())
            answer->insert(QStringLiteral("pin"), sync::statedPins(*shop, *pins, services.secrets.signing()));
    }
    return answer ? Reply::json(*answer) : refusedReply(answer.error());
}

} // namespace

const RouteGroup &syncEnrol()
{
    static const RouteGroup group = {
        {{Method::Post}, QStringLiteral("/sync/v1/enrol"), Access::anyone(), packed(enrol, bodyLimit), bodyLimit},
        {{Method::Post},
         QStringLiteral("/sync/v1/challenge"),
         Access::anyone(),
         packed(challenge, bodyLimit),
         bodyLimit},
    };
    return group;
}

} // namespace muhr::endpoint::routes
