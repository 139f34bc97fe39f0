// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/connection.h"
#include "core/store/migration.h"
#include "core/store/refold_cards.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>

#include <array>

namespace muhr::store {
namespace {

using base::Expected;
using base::Unexpected;

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

/// The file is made before SQLite opens it, so that it is never readable for others.
Expected<void, OpenError> makeFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return {};
    return Unexpected{file.error() == QFileDevice::ResourceError ? OpenError::DiskFull : OpenError::NoRight};
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
        const StoreError error = storeErrorOf(connection.handle.lastError());
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

Expected<Database, OpenError> Database::openForWriting(const QString &path, IfMissing ifMissing)
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
    const auto steps = migrations(Dialect::Sqlite);
    if (*version > steps.back().number)
        return Unexpected{OpenError::Newer};
    // A file that a power cut left without a schema is one in which a shop can still be made, and nothing else.
    if (*version == 0 && ifMissing == IfMissing::Refuse)
        return Unexpected{OpenError::Empty};
    if (const auto set = setPragmas(*connection); !set)
        return Unexpected{set.error()};
    Database database(std::move(connection));
    if (const auto migrated = migrate(database, steps); !migrated)
        return Unexpected{migrated.error()};
    if (const auto folded = refoldMissingCards(database); !folded)
        return Unexpected{openErrorOf(folded.error())};
    return database;
}

Expected<Database, OpenError> Database::openForReading(const QString &path)
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
    return Database(std::move(connection));
}

Database::Database(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}
Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;
Database::~Database() = default;

Statement Database::statement(const char *sql)
{
    return Statement(*m_connection, m_connection->prepared(sql));
}

bool Database::isReading() const
{
    return m_connection->isReading;
}

bool Database::isInTransaction() const
{
    return m_connection->isInTransaction;
}

const QString &Database::path() const
{
    return m_connection->path;
}

const QString &Database::lastRefusal() const
{
    return m_connection->refusal;
}

loyalty::ProgrammeShelf &Database::keptShelf(const base::ShopId &shop)
{
    return m_connection->shelves[shop];
}

Result<void> Database::checkpoint()
{
    const auto isBusy = m_connection->ask("PRAGMA wal_checkpoint(TRUNCATE)");
    if (!isBusy)
        return Unexpected{isBusy.error()};
    return *isBusy == QLatin1String("0") ? Result<void>() : Result<void>(Unexpected{StoreError::Busy});
}

Result<void> Database::copyTo(const QString &path)
{
    // SQLite takes an empty file as the target; made by us, it is the owner's from its first byte.
    if (const auto made = makeFile(path); !made)
        return Unexpected{made.error() == OpenError::DiskFull ? StoreError::DiskFull : StoreError::IoFailed};
    auto copied = statement("VACUUM INTO :path").bind(":path", path).run();
    if (!copied)
        QFile::remove(path);
    return copied;
}

Result<std::vector<QString>> Database::checkPages()
{
    auto sentences = statement("PRAGMA integrity_check").all([](const Row &row) { return row.text(0); });
    if (sentences && sentences->size() == 1 && sentences->front() == QLatin1String("ok"))
        sentences->clear();
    return sentences;
}

} // namespace muhr::store
