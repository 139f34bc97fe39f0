// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <memory>

class QSqlError;

namespace muhr::store {

/// What is SQLite's alone: the file, its lock and its pragmas.

/// Opens, locks and looks whether it is a store of ours that is not too new; the schema is as it was found.
base::Expected<std::unique_ptr<Connection>, OpenError> openSqliteForWriting(const QString &path, IfMissing ifMissing);
base::Expected<std::unique_ptr<Connection>, OpenError> openSqliteForReading(const QString &path);

/// The file is made before SQLite opens it, so that it is never readable for others.
base::Expected<void, OpenError> makeFile(const QString &path);

/// Writes the write-ahead log back and truncates it.
Result<void> emptySqliteLog(Connection &connection);

/// Waits until the whole of a file that nobody else has open has reached the disk.
Result<void> keepOnDisk(const QString &path);

StoreError sqliteErrorOf(const QSqlError &error);

} // namespace muhr::store
