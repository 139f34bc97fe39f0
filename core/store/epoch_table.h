// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

namespace muhr::store {

/// One numbering of the endpoint after another: both are one up to the fork.
struct EpochRow
{
    QByteArray epoch;
    QByteArray before;
    std::int64_t forkNumber = 0;
    base::Instant at;
};

Result<void> insertEpoch(Transaction &transaction, const base::ShopId &shop, const EpochRow &row);
/// By moment.
Result<std::vector<EpochRow>> listEpochs(Database &database, const base::ShopId &shop);

} // namespace muhr::store
