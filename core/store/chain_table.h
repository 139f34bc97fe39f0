// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

#include <map>

namespace muhr::store {

/// The end of a device's chain in one incarnation: what its next event has to name.
struct ChainEnd
{
    std::int64_t seq = 0;
    base::Sha256 hash;
    /// Business time of that event: the next one's is not before it. Nothing before the first.
    std::optional<base::Instant> at;
};

/// Seq 0 and no hash before the first event.
Result<ChainEnd> chainEnd(Database &database, const base::ShopId &shop, const base::DeviceId &device,
                          std::int64_t incarnation);
/// The last place of each of its incarnations.
Result<std::map<std::int64_t, std::int64_t>> chainEnds(Database &database, const base::ShopId &shop,
                                                       const base::DeviceId &device);
/// Moves the end on. One that is further already stays, but not before an event of a second branch (a fork): whatever
/// follows must not lie before either.
Result<void> setChainEnd(Transaction &transaction, const base::ShopId &shop, const base::DeviceId &device,
                         std::int64_t incarnation, const ChainEnd &end);

} // namespace muhr::store
