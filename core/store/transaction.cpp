// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/store/connection.h"
#include "core/store/postgresql_server.h"

#include <utility>

namespace muhr::store {
namespace {

Result<void> sayNews(Connection &connection)
{
    for (const auto &[shop, number] : connection.news) {
        const QByteArray said = shop.text().toLatin1() + ' ' + QByteArray::number(static_cast<qint64>(number));
        if (auto done = connection.execute("SELECT pg_notify('muhr', '" + said + "')"); !done)
            return done;
    }
    return {};
}

} // namespace

template <typename Lock>
Result<Transaction> Transaction::beginWith(Database &database, Lock lock)
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
    connection.news.clear();
    Transaction transaction(database);
    const auto locked = isFile ? Result<void>() : lock(connection);
    return locked ? Result<Transaction>(std::move(transaction)) : base::Unexpected{locked.error()};
}

Result<Transaction> Transaction::begin(Database &database)
{
    return beginWith(database, lockStore);
}

Result<Transaction> Transaction::begin(Database &database, const base::ShopId &shop)
{
    return beginWith(database, [&shop](Connection &connection) { return lockShop(connection, shop); });
}

Result<Transaction> Transaction::beginBeside(Database &database)
{
    return beginWith(database, shareStore);
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

void Transaction::announce(const base::ShopId &shop, std::int64_t number)
{
    Connection &connection = *m_database->m_connection;
    if (connection.dialect == Dialect::Postgresql)
        connection.news[shop] = number;
}

Result<void> Transaction::commit()
{
    Connection &connection = *m_database->m_connection;
    if (!connection.isInTransaction)
        return base::Unexpected{StoreError::Failed};
    // What fails of it is remembered like any other failure.
    (void)connection.writeComing().hasValue();
    connection.finishAll();
    auto committed = connection.failure ? Result<void>(base::Unexpected{*connection.failure}) : sayNews(connection);
    if (committed)
        committed = connection.execute("COMMIT");
    if (!committed)
        takeBack();
    connection.isInTransaction = false;
    return committed;
}

void Transaction::takeBack()
{
    Connection &connection = *m_database->m_connection;
    connection.coming.clear();
    connection.finishAll();
    // SQLite takes back by itself after a full disk; then there is nothing left to take back and this fails, rightly.
    (void)connection.execute("ROLLBACK").hasValue();
    connection.isInTransaction = false;
    // A server takes back what it was told of the session, too.
    connection.shopInSight.reset();
}

} // namespace muhr::store
