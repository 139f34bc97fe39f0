// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/endpoint_side.h"

#include "core/actions/action_error.h"
#include "core/actions/next_shop_key.h"
#include "core/base/instant_text.h"
#include "core/crypto/sealed_shop_key.h"
#include "core/store/asked_at_once.h"
#include "core/store/chain_table.h"
#include "core/store/customer_table.h"
#include "core/store/device_table.h"
#include "core/store/history.h"
#include "core/store/rewrap.h"
#include "core/store/shop_table.h"
#include "core/sync/enrol_shop.h"
#include "core/sync/signed_text.h"

#include <QJsonArray>

namespace muhr::sync {

using base::Unexpected;

namespace {

/// Notes whether one of them is erased.
CustomersTouched seeErased(const base::ShopId &shop, const CustomersTouched &touched, bool &hasErased)
{
    return [shop, &touched, &hasErased](store::Transaction &transaction,
                                        const std::set<base::CustomerId> &customers) -> store::Result<void> {
        const auto erased = store::erasedAmong(transaction.database(), shop, customers);
        if (!erased)
            return Unexpected{erased.error()};
        hasErased = hasErased || !erased->empty();
        return touched(transaction, customers);
    };
}

store::Result<SameUpTo> signedSame(store::Database &database, const base::ShopId &shop, std::int64_t number,
                                   const crypto::DeviceKey &signing)
{
    SameUpTo same;
    same.number = number;
    const auto row = store::findShop(database, shop);
    const auto event = number > 0 ? store::findEventByNumber(database, shop, number)
                                  : store::Result<std::optional<store::StoredEvent>>(std::nullopt);
    if (!row || !event)
        return Unexpected{!row ? row.error() : event.error()};
    if (*row && (*row)->position.epoch && *event) {
        same.epoch = *(*row)->position.epoch;
        same.signature = signing.sign(settledHeadText(shop, same.epoch, number, (*event)->settlement->head));
    }
    return same;
}

} // namespace

base::Expected<QJsonObject, words::Refused> signInAnswer(store::Database &database, const QJsonObject &question,
                                                         base::Instant now, base::Random &random,
                                                         const FindShopKey &findKey)
{
    const auto shop = base::ShopId::parse(question[QLatin1String("shop")].toString());
    const auto device = base::DeviceId::parse(question[QLatin1String("device")].toString());
    if (!shop || !device)
        return words::refused(words::Refusal::BadValue, {QStringLiteral("body")});
    const auto challenge = base::Sha256::parse(question[QLatin1String("challenge")].toString());
    const auto signature = decodeBytes(question[QLatin1String("signature")]);
    if (!challenge || !signature) {
        const auto made = makeChallenge(database, *shop, *device, now, random);
        if (!made)
            return Unexpected{made.error()};
        return QJsonObject{{QStringLiteral("challenge"), made->text()},
                           {QStringLiteral("time"), base::instantText(now)}};
    }
    const auto bearer = answerChallenge(database, *shop, *device, *challenge, *signature, now, random);
    if (!bearer)
        return Unexpected{bearer.error()};
    QJsonObject answer{{QStringLiteral("bearer"), bearer->token.text()},
                       {QStringLiteral("expires"), base::instantText(bearer->expiresAt)},
                       {QStringLiteral("time"), base::instantText(now)}};
    if (bearer->isRevoked) {
        const auto ends = store::chainEnds(database, *shop, *device);
        if (!ends)
            return actions::refused(ends.error());
        answer[QLatin1String("revoked")] = true;
        answer[QLatin1String("chains")] = chainsJson(*ends);
    }
    const auto key = findKey && !bearer->isRevoked ? findKey(*shop) : std::nullopt;
    if (!key || key->earlier.empty())
        return answer;
    const auto row = store::findDevice(database, *shop, *device);
    if (!row)
        return actions::refused(row.error());
    const auto box = *row && (*row)->boxKey ? crypto::BoxPublicKey::fromBytes(*(*row)->boxKey) : std::nullopt;
    if (const auto sealed = box ? crypto::sealShopKey(*key, *shop, *box, random) : std::nullopt)
        answer[QLatin1String("shop_key")] = encodeBytes(*sealed);
    // Also those of a history that was lost: whoever heard of it then has wrapped persons' keys by them.
    QJsonArray earlier;
    for (const crypto::VersionedShopKey &each : key->earlier)
        if (const auto sealed = box ? crypto::sealShopKey(each, *shop, *box, random) : std::nullopt)
            earlier.append(encodeBytes(*sealed));
    answer[QLatin1String("earlier_keys")] = earlier;
    return answer;
}

store::Result<bool> mayAsk(store::Database &database, const PushedBy &by, QStringView path)
{
    const auto device = store::findDevice(database, by.shop, by.device);
    if (!device)
        return Unexpected{device.error()};
    return *device && (!(*device)->isRevoked || path == QLatin1String("push"));
}

store::Result<std::shared_ptr<const actions::ShopKeys>> newerKeysAt(store::Database &database, const base::ShopId &shop,
                                                                    const actions::ShopKeys &keys)
{
    const auto row = store::findShop(database, shop);
    if (!row)
        return Unexpected{row.error()};
    if (!*row)
        return std::shared_ptr<const actions::ShopKeys>();
    return actions::newerKeys(database, shop, (*row)->device, keys);
}

store::Result<bool> rewrapSome(store::Database &database, const base::ShopId &shop, const actions::ShopKeys &keys,
                               base::Random &random)
{
    constexpr std::int64_t atOnce = 500;
    auto transaction = store::Transaction::begin(database, shop);
    if (!transaction)
        return Unexpected{transaction.error()};
    const auto done = store::rewrapPersonKeys(*transaction, store::PeopleKeys(shop, keys.shop.copy()), random, atOnce);
    if (!done)
        return Unexpected{done.error()};
    if (const auto committed = transaction->commit(); !committed)
        return Unexpected{committed.error()};
    return *done == atOnce;
}

base::Expected<Pushed, words::Refused> takePush(store::Database &database, const PushedBy &by, const PushBatch &batch,
                                                base::Instant now, const CustomersTouched &touched)
{
    bool hasErased = false;
    auto answer = settlePush(database, by, batch, now, seeErased(by.shop, touched, hasErased));
    // Until the log is written back, erased bytes still stand in it.
    const bool isLogFull = hasErased && !database.checkpoint();
    if (!answer)
        return Unexpected{answer.error()};
    return Pushed{std::move(*answer), settledNumber(database, by.shop), isLogFull};
}

base::Expected<RepairAnswer, words::Refused> answerRepair(store::Database &database, const base::ShopId &shop,
                                                          const QJsonObject &question, const crypto::DeviceKey &signing,
                                                          base::Instant now, base::Random &random,
                                                          const CustomersTouched &touched)
{
    if (const auto heads = parseHeads(question)) {
        const auto common = commonNumber(database, shop, *heads);
        if (!common)
            return actions::refused(common.error());
        return RepairAnswer{{{QStringLiteral("common"), qint64(*common)}}, settledNumber(database, shop)};
    }
    const auto offer = parseOffer(question);
    if (!offer)
        return words::refused(words::Refusal::BadValue, {QStringLiteral("body")});
    bool hasErased = false;
    const auto repaired =
        takeOffer(database, shop, *offer, signing.publicKey(), now, random, seeErased(shop, touched, hasErased));
    const bool isLogFull = hasErased && !database.checkpoint();
    if (!repaired)
        return Unexpected{repaired.error()};
    const auto same = signedSame(database, shop, repaired->same, signing);
    if (!same)
        return actions::refused(same.error());
    QJsonObject body = sameJson(*same);
    body[QLatin1String("number")] = qint64(repaired->number);
    body[QLatin1String("taken_back")] = qint64(repaired->takenBack);
    body[QLatin1String("settled_anew")] = qint64(repaired->settledAnew);
    return RepairAnswer{std::move(body), repaired->number, isLogFull, repaired->takenBack, repaired->settledAnew};
}

std::int64_t settledNumber(store::Database &database, const base::ShopId &shop)
{
    const auto row = store::findShop(database, shop);
    return row && *row ? (*row)->position.cursor : 0;
}

} // namespace muhr::sync
