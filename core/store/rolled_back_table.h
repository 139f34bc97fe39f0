// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

namespace muhr::store {

/// Own events up to this incarnation name numbers ("seen") of a history that holds only up to this number.
Result<void> insertRolledBack(Transaction &transaction, const base::ShopId &shop, std::int64_t incarnation,
                              std::int64_t number);
/// The number that events of an incarnation have surely seen the same of; nothing: all of it.
Result<std::optional<std::int64_t>> seenAtMost(Database &database, const base::ShopId &shop, std::int64_t incarnation);

} // namespace muhr::store
