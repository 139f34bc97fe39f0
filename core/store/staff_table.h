// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/role.h"
#include "core/store/transaction.h"

namespace muhr::store {

/// Somebody who works in the shop. The name is a sealed document of type StaffName.
struct StaffRow
{
    base::StaffId staff;
    loyalty::Role role = loyalty::Role::Cashier;
    bool isActive = true;
    /// The event that set it: what the next one names as `based_on`.
    base::EventId event;
    base::EventId basedOn;
};

/// How often the PIN of somebody was wrong on this laptop; it survives a restart.
struct PinTries
{
    std::int64_t wrongTries = 0;
    /// Nobody tries before.
    std::optional<base::Instant> lockedUntil;
};

/// Leaves the tries as they are.
Result<void> writeStaff(Transaction &transaction, const base::ShopId &shop, const StaffRow &staff);
Result<std::optional<StaffRow>> findStaff(Database &database, const base::ShopId &shop, const base::StaffId &staff);
Result<std::vector<StaffRow>> listStaff(Database &database, const base::ShopId &shop);
Result<PinTries> pinTries(Database &database, const base::ShopId &shop, const base::StaffId &staff);
Result<void> setPinTries(Transaction &transaction, const base::ShopId &shop, const base::StaffId &staff,
                         const PinTries &tries);

} // namespace muhr::store
