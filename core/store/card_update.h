// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/at_hand.h"
#include "core/store/event_table.h"

namespace muhr::store {

/// Folds one event, which is stored already, into the cards of its customers: a settled one into the settled layer, a
/// pending one into the shown layer. New disputes of settled events are entered.
Result<void> foldIntoCards(Transaction &transaction, const StoredEvent &stored);
/// The same of one in a run of settled events.
Result<void> foldIntoCards(Transaction &transaction, const StoredEvent &stored, AtHand &atHand);

/// Works out the shown layer of a customer's cards anew: settled events with own pending ones on top, or nothing where
/// nothing is pending.
Result<void> refoldShown(Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer);

/// Works out the settled layer of a customer's cards anew (after a repair).
Result<void> refoldSettled(Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer);

} // namespace muhr::store
