// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outbox_table.h"

namespace muhr::store {
namespace {

constexpr auto insertSql =
    "INSERT INTO outbox (shop, place, event) VALUES (:shop, (SELECT coalesce(max(o.place), 0) + 1 FROM outbox o WHERE "
    "o.shop = :shop), :event) ON CONFLICT (shop, event) DO NOTHING";
constexpr auto firstSql = "SELECT event FROM outbox WHERE shop = :shop ORDER BY place LIMIT :limit OFFSET :skipped";
constexpr auto countSql = "SELECT count(*) FROM outbox WHERE shop = :shop";
constexpr auto removeSql = "DELETE FROM outbox WHERE shop = :shop AND event = :event";

} // namespace

Result<void> insertOutbox(Transaction &transaction, const base::ShopId &shop, const base::EventId &event)
{
    return transaction.statement(insertSql).bind(":shop", shop).bind(":event", event).run();
}

Result<std::vector<base::EventId>> firstIdsInOutbox(Database &database, const base::ShopId &shop, std::int64_t limit,
                                                    std::int64_t skipped)
{
    return database.statement(firstSql)
        .bind(":shop", shop)
        .bind(":limit", limit)
        .bind(":skipped", skipped)
        .all([](const Row &row) { return row.id<base::EventId>(0); });
}

Result<std::vector<StoredEvent>> firstInOutbox(Database &database, const base::ShopId &shop, std::int64_t limit,
                                               std::int64_t skipped)
{
    const auto ids = firstIdsInOutbox(database, shop, limit, skipped);
    if (!ids)
        return base::Unexpected{ids.error()};
    std::vector<StoredEvent> events;
    for (const auto &id : *ids) {
        auto event = findEvent(database, shop, id);
        if (!event)
            return base::Unexpected{event.error()};
        if (!*event)
            return base::Unexpected{StoreError::Damaged};
        events.push_back(std::move(**event));
    }
    return events;
}

Result<std::int64_t> countOutbox(Database &database, const base::ShopId &shop)
{
    const auto count =
        database.statement(countSql).bind(":shop", shop).first([](const Row &row) { return row.integer(0); });
    if (!count)
        return base::Unexpected{count.error()};
    return count->value_or(0);
}

Result<void> removeFromOutbox(Transaction &transaction, const base::ShopId &shop, const base::EventId &event)
{
    return transaction.statement(removeSql).bind(":shop", shop).bind(":event", event).run();
}

} // namespace muhr::store
