// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/day_closed.h"
#include "core/store/event_table.h"

namespace muhr::store {

/// A word that closed a day.
struct ClosedDay
{
    loyalty::DayClosed closed;
    StoredEvent stored;
};

/// Pending and settled ones of all branches, in fold order.
Result<std::vector<ClosedDay>> closedDays(Database &database, const base::ShopId &shop);

} // namespace muhr::store
