// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/read_view.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QSqlQuery>

#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::store {

struct Connection;

/// RowScan on a server: the rows of a query by a cursor of the server, some hundred at a time, so that a large shop
/// needs little memory and other queries may be asked in between. Outside a transaction it has a view of its own.
class CursorScan
{
public:
    CursorScan(Database &database, Connection &connection, const char *sql, const base::ShopId &shop);
    ~CursorScan();
    CursorScan(const CursorScan &) = delete;
    CursorScan &operator=(const CursorScan &) = delete;

    Result<bool> next();
    bool isNull(int column) const;
    /// Valid until the next row.
    QByteArrayView bytes(int column, bool &isMalformed);
    std::int64_t integer(int column, bool &isMalformed) const;
    QString text(int column, bool &isMalformed) const;

private:
    Result<void> fetch();

    Connection &m_connection;
    std::optional<ReadView> m_view;
    QByteArray m_name;
    QSqlQuery m_rows;
    /// The values of the present row that were asked for, by column.
    std::vector<QByteArray> m_values;
    std::optional<StoreError> m_failure;
    bool m_isFetched = false;
};

} // namespace muhr::store
