// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/looked_at_table.h"

namespace muhr::store {
namespace {

constexpr auto listSql = "SELECT event FROM looked_at WHERE shop = :shop";
constexpr auto insertSql = "INSERT INTO looked_at (shop, event, at) VALUES (:shop, :event, :at) "
                           "ON CONFLICT (shop, event) DO NOTHING";
constexpr auto deleteSql = "DELETE FROM looked_at WHERE shop = :shop AND event = :event";

} // namespace

Result<std::set<base::EventId>> lookedAt(Database &database, const base::ShopId &shop)
{
    const auto events =
        database.statement(listSql).bind(":shop", shop).all([](const Row &row) { return row.id<base::EventId>(0); });
    if (!events)
        return base::Unexpected{events.error()};
    return std::set<base::EventId>(events->begin(), events->end());
}

Result<void> setLookedAt(Transaction &transaction, const base::ShopId &shop, const base::EventId &event,
                         base::Instant at)
{
    return transaction.statement(insertSql).bind(":shop", shop).bind(":event", event).bind(":at", at).run();
}

Result<void> forgetLookedAt(Transaction &transaction, const base::ShopId &shop, const base::EventId &event)
{
    return transaction.statement(deleteSql).bind(":shop", shop).bind(":event", event).run();
}

} // namespace muhr::store
