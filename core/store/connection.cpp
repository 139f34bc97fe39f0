// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/postgresql_server.h"
#include "core/store/sqlite_file.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QVariant>

#include <algorithm>
#include <atomic>

namespace muhr::store {
namespace {

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

QString nextName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("muhr-store-%1").arg(count.fetch_add(1));
}

} // namespace

Connection::Connection(const QString &file, bool onlyReads) : path(file), name(nextName()), isReading(onlyReads)
{
    handle = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    handle.setDatabaseName(file);
    handle.setConnectOptions(onlyReads ? QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY")
                                       : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
}

Connection::Connection(const ServerAddress &address, bool onlyReads)
    : dialect(Dialect::Postgresql), path(address.place()), name(nextName()), isReading(onlyReads)
{
    handle = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
    handle.setHostName(address.host());
    if (address.port())
        handle.setPort(*address.port());
    handle.setDatabaseName(address.database());
    handle.setUserName(address.user());
    handle.setPassword(address.password());
    handle.setConnectOptions(address.connectOptions());
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
    if (auto written = writeComing(); !written)
        return written;
    QSqlQuery query(handle);
    if (!query.exec(QString::fromUtf8(sql)))
        return base::Unexpected{errorOf(query.lastError())};
    return {};
}

Result<QString> Connection::ask(const QByteArray &sql)
{
    QSqlQuery query(handle);
    if (!query.exec(QString::fromUtf8(sql)))
        return base::Unexpected{errorOf(query.lastError())};
    if (!query.next())
        return query.lastError().isValid() ? Result<QString>(base::Unexpected{errorOf(query.lastError())})
                                           : Result<QString>(QString());
    return query.value(0).toString();
}

StoreError Connection::errorOf(const QSqlError &error)
{
    if (dialect == Dialect::Sqlite)
        return sqliteErrorOf(error);
    const StoreError result = postgresqlErrorOf(error);
    isLost = isLost || result == StoreError::Unreachable;
    return result;
}

StoreError Connection::failedWith(const QSqlError &error)
{
    return failedWith(errorOf(error), error.databaseText());
}

StoreError Connection::failedWith(StoreError error, const QString &text)
{
    refusal = text;
    if (isInTransaction && !failure)
        failure = error;
    return error;
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
        std::make_shared<PreparedQuery>(PreparedQuery{sql, QSqlQuery(handle), false, true, placeholdersOf(sql), {}});
    // On a server's line other queries would be in the way of rows that are fetched one by one.
    fresh->query.setForwardOnly(dialect == Dialect::Sqlite);
    fresh->isPrepared = fresh->query.prepare(QString::fromUtf8(sql));
    // A query inside the rows of the same query is one of its own; one that failed is tried anew the next time.
    if (kept == cache.constEnd() && fresh->isPrepared)
        cache.insert(sql, fresh);
    return fresh;
}

void Connection::comeBack()
{
    const auto isRead = [](const auto &query) { return query->isInUse; };
    if (!isLost || isInTransaction || std::any_of(cache.cbegin(), cache.cend(), isRead))
        return;
    cache.clear();
    handle.close();
    // Where it is still away, the next statement says so.
    isLost = !handle.open() || !prepareSession(*this);
}

} // namespace muhr::store
