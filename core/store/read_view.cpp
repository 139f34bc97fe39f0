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
    if (const auto begun = connection.execute("BEGIN"); !begun)
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
    if (!connection.execute("COMMIT"))
        (void)connection.execute("ROLLBACK").hasValue();
    connection.isInTransaction = false;
}

} // namespace muhr::store
