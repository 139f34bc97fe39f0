// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"

#include <QString>

#include <optional>

namespace muhr::store {

/// Why an address of a database can't be used.
enum class AddressError {
    /// It does not begin with postgresql://.
    OtherScheme,
    /// It names no database.
    NoDatabase,
    /// It has a part that a database's address has not, or one that we do not know.
    BadPart,
};

/// Where a database of PostgreSQL is, and who asks:
/// `postgresql://user:password@host:port/database?sslmode=verify-full`. Without a host it is the socket of this
/// machine; `?host=/folder` is a socket elsewhere. A password may as well stand in the file that PostgreSQL's own
/// programs read (`PGPASSFILE`).
///
/// Source: PostgreSQL 15, 34.1.1.2 "Connection URIs".
class ServerAddress
{
public:
    static base::Expected<ServerAddress, AddressError> parse(const QString &text);

    const QString &host() const { return m_host; }
    const std::optional<int> &port() const { return m_port; }
    const QString &database() const { return m_database; }
    const QString &user() const { return m_user; }
    const QString &password() const { return m_password; }
    /// What else the client library is told, as it wants to be told.
    const QString &connectOptions() const { return m_connectOptions; }
    /// For people and logs: without the password.
    QString place() const;
    /// All of it in one line, for the client library itself.
    QByteArray connectionText() const;

private:
    ServerAddress() = default;

    QString m_host;
    std::optional<int> m_port;
    QString m_database;
    QString m_user;
    QString m_password;
    QString m_connectOptions;
};

} // namespace muhr::store
