// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

namespace muhr::store {

/// An event that the endpoint did not take. Its hash stays, so that the next of its chain still checks.
struct RefusedRow
{
    base::EventId event;
    base::Sha256 hash;
    base::DeviceId device;
    std::int64_t incarnation = 1;
    std::int64_t seq = 1;
    /// Its place in the chain was taken.
    bool isFork = false;
    /// A word for machines, as in part_ids.txt.
    QString reason;
    base::Instant at;
};

/// The same event is refused once.
Result<void> insertRefused(Transaction &transaction, const base::ShopId &shop, const RefusedRow &row);
Result<std::optional<RefusedRow>> findRefused(Database &database, const base::ShopId &shop, const base::EventId &event);
/// At one place of a chain.
Result<std::vector<RefusedRow>> refusedAtPlace(Database &database, const base::ShopId &shop,
                                               const base::DeviceId &device, std::int64_t incarnation,
                                               std::int64_t seq);
/// By moment.
Result<std::vector<RefusedRow>> listRefused(Database &database, const base::ShopId &shop);

} // namespace muhr::store
