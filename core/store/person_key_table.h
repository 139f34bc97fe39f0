// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

namespace muhr::store {

/// The key of a customer or member of staff, wrapped by the shop key. It travels beside events, never in a blob.
struct PersonKeyRow
{
    base::IdBytes person{};
    /// Of the shop key that opens it.
    std::int64_t keyVersion = 1;
    QByteArray wrapped;
};

/// Keys are wrapped anew at each version of the shop key; an older wrapping doesn't replace a newer one.
Result<void> writePersonKey(Transaction &transaction, const base::ShopId &shop, const PersonKeyRow &key);
/// One that is here stays as it is, whatever its version.
Result<void> addPersonKey(Transaction &transaction, const base::ShopId &shop, const PersonKeyRow &key);
/// Nothing: erased, or not here yet.
Result<std::optional<PersonKeyRow>> findPersonKey(Database &database, const base::ShopId &shop,
                                                  const base::IdBytes &person);
/// Those that are wrapped by a shop key before this version, by person, behind one of them.
Result<std::vector<PersonKeyRow>> personKeysBefore(Database &database, const base::ShopId &shop,
                                                   std::int64_t keyVersion, const std::optional<base::IdBytes> &after,
                                                   std::int64_t limit);
/// All of them, by person.
Result<std::vector<PersonKeyRow>> listPersonKeys(Database &database, const base::ShopId &shop);
/// What was sealed by it can never be opened again.
Result<void> erasePersonKey(Transaction &transaction, const base::ShopId &shop, const base::IdBytes &person);

} // namespace muhr::store
