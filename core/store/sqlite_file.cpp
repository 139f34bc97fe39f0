// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_file.h"

#include "core/store/connection.h"
#include "core/store/migration.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlError>
#include <QStorageInfo>

#include <array>

namespace muhr::store {
namespace {

using base::Expected;
using base::Unexpected;

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

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

struct Pragma
{
    QByteArray set;
    QByteArray ask;
    QString wanted;
};

/// A process that dies between making a lock file and writing its name into it leaves one that nobody holds and that no
/// age makes stale. Whoever is alive keeps the file itself locked, so it can't be taken from him.
bool takeUnsigned(QLockFile &lock)
{
    constexpr int unsignedForMs = 500;
    qint64 process = 0;
    QString host;
    QString program;
    if (lock.error() != QLockFile::LockFailedError || lock.getLockInfo(&process, &host, &program))
        return false;
    lock.setStaleLockTime(unsignedForMs);
    const bool isTaken = lock.tryLock(2 * unsignedForMs);
    lock.setStaleLockTime(0);
    return isTaken;
}

bool takeLock(QLockFile &lock, const QString &path)
{
    if (lock.tryLock(0) || takeUnsigned(lock))
        return true;
    // Where a dead process's lock is in the way, QLockFile takes this one before it removes that.
    QLockFile removal(path + QStringLiteral(".rmlock"));
    if (!removal.tryLock(0) && !takeUnsigned(removal))
        return false;
    removal.unlock();
    return lock.tryLock(0) || takeUnsigned(lock);
}

Expected<std::unique_ptr<QLockFile>, OpenError> lockBeside(const QString &path)
{
    const QString lockPath = path + QStringLiteral(".lock");
    auto lock = std::make_unique<QLockFile>(lockPath);
    lock->setStaleLockTime(0);
    if (takeLock(*lock, lockPath))
        return lock;
    switch (lock->error()) {
    case QLockFile::LockFailedError:
        return Unexpected{OpenError::AlreadyOpen};
    case QLockFile::PermissionError:
        return Unexpected{OpenError::NoRight};
    case QLockFile::NoError:
    case QLockFile::UnknownError:
        break;
    }
    return Unexpected{QStorageInfo(QFileInfo(path).path()).bytesAvailable() < 4096 ? OpenError::DiskFull
                                                                                   : OpenError::IoFailed};
}

/// Of a file without its header SQLite would throw the write-ahead log away, which may be all that is left of a store.
bool hasOtherHeader(const QString &path)
{
    QFile file(path);
    const QByteArray header = "SQLite format 3";
    return file.open(QIODevice::ReadOnly) && file.size() > 0 && file.read(header.size()) != header;
}

/// Opens and looks whether it is ours, before anything is changed.
Expected<int, OpenError> versionOf(Connection &connection)
{
    if (hasOtherHeader(connection.path))
        return Unexpected{OpenError::NotADatabase};
    if (!connection.handle.open()) {
        const StoreError error = sqliteErrorOf(connection.handle.lastError());
        return Unexpected{error == StoreError::IoFailed ? OpenError::NoRight : openErrorOf(error)};
    }
    const auto application = connection.ask("PRAGMA application_id");
    const auto tables = application ? connection.ask("SELECT count(*) FROM sqlite_schema") : application;
    const auto version = tables ? connection.ask("PRAGMA user_version") : tables;
    if (!version) {
        if (version.error() == StoreError::IoFailed && !QFileInfo(QFileInfo(connection.path).path()).isWritable())
            return Unexpected{OpenError::NoRight};
        return Unexpected{openErrorOf(version.error())};
    }
    const bool isOurs = application->toInt() == storeApplicationId;
    if (!isOurs && tables->toInt() > 0)
        return Unexpected{OpenError::NotADatabase};
    return isOurs ? version->toInt() : 0;
}

Expected<void, OpenError> setPragmas(Connection &connection)
{
    const std::array<Pragma, 6> pragmas = {{
        {"PRAGMA journal_mode = WAL", "PRAGMA journal_mode", QStringLiteral("wal")},
        {"PRAGMA synchronous = FULL", "PRAGMA synchronous", QStringLiteral("2")},
        {"PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", QStringLiteral("1")},
        {"PRAGMA trusted_schema = OFF", "PRAGMA trusted_schema", QStringLiteral("0")},
        {"PRAGMA cell_size_check = ON", "PRAGMA cell_size_check", QStringLiteral("1")},
        {"PRAGMA secure_delete = ON", "PRAGMA secure_delete", QStringLiteral("1")},
    }};
    for (const auto &pragma : pragmas) {
        // A reading connection takes the journal as it finds it.
        if (!connection.isReading || !pragma.set.contains("journal_mode"))
            if (const auto set = connection.execute(pragma.set); !set)
                return Unexpected{openErrorOf(set.error())};
        const auto answer = connection.ask(pragma.ask);
        if (!answer)
            return Unexpected{openErrorOf(answer.error())};
        if (*answer != pragma.wanted && !connection.isReading)
            return Unexpected{OpenError::UnsafeDisk};
    }
    if (connection.isReading)
        if (const auto set = connection.execute("PRAGMA query_only = ON"); !set)
            return Unexpected{openErrorOf(set.error())};
    return {};
}

} // namespace

Result<void> keepOnDisk(const QString &path)
{
    Connection file(path, false);
    if (!file.handle.open())
        return Unexpected{sqliteErrorOf(file.handle.lastError())};
    const auto version = file.ask("PRAGMA user_version");
    if (!version)
        return Unexpected{version.error()};
    // A commit syncs the file, and with it whatever was written to it before.
    for (const QByteArray &step : {QByteArray("PRAGMA journal_mode = OFF"), QByteArray("PRAGMA synchronous = FULL"),
                                   "PRAGMA user_version = " + version->toLatin1()})
        if (auto done = file.execute(step); !done)
            return done;
    return {};
}

StoreError sqliteErrorOf(const QSqlError &error)
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

Expected<void, OpenError> makeFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return {};
    return Unexpected{file.error() == QFileDevice::ResourceError ? OpenError::DiskFull : OpenError::NoRight};
}

Expected<std::unique_ptr<Connection>, OpenError> openSqliteForWriting(const QString &path, IfMissing ifMissing)
{
    const QFileInfo file(path);
    if (!QFileInfo(file.path()).isDir() || (!file.exists() && ifMissing == IfMissing::Refuse))
        return Unexpected{OpenError::Missing};
    if (file.exists() && !file.isFile())
        return Unexpected{OpenError::NotADatabase};
    auto lock = lockBeside(path);
    if (!lock)
        return Unexpected{lock.error()};
    if (!QFileInfo::exists(path)) {
        if (const auto made = makeFile(path); !made)
            return Unexpected{made.error()};
    } else if (!QFileInfo(path).isWritable() || !QFile::setPermissions(path, ownerOnly)) {
        return Unexpected{OpenError::NoRight};
    }

    auto connection = std::make_unique<Connection>(path, false);
    connection->lock = std::move(*lock);
    const auto version = versionOf(*connection);
    if (!version)
        return Unexpected{version.error()};
    if (*version > migrations(Dialect::Sqlite).back().number)
        return Unexpected{OpenError::Newer};
    // A file that a power cut left without a schema is one in which a shop can still be made, and nothing else.
    if (*version == 0 && ifMissing == IfMissing::Refuse)
        return Unexpected{OpenError::Empty};
    if (const auto set = setPragmas(*connection); !set)
        return Unexpected{set.error()};
    return connection;
}

Expected<std::unique_ptr<Connection>, OpenError> openSqliteForReading(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return Unexpected{OpenError::Missing};
    if (!file.isFile())
        return Unexpected{OpenError::NotADatabase};
    if (!file.isReadable())
        return Unexpected{OpenError::NoRight};
    auto connection = std::make_unique<Connection>(path, true);
    const auto version = versionOf(*connection);
    if (!version)
        return Unexpected{version.error()};
    const int latest = migrations(Dialect::Sqlite).back().number;
    if (*version != latest)
        return Unexpected{*version == 0 ? OpenError::Empty : *version > latest ? OpenError::Newer : OpenError::Older};
    if (const auto set = setPragmas(*connection); !set)
        return Unexpected{set.error()};
    return connection;
}

Result<void> emptySqliteLog(Connection &connection)
{
    const auto isBusy = connection.ask("PRAGMA wal_checkpoint(TRUNCATE)");
    if (!isBusy)
        return Unexpected{isBusy.error()};
    return *isBusy == QLatin1String("0") ? Result<void>() : Result<void>(Unexpected{StoreError::Busy});
}

} // namespace muhr::store
