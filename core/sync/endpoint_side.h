// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/serve_repair.h"
#include "core/sync/settle.h"

// What the endpoint does with what laptops ask, beside reading and writing HTTP.
namespace muhr::sync {

/// An answer to a challenge that was signed rightly is a bearer; anything else asks for one. Errors: bad_value,
/// not_allowed, and what the store says.
base::Expected<QJsonObject, words::Refused> signInAnswer(store::Database &database, const QJsonObject &question,
                                                         base::Instant now, base::Random &random);

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
                                                base::Instant now, const CustomerTouched &touched);

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
                                                          const QJsonObject &question,
                                                          const crypto::DevicePublicKey &self, base::Instant now,
                                                          base::Random &random, const CustomerTouched &touched);

/// Up to which number the shop has settled.
std::int64_t settledNumber(store::Database &database, const base::ShopId &shop);

} // namespace muhr::sync
