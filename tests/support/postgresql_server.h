// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/server_address.h"

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace muhr::tests {

/// A PostgreSQL of the test program's own: made at its first use in a folder that goes with it, reached by a socket
/// there and by nobody else, and stopped when the program ends, however it ends. It does not wait for its disk.
///
/// `muhr_owner` owns the tables of every database, `muhr_app` owns nothing and serves.
class PostgresqlServer
{
public:
    static PostgresqlServer &shared();
    ~PostgresqlServer();
    PostgresqlServer(const PostgresqlServer &) = delete;
    PostgresqlServer &operator=(const PostgresqlServer &) = delete;

    /// An empty one.
    QString newDatabase();
    /// One with tables, in which `muhr_app` may serve.
    QString newStore();
    /// `postgresql://…` of a database, as this user sees it.
    QString url(const QString &database, const QString &user = QStringLiteral("muhr_app")) const;
    store::ServerAddress address(const QString &database, const QString &user = QStringLiteral("muhr_app")) const;

    /// Runs SQL as the server's own administrator; the answer as plain text.
    QString run(const QString &database, const QString &sql) const;
    /// Cuts all lines to a database, as an operator or a crash does.
    void cutLines(const QString &database) const;

private:
    PostgresqlServer();
    QString nextName();

    QTemporaryDir m_folder;
    QProcess m_server;
    int m_databases = 0;
    bool m_hasTemplate = false;
};

} // namespace muhr::tests
