// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace muhr::store {

/// Folds every card anew where the store has customers and no states: after a migration that dropped them. In one
/// transaction, so that a crash leaves it to the next start.
Result<void> refoldMissingCards(Database &database);

} // namespace muhr::store
