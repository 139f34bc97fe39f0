// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/store_error.h"

#include <QByteArrayView>

#include <cstdint>
#include <optional>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace muhr::store {

class CursorScan;
class Database;
struct Connection;

/// The rows of a query straight from SQLite, for those who read millions: QtSql puts every value into a QVariant, which
/// takes longer than reading and decoding the row. A server hands them over by a cursor. It reads on the connection of
/// the database, inside its transaction or view. Thread: that of the database.
class RowScan
{
public:
    /// `sql` has the placeholder `:shop`.
    RowScan(Database &database, const char *sql, const base::ShopId &shop);
    ~RowScan();
    RowScan(const RowScan &) = delete;
    RowScan &operator=(const RowScan &) = delete;

    /// Calls `read(scan)` for each row, which reads its columns; a `read` that answers false ends it. `Damaged`: a
    /// value is not what its column must hold.
    template <typename Read>
    Result<void> each(Read read)
    {
        for (;;) {
            const auto isThere = next();
            if (!isThere)
                return base::Unexpected{isThere.error()};
            if (!*isThere || !read(*this))
                break;
        }
        return m_isMalformed ? Result<void>(base::Unexpected{StoreError::Damaged}) : Result<void>();
    }

    bool isNull(int column);
    /// Valid until the next row.
    QByteArrayView bytes(int column);
    QString text(int column);
    std::int64_t integer(int column);
    template <typename AnyId>
    AnyId id(int column)
    {
        const auto value = AnyId::fromBytes(bytes(column));
        m_isMalformed = m_isMalformed || !value;
        return value.value_or(AnyId());
    }
    bool isMalformed() const { return m_isMalformed; }

private:
    Result<bool> next();
    StoreError failure();

    Connection &m_connection;
    sqlite3 *m_handle = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    /// On a server.
    std::unique_ptr<CursorScan> m_cursor;
    std::optional<StoreError> m_failure;
    bool m_isMalformed = false;
};

} // namespace muhr::store
