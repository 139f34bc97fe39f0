// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/sync/repair_wire.h"

// What a laptop reads and writes when its history and the endpoint's are no longer one.
namespace muhr::sync {

/// H of numbers between two, both left out, evenly over them and the highest always with them; at most mostHeads.
store::Result<std::vector<HeadAt>> headsBetween(store::Database &database, const base::ShopId &shop, std::int64_t low,
                                                std::int64_t high);

/// What is settled here beyond a number, up to where the endpoint's signature proves it; nothing: no signature is
/// beyond it.
store::Result<std::optional<RepairOffer>> nextOffer(store::Database &database, const base::ShopId &shop,
                                                    std::int64_t after);

/// Goes back to a number, in one transaction. `proof`: what the endpoint has signed for it, kept with it.
store::Result<void> goBackTo(store::Database &database, const base::ShopId &shop, std::int64_t number,
                             const SameUpTo &proof = {});

} // namespace muhr::sync
