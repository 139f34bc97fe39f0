// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/signed_head_table.h"

namespace muhr::store {
namespace {

constexpr std::int64_t near = 25;

constexpr auto thinSql = "DELETE FROM signed_head WHERE shop = :shop AND number >= :from_number AND number < :number";
constexpr auto insertSql = "INSERT INTO signed_head (shop, number, epoch, head, signature) VALUES (:shop, :number, "
                           ":epoch, :head, :signature) ON CONFLICT (shop, number) DO UPDATE SET epoch = "
                           "excluded.epoch, head = excluded.head, signature = excluded.signature";
constexpr auto afterSql = "SELECT number, epoch, head, signature FROM signed_head WHERE shop = :shop AND number > "
                          ":number ORDER BY number LIMIT 1";
constexpr auto dropSql = "DELETE FROM signed_head WHERE shop = :shop AND number > :number";

} // namespace

Result<void> keepSignedHead(Transaction &transaction, const base::ShopId &shop, const SignedHeadRow &row)
{
    const auto thinned = transaction.statement(thinSql)
                             .bind(":shop", shop)
                             .bind(":from_number", row.number - row.number % near)
                             .bind(":number", row.number)
                             .run();
    if (!thinned)
        return thinned;
    return transaction.statement(insertSql)
        .bind(":shop", shop)
        .bind(":number", row.number)
        .bind(":epoch", row.epoch)
        .bind(":head", row.head)
        .bind(":signature", row.signature)
        .run();
}

Result<std::optional<SignedHeadRow>> signedHeadAfter(Database &database, const base::ShopId &shop, std::int64_t number)
{
    return database.statement(afterSql).bind(":shop", shop).bind(":number", number).first([](const Row &row) {
        return SignedHeadRow{row.integer(0), row.bytes(1), row.hash(2), row.bytes(3)};
    });
}

Result<void> dropSignedHeadsAfter(Transaction &transaction, const base::ShopId &shop, std::int64_t number)
{
    return transaction.statement(dropSql).bind(":shop", shop).bind(":number", number).run();
}

} // namespace muhr::store
