// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settled_log.h"

#include "core/store/card_update.h"
#include "core/store/chain_gap.h"
#include "core/store/chain_table.h"
#include "core/store/history.h"
#include "core/store/outbox_table.h"
#include "core/store/owner_signature_table.h"
#include "core/store/projection.h"
#include "core/store/rejection.h"
#include "core/store/settling_run.h"

#include <map>
#include <set>
#include <utility>

namespace muhr::store {
namespace {

using base::Unexpected;

constexpr auto placeSql = "SELECT number, head FROM event WHERE shop = :shop AND id = :id";

/// Where an event that is here has settled.
struct Place
{
    std::optional<std::int64_t> number;
    std::optional<base::Sha256> head;
};

/// Nothing: it is not here. Its bytes are not read, since what has settled replaces them.
Result<std::optional<Place>> placeOf(Database &database, const base::ShopId &shop, const base::EventId &event)
{
    return database.statement(placeSql).bind(":shop", shop).bind(":id", event).first([](const Row &row) {
        return Place{row.optionalInteger(0), row.optionalHash(1)};
    });
}

Result<void> write(Transaction &transaction, const StoredEvent &stored, bool isHereAlready, AtHand &atHand)
{
    if (auto done = isHereAlready ? updateEvent(transaction, stored) : insertEvent(transaction, stored); !done)
        return done;
    if (auto done = project(transaction, stored); !done)
        return done;
    if (auto done = foldIntoCards(transaction, stored, atHand); !done)
        return done;
    atHand.take(stored);
    return {};
}

/// Where chains end by events that come one after the other: told once for each unbroken piece.
class ChainEnds
{
public:
    ChainEnds(Transaction &transaction, const base::ShopId &shop) : m_transaction(transaction), m_shop(shop) {}

    Result<void> move(const StoredEvent &stored)
    {
        const loyalty::Event &event = stored.event;
        const bool goesOn = m_end && m_device == event.device && m_incarnation == event.incarnation &&
                            m_end->seq + 1 == event.seq && m_end->at <= stored.at;
        if (auto done = goesOn ? Result<void>() : writeDown(); !done)
            return done;
        m_device = event.device;
        m_incarnation = event.incarnation;
        m_end = ChainEnd{event.seq, stored.hash, stored.at};
        return {};
    }

    Result<void> writeDown()
    {
        const auto end = std::exchange(m_end, std::nullopt);
        return end ? setChainEnd(m_transaction, m_shop, m_device, m_incarnation, *end) : Result<void>();
    }

private:
    Transaction &m_transaction;
    const base::ShopId &m_shop;
    base::DeviceId m_device;
    std::int64_t m_incarnation = 0;
    std::optional<ChainEnd> m_end;
};

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

/// Of a publication: those with an act that is pending here under the version that it brought.
Result<std::vector<base::CustomerId>> customersWaitingUnder(Database &database, const loyalty::Event &event)
{
    std::vector<base::CustomerId> waiting;
    if (!std::holds_alternative<loyalty::ProgrammePublished>(event.body) || event.blobs.empty())
        return waiting;
    const auto pending = eventsInState(database, event.shop, EventState::Pending);
    if (!pending)
        return Unexpected{pending.error()};
    for (const StoredEvent &stored : *pending) {
        if (stored.event.programmeVersion != event.blobs.front())
            continue;
        const auto customers = customersOf(database, stored.event);
        if (!customers)
            return customers;
        waiting.insert(waiting.end(), customers->begin(), customers->end());
    }
    return waiting;
}

} // namespace

Result<StoredEvent> settleEvent(Transaction &transaction, const loyalty::Event &event, const QByteArray &bytes,
                                base::Instant now, std::optional<std::int64_t> seenAtMost)
{
    auto before = findEvent(transaction.database(), event.shop, event.id);
    if (!before)
        return Unexpected{before.error()};
    if (*before)
        return std::move(**before);
    auto run = SettlingRun::begin(transaction, event.shop, now);
    if (!run)
        return Unexpected{run.error()};
    const auto at = run->timeOf(event, seenAtMost);
    if (!at)
        return Unexpected{at.error()};
    auto settled = run->settle(event, bytes, *at);
    if (settled)
        if (const auto done = run->writeDown(); !done)
            return Unexpected{done.error()};
    return settled;
}

Result<StoredEvent> settleHeld(Transaction &transaction, const StoredEvent &held, base::Instant now)
{
    auto run = SettlingRun::begin(transaction, held.event.shop, now);
    if (!run)
        return Unexpected{run.error()};
    auto settled = run->settleHeld(held);
    if (settled)
        if (const auto done = run->writeDown(); !done)
            return Unexpected{done.error()};
    return settled;
}

Result<void> keepOwnerSignatures(Transaction &transaction, const base::ShopId &shop,
                                 const std::vector<PulledEvent> &events)
{
    for (const PulledEvent &pulled : events)
        if (!pulled.ownerSignature.isEmpty())
            if (auto done = insertOwnerSignature(transaction, shop, pulled.event.id, pulled.ownerSignature); !done)
                return done;
    return {};
}

StoredEvent storedFrom(const PulledEvent &pulled)
{
    StoredEvent stored;
    stored.event = pulled.event;
    stored.bytes = pulled.bytes;
    stored.hash = base::Sha256::of(pulled.bytes);
    stored.state = EventState::Settled;
    stored.at = pulled.settlement.at;
    stored.wasMoved = wasMoved(pulled.event, stored.at);
    stored.settlement = pulled.settlement;
    return stored;
}

Result<void> takeSettled(Transaction &transaction, const base::ShopId &shopId, const std::vector<PulledEvent> &events,
                         const QByteArray &epoch)
{
    Database &database = transaction.database();
    const auto shop = shopOf(database, shopId);
    if (!shop)
        return Unexpected{shop.error()};
    if (auto done = keepOwnerSignatures(transaction, shopId, events); !done)
        return done;
    std::set<base::CustomerId> touched;
    std::map<std::int64_t, std::set<base::CustomerId>> kinds;
    AtHand atHand(transaction, shopId);
    ChainEnds ends(transaction, shopId);
    for (const PulledEvent &pulled : events) {
        const auto before = placeOf(database, shopId, pulled.event.id);
        if (!before)
            return Unexpected{before.error()};
        if (*before && (*before)->number) {
            if ((*before)->number != pulled.settlement.number || (*before)->head != pulled.settlement.head)
                return Unexpected{StoreError::AgainstTheSchema};
            continue;
        }
        const StoredEvent stored = storedFrom(pulled);
        if (auto done = write(transaction, stored, before->has_value(), atHand); !done)
            return done;
        if (auto done = ends.move(stored); !done)
            return done;
        // A store that was put back hears again of what it knew.
        if (!before->has_value() && (shop->isEndpoint || shop->device == stored.event.device))
            if (auto done = noteWhatItFollows(transaction, stored.event, stored.at); !done)
                return done;
        if (auto done = removeFromOutbox(transaction, shopId, stored.event.id); !done)
            return done;
        const auto customers = customersOf(database, stored.event);
        if (!customers)
            return Unexpected{customers.error()};
        touched.insert(customers->begin(), customers->end());
        // Pending acts change no look-up table, and there are many of them.
        if (!std::holds_alternative<loyalty::Act>(stored.event.body))
            kinds[loyalty::kindNumber(stored.event.body)].insert(customers->begin(), customers->end());
    }
    if (auto done = ends.writeDown(); !done)
        return done;
    if (auto done = atHand.writeDown(); !done)
        return done;
    for (const auto &[kind, of] : kinds)
        if (auto done = projectPendingAgain(transaction, shopId, kind, of); !done)
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
    const auto underIt = customersWaitingUnder(transaction.database(), stored.event);
    if (!customers || !underIt)
        return Unexpected{!customers ? customers.error() : underIt.error()};
    for (const auto *each : {&*customers, &*underIt})
        for (const auto &customer : *each)
            if (auto done = refoldShown(transaction, shop, customer); !done)
                return done;
    return {};
}

} // namespace muhr::store
