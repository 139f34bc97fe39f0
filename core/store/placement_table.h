// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

namespace muhr::store {

/// Where a join QR hangs. The name is a document of type Placement with the same id.
struct PlacementRow
{
    base::PlacementId placement;
    std::optional<base::BranchId> branch;
    base::EventId event;
    bool isHanging = true;
};

/// The branch stays as it was where `placement` names none.
Result<void> writePlacement(Transaction &transaction, const base::ShopId &shop, const PlacementRow &placement);
Result<std::optional<PlacementRow>> findPlacement(Database &database, const base::ShopId &shop,
                                                  const base::PlacementId &placement);
Result<std::vector<PlacementRow>> listPlacements(Database &database, const base::ShopId &shop);

} // namespace muhr::store
