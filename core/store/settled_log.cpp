// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settled_log.h"

#include "core/loyalty/business_time.h"
#include "core/store/card_update.h"
#include "core/store/chain_table.h"
#include "core/store/history.h"
#include "core/store/outbox_table.h"
#include "core/store/projection.h"
#include "core/store/rejection.h"
#include "core/store/shop_table.h"

#include <set>

namespace muhr::store {
namespace {

using base::Unexpected;

/// The clock of the device was more than an hour off: told from the event and its business time alone, so that every
/// device says the same.
bool wasMoved(const loyalty::Event &event, base::Instant at)
{
    return loyalty::businessTime({event.wall, event.skewMs, std::nullopt, at, at}).wasMoved;
}

Result<void> write(Transaction &transaction, const StoredEvent &stored, bool isHereAlready)
{
    const loyalty::Event &event = stored.event;
    if (auto done = isHereAlready ? updateEvent(transaction, stored) : insertEvent(transaction, stored); !done)
        return done;
    const ChainEnd end{event.seq, stored.hash, stored.at};
    if (auto done = setChainEnd(transaction, event.shop, event.device, event.incarnation, end); !done)
        return done;
    if (auto done = project(transaction, stored); !done)
        return done;
    return foldIntoCards(transaction, stored);
}

Result<void> moveTo(Transaction &transaction, const ShopRow &shop, const loyalty::Settlement &settlement,
                    const std::optional<QByteArray> &epoch)
{
    SyncPosition position = shop.position;
    position.epoch = epoch;
    position.cursor = settlement.number;
    position.head = settlement.head;
    position.settledAt = settlement.settledAt;
    transaction.announce(shop.shop, settlement.number);
    return setSyncPosition(transaction, shop.shop, position);
}

Result<ShopRow> shopOf(Database &database, const base::ShopId &id)
{
    auto shop = findShop(database, id);
    if (!shop)
        return Unexpected{shop.error()};
    if (!*shop)
        return Unexpected{StoreError::AgainstTheSchema};
    return std::move(**shop);
}

/// With its business time as it stands.
Result<StoredEvent> settleAs(Transaction &transaction, const ShopRow &shop, StoredEvent stored, base::Instant now,
                             bool isHereAlready)
{
    stored.state = EventState::Settled;
    stored.wasMoved = wasMoved(stored.event, stored.at);
    const base::Instant settledAt = std::max(now, shop.position.settledAt);
    const std::int64_t number = shop.position.cursor + 1;
    const auto head = loyalty::nextHead(shop.position.head, number, settledAt, stored.at, stored.hash);
    stored.settlement = loyalty::Settlement{number, settledAt, stored.at, head};
    if (const auto done = write(transaction, stored, isHereAlready); !done)
        return Unexpected{done.error()};
    if (const auto done = moveTo(transaction, shop, *stored.settlement, shop.position.epoch); !done)
        return Unexpected{done.error()};
    return stored;
}

} // namespace

Result<base::Instant> settlingTime(Database &database, const loyalty::Event &event, base::Instant now,
                                   std::optional<std::int64_t> seenAtMost)
{
    const auto shop = shopOf(database, event.shop);
    const auto end = chainEnd(database, event.shop, event.device, event.incarnation);
    const auto seen = findEventByNumber(database, event.shop, std::min(event.seen, seenAtMost.value_or(event.seen)));
    if (!shop || !end || !seen)
        return Unexpected{!shop ? shop.error() : !end ? end.error() : seen.error()};
    const base::Instant settledAt = std::max(now, shop->position.settledAt);
    const auto settledAtSeen = *seen ? std::optional((*seen)->settlement->settledAt) : std::nullopt;
    return loyalty::businessTime({event.wall, event.skewMs, settledAtSeen, settledAt, end->at}).at;
}

Result<StoredEvent> settleEvent(Transaction &transaction, const loyalty::Event &event, const QByteArray &bytes,
                                base::Instant now, std::optional<std::int64_t> seenAtMost)
{
    Database &database = transaction.database();
    auto before = findEvent(database, event.shop, event.id);
    if (!before)
        return Unexpected{before.error()};
    if (*before)
        return std::move(**before);
    const auto shop = shopOf(database, event.shop);
    const auto at = settlingTime(database, event, now, seenAtMost);
    if (!shop || !at)
        return Unexpected{!shop ? shop.error() : at.error()};

    StoredEvent stored;
    stored.event = event;
    stored.bytes = bytes;
    stored.hash = base::Sha256::of(bytes);
    stored.at = *at;
    return settleAs(transaction, *shop, std::move(stored), now, false);
}

Result<StoredEvent> holdEvent(Transaction &transaction, const loyalty::Event &event, const QByteArray &bytes,
                              base::Instant now, std::optional<std::int64_t> seenAtMost, const QString &reason)
{
    const auto at = settlingTime(transaction.database(), event, now, seenAtMost);
    if (!at)
        return Unexpected{at.error()};
    StoredEvent held;
    held.event = event;
    held.bytes = bytes;
    held.hash = base::Sha256::of(bytes);
    held.state = EventState::Quarantined;
    held.at = *at;
    held.wasMoved = wasMoved(event, held.at);
    held.reason = reason;
    if (const auto done = insertEvent(transaction, held); !done)
        return Unexpected{done.error()};
    const ChainEnd end{event.seq, held.hash, held.at};
    if (const auto done = setChainEnd(transaction, event.shop, event.device, event.incarnation, end); !done)
        return Unexpected{done.error()};
    return held;
}

Result<StoredEvent> settleHeld(Transaction &transaction, const StoredEvent &held, base::Instant now)
{
    const auto shop = shopOf(transaction.database(), held.event.shop);
    if (!shop)
        return Unexpected{shop.error()};
    StoredEvent stored = held;
    stored.reason.clear();
    // The endpoint's clock may have been ahead when it came.
    return settleAs(transaction, *shop, std::move(stored), std::max(now, held.at), true);
}

Result<void> takeSettled(Transaction &transaction, const base::ShopId &shopId, const std::vector<PulledEvent> &events,
                         const QByteArray &epoch)
{
    Database &database = transaction.database();
    const auto shop = shopOf(database, shopId);
    if (!shop)
        return Unexpected{shop.error()};
    std::set<base::CustomerId> touched;
    std::set<std::int64_t> kinds;
    for (const PulledEvent &pulled : events) {
        const auto before = findEvent(database, shopId, pulled.event.id);
        if (!before)
            return Unexpected{before.error()};
        if (*before && (*before)->settlement) {
            if ((*before)->settlement->number != pulled.settlement.number ||
                (*before)->settlement->head != pulled.settlement.head)
                return Unexpected{StoreError::AgainstTheSchema};
            continue;
        }
        StoredEvent stored;
        stored.event = pulled.event;
        stored.bytes = pulled.bytes;
        stored.hash = base::Sha256::of(pulled.bytes);
        stored.state = EventState::Settled;
        stored.at = pulled.settlement.at;
        stored.wasMoved = wasMoved(pulled.event, stored.at);
        stored.settlement = pulled.settlement;
        if (auto done = write(transaction, stored, before->has_value()); !done)
            return done;
        if (auto done = removeFromOutbox(transaction, shopId, stored.event.id); !done)
            return done;
        const auto customers = customersOf(database, stored.event);
        if (!customers)
            return Unexpected{customers.error()};
        touched.insert(customers->begin(), customers->end());
        // Pending acts change no look-up table, and there are many of them.
        if (!std::holds_alternative<loyalty::Act>(stored.event.body))
            kinds.insert(loyalty::kindNumber(stored.event.body));
    }
    for (const std::int64_t kind : kinds)
        if (auto done = projectPendingAgain(transaction, shopId, kind); !done)
            return done;
    for (const base::CustomerId &customer : touched)
        if (auto done = refoldShown(transaction, shopId, customer); !done)
            return done;
    return events.empty() ? Result<void>() : moveTo(transaction, *shop, events.back().settlement, epoch);
}

Result<void> rejectEvent(Transaction &transaction, const base::ShopId &shop, const base::EventId &id, EventState state,
                         const QString &reason)
{
    auto found = findEvent(transaction.database(), shop, id);
    if (!found)
        return Unexpected{found.error()};
    const bool isAwaited = *found && ((*found)->state == EventState::Pending ||
                                      ((*found)->state == EventState::Quarantined && state == EventState::Rejected));
    if (!isAwaited)
        return {};
    StoredEvent &stored = **found;
    stored.state = state;
    stored.reason = reason;
    if (auto done = updateEvent(transaction, stored); !done)
        return done;
    if (auto done = removeFromOutbox(transaction, shop, id); !done)
        return done;
    // Whoever joined by one that waits for the owner stays as she is: she may have her card yet.
    const bool mayCome =
        state == EventState::Quarantined && std::holds_alternative<loyalty::CustomerJoined>(stored.event.body);
    if (auto done = mayCome ? Result<void>() : projectWithout(transaction, stored); !done)
        return done;
    const auto customers = customersOf(transaction.database(), stored.event);
    if (!customers)
        return Unexpected{customers.error()};
    for (const auto &customer : *customers)
        if (auto done = refoldShown(transaction, shop, customer); !done)
            return done;
    return {};
}

} // namespace muhr::store
