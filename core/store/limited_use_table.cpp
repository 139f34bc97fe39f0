// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/limited_use_table.h"

#include "core/loyalty/card_changes.h"

namespace muhr::store {
namespace {

constexpr auto insertSql =
    "INSERT INTO limited_use (shop, programme, rule, use_key, event, entry, count, value_minor) VALUES (:shop, "
    ":programme, :rule, :use_key, :event, :entry, :count, :value) ON CONFLICT (shop, programme, rule, use_key, event, "
    "entry) DO NOTHING";
constexpr auto usesSql =
    "SELECT l.event, l.count, l.value_minor, e.at, e.branch, e.staff, e.device, e.state, l.use_key FROM limited_use l "
    "JOIN event e ON e.shop = l.shop AND e.id = l.event WHERE l.shop = :shop AND l.programme = :programme AND l.rule = "
    ":rule AND e.state IN (1, 2) AND NOT EXISTS (SELECT 1 FROM event u WHERE u.shop = l.shop AND u.about = l.event AND "
    "u.kind = 7 AND u.state IN (1, 2)) ORDER BY e.number IS NULL, e.number, e.at, e.id, l.entry";
constexpr auto totalSql =
    "SELECT CAST(COALESCE(SUM(l.count), 0) AS BIGINT), CAST(COALESCE(SUM(l.value_minor), 0) AS BIGINT) FROM "
    "limited_use l JOIN event e ON e.shop = "
    "l.shop AND e.id = l.event WHERE l.shop = :shop AND l.programme = :programme AND l.rule = :rule AND l.use_key = "
    ":use_key AND e.state IN (1, 2) AND NOT EXISTS (SELECT 1 FROM event u WHERE u.shop = l.shop AND u.about = l.event "
    "AND u.kind = 7 AND u.state IN (1, 2))";
constexpr auto ruleSql =
    "SELECT CAST(COALESCE(SUM(l.count), 0) AS BIGINT) FROM limited_use l JOIN event e ON e.shop = l.shop AND e.id = "
    "l.event WHERE "
    "l.shop = :shop AND l.programme = :programme AND l.rule = :rule AND e.state IN (1, 2) AND NOT EXISTS (SELECT 1 "
    "FROM "
    "event u WHERE u.shop = l.shop AND u.about = l.event AND u.kind = 7 AND u.state IN (1, 2))";
constexpr auto offlineSql =
    "SELECT CAST(COALESCE(SUM(l.count), 0) AS BIGINT), CAST(COALESCE(SUM(l.value_minor), 0) AS BIGINT) FROM "
    "limited_use l JOIN event e ON e.shop = "
    "l.shop AND e.id = l.event WHERE l.shop = :shop AND l.programme = :programme AND l.rule = :rule AND l.use_key = "
    ":use_key AND e.state = 1 AND e.device = :device AND NOT EXISTS (SELECT 1 FROM event u WHERE u.shop = l.shop AND "
    "u.about = l.event AND u.kind = 7 AND u.state IN (1, 2))";

} // namespace

Result<void> noteLimitedUses(Transaction &transaction, const base::ShopId &shop, const base::ProgrammeId &programme,
                             const base::EventId &event, const loyalty::Entries &entries)
{
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto *counted = std::get_if<loyalty::UseCounted>(&entries[i]);
        const auto *other = std::get_if<loyalty::ForOther>(&entries[i]);
        if (!counted && !other)
            continue;
        // What an act brings another customer is counted on that card by the fold; for the shop it is one use, too.
        const loyalty::UseCounted use =
            counted ? *counted : loyalty::UseCounted{other->rule, QLatin1String(loyalty::broughtKey), 1, 0};
        const auto done = transaction.statement(insertSql)
                              .bind(":shop", shop)
                              .bind(":programme", programme)
                              .bind(":rule", use.rule)
                              .bind(":use_key", use.key)
                              .bind(":event", event)
                              .bind(":entry", static_cast<std::int64_t>(i))
                              .bind(":count", use.count)
                              .bind(":value", use.valueMinor)
                              .run();
        if (!done)
            return done;
    }
    return {};
}

Result<std::vector<LimitedUse>> limitedUses(Database &database, const base::ShopId &shop,
                                            const base::ProgrammeId &programme, const QString &rule)
{
    return database.statement(usesSql)
        .bind(":shop", shop)
        .bind(":programme", programme)
        .bind(":rule", rule)
        .all([](const Row &row) {
            return LimitedUse{row.id<base::EventId>(0), row.text(8),
                              row.integer(1),           row.integer(2),
                              row.instant(3),           row.id<base::BranchId>(4),
                              row.id<base::StaffId>(5), row.id<base::DeviceId>(6),
                              row.integer(7) == 2};
        });
}

Result<std::int64_t> limitedUsesOfRule(Database &database, const base::ShopId &shop, const base::ProgrammeId &programme,
                                       const QString &rule)
{
    auto statement = database.statement(ruleSql);
    statement.bind(":shop", shop).bind(":programme", programme).bind(":rule", rule);
    const auto sum = statement.first([](const Row &row) { return row.integer(0); });
    if (!sum)
        return base::Unexpected{sum.error()};
    return sum->value_or(0);
}

loyalty::ShopTotal LimitedTotals::ask(const char *sql, const QString &rule, const QString &key, bool ofDevice) const
{
    auto statement = m_database.statement(sql);
    statement.bind(":shop", m_shop).bind(":programme", m_programme).bind(":rule", rule).bind(":use_key", key);
    if (ofDevice)
        statement.bind(":device", m_device);
    const auto total = statement.first([](const Row &row) {
        return loyalty::ShopTotal{row.integer(0), row.integer(1)};
    });
    if (!total) {
        m_error = total.error();
        return {};
    }
    return total->value_or(loyalty::ShopTotal());
}

loyalty::ShopTotal LimitedTotals::of(const QString &rule, const QString &key) const
{
    return ask(totalSql, rule, key, false);
}

loyalty::ShopTotal LimitedTotals::offlineOf(const QString &rule, const QString &key) const
{
    return ask(offlineSql, rule, key, true);
}

} // namespace muhr::store
