// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/cards.h"
#include "core/endpoint/later.h"
#include "core/endpoint/next_keys.h"
#include "core/endpoint/packed.h"
#include "core/endpoint/routes/sync_reply.h"
#include "core/endpoint/services.h"
#include "core/endpoint/shop_refresh.h"
#include "core/sync/endpoint_side.h"
#include "core/sync/serve_pull.h"

#include <QJsonArray>

#include <algorithm>

namespace muhr::endpoint::routes {
namespace {

constexpr std::uint64_t pushLimit = 12 * 1024 * 1024;
constexpr std::chrono::seconds longestWait(25);

Reply push(Services &services, const Request &request, const PathValues &)
{
    const auto batch = sync::parsePush(bodyObject(request));
    if (!batch)
        return refusedReply(words::Refusal::BadValue, {QStringLiteral("body")});
    const sync::PushedBy by{*request.caller.shop, *request.caller.device};
    const base::Instant now = services.clock.now();
    const auto pushed = services.queue.ask(store::Lane::Sync, [&](store::Database &database) {
        return sync::takePush(database, by, *batch, now,
                              [&](store::Transaction &transaction, const std::set<base::CustomerId> &customers) {
                                  return refreshCardsOf(services, transaction, by.shop, customers);
                              });
    });
    if (!pushed)
        return refusedReply(pushed.error());
    if (pushed->isLogFull)
        services.log.warn("endpoint", "The log could not be emptied after an erase", {{"shop", by.shop}});
    if (pushed->answer.isOtherHistory)
        return otherHistory();
    services.waiters.tell(by.shop, pushed->number);
    services.wakePushes();
    const auto isAnyOf = [&](auto is) {
        return std::any_of(batch->events.begin(), batch->events.end(), [&](const QByteArray &bytes) {
            const auto event = loyalty::decode(bytes);
            return event && is(*event);
        });
    };
    if (isAnyOf(concernsAllCards))
        refreshShop(services, by.shop);
    if (isAnyOf([](const loyalty::Event &event) { return std::holds_alternative<loyalty::DeviceRevoked>(event.body); }))
        takeNextKeys(services, by.shop);
    return Reply::json(sync::pushAnswerJson(pushed->answer));
}

Reply pull(Services &services, const Request &request, const PathValues &)
{
    auto question = sync::parsePullQuestion([&](const QString &field) { return request.query.value(field); });
    const base::Instant now = services.clock.now();
    question.asker = request.caller.device;
    const auto answer = services.readers.ask([&](store::Database &database) {
        return sync::answerPull(database, *request.caller.shop, question, services.secrets.signing(), now);
    });
    if (answer)
        return Reply::json(sync::pullAnswerJson(*answer));
    return answer.error().word == words::Refusal::BadValue ? otherHistory() : refusedReply(answer.error());
}

/// Of a laptop that was told so: up to where both histories are one, and what this one lost beyond it.
Reply repair(Services &services, const Request &request, const PathValues &)
{
    const base::ShopId shop = *request.caller.shop;
    const QJsonObject question = bodyObject(request);
    const base::Instant now = services.clock.now();
    const auto answer = services.queue.ask(store::Lane::Sync, [&](store::Database &database) {
        return sync::answerRepair(database, shop, question, services.secrets.signing(), now, services.random,
                                  [&](store::Transaction &transaction, const std::set<base::CustomerId> &customers) {
                                      return refreshCardsOf(services, transaction, shop, customers);
                                  });
    });
    if (!answer)
        return refusedReply(answer.error());
    if (answer->isLogFull)
        services.log.warn("endpoint", "The log could not be emptied after an erase", {{"shop", shop}});
    if (answer->takenBack + answer->settledAnew > 0) {
        services.log.warn("endpoint", "Events that were lost here came back from a laptop",
                          {{"shop", shop},
                           {"device", *request.caller.device},
                           {"taken_back", answer->takenBack},
                           {"settled_anew", answer->settledAnew}});
        services.waiters.tell(shop, answer->number);
        services.wakePushes();
        refreshShop(services, shop);
        takeNextKeys(services, shop);
    }
    return Reply::json(answer->body);
}

Reply blobs(Services &services, const Request &request, const PathValues &)
{
    std::vector<base::Sha256> wanted;
    for (const QJsonValue value : bodyObject(request)[QLatin1String("want")].toArray()) {
        const auto hash = base::Sha256::parse(value.toString());
        if (!hash)
            return refusedReply(words::Refusal::BadValue, {QStringLiteral("want")});
        wanted.push_back(*hash);
    }
    const auto found = services.readers.ask(
        [&](store::Database &database) { return sync::answerBlobs(database, *request.caller.shop, wanted); });
    if (!found)
        return refusedReply(found.error());
    QJsonArray array;
    for (const auto &blob : *found)
        array.append(sync::blobJson(blob));
    return Reply::json({{QStringLiteral("blobs"), array}});
}

void wait(Services &services, const Request &request, const PathValues &, const Later &later)
{
    const base::ShopId shop = *request.caller.shop;
    const std::int64_t after = request.query.text(u"after").toLongLong();
    services.waiters.wait(shop, after, later);
    // What settled before it waited has been told to nobody.
    const std::int64_t number =
        services.readers.ask([&](store::Database &database) { return sync::settledNumber(database, shop); });
    if (number > after)
        services.waiters.tell(shop, number);
}

} // namespace

const RouteGroup &syncEvents()
{
    static const RouteGroup group = {
        {{Method::Post},
         QStringLiteral("/sync/v1/push"),
         Access::anyDeviceBearer(),
         packed(push, pushLimit),
         pushLimit},
        {{Method::Get}, QStringLiteral("/sync/v1/pull"), Access::deviceBearer(), packed(pull)},
        {{Method::Post},
         QStringLiteral("/sync/v1/repair"),
         Access::deviceBearer(),
         packed(repair, pushLimit),
         pushLimit},
        {{Method::Post}, QStringLiteral("/sync/v1/blobs"), Access::deviceBearer(), packed(blobs)},
        {{Method::Get},
         QStringLiteral("/sync/v1/wait"),
         Access::deviceBearer(),
         AnswerLater{longestWait, Reply::json({{QStringLiteral("number"), QJsonValue()}}), wait}},
    };
    return group;
}

} // namespace muhr::endpoint::routes
