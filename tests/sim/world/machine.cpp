// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/world/machine.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace muhr::tests::sim {
namespace {

QString placeForFolders()
{
    const QFileInfo inMemory(QStringLiteral("/dev/shm"));
    const QString place = inMemory.isDir() && inMemory.isWritable() ? inMemory.filePath() : QDir::tempPath();
    return place + QStringLiteral("/muhr-sim-XXXXXX");
}

/// A store without a shop. Made once a program: bringing its tables about took a fifth of a seed's time.
const QString &emptyStore()
{
    static const Disks disks;
    static const QString path = [] {
        QString at = disks.folder(QStringLiteral("empty")) + QStringLiteral("/shops.muhr");
        if (!store::Database::openForWriting(at, store::IfMissing::Create))
            qFatal("no empty store can be made");
        return at;
    }();
    return path;
}

} // namespace

Disks::Disks() : m_folder(placeForFolders())
{
    if (!m_folder.isValid())
        qFatal("no place for the disks of the simulation");
}

QString Disks::folder(const QString &machine) const
{
    QDir(m_folder.path()).mkpath(machine);
    return m_folder.filePath(machine);
}

Machine::Machine(const Disks &disks, const QString &name, const base::Instant &truth, std::uint64_t seed)
    : clock(truth), random(seed), generations(disks.folder(name) + QStringLiteral("/generations")), m_name(name),
      m_path(disks.folder(name) + QStringLiteral("/shops.muhr"))
{
}

bool Machine::keepCopy()
{
    const bool isKept = m_database->copyTo(m_path + QStringLiteral(".copy%1").arg(m_copies)).hasValue();
    if (isKept)
        ++m_copies;
    return isKept;
}

void Machine::putBack(std::uint32_t copy)
{
    stop();
    for (const char *part : {"", "-wal", "-shm"})
        QFile::remove(m_path + QLatin1String(part));
    if (!QFile::copy(m_path + QStringLiteral(".copy%1").arg(copy), m_path))
        qFatal("a copy of a store can't be put back");
}

bool Machine::start()
{
    m_database.reset();
    if (!QFile::exists(m_path) && !QFile::copy(emptyStore(), m_path))
        return false;
    auto opened = store::Database::openForWriting(m_path, store::IfMissing::Create);
    if (!opened)
        return false;
    m_database.emplace(std::move(*opened));
    return true;
}

} // namespace muhr::tests::sim
