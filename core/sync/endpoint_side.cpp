// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/endpoint_side.h"

#include "core/base/instant_text.h"
#include "core/store/customer_table.h"
#include "core/store/shop_table.h"
#include "core/sync/enrol_shop.h"

namespace muhr::sync {

using base::Unexpected;

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
    const auto seeErased = [&](store::Transaction &transaction,
                               const base::CustomerId &customer) -> store::Result<void> {
        const auto row = store::findCustomer(transaction.database(), by.shop, customer);
        if (!row)
            return Unexpected{row.error()};
        hasErased = hasErased || (*row && (*row)->isErased());
        return touched(transaction, customer);
    };
    auto answer = settlePush(database, by, batch, now, seeErased);
    // Until the log is written back, erased bytes still stand in it.
    const bool isLogFull = hasErased && !database.checkpoint();
    if (!answer)
        return Unexpected{answer.error()};
    return Pushed{std::move(*answer), settledNumber(database, by.shop), isLogFull};
}

std::int64_t settledNumber(store::Database &database, const base::ShopId &shop)
{
    const auto row = store::findShop(database, shop);
    return row && *row ? (*row)->position.cursor : 0;
}

} // namespace muhr::sync
