// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/loyalty/event.h"
#include "core/store/transaction.h"

#include <set>

namespace muhr::endpoint {

struct Services;

/// Whether an event changes what every card of the shop says: its name, its look, its programme.
bool concernsAllCards(const loyalty::Event &event);

/// As refreshCards(), of those among many who have a pass.
store::Result<void> refreshCardsOf(Services &services, store::Transaction &transaction, const base::ShopId &shop,
                                   const std::set<base::CustomerId> &customers);

/// Looks at all passes of a shop again, a few at a time and after all that waits already, so that neither counters nor
/// laptops notice. Also what an earlier run did not come to, hence once after each start. Any thread.
void refreshShop(Services &services, const base::ShopId &shop);

} // namespace muhr::endpoint
