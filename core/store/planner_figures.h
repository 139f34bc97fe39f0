// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

namespace muhr::store {

/// Tells SQLite how many rows a key finds. Every key leads with the shop, and not knowing better SQLite takes one
/// column of a key for enough: it would rather read a whole shop in the wanted order than sort the three rows of a
/// customer. The figures are ours and the same for every store, so that plans are, too (tests/core/store/plans_test).
/// A server counts for itself. Source: sqlite.org/fileformat2.html, "The sqlite_stat1 table".
Result<void> tellPlanner(Transaction &transaction);

} // namespace muhr::store
