// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/repair.h"

#include "core/store/rollback.h"
#include "core/store/signed_head_table.h"
#include "core/sync/blobs_of.h"
#include "core/sync/owner_signatures.h"
#include "core/sync/persons_of.h"

#include <algorithm>
#include <set>

namespace muhr::sync {
namespace {

using base::Unexpected;
using store::Result;

Result<base::Sha256> headOf(store::Database &database, const base::ShopId &shop, std::int64_t number)
{
    if (number == 0)
        return base::Sha256();
    const auto event = store::findEventByNumber(database, shop, number);
    if (!event)
        return Unexpected{event.error()};
    return *event ? Result<base::Sha256>((*event)->settlement->head) : Unexpected{store::StoreError::Damaged};
}

/// The last signature within reach of one offer.
Result<std::optional<store::SignedHeadRow>> farthestSigned(store::Database &database, const base::ShopId &shop,
                                                           std::int64_t after)
{
    std::optional<store::SignedHeadRow> best;
    for (;;) {
        auto next = store::signedHeadAfter(database, shop, best ? best->number : after);
        if (!next)
            return Unexpected{next.error()};
        if (!*next || ((*next)->number - after > static_cast<std::int64_t>(mostOffered)))
            return best;
        best = std::move(**next);
    }
}

Result<RepairOffer> offerUpTo(store::Database &database, const base::ShopId &shop, std::int64_t after,
                              const store::SignedHeadRow &end)
{
    const auto head = headOf(database, shop, after);
    const auto events = store::settledAfter(database, shop, after, end.number - after);
    if (!head || !events)
        return Unexpected{!head ? head.error() : events.error()};
    RepairOffer offer;
    offer.epoch = end.epoch;
    offer.head = *head;
    offer.signature = end.signature;
    std::set<base::Sha256> named;
    std::set<base::IdBytes> persons;
    const auto signatures = OwnerSignatures::of(database, shop);
    if (!signatures)
        return Unexpected{signatures.error()};
    for (const store::StoredEvent &stored : *events) {
        auto signature = signatures->find(stored.event);
        if (!signature)
            return Unexpected{signature.error()};
        offer.events.push_back({stored.event, stored.bytes, *stored.settlement, std::move(*signature)});
        if (const auto done = collectBlobs(database, stored.event, named, offer.blobs); !done)
            return Unexpected{done.error()};
        if (const auto done = collectPersons(database, stored.event, persons); !done)
            return Unexpected{done.error()};
    }
    auto keys = keysOf(database, shop, persons);
    if (!keys)
        return Unexpected{keys.error()};
    offer.keys = std::move(*keys);
    return offer;
}

} // namespace

Result<std::vector<HeadAt>> headsBetween(store::Database &database, const base::ShopId &shop, std::int64_t low,
                                         std::int64_t high)
{
    std::vector<HeadAt> heads;
    const std::int64_t between = high - low - 1;
    const auto count = std::min<std::int64_t>(between, static_cast<std::int64_t>(mostHeads));
    for (std::int64_t i = 1; i <= count; ++i) {
        const std::int64_t number = low + between * i / count;
        const auto head = headOf(database, shop, number);
        if (!head)
            return Unexpected{head.error()};
        heads.push_back({number, *head});
    }
    return heads;
}

Result<std::optional<RepairOffer>> nextOffer(store::Database &database, const base::ShopId &shop, std::int64_t after)
{
    const auto nearest = store::signedHeadAfter(database, shop, after);
    const auto farthest = farthestSigned(database, shop, after);
    if (!nearest || !farthest)
        return Unexpected{!nearest ? nearest.error() : farthest.error()};
    if (!*farthest)
        return std::optional<RepairOffer>();
    auto offer = offerUpTo(database, shop, after, **farthest);
    if (offer && sizeOf(offer->blobs) > mostBlobBytes)
        offer = offerUpTo(database, shop, after, **nearest);
    return offer ? Result<std::optional<RepairOffer>>(std::move(*offer)) : Unexpected{offer.error()};
}

Result<void> goBackTo(store::Database &database, const base::ShopId &shop, std::int64_t number, const SameUpTo &proof)
{
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return Unexpected{transaction.error()};
    if (auto done = store::rollBack(*transaction, shop, number); !done)
        return done;
    if (proof.number == number && !proof.signature.isEmpty()) {
        const auto head = headOf(database, shop, number);
        const auto kept = head
                              ? store::keepSignedHead(*transaction, shop, {number, proof.epoch, *head, proof.signature})
                              : Unexpected{head.error()};
        if (!kept)
            return kept;
    }
    return transaction->commit();
}

} // namespace muhr::sync
