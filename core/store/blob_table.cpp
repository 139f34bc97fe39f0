// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blob_table.h"

namespace muhr::store {
namespace {

constexpr auto insertSql =
    "INSERT INTO blob (shop, sha256, kind, person, bytes) VALUES (:shop, :sha256, :kind, :person, "
    ":bytes) ON CONFLICT (shop, sha256) DO NOTHING";
constexpr auto findSql = "SELECT kind, bytes, person FROM blob WHERE shop = :shop AND sha256 = :sha256";
constexpr auto missingSql =
    "SELECT n.sha256 FROM event_blob n WHERE n.shop = :shop AND n.event = :event AND NOT EXISTS (SELECT 1 FROM blob b "
    "WHERE b.shop = n.shop AND b.sha256 = n.sha256) ORDER BY n.place";
constexpr auto eraseSql = "DELETE FROM blob WHERE shop = :shop AND person = :person";

QByteArray bytesOf(const base::IdBytes &id)
{
    return {reinterpret_cast<const char *>(id.data()), 16};
}

Blob readBlob(const Row &row)
{
    Blob blob;
    blob.kind = row.choice(0, BlobKind::Sealed, BlobKind::Image);
    blob.bytes = row.bytes(1);
    if (const auto person = row.optionalId<base::CustomerId>(2))
        blob.person = person->raw();
    return blob;
}

} // namespace

Result<void> insertBlob(Transaction &transaction, const base::ShopId &shop, const Blob &blob)
{
    return transaction.statement(insertSql)
        .bind(":shop", shop)
        .bind(":sha256", blob.hash())
        .bind(":kind", blob.kind)
        .bind(":person", blob.person ? std::optional(bytesOf(*blob.person)) : std::nullopt)
        .bind(":bytes", blob.bytes)
        .run();
}

Result<std::optional<Blob>> findBlob(Database &database, const base::ShopId &shop, const base::Sha256 &hash)
{
    return database.statement(findSql).bind(":shop", shop).bind(":sha256", hash).first(readBlob);
}

Result<std::vector<base::Sha256>> missingBlobs(Database &database, const base::ShopId &shop, const base::EventId &event)
{
    return database.statement(missingSql).bind(":shop", shop).bind(":event", event).all([](const Row &row) {
        return row.hash(0);
    });
}

Result<void> eraseBlobsOf(Transaction &transaction, const base::ShopId &shop, const base::IdBytes &person)
{
    return transaction.statement(eraseSql).bind(":shop", shop).bind(":person", bytesOf(person)).run();
}

} // namespace muhr::store
