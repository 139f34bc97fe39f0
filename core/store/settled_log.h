// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_table.h"

namespace muhr::store {

/// The endpoint takes one event in (many: settling_run): gives it the next number, H and business time, folds it, moves
/// the head. The same event again answers what was given the first time. The caller has checked rights, signature and
/// chain, and stored its blobs and keys. `seenAtMost`: what the event has seen beyond this number is of another
/// history.
Result<StoredEvent> settleEvent(Transaction &transaction, const loyalty::Event &event, const QByteArray &bytes,
                                base::Instant now, std::optional<std::int64_t> seenAtMost = std::nullopt);

/// One that was held settles now, under its own business time.
Result<StoredEvent> settleHeld(Transaction &transaction, const StoredEvent &held, base::Instant now);

/// A settled event as a pull brings it.
struct PulledEvent
{
    loyalty::Event event;
    QByteArray bytes;
    loyalty::Settlement settlement;
    /// What an owner signed of it, where it was done on a laptop for the counter; else empty.
    QByteArray ownerSignature = {};
};

/// Keeps what an owner signed of these events.
Result<void> keepOwnerSignatures(Transaction &transaction, const base::ShopId &shop,
                                 const std::vector<PulledEvent> &events);

/// As the store keeps it.
StoredEvent storedFrom(const PulledEvent &pulled);

/// A laptop takes a slice of settled events in, in the order of their numbers, and moves its cursor to the last of
/// them, in this epoch. Own ones leave the outbox; cards with pending events are refolded. The caller has checked H and
/// stored blobs and keys. An event that is here already changes nothing, if it has the same number and H:
/// AgainstTheSchema otherwise.
Result<void> takeSettled(Transaction &transaction, const base::ShopId &shop, const std::vector<PulledEvent> &events,
                         const QByteArray &epoch);

/// The endpoint did not take an own event: it stays, visible, and no longer counts. `state` is Rejected or Quarantined.
Result<void> rejectEvent(Transaction &transaction, const base::ShopId &shop, const base::EventId &id, EventState state,
                         const QString &reason);

} // namespace muhr::store
