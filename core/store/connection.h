// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/loyalty/programme_shelf.h"
#include "core/store/dialect.h"
#include "core/store/rows_to_come.h"
#include "core/store/server_address.h"
#include "core/store/store_error.h"

#include <QByteArray>
#include <QHash>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>

class QSqlError;

namespace muhr::store {

/// A statement that the engine has compiled, and what was bound to it this time.
struct PreparedQuery
{
    QByteArray sql;
    QSqlQuery query;
    bool isPrepared = false;
    bool isInUse = false;
    /// The placeholders of its text.
    QStringList names;
    QStringList boundNames;
};

/// The inside of a Database: the only place (with statement and database) that knows Qt Sql.
struct Connection
{
    /// A file of SQLite, not yet open.
    Connection(const QString &file, bool onlyReads);
    /// A database of PostgreSQL, not yet open.
    Connection(const ServerAddress &address, bool onlyReads);
    ~Connection();
    Connection(const Connection &) = delete;

    /// Runs a statement without placeholders or rows.
    Result<void> execute(const QByteArray &sql);
    /// The first value of a pragma or query, as text.
    Result<QString> ask(const QByteArray &sql);
    /// Remembers the first failure inside a transaction, for its commit.
    StoreError failedWith(const QSqlError &error);
    StoreError failedWith(StoreError error, const QString &text);
    void finishAll();
    std::shared_ptr<PreparedQuery> prepared(const QByteArray &sql);
    /// Whether the statement is an INSERT of one row, which is told with others of its text before anything else is
    /// asked of the server, or at the commit; that answers the error then.
    Result<bool> tellLater(const PreparedQuery &query);
    /// Tells the server the rows that it was to be told later.
    Result<void> writeComing();
    /// A server whose line was lost is asked anew, before whatever stands by itself.
    void comeBack();

    Dialect dialect = Dialect::Sqlite;
    QString path;
    QString name;
    bool isReading = false;
    bool isInTransaction = false;
    /// The server can't be heard any more.
    bool isLost = false;
    /// Whose rows a server shows us (row_walls); nothing: not known.
    std::optional<QByteArray> shopInSight;
    std::optional<StoreError> failure;
    /// What the commit will say aloud on a server: how far each shop has settled.
    std::map<base::ShopId, std::int64_t> news;
    QString refusal;
    std::unique_ptr<QLockFile> lock;
    QSqlDatabase handle;
    QHash<QByteArray, std::shared_ptr<PreparedQuery>> cache;
    std::map<base::ShopId, loyalty::ProgrammeShelf> shelves;
    RowsToCome coming;

private:
    StoreError errorOf(const QSqlError &error);
};

/// Whether Qt Sql's type of a value (QMetaType) is a whole number.
bool isWholeNumber(int type);

} // namespace muhr::store
