// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <set>

namespace muhr::store {

/// The same statement for a list of keys at once, as only a server takes one.
QByteArray ofManyKeys(const char *sql);
/// The list as the server writes it.
QString listOfKeys(const std::vector<QByteArray> &keys);

template <typename Keys>
std::vector<QByteArray> bytesOfEach(const Keys &keys)
{
    std::vector<QByteArray> bytes;
    for (const auto &key : keys)
        bytes.push_back(key.bytes());
    return bytes;
}

/// The rows of many keys: a server is asked once, a file, where asking costs no way there and back, for each key.
/// `sql` binds :shop, and names the key as `IN (:keys)`.
template <typename Read>
auto readMany(Database &database, const char *sql, const base::ShopId &shop, const std::vector<QByteArray> &keys,
              Read read) -> Result<std::vector<decltype(read(std::declval<const Row &>()))>>
{
    std::vector<decltype(read(std::declval<const Row &>()))> rows;
    const auto take = [&](const Row &row) { rows.push_back(read(row)); };
    if (database.dialect() == Dialect::Postgresql && !keys.empty()) {
        const QByteArray text = ofManyKeys(sql);
        const auto done =
            database.statement(text.constData()).bind(":shop", shop).bind(":keys", listOfKeys(keys)).each(take);
        if (!done)
            return base::Unexpected{done.error()};
        return rows;
    }
    for (const QByteArray &key : keys)
        if (const auto done = database.statement(sql).bind(":shop", shop).bind(":keys", key).each(take); !done)
            return base::Unexpected{done.error()};
    return rows;
}

/// What those rows are, each once.
template <typename Read>
auto findMany(Database &database, const char *sql, const base::ShopId &shop, const std::vector<QByteArray> &keys,
              Read read) -> Result<std::set<decltype(read(std::declval<const Row &>()))>>
{
    const auto rows = readMany(database, sql, shop, keys, read);
    if (!rows)
        return base::Unexpected{rows.error()};
    return std::set<decltype(read(std::declval<const Row &>()))>(rows->begin(), rows->end());
}

} // namespace muhr::store
