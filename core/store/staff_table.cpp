// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/staff_table.h"

namespace muhr::store {
namespace {

constexpr auto writeSql =
    "INSERT INTO staff (shop, staff, role, is_active, event, based_on, pin_wrong_tries) VALUES (:shop, :staff, :role, "
    ":is_active, :event, :based_on, 0) ON CONFLICT (shop, staff) DO UPDATE SET role = excluded.role, "
    "is_active = excluded.is_active, event = excluded.event, based_on = excluded.based_on";
constexpr auto findSql =
    "SELECT staff, role, is_active, event, based_on FROM staff WHERE shop = :shop AND staff = :staff";
constexpr auto listSql = "SELECT staff, role, is_active, event, based_on FROM staff WHERE shop = :shop ORDER BY staff";
constexpr auto triesSql = "SELECT pin_wrong_tries, pin_locked_until FROM staff WHERE shop = :shop AND staff = :staff";
constexpr auto setTriesSql = "UPDATE staff SET pin_wrong_tries = :wrong_tries, pin_locked_until = :locked_until WHERE "
                             "shop = :shop AND staff = :staff";

StaffRow readStaff(const Row &row)
{
    return {row.id<base::StaffId>(0), row.choice(1, loyalty::Role::Kiosk, loyalty::Role::Endpoint), row.flag(2),
            row.id<base::EventId>(3), row.id<base::EventId>(4)};
}

} // namespace

Result<void> writeStaff(Transaction &transaction, const base::ShopId &shop, const StaffRow &staff)
{
    return transaction.statement(writeSql)
        .bind(":shop", shop)
        .bind(":staff", staff.staff)
        .bind(":role", staff.role)
        .bind(":is_active", staff.isActive)
        .bind(":event", staff.event)
        .bind(":based_on", staff.basedOn)
        .run();
}

Result<std::optional<StaffRow>> findStaff(Database &database, const base::ShopId &shop, const base::StaffId &staff)
{
    return database.statement(findSql).bind(":shop", shop).bind(":staff", staff).first(readStaff);
}

Result<std::vector<StaffRow>> listStaff(Database &database, const base::ShopId &shop)
{
    return database.statement(listSql).bind(":shop", shop).all(readStaff);
}

Result<PinTries> pinTries(Database &database, const base::ShopId &shop, const base::StaffId &staff)
{
    const auto found = database.statement(triesSql).bind(":shop", shop).bind(":staff", staff).first([](const Row &row) {
        return PinTries{row.integer(0), row.optionalInstant(1)};
    });
    if (!found)
        return base::Unexpected{found.error()};
    return found->value_or(PinTries());
}

Result<void> setPinTries(Transaction &transaction, const base::ShopId &shop, const base::StaffId &staff,
                         const PinTries &tries)
{
    return transaction.statement(setTriesSql)
        .bind(":wrong_tries", tries.wrongTries)
        .bind(":locked_until", tries.lockedUntil)
        .bind(":shop", shop)
        .bind(":staff", staff)
        .run();
}

} // namespace muhr::store
