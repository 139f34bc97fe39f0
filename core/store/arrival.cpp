// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/arrival.h"

#include "core/store/chain_table.h"
#include "core/store/history.h"
#include "core/store/outbox_table.h"
#include "core/store/projection.h"
#include "core/store/shop_table.h"

#include <map>
#include <set>

namespace muhr::store {
namespace {

using base::Unexpected;

constexpr auto isArrivingSql = "SELECT EXISTS (SELECT 1 FROM arrival WHERE shop = :shop)";
constexpr auto beginSql = "INSERT INTO arrival (shop) VALUES (:shop) ON CONFLICT (shop) DO NOTHING";

Result<void> keep(Transaction &transaction, const PulledEvent &pulled, bool isHereAlready)
{
    const StoredEvent stored = storedFrom(pulled);
    const loyalty::Event &event = stored.event;
    if (auto done = isHereAlready ? updateEvent(transaction, stored) : insertEvent(transaction, stored); !done)
        return done;
    if (auto done = isHereAlready ? removeFromOutbox(transaction, event.shop, event.id) : Result<void>(); !done)
        return done;
    const ChainEnd end{event.seq, stored.hash, stored.at};
    if (auto done = setChainEnd(transaction, event.shop, event.device, event.incarnation, end); !done)
        return done;
    return project(transaction, stored);
}

/// Whether a pulled event is here as it should be, settled or not; nothing: it is settled as another.
Result<std::optional<EventState>> stateOf(Database &database, const base::ShopId &shop, const PulledEvent &pulled)
{
    const auto before = findEvent(database, shop, pulled.event.id);
    if (!before)
        return Unexpected{before.error()};
    if (!*before)
        return std::optional<EventState>();
    const auto &settlement = (*before)->settlement;
    if (settlement && (settlement->number != pulled.settlement.number || settlement->head != pulled.settlement.head))
        return Unexpected{StoreError::AgainstTheSchema};
    return std::optional((*before)->state);
}

} // namespace

Result<bool> isArriving(Database &database, const base::ShopId &shop)
{
    const auto row =
        database.statement(isArrivingSql).bind(":shop", shop).first([](const Row &one) { return one.flag(0); });
    return row ? Result<bool>(row->value_or(false)) : Unexpected{row.error()};
}

Result<void> beginArrival(Transaction &transaction, const base::ShopId &shop)
{
    return transaction.statement(beginSql).bind(":shop", shop).run();
}

Result<void> takeArriving(Transaction &transaction, const base::ShopId &shop, const std::vector<PulledEvent> &events,
                          const QByteArray &epoch)
{
    const auto row = findShop(transaction.database(), shop);
    const auto isOpen = isArriving(transaction.database(), shop);
    if (!row || !isOpen)
        return Unexpected{row ? isOpen.error() : row.error()};
    if (events.empty())
        return {};
    if (!*row || !*isOpen || (*row)->position.cursor + 1 != events.front().settlement.number)
        return Unexpected{StoreError::AgainstTheSchema};
    if (auto done = keepOwnerSignatures(transaction, shop, events); !done)
        return done;
    std::map<std::int64_t, std::set<base::CustomerId>> kinds;
    for (const PulledEvent &pulled : events) {
        const auto before = stateOf(transaction.database(), shop, pulled);
        if (!before)
            return Unexpected{before.error()};
        if (*before == EventState::Settled)
            continue;
        if (auto done = keep(transaction, pulled, before->has_value()); !done)
            return done;
        // Pending acts change no look-up table, and there are many of them.
        if (std::holds_alternative<loyalty::Act>(pulled.event.body))
            continue;
        const auto customers = customersOf(transaction.database(), pulled.event);
        if (!customers)
            return Unexpected{customers.error()};
        kinds[loyalty::kindNumber(pulled.event.body)].insert(customers->begin(), customers->end());
    }
    for (const auto &[kind, customers] : kinds)
        if (auto done = projectPendingAgain(transaction, shop, kind, customers); !done)
            return done;
    const loyalty::Settlement &last = events.back().settlement;
    SyncPosition position = (*row)->position;
    position.epoch = epoch;
    position.cursor = last.number;
    position.head = last.head;
    position.settledAt = last.settledAt;
    return setSyncPosition(transaction, shop, position);
}

} // namespace muhr::store
