// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/body.h"
#include "core/store/layer.h"
#include "core/store/transaction.h"

namespace muhr::store {

/// Which register: one field of one document. Field 0 is the whole.
struct DocumentKey
{
    loyalty::DocumentType type = loyalty::DocumentType::ShopSettings;
    base::DocumentId document;
    std::int64_t field = 0;
    friend bool operator==(const DocumentKey &, const DocumentKey &) = default;
};

/// What a register holds.
struct DocumentRow
{
    DocumentKey key;
    Layer layer = Layer::Settled;
    /// The event that wrote it: what the next write names as `based_on`.
    base::EventId event;
    base::EventId basedOn;
    /// Nothing: cleared.
    std::optional<base::Sha256> blob;
    base::Instant at;
};

/// "Changed in two places": the older value, kept until somebody has looked.
struct DocumentConflict
{
    DocumentKey key;
    base::EventId event;
    std::optional<base::Sha256> blob;
    base::EventId replacedBy;
    base::Instant at;
    bool wasSeen = false;
};

/// As it is shown.
Result<std::optional<DocumentRow>> findDocument(Database &database, const base::ShopId &shop, const DocumentKey &key);
Result<std::optional<DocumentRow>> findDocument(Database &database, const base::ShopId &shop, const DocumentKey &key,
                                                Layer layer);
/// Every document of a type with its fields, as shown, by id and field.
Result<std::vector<DocumentRow>> listDocuments(Database &database, const base::ShopId &shop,
                                               loyalty::DocumentType type);

/// Writes one layer of a register. On the settled layer a value that `row` had not seen becomes a conflict.
Result<void> writeDocument(Transaction &transaction, const base::ShopId &shop, const DocumentRow &row);
/// Takes the shown layer away if this event wrote it (it has settled, or was rejected).
Result<void> dropShownDocument(Transaction &transaction, const base::ShopId &shop, const DocumentKey &key,
                               const base::EventId &event);

Result<std::vector<DocumentConflict>> unseenConflicts(Database &database, const base::ShopId &shop);
/// Those that somebody has looked at, too; the newest first.
Result<std::vector<DocumentConflict>> listConflicts(Database &database, const base::ShopId &shop);
Result<void> markConflictsSeen(Transaction &transaction, const base::ShopId &shop, const DocumentKey &key);
/// The one in which the value of this event was set aside; it can be taken back.
Result<void> setConflictSeen(Transaction &transaction, const base::ShopId &shop, const base::EventId &event,
                             bool wasSeen);

} // namespace muhr::store
