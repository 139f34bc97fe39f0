// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/loyalty/programme_shelf.h"
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

/// A statement that SQLite has compiled, and what was bound to it this time.
struct PreparedQuery
{
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
    Connection(const QString &file, bool onlyReads);
    ~Connection();
    Connection(const Connection &) = delete;

    /// Runs a statement without placeholders or rows.
    Result<void> execute(const QByteArray &sql);
    /// The first value of a pragma or query, as text.
    Result<QString> ask(const QByteArray &sql);
    /// Remembers the first failure inside a transaction, for its commit.
    StoreError failedWith(const QSqlError &error);
    void finishAll();
    std::shared_ptr<PreparedQuery> prepared(const QByteArray &sql);

    QString path;
    QString name;
    bool isReading = false;
    bool isInTransaction = false;
    std::optional<StoreError> failure;
    QString refusal;
    std::unique_ptr<QLockFile> lock;
    QSqlDatabase handle;
    QHash<QByteArray, std::shared_ptr<PreparedQuery>> cache;
    std::map<base::ShopId, loyalty::ProgrammeShelf> shelves;
};

StoreError storeErrorOf(const QSqlError &error);

} // namespace muhr::store
