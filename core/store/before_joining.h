// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_table.h"

namespace muhr::store {

// An endpoint that was put back is given back what it lost in whatever order its laptops come, so what was done to
// somebody may settle before her joining does.

/// Whether the look-up tables are not told yet what a settled event says of somebody: they are when her joining has
/// settled, on every laptop alike, also where it is pending or was refused. An erase waits for nothing.
Result<bool> waitsForJoining(Database &database, const StoredEvent &stored);

/// What settled of her before a settled event did, in fold order.
Result<std::vector<StoredEvent>> settledBefore(Database &database, const StoredEvent &stored,
                                               const base::CustomerId &customer);

/// Her history as the look-up tables are told of it.
std::vector<StoredEvent> joiningFirst(std::vector<StoredEvent> history);

} // namespace muhr::store
