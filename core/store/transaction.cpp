// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/store/connection.h"

#include <utility>

namespace muhr::store {

Result<Transaction> Transaction::begin(Database &database)
{
    Connection &connection = *database.m_connection;
    if (connection.isReading)
        return base::Unexpected{StoreError::ReadOnly};
    if (connection.isInTransaction)
        return base::Unexpected{StoreError::Failed};
    if (const auto begun = connection.execute("BEGIN IMMEDIATE"); !begun)
        return base::Unexpected{begun.error()};
    connection.isInTransaction = true;
    connection.failure.reset();
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction()
{
    if (m_database && m_database->m_connection->isInTransaction)
        takeBack();
}

Result<void> Transaction::commit()
{
    Connection &connection = *m_database->m_connection;
    if (!connection.isInTransaction)
        return base::Unexpected{StoreError::Failed};
    connection.finishAll();
    auto committed =
        connection.failure ? Result<void>(base::Unexpected{*connection.failure}) : connection.execute("COMMIT");
    if (!committed)
        takeBack();
    connection.isInTransaction = false;
    return committed;
}

void Transaction::takeBack()
{
    Connection &connection = *m_database->m_connection;
    connection.finishAll();
    // SQLite takes back by itself after a full disk; then there is nothing left to take back and this fails, rightly.
    (void)connection.execute("ROLLBACK").hasValue();
    connection.isInTransaction = false;
}

} // namespace muhr::store
