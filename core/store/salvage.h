// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/blob_table.h"
#include "core/store/event_table.h"
#include "core/store/person_key_table.h"
#include "core/store/shop_table.h"

#include <map>
#include <vector>

namespace muhr::store {

/// What a damaged store of a laptop still tells of a shop, for a new store in its place: who we are in it, and what the
/// endpoint doesn't know yet. All else comes from there.
struct Salvage
{
    ShopRow shop;
    /// Own events that wait to be pushed, in the order of their chains, with what they need.
    std::vector<StoredEvent> events;
    /// More of them, whose predecessor can't be read: the endpoint would not take them as they are. Those that it has
    /// none the less have to be written anew, once all that it knows is here.
    std::vector<StoredEvent> behind;
    std::vector<Blob> blobs;
    std::vector<PersonKeyRow> keys;
    /// What owners signed of those in `events`, with their passwords. One is of the event's place in its chain, too, so
    /// that what is written anew has none: the endpoint refuses it, where an owner sees it.
    std::map<base::EventId, QByteArray> ownerSignatures;
    /// That wait too, as far as that can be told, but can't be read any more.
    std::int64_t unreadable = 0;
};

/// Of a store that opens for reading, whatever it holds: one row after the other, leaving out what can't be read or is
/// not what it was. Errors: Damaged where not even the shops can be told.
Result<std::vector<Salvage>> salvage(Database &damaged);

/// Puts it into a store that doesn't have the shop: at the beginning of the endpoint's history, with all that waits in
/// the outbox, as an incarnation of its device that was never used.
Result<void> insertSalvage(Transaction &transaction, const Salvage &salvage, std::int64_t incarnation);

} // namespace muhr::store
