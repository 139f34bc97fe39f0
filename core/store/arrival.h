// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/settled_log.h"

// A shop that comes to a laptop in large pieces of its history: each is stored at once, and the cards are folded when
// all are here, or when somebody wants to work with what there is.
namespace muhr::store {

/// Events of the shop are here that its cards don't know of yet.
Result<bool> isArriving(Database &database, const base::ShopId &shop);
/// Doing it again changes nothing.
Result<void> beginArrival(Transaction &transaction, const base::ShopId &shop);

/// As takeSettled, but for the cards: they stay as they are until foldArrived. The caller has stored blobs and keys and
/// checked H. Errors: AgainstTheSchema, if the shop is not arriving, or not there where these events begin.
Result<void> takeArriving(Transaction &transaction, const base::ShopId &shop, const std::vector<PulledEvent> &events,
                          const QByteArray &epoch);

/// Folds every card of an arriving shop in one transaction, and ends the arrival: from then on all is as if every event
/// had been pulled. Does nothing where nothing is arriving. Some seconds a hundred thousand events.
Result<void> foldArrived(Database &database, const base::ShopId &shop);
/// All shops of a store that is opened: a stop came in between.
Result<void> foldAllArrived(Database &database);

} // namespace muhr::store
