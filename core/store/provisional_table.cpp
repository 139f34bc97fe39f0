// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/provisional_table.h"

namespace muhr::store {
namespace {

constexpr auto insertSql =
    "INSERT INTO provisional (shop, code_hash, event, device, day, at, state) VALUES (:shop, :code, :event, :device, "
    ":day, :at, :state) ON CONFLICT (shop, code_hash, event) DO UPDATE SET day = excluded.day, at = excluded.at";
constexpr auto ofCodeSql = "SELECT code_hash, event, device, day, at, state FROM provisional WHERE shop = :shop AND "
                           "code_hash = :code ORDER BY at, event";
constexpr auto countSql = "SELECT count(*) FROM provisional WHERE shop = :shop AND state = 1 AND device = :device";
constexpr auto attachSql = "UPDATE provisional SET state = 2 WHERE shop = :shop AND code_hash = :code";
constexpr auto removeSql = "DELETE FROM provisional WHERE shop = :shop AND code_hash = :code AND event = :event";
constexpr auto giveUpSql = "UPDATE provisional SET state = 3 WHERE shop = :shop AND state = 1 AND at < :from_at";

} // namespace

Result<void> insertProvisional(Transaction &transaction, const base::ShopId &shop, const ProvisionalRow &row)
{
    return transaction.statement(insertSql)
        .bind(":shop", shop)
        .bind(":code", row.code)
        .bind(":event", row.event)
        .bind(":device", row.device)
        .bind(":day", row.day.dayNumber())
        .bind(":at", row.at)
        .bind(":state", row.state)
        .run();
}

Result<std::vector<ProvisionalRow>> provisionalsOf(Database &database, const base::ShopId &shop,
                                                   const base::Sha256 &code)
{
    return database.statement(ofCodeSql).bind(":shop", shop).bind(":code", code).all([](const Row &row) {
        const auto day = base::LocalDate::fromDayNumber(row.integer(3));
        if (!day)
            row.markMalformed();
        return ProvisionalRow{row.hash(0),
                              row.id<base::EventId>(1),
                              row.id<base::DeviceId>(2),
                              day.value_or(base::LocalDate()),
                              row.instant(4),
                              row.choice(5, ProvisionalState::Waiting, ProvisionalState::NeverClaimed)};
    });
}

Result<std::int64_t> countWaitingProvisionals(Database &database, const base::ShopId &shop,
                                              const base::DeviceId &device)
{
    const auto count =
        database.statement(countSql).bind(":shop", shop).bind(":device", device).first([](const Row &row) {
            return row.integer(0);
        });
    if (!count)
        return base::Unexpected{count.error()};
    return count->value_or(0);
}

Result<void> attachProvisionals(Transaction &transaction, const base::ShopId &shop, const base::Sha256 &code)
{
    return transaction.statement(attachSql).bind(":shop", shop).bind(":code", code).run();
}

Result<void> removeProvisional(Transaction &transaction, const base::ShopId &shop, const base::Sha256 &code,
                               const base::EventId &event)
{
    return transaction.statement(removeSql).bind(":shop", shop).bind(":code", code).bind(":event", event).run();
}

Result<std::int64_t> giveUpProvisionals(Transaction &transaction, const base::ShopId &shop, base::Instant from)
{
    return transaction.statement(giveUpSql).bind(":shop", shop).bind(":from_at", from).runCounting();
}

} // namespace muhr::store
