// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/cards.h"
#include "core/endpoint/later.h"
#include "core/endpoint/routes/sync_reply.h"
#include "core/endpoint/services.h"
#include "core/endpoint/shop_refresh.h"
#include "core/store/customer_table.h"
#include "core/store/shop_table.h"
#include "core/sync/serve_pull.h"
#include "core/sync/settle.h"

#include <QJsonArray>

#include <algorithm>

namespace muhr::endpoint::routes {
namespace {

constexpr std::uint64_t pushLimit = 12 * 1024 * 1024;
constexpr std::chrono::seconds longestWait(25);

std::int64_t numberOf(const Request &request, QStringView field, std::int64_t otherwise)
{
    bool isNumber = false;
    const qint64 number = request.query.text(field).toLongLong(&isNumber);
    return isNumber && number >= 0 ? number : otherwise;
}

/// Up to which number the shop has settled.
std::int64_t cursorOf(store::Database &database, const base::ShopId &shop)
{
    const auto row = store::findShop(database, shop);
    return row && *row ? (*row)->position.cursor : 0;
}

Reply push(Services &services, const Request &request, const PathValues &)
{
    const auto batch = sync::parsePush(bodyObject(request));
    if (!batch)
        return refusedReply(words::Refusal::BadValue, {QStringLiteral("body")});
    const sync::PushedBy by{*request.caller.shop, *request.caller.device};
    const base::Instant now = services.clock.now();
    std::int64_t number = 0;
    bool hasErased = false;
    const auto answer = services.queue.ask(store::Lane::Sync, [&](store::Database &database) {
        const auto touched = [&](store::Transaction &transaction, const base::CustomerId &customer) {
            const auto row = store::findCustomer(transaction.database(), by.shop, customer);
            hasErased = hasErased || (row && *row && (*row)->isErased());
            return refreshCards(services, transaction, by.shop, customer);
        };
        auto settled = sync::settlePush(database, by, *batch, now, touched);
        number = cursorOf(database, by.shop);
        // Until the log is written back, erased bytes still stand in it.
        if (hasErased && !database.checkpoint())
            services.log.warn("endpoint", "The log could not be emptied after an erase", {{"shop", by.shop}});
        return settled;
    });
    if (!answer)
        return refusedReply(answer.error());
    services.waiters.tell(by.shop, number);
    services.wakePushes();
    if (std::any_of(batch->events.begin(), batch->events.end(), [](const QByteArray &bytes) {
            const auto event = loyalty::decode(bytes);
            return event && concernsAllCards(*event);
        }))
        refreshShop(services, by.shop);
    return Reply::json(sync::pushAnswerJson(*answer));
}

Reply pull(Services &services, const Request &request, const PathValues &)
{
    sync::PullQuestion question;
    question.after = numberOf(request, u"after", 0);
    question.limit = numberOf(request, u"limit", sync::mostPulled);
    if (const auto epoch = request.query.value(u"epoch"))
        question.epoch = sync::decodeBytes(*epoch);
    question.head = base::Sha256::parse(request.query.text(u"head")).value_or(base::Sha256());
    const base::Instant now = services.clock.now();
    const auto answer = services.readers.ask(
        [&](store::Database &database) { return sync::answerPull(database, *request.caller.shop, question, now); });
    if (answer)
        return Reply::json(sync::pullAnswerJson(*answer));
    // Another history than this one: the laptop waits for the repair.
    if (answer.error().word == words::Refusal::BadValue)
        return Reply::error(409, QStringLiteral("repair"),
                            words::say(base::Language::English, answer.error().sentence));
    return refusedReply(answer.error());
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
    const std::int64_t after = numberOf(request, u"after", 0);
    services.waiters.wait(shop, after, later);
    // What settled before it waited has been told to nobody.
    const std::int64_t number =
        services.readers.ask([&](store::Database &database) { return cursorOf(database, shop); });
    if (number > after)
        services.waiters.tell(shop, number);
}

} // namespace

const RouteGroup &syncEvents()
{
    static const RouteGroup group = {
        {{Method::Post}, QStringLiteral("/sync/v1/push"), Access::deviceBearer(), Answer(push), pushLimit},
        {{Method::Get}, QStringLiteral("/sync/v1/pull"), Access::deviceBearer(), Answer(pull)},
        {{Method::Post}, QStringLiteral("/sync/v1/blobs"), Access::deviceBearer(), Answer(blobs)},
        {{Method::Get},
         QStringLiteral("/sync/v1/wait"),
         Access::deviceBearer(),
         AnswerLater{longestWait, Reply::json({{QStringLiteral("number"), QJsonValue()}}), wait}},
    };
    return group;
}

} // namespace muhr::endpoint::routes
