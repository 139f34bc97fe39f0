// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_table.h"

namespace muhr::store {

/// After an own event was rejected: the look-up tables go back to what the other events say. What was erased stays
/// erased; a customer whose joining was refused stays visible, read-only and with a revoked card.
Result<void> projectWithout(Transaction &transaction, const StoredEvent &rejected);

} // namespace muhr::store
