// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/body.h"
#include "core/store/transaction.h"

namespace muhr::store {

/// What a customer last said about one channel.
struct ConsentRow
{
    loyalty::Consent consent;
    /// The event that decides: what the next consent names as seen.
    base::EventId event;
    base::Instant at;
};

/// Opt-out wins: after one, only an opt-in that has seen it counts. The row that is there stays where it wins.
Result<void> writeConsent(Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer,
                          const ConsentRow &row, const std::optional<base::EventId> &seen);
/// To be worked out anew.
Result<void> removeConsents(Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer);
/// No row for a channel: not given.
Result<std::vector<ConsentRow>> consentsOf(Database &database, const base::ShopId &shop,
                                           const base::CustomerId &customer);

} // namespace muhr::store
