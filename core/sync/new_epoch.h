// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/store/generation_file.h"
#include "core/store/transaction.h"

#include <vector>

namespace muhr::sync {

/// The endpoint numbers anew from here on: up to `forkNumber` both histories are one. Its own device goes on as an
/// incarnation of its own too, since what it wrote before may come back.
store::Result<void> beginEpoch(store::Transaction &transaction, const base::ShopId &shop, std::int64_t forkNumber,
                               base::Instant now, base::Random &random);

/// At the start of an endpoint: shops whose store knows less than the file beside it were put back, and begin the next
/// epoch at once, so that no number is given twice under one. Then all are noted. Answers those that were put back.
store::Result<std::vector<base::ShopId>> beginEpochsOfRestored(store::Database &database,
                                                               store::GenerationFile &generations, base::Instant now,
                                                               base::Random &random);
/// The same for a store that was restored from a backup, whatever the file says: every shop that has settled something.
store::Result<std::vector<base::ShopId>> beginAllEpochs(store::Database &database, store::GenerationFile &generations,
                                                        base::Instant now, base::Random &random);

} // namespace muhr::sync
