// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

namespace muhr::store {

/// How often an owner's password was wrong on this laptop.
struct OwnerTries
{
    std::int64_t wrongTries = 0;
    /// Nobody tries before.
    std::optional<base::Instant> lockedUntil;
};

Result<OwnerTries> ownerTries(Database &database, const base::ShopId &shop);
Result<void> setOwnerTries(Transaction &transaction, const base::ShopId &shop, const OwnerTries &tries);

} // namespace muhr::store
