// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rolled_back_table.h"

namespace muhr::store {
namespace {

constexpr auto insertSql = "INSERT INTO rolled_back (shop, incarnation, number) VALUES (:shop, :incarnation, :number)";
constexpr auto seenSql =
    "SELECT number FROM rolled_back WHERE shop = :shop AND incarnation >= :incarnation ORDER BY number LIMIT 1";

} // namespace

Result<void> insertRolledBack(Transaction &transaction, const base::ShopId &shop, std::int64_t incarnation,
                              std::int64_t number)
{
    return transaction.statement(insertSql)
        .bind(":shop", shop)
        .bind(":incarnation", incarnation)
        .bind(":number", number)
        .run();
}

Result<std::optional<std::int64_t>> seenAtMost(Database &database, const base::ShopId &shop, std::int64_t incarnation)
{
    return database.statement(seenSql).bind(":shop", shop).bind(":incarnation", incarnation).first([](const Row &row) {
        return row.integer(0);
    });
}

} // namespace muhr::store
