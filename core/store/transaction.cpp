// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/store/connection.h"
#include "core/store/postgresql_server.h"

#include <utility>

namespace muhr::store {

Result<Transaction> Transaction::begin(Database &database)
{
    return begin(database, nullptr);
}

Result<Transaction> Transaction::begin(Database &database, const base::ShopId &shop)
{
    return begin(database, &shop);
}

Result<Transaction> Transaction::begin(Database &database, const base::ShopId *shop)
{
    Connection &connection = *database.m_connection;
    if (connection.isReading)
        return base::Unexpected{StoreError::ReadOnly};
    if (connection.isInTransaction)
        return base::Unexpected{StoreError::Failed};
    connection.comeBack();
    const bool isFile = connection.dialect == Dialect::Sqlite;
    if (const auto begun = connection.execute(isFile ? "BEGIN IMMEDIATE" : "BEGIN"); !begun)
        return base::Unexpected{begun.error()};
    connection.isInTransaction = true;
    connection.failure.reset();
    Transaction transaction(database);
    if (isFile)
        return transaction;
    const auto locked = shop ? lockShop(connection, *shop) : lockStore(connection);
    return locked ? Result<Transaction>(std::move(transaction)) : base::Unexpected{locked.error()};
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction()
{
    if (m_database && m_database->m_connection->isInTransaction)
        takeBack();
}

Result<void> Transaction::execute(const QByteArray &sql)
{
    Connection &connection = *m_database->m_connection;
    auto done = connection.execute(sql);
    if (!done)
        connection.failedWith(done.error(), {});
    return done;
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
    // A server takes back what it was told of the session, too.
    connection.shopInSight.reset();
}

} // namespace muhr::store
