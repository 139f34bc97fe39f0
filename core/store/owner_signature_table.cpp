// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/owner_signature_table.h"

namespace muhr::store {
namespace {

constexpr auto insertSql = "INSERT INTO owner_signature (shop, event, signature) VALUES (:shop, :event, :signature) ON "
                           "CONFLICT (shop, event) DO NOTHING";
constexpr auto findSql = "SELECT signature FROM owner_signature WHERE shop = :shop AND event = :event";

} // namespace

Result<void> insertOwnerSignature(Transaction &transaction, const base::ShopId &shop, const base::EventId &event,
                                  const QByteArray &signature)
{
    return transaction.statement(insertSql)
        .bind(":shop", shop)
        .bind(":event", event)
        .bind(":signature", signature)
        .run();
}

Result<std::optional<QByteArray>> findOwnerSignature(Database &database, const base::ShopId &shop,
                                                     const base::EventId &event)
{
    return database.statement(findSql).bind(":shop", shop).bind(":event", event).first([](const Row &row) {
        return row.bytes(0);
    });
}

} // namespace muhr::store
