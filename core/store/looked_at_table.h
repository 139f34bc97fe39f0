// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

#include <set>

namespace muhr::store {

/// What somebody has looked at on this laptop: refused acts and programmes that stayed a draft by their event, what was
/// worth a look on a day by an id of its own.
Result<std::set<base::EventId>> lookedAt(Database &database, const base::ShopId &shop);
/// Doing it again changes nothing.
Result<void> setLookedAt(Transaction &transaction, const base::ShopId &shop, const base::EventId &event,
                         base::Instant at);
Result<void> forgetLookedAt(Transaction &transaction, const base::ShopId &shop, const base::EventId &event);

} // namespace muhr::store
