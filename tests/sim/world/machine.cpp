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
    auto opened = store::Database::openForWriting(m_path, store::IfMissing::Create);
    if (!opened)
        return false;
    m_database.emplace(std::move(*opened));
    return true;
}

} // namespace muhr::tests::sim
