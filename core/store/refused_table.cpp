// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/refused_table.h"

namespace muhr::store {
namespace {

constexpr auto insertSql =
    "INSERT INTO refused (shop, event, hash, device, incarnation, seq, is_fork, reason, at) VALUES (:shop, :event, "
    ":hash, :device, :incarnation, :seq, :is_fork, :reason, :at) ON CONFLICT (shop, event) DO NOTHING";
constexpr auto findSql = "SELECT event, hash, device, incarnation, seq, is_fork, reason, at FROM refused WHERE "
                         "shop = :shop AND event = :event";
constexpr auto atPlaceSql = "SELECT event, hash, device, incarnation, seq, is_fork, reason, at FROM refused WHERE "
                            "shop = :shop AND device = :device AND incarnation = :incarnation AND seq = :seq "
                            "ORDER BY event";
constexpr auto listSql = "SELECT event, hash, device, incarnation, seq, is_fork, reason, at FROM refused WHERE "
                         "shop = :shop ORDER BY at, event";

RefusedRow readRefused(const Row &row)
{
    return {row.id<base::EventId>(0),
            row.hash(1),
            row.id<base::DeviceId>(2),
            row.integer(3),
            row.integer(4),
            row.flag(5),
            row.text(6),
            row.instant(7)};
}

} // namespace

Result<void> insertRefused(Transaction &transaction, const base::ShopId &shop, const RefusedRow &row)
{
    return transaction.statement(insertSql)
        .bind(":shop", shop)
        .bind(":event", row.event)
        .bind(":hash", row.hash)
        .bind(":device", row.device)
        .bind(":incarnation", row.incarnation)
        .bind(":seq", row.seq)
        .bind(":is_fork", row.isFork)
        .bind(":reason", row.reason)
        .bind(":at", row.at)
        .run();
}

Result<std::optional<RefusedRow>> findRefused(Database &database, const base::ShopId &shop, const base::EventId &event)
{
    return database.statement(findSql).bind(":shop", shop).bind(":event", event).first(readRefused);
}

Result<std::vector<RefusedRow>> refusedAtPlace(Database &database, const base::ShopId &shop,
                                               const base::DeviceId &device, std::int64_t incarnation, std::int64_t seq)
{
    return database.statement(atPlaceSql)
        .bind(":shop", shop)
        .bind(":device", device)
        .bind(":incarnation", incarnation)
        .bind(":seq", seq)
        .all(readRefused);
}

Result<std::vector<RefusedRow>> listRefused(Database &database, const base::ShopId &shop)
{
    return database.statement(listSql).bind(":shop", shop).all(readRefused);
}

} // namespace muhr::store
