// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_log.h"

#include "core/store/card_update.h"
#include "core/store/chain_table.h"
#include "core/store/outbox_table.h"
#include "core/store/projection.h"
#include "core/store/settled_log.h"

#include <algorithm>

namespace muhr::store {
namespace {

using base::Unexpected;

/// An event holds no moment before 1970: a clock that says so is broken, and must not keep anybody from a stamp.
base::Instant wallOf(base::Instant now)
{
    return std::max(now, base::Instant());
}

loyalty::BusinessTime timeOf(const ShopRow &shop, const ChainEnd &end, base::Instant clock)
{
    const base::Instant now = wallOf(clock);
    const auto &position = shop.position;
    const auto settledAtSeen = position.cursor > 0 ? std::optional(position.settledAt) : std::nullopt;
    const base::Instant latest = now + std::chrono::milliseconds(shop.skewMs);
    return loyalty::businessTime({now, shop.skewMs, settledAtSeen, latest, end.at});
}

} // namespace

Result<loyalty::BusinessTime> businessTimeNow(Database &database, const ShopRow &shop, base::Instant now)
{
    const auto end = chainEnd(database, shop.shop, shop.device, shop.incarnation);
    if (!end)
        return Unexpected{end.error()};
    return timeOf(shop, *end, now);
}

Result<StoredEvent> appendEvent(Transaction &transaction, const base::ShopId &shop, const EventDraft &draft,
                                base::Instant now, base::Random &random)
{
    const auto row = findShop(transaction.database(), shop);
    if (!row)
        return Unexpected{row.error()};
    if (!*row)
        return Unexpected{StoreError::AgainstTheSchema};
    const ShopRow &self = **row;
    const auto end = chainEnd(transaction.database(), shop, self.device, self.incarnation);
    if (!end)
        return Unexpected{end.error()};

    StoredEvent stored;
    loyalty::Event &event = stored.event;
    event.id = draft.id.isNone() ? base::EventId::make(random, now) : draft.id;
    event.shop = shop;
    event.device = self.device;
    event.incarnation = self.incarnation;
    event.seq = end->seq + 1;
    event.previous = end->hash;
    event.seen = self.position.cursor;
    event.wall = wallOf(now);
    event.skewMs = self.skewMs;
    event.staff = draft.staff;
    event.branch = draft.branch;
    event.role = draft.role;
    event.subjects = draft.subjects;
    event.programmeVersion = draft.programmeVersion;
    event.body = draft.body;
    for (const Blob &blob : draft.blobs) {
        event.blobs.push_back(blob.hash());
        if (const auto inserted = insertBlob(transaction, shop, blob); !inserted)
            return Unexpected{inserted.error()};
    }
    stored.bytes = loyalty::encode(event);
    // What is stored is what is read again: subjects in their order, and a body that is too long is refused here.
    auto decoded = loyalty::decode(stored.bytes);
    if (!decoded)
        return Unexpected{StoreError::AgainstTheSchema};
    stored.event = std::move(*decoded);
    stored.hash = base::Sha256::of(stored.bytes);
    if (self.isEndpoint)
        return settleEvent(transaction, stored.event, stored.bytes, now);

    const auto time = timeOf(self, *end, now);
    stored.at = time.at;
    stored.wasMoved = time.wasMoved;
    if (const auto done = insertEvent(transaction, stored); !done)
        return Unexpected{done.error()};
    const ChainEnd next{stored.event.seq, stored.hash, stored.at};
    if (const auto done = setChainEnd(transaction, shop, self.device, self.incarnation, next); !done)
        return Unexpected{done.error()};
    if (const auto done = insertOutbox(transaction, shop, stored.event.id); !done)
        return Unexpected{done.error()};
    if (const auto done = project(transaction, stored); !done)
        return Unexpected{done.error()};
    if (const auto done = foldIntoCards(transaction, stored); !done)
        return Unexpected{done.error()};
    return stored;
}

} // namespace muhr::store
