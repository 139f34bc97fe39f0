// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

namespace muhr::store {

/// Which migration an open store has reached; 0: none yet. SQLite keeps it in the head of the file, PostgreSQL in a
/// table of its own.
Result<std::int64_t> schemaVersion(Database &database);
/// In the same transaction as the step that leads there.
Result<void> setSchemaVersion(Transaction &transaction, int number);

} // namespace muhr::store
