// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deliver/device_token.h"
#include "core/deliver/pass_refresh.h"
#include "core/endpoint/apple_answer.h"
#include "core/endpoint/cards.h"
#include "core/endpoint/services.h"
#include "core/store/shop_table.h"
#include "core/store/wallet_table.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

// What Apple Wallet asks of whoever issued a pass. Source: Apple, "Adding a Web Service to Update Passes".
namespace muhr::endpoint::routes {
namespace {

constexpr std::uint64_t bodyLimit = 8 * 1024;
constexpr qsizetype longestLibrary = 200;
/// Far more than one person carries; whoever holds a pass could otherwise enter phones without end.
constexpr std::size_t mostPhones = 20;

Reply never(int status)
{
    return Reply::plain(status).with("Cache-Control", "no-store");
}

/// What `work` answers in a transaction of its own.
template <typename Work>
auto write(Services &services, const base::ShopId &shop, Work work) -> std::invoke_result_t<Work, store::Transaction &>
{
    using Answer = std::invoke_result_t<Work, store::Transaction &>;
    return services.queue.ask(store::Lane::Counter, [&](store::Database &database) -> Answer {
        auto transaction = store::Transaction::begin(database, shop);
        if (!transaction)
            return base::Unexpected{transaction.error()};
        auto answer = work(*transaction);
        if (const auto stored = transaction->commit(); !stored)
            return base::Unexpected{stored.error()};
        return answer;
    });
}

std::optional<QString> pushTokenOf(const Request &request)
{
    const auto object = QJsonDocument::fromJson(request.body).object();
    const auto token = deliver::DeviceToken::parse(object[QLatin1String("pushToken")].toString().toLatin1());
    return token ? std::optional(QString::fromLatin1(token->hex())) : std::nullopt;
}

/// Nothing: the pass is on too many phones already.
store::Result<std::optional<store::Registered>> enter(store::Transaction &transaction, const Caller &caller,
                                                      const store::WalletDevice &phone, base::Instant now,
                                                      base::Random &random)
{
    const auto phones = store::walletsOf(transaction.database(), *caller.shop, *caller.card);
    if (!phones)
        return base::Unexpected{phones.error()};
    const bool isKnown = std::any_of(phones->begin(), phones->end(),
                                     [&](const store::WalletDevice &one) { return one.library == phone.library; });
    if (!isKnown && phones->size() >= mostPhones)
        return std::optional<store::Registered>();
    const auto entered = store::registerWallet(transaction, *caller.shop, phone, *caller.card, now);
    if (!entered)
        return base::Unexpected{entered.error()};
    const auto pass = store::findPass(transaction.database(), *caller.shop, *caller.card, store::PassKind::Apple);
    if (!pass)
        return base::Unexpected{pass.error()};
    if (*entered == store::Registered::Anew && *pass)
        if (const auto told = deliver::tellNewPhone(transaction, *caller.shop, **pass, now, random); !told)
            return base::Unexpected{told.error()};
    return std::optional(*entered);
}

Reply registerPhone(Services &services, const Request &request, const PathValues &values)
{
    const QString library = values[u"device"];
    const auto token = pushTokenOf(request);
    if (!token || library.size() > longestLibrary)
        return never(400);
    const auto now = services.clock.now();
    const auto registered = write(services, *request.caller.shop, [&](store::Transaction &transaction) {
        return enter(transaction, request.caller, {library, *token}, now, services.random);
    });
    if (!registered)
        return never(503);
    if (!*registered)
        return never(429);
    services.wakePushes();
    return never(**registered == store::Registered::Anew ? 201 : 200);
}

Reply unregisterPhone(Services &services, const Request &request, const PathValues &values)
{
    const auto done = write(services, *request.caller.shop, [&](store::Transaction &transaction) {
        return store::unregisterWallet(transaction, *request.caller.shop, values[u"device"], *request.caller.card);
    });
    return never(done ? 200 : 503);
}

/// The tag is the moment of the newest change in milliseconds: no two passes share one, and they only grow. One that is
/// none of ours counts as none.
std::optional<base::Instant> tagOf(const Request &request)
{
    bool isNumber = false;
    const qlonglong ms = request.query.text(u"passesUpdatedSince").toLongLong(&isNumber);
    return isNumber && ms >= 0 ? std::optional(base::Instant::fromMs(ms)) : std::nullopt;
}

store::Result<std::vector<store::ChangedPass>> changedOf(store::Database &database, const QString &library,
                                                         std::optional<base::Instant> since)
{
    const auto shops = store::listShops(database);
    if (!shops)
        return base::Unexpected{shops.error()};
    std::vector<store::ChangedPass> result;
    for (const auto &shop : *shops) {
        const auto changed = store::changedPasses(database, shop.shop, library, since);
        if (!changed)
            return base::Unexpected{changed.error()};
        result.insert(result.end(), changed->begin(), changed->end());
    }
    return result;
}

/// Phones send no token here; a phone's own long name is what keeps others out.
Reply listChanged(Services &services, const Request &request, const PathValues &values)
{
    if (!services.signer || values[u"pass_type"] != services.signer->passType())
        return never(404);
    const auto since = tagOf(request);
    const auto changed =
        services.readers.ask([&](store::Database &database) { return changedOf(database, values[u"device"], since); });
    if (!changed)
        return never(503);
    if (changed->empty())
        return Reply::empty(204).with("Cache-Control", "no-store");
    QJsonArray serials;
    base::Instant newest;
    for (const auto &pass : *changed) {
        serials.append(pass.serial.text());
        newest = std::max(newest, pass.lastModified);
    }
    return Reply::json({{QStringLiteral("serialNumbers"), serials},
                        {QStringLiteral("lastUpdated"), QString::number(newest.ms())}})
        .with("Cache-Control", "no-store");
}

/// A pass and what it says.
struct Latest
{
    store::PassRow pass;
    pass::CardContents card;
};

Reply givePass(Services &services, const Request &request, const PathValues &)
{
    const auto latest = services.readers.ask([&](store::Database &database) -> std::optional<Latest> {
        const auto row = store::findPass(database, *request.caller.shop, *request.caller.card, store::PassKind::Apple);
        if (!row || !*row)
            return std::nullopt;
        auto card = readPassCard(services, database, *request.caller.shop, **row);
        return card && *card ? std::optional(Latest{**row, std::move(**card)}) : std::nullopt;
    });
    return latest ? appleAnswer(services, request, latest->card, latest->pass) : never(503);
}

Reply takeLog(Services &services, const Request &request, const PathValues &)
{
    const auto now = services.clock.now();
    if (services.logging.take(request.peer.group, now).count() > 0)
        return never(429);
    QStringList lines;
    for (const auto &line : QJsonDocument::fromJson(request.body).object()[QLatin1String("logs")].toArray())
        lines.append(line.toString());
    services.log.warn("wallet", "A phone complains of a pass", {{"lines", lines.size()}});
    services.complaints.add(lines, now);
    return never(200);
}

} // namespace

const RouteGroup &wallet()
{
    const auto registration = QStringLiteral("/wallet/v1/devices/{device}/registrations/{pass_type}/{serial}");
    static const RouteGroup group = {
        {{Method::Post}, registration, Access::passToken(), Answer(registerPhone), bodyLimit},
        {{Method::Delete}, registration, Access::passToken(), Answer(unregisterPhone), bodyLimit},
        {{Method::Get},
         QStringLiteral("/wallet/v1/devices/{device}/registrations/{pass_type}"),
         Access::anyone(),
         Answer(listChanged),
         bodyLimit},
        {{Method::Get},
         QStringLiteral("/wallet/v1/passes/{pass_type}/{serial}"),
         Access::passToken(),
         Answer(givePass),
         bodyLimit},
        {{Method::Post}, QStringLiteral("/wallet/v1/log"), Access::anyone(), Answer(takeLog), bodyLimit},
    };
    return group;
}

} // namespace muhr::endpoint::routes
