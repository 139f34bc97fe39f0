// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/epoch_table.h"

namespace muhr::store {
namespace {

constexpr auto insertSql =
    "INSERT INTO epoch (shop, epoch, before, fork_number, at) VALUES (:shop, :epoch, :before, :fork_number, :at)";
constexpr auto listSql = "SELECT epoch, before, fork_number, at FROM epoch WHERE shop = :shop ORDER BY at, epoch";

} // namespace

Result<void> insertEpoch(Transaction &transaction, const base::ShopId &shop, const EpochRow &row)
{
    return transaction.statement(insertSql)
        .bind(":shop", shop)
        .bind(":epoch", row.epoch)
        .bind(":before", row.before)
        .bind(":fork_number", row.forkNumber)
        .bind(":at", row.at)
        .run();
}

Result<std::vector<EpochRow>> listEpochs(Database &database, const base::ShopId &shop)
{
    return database.statement(listSql).bind(":shop", shop).all([](const Row &row) {
        return EpochRow{row.bytes(0), row.bytes(1), row.integer(2), row.instant(3)};
    });
}

} // namespace muhr::store
