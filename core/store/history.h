// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_table.h"

namespace muhr::store {

/// Everything that ever happened to a customer, in fold order: settled events by number, then pending ones. Acts on her
/// codes from before they were known to be hers are in it.
Result<std::vector<StoredEvent>> customerHistory(Database &database, const base::ShopId &shop,
                                                 const base::CustomerId &customer);

/// What makes her settled cards: what has settled, and nothing of it before her joining has.
std::vector<StoredEvent> settledOf(std::vector<StoredEvent> history);

/// Whose events an event is: its subjects, a code hash standing for the customer who has or had the code, if known.
Result<std::vector<base::CustomerId>> customersOf(Database &database, const loyalty::Event &event);

/// The code hashes that an event gives to its customer: a join's or a replacement's.
std::optional<base::Sha256> codeBroughtBy(const loyalty::Event &event);

/// The event that an undo, a return or an owner's word on a dispute is about.
std::optional<base::EventId> eventNamedBy(const loyalty::Body &body);

/// A customer's history in the order the fold takes it: an act on a code that was not hers yet comes behind the event
/// that made it hers. Points into `history`.
std::vector<const StoredEvent *> asFolded(const std::vector<StoredEvent> &history);

} // namespace muhr::store
