// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/shop_keys.h"
#include "core/sync/enrol_device.h"
#include "core/sync/serve_repair.h"
#include "core/sync/settle.h"

#include <memory>

// What the endpoint does with what laptops ask, beside reading and writing HTTP.
namespace muhr::sync {

/// An answer to a challenge that was signed rightly is a bearer; anything else asks for one. With a bearer comes the
/// newest of the shop's keys, where it had several. Errors: bad_value, not_allowed, and what the store says.
base::Expected<QJsonObject, words::Refused> signInAnswer(store::Database &database, const QJsonObject &question,
                                                         base::Instant now, base::Random &random,
                                                         const FindShopKey &findKey = {});

/// Whether a device may ask at this place with its bearer: one that was revoked may push, into quarantine, and nothing
/// else. Nothing: the device is not here.
store::Result<bool> mayAsk(store::Database &database, const PushedBy &by, QStringView path);

/// The keys that settled revocations brought the endpoint, with those it has: to be kept. Nothing: it has them all.
store::Result<std::shared_ptr<const actions::ShopKeys>> newerKeysAt(store::Database &database, const base::ShopId &shop,
                                                                    const actions::ShopKeys &keys);
/// Wraps the keys of some persons anew by the newest one; answers whether there may be more.
store::Result<bool> rewrapSome(store::Database &database, const base::ShopId &shop, const actions::ShopKeys &keys,
                               base::Random &random);

/// What a push came to.
struct Pushed
{
    PushAnswer answer;
    /// Up to which number the shop has settled now.
    std::int64_t number = 0;
    /// Somebody was erased by it, and the erased bytes still stand in the log of the store, which could not be emptied.
    bool isLogFull = false;
};

/// Settles it, and leaves nothing of whom it erased. Errors as settlePush.
base::Expected<Pushed, words::Refused> takePush(store::Database &database, const PushedBy &by, const PushBatch &batch,
                                                base::Instant now, const CustomersTouched &touched);

/// What a laptop of another history asks and offers (repair_wire), and what it is answered.
struct RepairAnswer
{
    QJsonObject body;
    std::int64_t number = 0;
    bool isLogFull = false;
    /// Of an offer.
    std::int64_t takenBack = 0;
    std::int64_t settledAnew = 0;
};
/// Errors: bad_value, and what the store says.
base::Expected<RepairAnswer, words::Refused> answerRepair(store::Database &database, const base::ShopId &shop,
                                                          const QJsonObject &question, const crypto::DeviceKey &signing,
                                                          base::Instant now, base::Random &random,
                                                          const CustomersTouched &touched);

/// Up to which number the shop has settled.
std::int64_t settledNumber(store::Database &database, const base::ShopId &shop);

} // namespace muhr::sync
