// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_scan.h"

#include "core/store/connection.h"
#include "core/store/cursor_scan.h"
#include "core/store/database.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <sqlite3.h>

namespace muhr::store {
namespace {

/// Source: QSqlDriver::handle() of QSQLITE.
sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace

RowScan::RowScan(Database &database, const char *sql, const base::ShopId &shop) : m_connection(*database.m_connection)
{
    if (m_connection.dialect == Dialect::Postgresql) {
        m_cursor = std::make_unique<CursorScan>(database, m_connection, sql, shop);
        return;
    }
    m_handle = handleOf(m_connection.handle);
    if (sqlite3_prepare_v2(m_handle, sql, -1, &m_statement, nullptr) != SQLITE_OK) {
        m_failure = failure();
        return;
    }
    const auto &bytes = shop.raw();
    sqlite3_bind_blob(m_statement, sqlite3_bind_parameter_index(m_statement, ":shop"), bytes.data(), int(bytes.size()),
                      SQLITE_TRANSIENT);
}

RowScan::~RowScan()
{
    sqlite3_finalize(m_statement);
}

Result<bool> RowScan::next()
{
    if (m_failure)
        return base::Unexpected{*m_failure};
    if (m_cursor)
        return m_cursor->next();
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return base::Unexpected{failure()};
    }
}

StoreError RowScan::failure()
{
    return m_connection.failedWith(QSqlError(QString(), QString::fromUtf8(sqlite3_errmsg(m_handle)),
                                             QSqlError::StatementError,
                                             QString::number(sqlite3_extended_errcode(m_handle))));
}

bool RowScan::isNull(int column)
{
    return m_cursor ? m_cursor->isNull(column) : sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QString RowScan::text(int column)
{
    if (m_cursor)
        return m_cursor->text(column, m_isMalformed);
    m_isMalformed = m_isMalformed || sqlite3_column_type(m_statement, column) != SQLITE_TEXT;
    const auto *first = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(first, sqlite3_column_bytes(m_statement, column));
}

QByteArrayView RowScan::bytes(int column)
{
    if (m_cursor)
        return m_cursor->bytes(column, m_isMalformed);
    m_isMalformed = m_isMalformed || sqlite3_column_type(m_statement, column) != SQLITE_BLOB;
    const auto *first = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {first, sqlite3_column_bytes(m_statement, column)};
}

std::int64_t RowScan::integer(int column)
{
    if (m_cursor)
        return m_cursor->integer(column, m_isMalformed);
    m_isMalformed = m_isMalformed || sqlite3_column_type(m_statement, column) != SQLITE_INTEGER;
    return sqlite3_column_int64(m_statement, column);
}

} // namespace muhr::store
