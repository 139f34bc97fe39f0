// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/document_table.h"

namespace muhr::store {
namespace {

constexpr auto findSql = "SELECT type, document, field, layer, event, based_on, sha256, at FROM document WHERE shop = "
                         ":shop AND type = :type "
                         "AND document = :document AND field = :field ORDER BY layer DESC LIMIT 1";
constexpr auto findLayerSql = "SELECT type, document, field, layer, event, based_on, sha256, at FROM document WHERE "
                              "shop = :shop AND type = :type "
                              "AND document = :document AND field = :field AND layer = :layer";
constexpr auto listSql =
    "SELECT d.type, d.document, d.field, d.layer, d.event, d.based_on, d.sha256, d.at FROM document d WHERE "
    "d.shop = :shop AND d.type = :type AND NOT EXISTS (SELECT 1 FROM document s WHERE s.shop = d.shop AND "
    "s.type = d.type AND s.document = d.document AND s.field = d.field AND s.layer > d.layer) "
    "ORDER BY d.document, d.field";
constexpr auto writeSql =
    "INSERT INTO document (shop, type, document, field, layer, event, based_on, sha256, at) VALUES (:shop, :type, "
    ":document, :field, :layer, :event, :based_on, :sha256, :at) ON CONFLICT (shop, type, document, field, layer) DO "
    "UPDATE SET event = excluded.event, based_on = excluded.based_on, sha256 = excluded.sha256, at = excluded.at";
constexpr auto dropSql = "DELETE FROM document WHERE shop = :shop AND type = :type AND document = :document AND "
                         "field = :field AND layer = 2 AND event = :event";
constexpr auto insertConflictSql =
    "INSERT INTO document_conflict (shop, type, document, field, event, sha256, replaced_by, at, was_seen) VALUES "
    "(:shop, :type, :document, :field, :event, :sha256, :replaced_by, :at, 0) "
    "ON CONFLICT (shop, type, document, field, event) DO NOTHING";
constexpr auto conflictsSql = "SELECT type, document, field, event, sha256, replaced_by, at, was_seen FROM "
                              "document_conflict WHERE shop = :shop AND was_seen = 0 ORDER BY at, event";
constexpr auto allConflictsSql = "SELECT type, document, field, event, sha256, replaced_by, at, was_seen FROM "
                                 "document_conflict WHERE shop = :shop ORDER BY at DESC, event DESC";
constexpr auto seenSql = "UPDATE document_conflict SET was_seen = 1 WHERE shop = :shop AND type = :type AND "
                         "document = :document AND field = :field";
constexpr auto setSeenSql = "UPDATE document_conflict SET was_seen = :was_seen WHERE shop = :shop AND event = :event";

DocumentKey readKey(const Row &row)
{
    return {row.choice(0, loyalty::DocumentType::ShopSettings, loyalty::DocumentType::StaffCard),
            row.id<base::DocumentId>(1), row.integer(2)};
}

DocumentRow readDocument(const Row &row)
{
    return {readKey(row),
            row.choice(3, Layer::Settled, Layer::Shown),
            row.id<base::EventId>(4),
            row.id<base::EventId>(5),
            row.optionalHash(6),
            row.instant(7)};
}

DocumentConflict readConflict(const Row &row)
{
    return {readKey(row), row.id<base::EventId>(3), row.optionalHash(4), row.id<base::EventId>(5), row.instant(6),
            row.flag(7)};
}

Statement bound(Statement statement, const base::ShopId &shop, const DocumentKey &key)
{
    statement.bind(":shop", shop).bind(":type", key.type).bind(":document", key.document).bind(":field", key.field);
    return statement;
}

} // namespace

Result<std::optional<DocumentRow>> findDocument(Database &database, const base::ShopId &shop, const DocumentKey &key)
{
    return bound(database.statement(findSql), shop, key).first(readDocument);
}

Result<std::optional<DocumentRow>> findDocument(Database &database, const base::ShopId &shop, const DocumentKey &key,
                                                Layer layer)
{
    return bound(database.statement(findLayerSql), shop, key).bind(":layer", layer).first(readDocument);
}

Result<std::vector<DocumentRow>> listDocuments(Database &database, const base::ShopId &shop, loyalty::DocumentType type)
{
    return database.statement(listSql).bind(":shop", shop).bind(":type", type).all(readDocument);
}

Result<void> writeDocument(Transaction &transaction, const base::ShopId &shop, const DocumentRow &row)
{
    if (row.layer == Layer::Settled) {
        const auto before = findDocument(transaction.database(), shop, row.key, Layer::Settled);
        if (!before)
            return base::Unexpected{before.error()};
        if (*before && (*before)->event != row.basedOn && (*before)->event != row.event) {
            const auto kept = bound(transaction.statement(insertConflictSql), shop, row.key)
                                  .bind(":event", (*before)->event)
                                  .bind(":sha256", (*before)->blob)
                                  .bind(":replaced_by", row.event)
                                  .bind(":at", row.at)
                                  .run();
            if (!kept)
                return kept;
        }
    }
    return bound(transaction.statement(writeSql), shop, row.key)
        .bind(":layer", row.layer)
        .bind(":event", row.event)
        .bind(":based_on", row.basedOn)
        .bind(":sha256", row.blob)
        .bind(":at", row.at)
        .run();
}

Result<void> dropShownDocument(Transaction &transaction, const base::ShopId &shop, const DocumentKey &key,
                               const base::EventId &event)
{
    return bound(transaction.statement(dropSql), shop, key).bind(":event", event).run();
}

Result<std::vector<DocumentConflict>> unseenConflicts(Database &database, const base::ShopId &shop)
{
    return database.statement(conflictsSql).bind(":shop", shop).all(readConflict);
}

Result<std::vector<DocumentConflict>> listConflicts(Database &database, const base::ShopId &shop)
{
    return database.statement(allConflictsSql).bind(":shop", shop).all(readConflict);
}

Result<void> markConflictsSeen(Transaction &transaction, const base::ShopId &shop, const DocumentKey &key)
{
    return bound(transaction.statement(seenSql), shop, key).run();
}

Result<void> setConflictSeen(Transaction &transaction, const base::ShopId &shop, const base::EventId &event,
                             bool wasSeen)
{
    return transaction.statement(setSeenSql).bind(":was_seen", wasSeen).bind(":shop", shop).bind(":event", event).run();
}

} // namespace muhr::store
