// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QVariant>

#include <atomic>

namespace muhr::store {
namespace {

// SQLite's result codes (sqlite.org/rescode.html); Qt passes the extended ones on.
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteIoError = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteConstraint = 19;
constexpr int sqliteNotADatabase = 26;
constexpr int sqliteIoErrorSharedMemorySize = 10 | (19 << 8);

QStringList placeholdersOf(const QByteArray &sql)
{
    static const QRegularExpression placeholder(QStringLiteral("(?<![:\\w]):[a-z_][a-z0-9_]*"));
    QStringList names;
    for (auto match = placeholder.globalMatch(QString::fromUtf8(sql)); match.hasNext();) {
        const QString name = match.next().captured();
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace

StoreError storeErrorOf(const QSqlError &error)
{
    const int extended = error.nativeErrorCode().toInt();
    if (extended == sqliteIoErrorSharedMemorySize)
        return StoreError::DiskFull;
    switch (extended & 0xff) {
    case sqliteBusy:
    case sqliteLocked:
        return StoreError::Busy;
    case sqliteReadOnly:
        return StoreError::ReadOnly;
    case sqliteIoError:
    case sqliteCannotOpen:
        return StoreError::IoFailed;
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return StoreError::Damaged;
    case sqliteFull:
        return StoreError::DiskFull;
    case sqliteConstraint:
        return StoreError::AgainstTheSchema;
    default:
        return StoreError::Failed;
    }
}

Connection::Connection(const QString &file, bool onlyReads) : path(file), isReading(onlyReads)
{
    static std::atomic<int> count = 0;
    name = QStringLiteral("muhr-store-%1").arg(count.fetch_add(1));
    handle = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    handle.setDatabaseName(file);
    handle.setConnectOptions(onlyReads ? QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY")
                                       : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
}

Connection::~Connection()
{
    cache.clear();
    handle.close();
    handle = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<void> Connection::execute(const QByteArray &sql)
{
    QSqlQuery query(handle);
    if (!query.exec(QString::fromUtf8(sql)))
        return base::Unexpected{storeErrorOf(query.lastError())};
    return {};
}

Result<QString> Connection::ask(const QByteArray &sql)
{
    QSqlQuery query(handle);
    if (!query.exec(QString::fromUtf8(sql)))
        return base::Unexpected{storeErrorOf(query.lastError())};
    if (!query.next())
        return query.lastError().isValid() ? Result<QString>(base::Unexpected{storeErrorOf(query.lastError())})
                                           : Result<QString>(QString());
    return query.value(0).toString();
}

StoreError Connection::failedWith(const QSqlError &error)
{
    const StoreError result = storeErrorOf(error);
    refusal = error.databaseText();
    if (isInTransaction && !failure)
        failure = result;
    return result;
}

void Connection::finishAll()
{
    for (const auto &query : std::as_const(cache))
        query->query.finish();
}

std::shared_ptr<PreparedQuery> Connection::prepared(const QByteArray &sql)
{
    const auto kept = cache.constFind(sql);
    if (kept != cache.constEnd() && !(*kept)->isInUse) {
        (*kept)->isInUse = true;
        (*kept)->boundNames.clear();
        return *kept;
    }
    auto fresh =
        std::make_shared<PreparedQuery>(PreparedQuery{QSqlQuery(handle), false, true, placeholdersOf(sql), {}});
    fresh->query.setForwardOnly(true);
    fresh->isPrepared = fresh->query.prepare(QString::fromUtf8(sql));
    // A query inside the rows of the same query is one of its own; one that failed is tried anew the next time.
    if (kept == cache.constEnd() && fresh->isPrepared)
        cache.insert(sql, fresh);
    return fresh;
}

} // namespace muhr::store
