// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/persons_of.h"

#include "core/store/asked_at_once.h"
#include "core/store/customer_table.h"
#include "core/store/history.h"

#include <limits>

namespace muhr::sync {

using base::Unexpected;

store::Result<void> collectPersons(store::Database &database, const loyalty::Event &event,
                                   std::set<base::IdBytes> &persons)
{
    const auto customers = store::customersOf(database, event);
    if (!customers)
        return Unexpected{customers.error()};
    for (const auto &customer : *customers)
        persons.insert(customer.raw());
    const auto *written = std::get_if<loyalty::DocumentWritten>(&event.body);
    if (written &&
        (written->type == loyalty::DocumentType::StaffName || written->type == loyalty::DocumentType::Customer))
        persons.insert(written->document.raw());
    return {};
}

store::Result<std::vector<store::PersonKeyRow>> keysOf(store::Database &database, const base::ShopId &shop,
                                                       const std::set<base::IdBytes> &persons)
{
    std::vector<store::PersonKeyRow> keys;
    for (const auto &person : persons) {
        auto key = store::findPersonKey(database, shop, person);
        if (!key)
            return Unexpected{key.error()};
        if (*key)
            keys.push_back(std::move(**key));
    }
    return keys;
}

store::Result<bool> isErasedHere(store::Database &database, const base::ShopId &shop, const base::IdBytes &person)
{
    const auto row = store::findCustomer(database, shop, base::CustomerId::fromBytes(person));
    if (!row)
        return Unexpected{row.error()};
    return *row && (*row)->isErased();
}

namespace {

using WriteKey = store::Result<void> (*)(store::Transaction &, const base::ShopId &, const store::PersonKeyRow &);

/// A laptop that has not heard of an erase brings her key with her next stamp.
store::Result<void> keep(store::Transaction &transaction, const base::ShopId &shop,
                         const std::vector<store::PersonKeyRow> &keys, const std::vector<store::Blob> &blobs,
                         WriteKey writeKey, qsizetype largestBlob)
{
    std::set<base::CustomerId> persons;
    for (const auto &key : keys)
        persons.insert(base::CustomerId::fromBytes(key.person));
    for (const auto &blob : blobs)
        if (blob.person)
            persons.insert(base::CustomerId::fromBytes(*blob.person));
    const auto gone = store::erasedAmong(transaction.database(), shop, persons);
    if (!gone)
        return Unexpected{gone.error()};
    for (const auto &key : keys) {
        if (gone->contains(base::CustomerId::fromBytes(key.person)))
            continue;
        if (auto done = writeKey(transaction, shop, key); !done)
            return done;
    }
    for (const auto &blob : blobs) {
        const bool isGone = blob.person && gone->contains(base::CustomerId::fromBytes(*blob.person));
        if (isGone || blob.bytes.size() > largestBlob)
            continue;
        if (auto done = store::insertBlob(transaction, shop, blob); !done)
            return done;
    }
    return {};
}

/// More than any person's words or any programme; pictures are larger.
constexpr qsizetype largestBesideHeld = 64 * 1024;

} // namespace

store::Result<void> keepKeysAndBlobs(store::Transaction &transaction, const base::ShopId &shop,
                                     const std::vector<store::PersonKeyRow> &keys,
                                     const std::vector<store::Blob> &blobs)
{
    return keep(transaction, shop, keys, blobs, store::writePersonKey, std::numeric_limits<qsizetype>::max());
}

store::Result<void> keepBesideHeld(store::Transaction &transaction, const base::ShopId &shop,
                                   const std::vector<store::PersonKeyRow> &keys, const std::vector<store::Blob> &blobs)
{
    return keep(transaction, shop, keys, blobs, store::addPersonKey, largestBesideHeld);
}

} // namespace muhr::sync
