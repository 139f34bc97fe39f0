// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/branch_table.h"

namespace muhr::store {
namespace {

constexpr auto writeSql = "INSERT INTO branch (shop, branch, event, is_open) VALUES (:shop, :branch, :event, :is_open) "
                          "ON CONFLICT (shop, branch) DO UPDATE SET event = excluded.event, is_open = excluded.is_open";
constexpr auto findSql = "SELECT branch, event, is_open FROM branch WHERE shop = :shop AND branch = :branch";
constexpr auto listSql = "SELECT branch, event, is_open FROM branch WHERE shop = :shop ORDER BY branch";

BranchRow readBranch(const Row &row)
{
    return {row.id<base::BranchId>(0), row.id<base::EventId>(1), row.flag(2)};
}

} // namespace

Result<void> writeBranch(Transaction &transaction, const base::ShopId &shop, const BranchRow &branch)
{
    return transaction.statement(writeSql)
        .bind(":shop", shop)
        .bind(":branch", branch.branch)
        .bind(":event", branch.event)
        .bind(":is_open", branch.isOpen)
        .run();
}

Result<std::optional<BranchRow>> findBranch(Database &database, const base::ShopId &shop, const base::BranchId &branch)
{
    return database.statement(findSql).bind(":shop", shop).bind(":branch", branch).first(readBranch);
}

Result<std::vector<BranchRow>> listBranches(Database &database, const base::ShopId &shop)
{
    return database.statement(listSql).bind(":shop", shop).all(readBranch);
}

} // namespace muhr::store
