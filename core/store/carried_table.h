// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/blob_table.h"
#include "core/store/person_key_table.h"
#include "core/store/transaction.h"

#include <map>
#include <optional>
#include <vector>

// What this laptop carries to the endpoint for others that have no line.
namespace muhr::store {

/// A place in the chain of a device.
struct CarriedPlace
{
    std::int64_t incarnation = 1;
    std::int64_t seq = 1;
    friend bool operator==(const CarriedPlace &, const CarriedPlace &) = default;
};

/// A push that another device signed, as it came on a stick.
struct CarriedBatch
{
    base::DeviceId device;
    /// Of its last event, and the device's signature of it.
    CarriedPlace end;
    base::Sha256 hash;
    QByteArray signature;
    /// Where the device stood when it signed, with H of that number.
    std::int64_t stoodNumber = 0;
    base::Sha256 stoodHead;
    std::optional<std::int64_t> seenAtMost;
    /// When the stick was written, by that device's clock.
    base::Instant madeAt;
    std::vector<QByteArray> events;
    /// What an owner signed of some of them, by the hash of the event.
    std::map<base::Sha256, QByteArray> ownerSignatures;
    std::vector<PersonKeyRow> keys;
    std::vector<Blob> blobs;
    /// Where it stands among those that are carried: given by insertCarried.
    std::int64_t place = 0;
};

/// How much is carried for one device.
struct CarriedSum
{
    base::DeviceId device;
    /// Each once, however many sticks brought it.
    std::int64_t events = 0;
    /// Of the newest of its sticks.
    base::Instant madeAt;
    /// The endpoint can't take it yet: it has nothing of that chain from here on.
    std::optional<CarriedPlace> needs;
};

/// Behind the others. What an earlier stick of the device brought is dropped where all of it is in this one, too.
/// False: this one is carried already.
Result<bool> insertCarried(Transaction &transaction, const base::ShopId &shop, const CarriedBatch &batch);
/// The first one behind a place; without those that the endpoint could not take, unless `alsoCut`.
Result<std::optional<CarriedBatch>> nextCarried(Database &database, const base::ShopId &shop, std::int64_t after,
                                                bool alsoCut);
/// The endpoint has answered for all of it: whatever waited for a part of that chain may be asked about again.
Result<void> removeCarried(Transaction &transaction, const base::ShopId &shop, const CarriedBatch &batch);
/// The endpoint has nothing of its chain from there on.
Result<void> setCarriedNeeds(Transaction &transaction, const base::ShopId &shop, std::int64_t place,
                             const CarriedPlace &needs);
/// By device.
Result<std::vector<CarriedSum>> carriedSums(Database &database, const base::ShopId &shop);
/// Destroys the key and everything sealed of a person.
Result<void> eraseCarriedOf(Transaction &transaction, const base::ShopId &shop, const base::IdBytes &person);

} // namespace muhr::store
