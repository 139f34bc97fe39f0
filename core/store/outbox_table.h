// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_table.h"

namespace muhr::store {

/// Queues an own event behind the others.
Result<void> insertOutbox(Transaction &transaction, const base::ShopId &shop, const base::EventId &event);
/// What waits to be pushed, in its own order, without the first `skipped`, at most `limit`.
Result<std::vector<StoredEvent>> firstInOutbox(Database &database, const base::ShopId &shop, std::int64_t limit,
                                               std::int64_t skipped = 0);
/// Their ids alone.
Result<std::vector<base::EventId>> firstIdsInOutbox(Database &database, const base::ShopId &shop, std::int64_t limit,
                                                    std::int64_t skipped = 0);
Result<std::int64_t> countOutbox(Database &database, const base::ShopId &shop);
/// The endpoint has answered for it.
Result<void> removeFromOutbox(Transaction &transaction, const base::ShopId &shop, const base::EventId &event);

} // namespace muhr::store
