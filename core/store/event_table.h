// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/event.h"
#include "core/loyalty/settled.h"
#include "core/store/transaction.h"

namespace muhr::store {

enum class EventState { Pending = 1, Settled = 2, Rejected = 3, Quarantined = 4 };

/// An event as the store keeps it.
struct StoredEvent
{
    loyalty::Event event;
    /// As received or made: hashes and signatures cover these.
    QByteArray bytes;
    base::Sha256 hash;
    EventState state = EventState::Pending;
    /// Business time; of a pending event as it stands so far.
    base::Instant at;
    /// The clock of its device was more than an hour off.
    bool wasMoved = false;
    /// Of a settled one.
    std::optional<loyalty::Settlement> settlement;
    /// The endpoint's word for not taking it.
    QString reason;
};

/// Whether `one` comes before `other` in the fold: settled ones by number, then pending ones by their chain.
bool comesBefore(const StoredEvent &one, const StoredEvent &other);

/// With its subjects and the names of its blobs.
Result<void> insertEvent(Transaction &transaction, const StoredEvent &event);
/// State, at, settlement and reason of an event that is here already; bytes and hash too, since the settled bytes
/// replace a device's own copy.
Result<void> updateEvent(Transaction &transaction, const StoredEvent &event);

Result<std::optional<StoredEvent>> findEvent(Database &database, const base::ShopId &shop, const base::EventId &id);
Result<std::optional<StoredEvent>> findEventByNumber(Database &database, const base::ShopId &shop, std::int64_t number);
/// All at one place of a chain: more than one is a fork.
Result<std::vector<StoredEvent>> eventsAtPlace(Database &database, const base::ShopId &shop,
                                               const base::DeviceId &device, std::int64_t incarnation,
                                               std::int64_t seq);
/// The undoes and returns that name the event, rejected ones left out, in fold order.
Result<std::vector<StoredEvent>> eventsAbout(Database &database, const base::ShopId &shop, const base::EventId &id);
/// Pending and settled events with this subject, in fold order.
Result<std::vector<StoredEvent>> eventsOfSubject(Database &database, const base::ShopId &shop,
                                                 const loyalty::Subject &subject);
/// Settled ones after a number, at most `limit`.
Result<std::vector<StoredEvent>> settledAfter(Database &database, const base::ShopId &shop, std::int64_t number,
                                              std::int64_t limit);
/// Of one incarnation of a device, whatever their state, behind a place of its chain, at most `limit`.
Result<std::vector<StoredEvent>> eventsBehind(Database &database, const base::ShopId &shop,
                                              const base::DeviceId &device, std::int64_t incarnation, std::int64_t seq,
                                              std::int64_t limit);
/// The end of the newest chain of a device, whatever its state.
Result<std::optional<StoredEvent>> lastEventOf(Database &database, const base::ShopId &shop,
                                               const base::DeviceId &device);
/// In one state that is not settled, in the order of their chain.
Result<std::vector<StoredEvent>> eventsInState(Database &database, const base::ShopId &shop, EventState state);
/// Pending and settled ones of a kind (acts excepted, which are too many), in fold order.
Result<std::vector<StoredEvent>> eventsOfKind(Database &database, const base::ShopId &shop, loyalty::EventKind kind);
/// Pending ones of a kind (acts excepted), in fold order.
Result<std::vector<StoredEvent>> pendingOfKind(Database &database, const base::ShopId &shop, std::int64_t kind);
/// The newest pending or settled ones of all kinds, newest first.
Result<std::vector<StoredEvent>> latestEvents(Database &database, const base::ShopId &shop, std::int64_t limit);
/// With business time in [from, to), ascending.
Result<std::vector<StoredEvent>> eventsBetween(Database &database, const base::ShopId &shop, base::Instant from,
                                               base::Instant to);
Result<std::int64_t> countEvents(Database &database, const base::ShopId &shop);

} // namespace muhr::store
