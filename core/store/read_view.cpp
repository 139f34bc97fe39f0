// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/read_view.h"

#include "core/store/connection.h"

#include <utility>

namespace muhr::store {

Result<ReadView> ReadView::begin(Database &database)
{
    Connection &connection = *database.m_connection;
    if (connection.isInTransaction)
        return ReadView(nullptr);
    connection.comeBack();
    const bool isFile = connection.dialect == Dialect::Sqlite;
    const auto begun = connection.execute(isFile ? "BEGIN" : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    if (!begun)
        return base::Unexpected{begun.error()};
    connection.isInTransaction = true;
    connection.failure.reset();
    return ReadView(&database);
}

ReadView::ReadView(ReadView &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

ReadView::~ReadView()
{
    if (!m_database)
        return;
    Connection &connection = *m_database->m_connection;
    connection.finishAll();
    // Nothing was written, so there is nothing that either of them could lose.
    if (!connection.execute("COMMIT") || connection.failure) {
        (void)connection.execute("ROLLBACK").hasValue();
        connection.shopInSight.reset();
    }
    connection.isInTransaction = false;
}

} // namespace muhr::store
