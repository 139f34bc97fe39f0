// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

namespace muhr::store {

/// A place of the shop. The name is a document of type Branch with the same id.
struct BranchRow
{
    base::BranchId branch;
    base::EventId event;
    bool isOpen = true;
};

Result<void> writeBranch(Transaction &transaction, const base::ShopId &shop, const BranchRow &branch);
Result<std::optional<BranchRow>> findBranch(Database &database, const base::ShopId &shop, const base::BranchId &branch);
Result<std::vector<BranchRow>> listBranches(Database &database, const base::ShopId &shop);

} // namespace muhr::store
