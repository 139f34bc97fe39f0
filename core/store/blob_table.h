// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

namespace muhr::store {

enum class BlobKind { Sealed = 1, Json = 2, Image = 3 };

/// Bytes that an event names by their hash. An erase destroys them while the event stays.
struct Blob
{
    BlobKind kind = BlobKind::Json;
    /// At most 2 MiB.
    QByteArray bytes;
    /// Whose sealed words these are: a customer or a member of staff.
    std::optional<base::IdBytes> person;

    base::Sha256 hash() const { return base::Sha256::of(bytes); }
};

inline constexpr qsizetype longestBlob = 2 * 1024 * 1024;

/// The same bytes are kept once.
Result<void> insertBlob(Transaction &transaction, const base::ShopId &shop, const Blob &blob);
/// Nothing: never here, or destroyed.
Result<std::optional<Blob>> findBlob(Database &database, const base::ShopId &shop, const base::Sha256 &hash);
/// Of the blobs that an event names, those that are not here.
Result<std::vector<base::Sha256>> missingBlobs(Database &database, const base::ShopId &shop,
                                               const base::EventId &event);
/// Destroys everything sealed of a person.
Result<void> eraseBlobsOf(Transaction &transaction, const base::ShopId &shop, const base::IdBytes &person);

} // namespace muhr::store
