// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/arrival.h"
#include "core/store/connection.h"
#include "core/store/migration.h"
#include "core/store/postgresql_server.h"
#include "core/store/refold_cards.h"
#include "core/store/sqlite_file.h"

#include <QFile>

namespace muhr::store {

using base::Expected;
using base::Unexpected;

Expected<Database, OpenError> Database::upToDate(std::unique_ptr<Connection> connection)
{
    const auto steps = migrations(connection->dialect);
    Database database(std::move(connection));
    if (const auto migrated = migrate(database, steps); !migrated)
        return Unexpected{migrated.error()};
    if (const auto folded = foldAllArrived(database); !folded)
        return Unexpected{openErrorOf(folded.error())};
    if (const auto folded = refoldMissingCards(database); !folded)
        return Unexpected{openErrorOf(folded.error())};
    return database;
}

Expected<Database, OpenError> Database::openForWriting(const QString &path, IfMissing ifMissing)
{
    auto connection = openSqliteForWriting(path, ifMissing);
    return connection ? upToDate(std::move(*connection)) : Unexpected{connection.error()};
}

Expected<Database, OpenError> Database::openForReading(const QString &path)
{
    auto connection = openSqliteForReading(path);
    if (!connection)
        return Unexpected{connection.error()};
    return Database(std::move(*connection));
}

Expected<Database, OpenError> Database::openServerForWriting(const ServerAddress &address)
{
    auto connection = openPostgresql(address, false);
    return connection ? upToDate(std::move(*connection)) : Unexpected{connection.error()};
}

Expected<Database, OpenError> Database::openServerForReading(const ServerAddress &address)
{
    auto connection = openPostgresql(address, true);
    if (!connection)
        return Unexpected{connection.error()};
    return Database(std::move(*connection));
}

Database::Database(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}
Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;
Database::~Database() = default;

Statement Database::statement(const char *sql)
{
    m_connection->comeBack();
    return Statement(*m_connection, m_connection->prepared(sql));
}

Statement Database::statementAcrossShops(const char *sql)
{
    Statement made = statement(sql);
    made.m_crossesShops = m_connection->dialect == Dialect::Postgresql;
    return made;
}

Dialect Database::dialect() const
{
    return m_connection->dialect;
}

bool Database::isReading() const
{
    return m_connection->isReading;
}

bool Database::isInTransaction() const
{
    return m_connection->isInTransaction;
}

const QString &Database::path() const
{
    return m_connection->path;
}

const QString &Database::lastRefusal() const
{
    return m_connection->refusal;
}

loyalty::ProgrammeShelf &Database::keptShelf(const base::ShopId &shop)
{
    return m_connection->shelves[shop];
}

Result<void> Database::checkpoint()
{
    return dialect() == Dialect::Sqlite ? emptySqliteLog(*m_connection) : sweepErased(*m_connection);
}

Result<void> Database::copyTo(const QString &path)
{
    if (dialect() != Dialect::Sqlite)
        return Unexpected{StoreError::Failed};
    // SQLite takes an empty file as the target; made by us, it is the owner's from its first byte.
    if (const auto made = makeFile(path); !made)
        return Unexpected{made.error() == OpenError::DiskFull ? StoreError::DiskFull : StoreError::IoFailed};
    // A connection that may not change the store may copy it.
    if (isReading())
        if (const auto freed = m_connection->execute("PRAGMA query_only = OFF"); !freed)
            return freed;
    auto copied = statement("VACUUM INTO :path").bind(":path", path).run();
    if (isReading())
        if (const auto bound = m_connection->execute("PRAGMA query_only = ON"); !bound && copied)
            copied = bound;
    // SQLite answers before the bytes of the copy have left the system's memory.
    if (copied)
        copied = keepOnDisk(path);
    if (!copied)
        QFile::remove(path);
    return copied;
}

Result<std::vector<QString>> Database::checkPages()
{
    if (dialect() != Dialect::Sqlite)
        return std::vector<QString>();
    auto sentences = statement("PRAGMA integrity_check").all([](const Row &row) { return row.text(0); });
    if (sentences && sentences->size() == 1 && sentences->front() == QLatin1String("ok"))
        sentences->clear();
    return sentences;
}

} // namespace muhr::store
