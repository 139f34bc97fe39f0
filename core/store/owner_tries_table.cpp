// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/owner_tries_table.h"

namespace muhr::store {
namespace {

constexpr auto findSql = "SELECT wrong_tries, locked_until FROM owner_tries WHERE shop = :shop";
constexpr auto setSql = "INSERT INTO owner_tries (shop, wrong_tries, locked_until) VALUES (:shop, :wrong_tries, "
                        ":locked_until) ON CONFLICT (shop) DO UPDATE SET wrong_tries = excluded.wrong_tries, "
                        "locked_until = excluded.locked_until";

} // namespace

Result<OwnerTries> ownerTries(Database &database, const base::ShopId &shop)
{
    const auto found = database.statement(findSql).bind(":shop", shop).first([](const Row &row) {
        return OwnerTries{row.integer(0), row.optionalInstant(1)};
    });
    if (!found)
        return base::Unexpected{found.error()};
    return found->value_or(OwnerTries());
}

Result<void> setOwnerTries(Transaction &transaction, const base::ShopId &shop, const OwnerTries &tries)
{
    return transaction.statement(setSql)
        .bind(":shop", shop)
        .bind(":wrong_tries", tries.wrongTries)
        .bind(":locked_until", tries.lockedUntil)
        .run();
}

} // namespace muhr::store
