// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/carried_table.h"

namespace muhr::store {
namespace {

using base::Unexpected;
using PersonId = base::Id<struct PersonTag>;

constexpr auto insertSql =
    "INSERT INTO carried (shop, place, device, incarnation, seq, hash, signature, stood_number, stood_head, "
    "seen_at_most, made_at, needs_incarnation, needs_seq) VALUES (:shop, (SELECT coalesce(max(c.place), 0) + 1 FROM "
    "carried c WHERE c.shop = :shop), :device, :incarnation, :seq, :hash, :signature, :stood_number, :stood_head, "
    ":seen_at_most, :made_at, NULL, NULL) ON CONFLICT (shop, device, hash) DO NOTHING";
constexpr auto placeSql = "SELECT place FROM carried WHERE shop = :shop AND device = :device AND hash = :hash";
constexpr auto insertEventSql =
    "INSERT INTO carried_event (shop, place, position, hash, bytes, owner_signature) VALUES "
    "(:shop, :place, :position, :hash, :bytes, :owner_signature)";
constexpr auto insertKeySql = "INSERT INTO carried_key (shop, place, person, key_version, wrapped) VALUES (:shop, "
                              ":place, :person, :key_version, :wrapped) ON CONFLICT (shop, place, person) DO NOTHING";
constexpr auto insertBlobSql =
    "INSERT INTO carried_blob (shop, place, sha256, kind, person, bytes) VALUES (:shop, :place, :sha256, :kind, "
    ":person, :bytes) ON CONFLICT (shop, place, sha256) DO NOTHING";
constexpr auto coveredSql =
    "SELECT c.place FROM carried c WHERE c.shop = :shop AND c.device = :device AND c.place <> :place AND NOT EXISTS "
    "(SELECT 1 FROM carried_event e WHERE e.shop = c.shop AND e.place = c.place AND NOT EXISTS (SELECT 1 FROM "
    "carried_event n WHERE n.shop = e.shop AND n.place = :place AND n.hash = e.hash)) ORDER BY c.place";
constexpr auto nextSql =
    "SELECT place, device, incarnation, seq, hash, signature, stood_number, stood_head, seen_at_most, made_at FROM "
    "carried WHERE shop = :shop AND place > :after AND (needs_seq IS NULL OR :also_cut = 1) ORDER BY place LIMIT 1";
constexpr auto eventsSql =
    "SELECT bytes, hash, owner_signature FROM carried_event WHERE shop = :shop AND place = :place "
    "ORDER BY position";
constexpr auto keysSql =
    "SELECT person, key_version, wrapped FROM carried_key WHERE shop = :shop AND place = :place ORDER BY person";
constexpr auto blobsSql =
    "SELECT kind, bytes, person FROM carried_blob WHERE shop = :shop AND place = :place ORDER BY sha256";
constexpr auto clearNeedsSql = "UPDATE carried SET needs_incarnation = NULL, needs_seq = NULL WHERE shop = :shop AND "
                               "device = :device";
constexpr auto setNeedsSql = "UPDATE carried SET needs_incarnation = :incarnation, needs_seq = :seq WHERE shop = :shop "
                             "AND place = :place";
constexpr auto sumsSql =
    "SELECT c.device, count(DISTINCT e.hash), max(c.made_at) FROM carried c JOIN carried_event e ON e.shop = c.shop "
    "AND e.place = c.place WHERE c.shop = :shop GROUP BY c.device ORDER BY c.device";
constexpr auto needsSql = "SELECT needs_incarnation, needs_seq FROM carried WHERE shop = :shop AND device = :device "
                          "AND needs_seq IS NOT NULL ORDER BY place LIMIT 1";
constexpr auto eraseKeysSql = "DELETE FROM carried_key WHERE shop = :shop AND person = :person";
constexpr auto eraseBlobsSql = "DELETE FROM carried_blob WHERE shop = :shop AND person = :person";

constexpr const char *removeSqls[] = {
    "DELETE FROM carried_event WHERE shop = :shop AND place = :place",
    "DELETE FROM carried_key WHERE shop = :shop AND place = :place",
    "DELETE FROM carried_blob WHERE shop = :shop AND place = :place",
    "DELETE FROM carried WHERE shop = :shop AND place = :place",
};

CarriedBatch readBatch(const Row &row)
{
    CarriedBatch batch;
    batch.place = row.integer(0);
    batch.device = row.id<base::DeviceId>(1);
    batch.end = {row.integer(2), row.integer(3)};
    batch.hash = row.hash(4);
    batch.signature = row.bytes(5);
    batch.stoodNumber = row.integer(6);
    batch.stoodHead = row.hash(7);
    batch.seenAtMost = row.optionalInteger(8);
    batch.madeAt = row.instant(9);
    return batch;
}

PersonKeyRow readKey(const Row &row)
{
    return {row.id<PersonId>(0).raw(), row.integer(1), row.bytes(2)};
}

Blob readBlob(const Row &row)
{
    Blob blob{row.choice(0, BlobKind::Sealed, BlobKind::Image), row.bytes(1), std::nullopt};
    if (const auto person = row.optionalId<PersonId>(2))
        blob.person = person->raw();
    return blob;
}

Result<void> insertParts(Transaction &transaction, const base::ShopId &shop, std::int64_t place,
                         const CarriedBatch &batch)
{
    std::int64_t position = 0;
    for (const QByteArray &event : batch.events) {
        const auto hash = base::Sha256::of(event);
        const auto owner = batch.ownerSignatures.find(hash);
        if (auto done = transaction.statement(insertEventSql)
                            .bind(":shop", shop)
                            .bind(":place", place)
                            .bind(":position", ++position)
                            .bind(":hash", hash)
                            .bind(":bytes", event)
                            .bind(":owner_signature",
                                  owner == batch.ownerSignatures.end() ? std::nullopt : std::optional(owner->second))
                            .run();
            !done)
            return done;
    }
    for (const PersonKeyRow &key : batch.keys)
        if (auto done = transaction.statement(insertKeySql)
                            .bind(":shop", shop)
                            .bind(":place", place)
                            .bind(":person", PersonId::fromBytes(key.person))
                            .bind(":key_version", key.keyVersion)
                            .bind(":wrapped", key.wrapped)
                            .run();
            !done)
            return done;
    for (const Blob &blob : batch.blobs)
        if (auto done =
                transaction.statement(insertBlobSql)
                    .bind(":shop", shop)
                    .bind(":place", place)
                    .bind(":sha256", blob.hash())
                    .bind(":kind", blob.kind)
                    .bind(":person", blob.person ? std::optional(PersonId::fromBytes(*blob.person)) : std::nullopt)
                    .bind(":bytes", blob.bytes)
                    .run();
            !done)
            return done;
    return {};
}

Result<void> removeAt(Transaction &transaction, const base::ShopId &shop, std::int64_t place)
{
    for (const char *sql : removeSqls)
        if (auto done = transaction.statement(sql).bind(":shop", shop).bind(":place", place).run(); !done)
            return done;
    return {};
}

} // namespace

Result<bool> insertCarried(Transaction &transaction, const base::ShopId &shop, const CarriedBatch &batch)
{
    const auto count = transaction.statement(insertSql)
                           .bind(":shop", shop)
                           .bind(":device", batch.device)
                           .bind(":incarnation", batch.end.incarnation)
                           .bind(":seq", batch.end.seq)
                           .bind(":hash", batch.hash)
                           .bind(":signature", batch.signature)
                           .bind(":stood_number", batch.stoodNumber)
                           .bind(":stood_head", batch.stoodHead)
                           .bind(":seen_at_most", batch.seenAtMost)
                           .bind(":made_at", batch.madeAt)
                           .runCounting();
    if (!count)
        return Unexpected{count.error()};
    if (*count == 0)
        return false;
    const auto place = transaction.statement(placeSql)
                           .bind(":shop", shop)
                           .bind(":device", batch.device)
                           .bind(":hash", batch.hash)
                           .first([](const Row &row) { return row.integer(0); });
    if (!place || !*place)
        return Unexpected{place ? StoreError::Damaged : place.error()};
    if (const auto done = insertParts(transaction, shop, **place, batch); !done)
        return Unexpected{done.error()};
    const auto covered = transaction.statement(coveredSql)
                             .bind(":shop", shop)
                             .bind(":device", batch.device)
                             .bind(":place", **place)
                             .all([](const Row &row) { return row.integer(0); });
    if (!covered)
        return Unexpected{covered.error()};
    for (const std::int64_t earlier : *covered)
        if (const auto done = removeAt(transaction, shop, earlier); !done)
            return Unexpected{done.error()};
    return true;
}

Result<std::optional<CarriedBatch>> nextCarried(Database &database, const base::ShopId &shop, std::int64_t after,
                                                bool alsoCut)
{
    auto batch = database.statement(nextSql)
                     .bind(":shop", shop)
                     .bind(":after", after)
                     .bind(":also_cut", alsoCut)
                     .first(readBatch);
    if (!batch || !*batch)
        return batch;
    const std::int64_t place = (*batch)->place;
    auto &signatures = (*batch)->ownerSignatures;
    auto events = database.statement(eventsSql).bind(":shop", shop).bind(":place", place).all([&](const Row &row) {
        if (auto signature = row.optionalBytes(2))
            signatures.emplace(row.hash(1), std::move(*signature));
        return row.bytes(0);
    });
    auto keys = database.statement(keysSql).bind(":shop", shop).bind(":place", place).all(readKey);
    auto blobs = database.statement(blobsSql).bind(":shop", shop).bind(":place", place).all(readBlob);
    if (!events || !keys || !blobs)
        return Unexpected{!events ? events.error() : !keys ? keys.error() : blobs.error()};
    (*batch)->events = std::move(*events);
    (*batch)->keys = std::move(*keys);
    (*batch)->blobs = std::move(*blobs);
    return batch;
}

Result<void> removeCarried(Transaction &transaction, const base::ShopId &shop, const CarriedBatch &batch)
{
    if (auto done = removeAt(transaction, shop, batch.place); !done)
        return done;
    return transaction.statement(clearNeedsSql).bind(":shop", shop).bind(":device", batch.device).run();
}

Result<void> setCarriedNeeds(Transaction &transaction, const base::ShopId &shop, std::int64_t place,
                             const CarriedPlace &needs)
{
    return transaction.statement(setNeedsSql)
        .bind(":shop", shop)
        .bind(":place", place)
        .bind(":incarnation", needs.incarnation)
        .bind(":seq", needs.seq)
        .run();
}

Result<std::vector<CarriedSum>> carriedSums(Database &database, const base::ShopId &shop)
{
    auto sums = database.statement(sumsSql).bind(":shop", shop).all([](const Row &row) {
        return CarriedSum{row.id<base::DeviceId>(0), row.integer(1), row.instant(2), std::nullopt};
    });
    if (!sums)
        return sums;
    for (CarriedSum &sum : *sums) {
        const auto needs =
            database.statement(needsSql).bind(":shop", shop).bind(":device", sum.device).first([](const Row &row) {
                return CarriedPlace{row.integer(0), row.integer(1)};
            });
        if (!needs)
            return Unexpected{needs.error()};
        sum.needs = *needs;
    }
    return sums;
}

Result<void> eraseCarriedOf(Transaction &transaction, const base::ShopId &shop, const base::IdBytes &person)
{
    for (const char *sql : {eraseKeysSql, eraseBlobsSql})
        if (auto done =
                transaction.statement(sql).bind(":shop", shop).bind(":person", PersonId::fromBytes(person)).run();
            !done)
            return done;
    return {};
}

} // namespace muhr::store
