// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QTemporaryDir>

namespace muhr::tests {

/// A store file in a folder of its own that goes with the test.
class StoreFile
{
public:
    QString path() const { return m_folder.filePath(QStringLiteral("shops.muhr")); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }

    base::Expected<store::Database, store::OpenError> open() const
    {
        return store::Database::openForWriting(path(), store::IfMissing::Create);
    }
    base::Expected<store::Database, store::OpenError> openAgain() const
    {
        return store::Database::openForWriting(path(), store::IfMissing::Refuse);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace muhr::tests
