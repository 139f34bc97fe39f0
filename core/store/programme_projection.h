// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_table.h"

namespace muhr::store {

/// Works out anew, from all publications in fold order, which version of each programme is in force, which are drafts
/// beside it, and which programme is the shop's default.
Result<void> projectProgrammes(Transaction &transaction, const base::ShopId &shop);

} // namespace muhr::store
