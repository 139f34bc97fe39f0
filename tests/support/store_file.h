// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QTemporaryDir>

#include <optional>

namespace muhr::tests {

/// A store in a place of its own that goes with the test: a file, or a database of a server.
class StoreFile
{
public:
    StoreFile() = default;
    explicit StoreFile(const std::optional<store::ServerAddress> &server) : m_server(server) {}

    /// Of a file.
    QString path() const { return m_folder.filePath(QStringLiteral("shops.muhr")); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }

    base::Expected<store::Database, store::OpenError> open() const { return opened(store::IfMissing::Create); }
    base::Expected<store::Database, store::OpenError> openAgain() const { return opened(store::IfMissing::Refuse); }
    base::Expected<store::Database, store::OpenError> openForReading() const
    {
        return m_server ? store::Database::openServerForReading(*m_server) : store::Database::openForReading(path());
    }

private:
    base::Expected<store::Database, store::OpenError> opened(store::IfMissing ifMissing) const
    {
        return m_server ? store::Database::openServerForWriting(*m_server)
                        : store::Database::openForWriting(path(), ifMissing);
    }

    std::optional<store::ServerAddress> m_server;
    QTemporaryDir m_folder;
};

} // namespace muhr::tests
