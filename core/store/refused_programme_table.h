// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/event.h"
#include "core/store/transaction.h"

#include <set>

namespace muhr::store {

/// Of a publication that was refused: the version it would have brought. Of any other event: nothing to note.
Result<void> noteRefusedProgramme(Transaction &transaction, const loyalty::Event &refused);
/// Without those that were published all the same, by another event.
Result<std::set<base::Sha256>> refusedProgrammes(Database &database, const base::ShopId &shop);

} // namespace muhr::store
