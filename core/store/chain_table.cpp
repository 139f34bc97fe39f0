// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/chain_table.h"

namespace muhr::store {
namespace {

constexpr auto findSql = "SELECT seq, hash, at FROM chain WHERE shop = :shop AND device = :device AND "
                         "incarnation = :incarnation";
constexpr auto endsSql =
    "SELECT incarnation, seq FROM chain WHERE shop = :shop AND device = :device ORDER BY incarnation";
constexpr auto setSql =
    "INSERT INTO chain (shop, device, incarnation, seq, hash, at) VALUES (:shop, :device, :incarnation, :seq, :hash, "
    ":at) ON CONFLICT (shop, device, incarnation) DO UPDATE SET "
    "seq = CASE WHEN excluded.seq >= chain.seq THEN excluded.seq ELSE chain.seq END, "
    "hash = CASE WHEN excluded.seq >= chain.seq THEN excluded.hash ELSE chain.hash END, "
    "at = CASE WHEN excluded.seq >= chain.seq OR excluded.at > chain.at THEN excluded.at ELSE chain.at END";

} // namespace

Result<ChainEnd> chainEnd(Database &database, const base::ShopId &shop, const base::DeviceId &device,
                          std::int64_t incarnation)
{
    const auto end = database.statement(findSql)
                         .bind(":shop", shop)
                         .bind(":device", device)
                         .bind(":incarnation", incarnation)
                         .first([](const Row &row) {
                             return ChainEnd{row.integer(0), row.hash(1), row.instant(2)};
                         });
    if (!end)
        return base::Unexpected{end.error()};
    return end->value_or(ChainEnd{});
}

Result<std::map<std::int64_t, std::int64_t>> chainEnds(Database &database, const base::ShopId &shop,
                                                       const base::DeviceId &device)
{
    std::map<std::int64_t, std::int64_t> ends;
    const auto read = database.statement(endsSql).bind(":shop", shop).bind(":device", device).each([&](const Row &row) {
        ends[row.integer(0)] = row.integer(1);
    });
    if (!read)
        return base::Unexpected{read.error()};
    return ends;
}

Result<void> setChainEnd(Transaction &transaction, const base::ShopId &shop, const base::DeviceId &device,
                         std::int64_t incarnation, const ChainEnd &end)
{
    return transaction.statement(setSql)
        .bind(":shop", shop)
        .bind(":device", device)
        .bind(":incarnation", incarnation)
        .bind(":seq", end.seq)
        .bind(":hash", end.hash)
        .bind(":at", end.at.value_or(base::Instant{}))
        .run();
}

} // namespace muhr::store
