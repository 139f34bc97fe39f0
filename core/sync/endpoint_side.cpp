// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/endpoint_side.h"

#include "core/actions/action_error.h"
#include "core/base/instant_text.h"
#include "core/store/customer_table.h"
#include "core/store/shop_table.h"
#include "core/sync/enrol_shop.h"

namespace muhr::sync {

using base::Unexpected;

namespace {

/// Notes whether one of them is erased.
CustomerTouched seeErased(const base::ShopId &shop, const CustomerTouched &touched, bool &hasErased)
{
    return [shop, &touched, &hasErased](store::Transaction &transaction,
                                        const base::CustomerId &customer) -> store::Result<void> {
        const auto row = store::findCustomer(transaction.database(), shop, customer);
        if (!row)
            return Unexpected{row.error()};
        hasErased = hasErased || (*row && (*row)->isErased());
        return touched(transaction, customer);
    };
}

} // namespace

base::Expected<QJsonObject, words::Refused> signInAnswer(store::Database &database, const QJsonObject &question,
                                                         base::Instant now, base::Random &random)
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
    return QJsonObject{{QStringLiteral("bearer"), bearer->token.text()},
                       {QStringLiteral("expires"), base::instantText(bearer->expiresAt)},
                       {QStringLiteral("time"), base::instantText(now)}};
}

base::Expected<Pushed, words::Refused> takePush(store::Database &database, const PushedBy &by, const PushBatch &batch,
                                                base::Instant now, const CustomerTouched &touched)
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
                                                          const QJsonObject &question,
                                                          const crypto::DevicePublicKey &self, base::Instant now,
                                                          base::Random &random, const CustomerTouched &touched)
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
    const auto repaired = takeOffer(database, shop, *offer, self, now, random, seeErased(shop, touched, hasErased));
    const bool isLogFull = hasErased && !database.checkpoint();
    if (!repaired)
        return Unexpected{repaired.error()};
    return RepairAnswer{{{QStringLiteral("same"), qint64(repaired->same)},
                         {QStringLiteral("number"), qint64(repaired->number)},
                         {QStringLiteral("taken_back"), qint64(repaired->takenBack)},
                         {QStringLiteral("settled_anew"), qint64(repaired->settledAnew)}},
                        repaired->number,
                        isLogFull,
                        repaired->takenBack,
                        repaired->settledAnew};
}

std::int64_t settledNumber(store::Database &database, const base::ShopId &shop)
{
    const auto row = store::findShop(database, shop);
    return row && *row ? (*row)->position.cursor : 0;
}

} // namespace muhr::sync
