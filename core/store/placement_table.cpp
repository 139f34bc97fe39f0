// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/placement_table.h"

namespace muhr::store {
namespace {

constexpr auto writeSql =
    "INSERT INTO placement (shop, placement, branch, event, is_hanging) VALUES (:shop, :placement, :branch, :event, "
    ":is_hanging) ON CONFLICT (shop, placement) DO UPDATE SET branch = coalesce(excluded.branch, placement.branch), "
    "event = excluded.event, is_hanging = excluded.is_hanging";
constexpr auto findSql =
    "SELECT placement, branch, event, is_hanging FROM placement WHERE shop = :shop AND placement = :placement";
constexpr auto listSql =
    "SELECT placement, branch, event, is_hanging FROM placement WHERE shop = :shop ORDER BY placement";

PlacementRow readPlacement(const Row &row)
{
    return {row.id<base::PlacementId>(0), row.optionalId<base::BranchId>(1), row.id<base::EventId>(2), row.flag(3)};
}

} // namespace

Result<void> writePlacement(Transaction &transaction, const base::ShopId &shop, const PlacementRow &placement)
{
    return transaction.statement(writeSql)
        .bind(":shop", shop)
        .bind(":placement", placement.placement)
        .bind(":branch", placement.branch)
        .bind(":event", placement.event)
        .bind(":is_hanging", placement.isHanging)
        .run();
}

Result<std::optional<PlacementRow>> findPlacement(Database &database, const base::ShopId &shop,
                                                  const base::PlacementId &placement)
{
    return database.statement(findSql).bind(":shop", shop).bind(":placement", placement).first(readPlacement);
}

Result<std::vector<PlacementRow>> listPlacements(Database &database, const base::ShopId &shop)
{
    return database.statement(listSql).bind(":shop", shop).all(readPlacement);
}

} // namespace muhr::store
