// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/backup_folder.h"

#include "core/actions/backup_ending.h"
#include "core/base/instant_text.h"
#include "core/base/local_date.h"
#include "core/store/shop_table.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace muhr::actions {
namespace {

/// "muhr-2026-11-26T07-25-00.muhr-backup": no names of people or shops, and no colon, which Windows refuses.
QString nameAt(base::Instant moment)
{
    QString text = base::instantText(moment).left(19);
    text.replace(u':', u'-');
    return QStringLiteral("muhr-") + text;
}

QString freeFile(const QDir &folder, base::Instant moment)
{
    const QString name = nameAt(moment);
    QString free = name + backupEnding;
    for (int number = 2; folder.exists(free); ++number)
        free = name + QStringLiteral("-%1").arg(number) + backupEnding;
    return folder.filePath(free);
}

bool isTooOld(const KeptBackup &kept, base::Instant now)
{
    return kept.madeAt + std::chrono::hours(24 * mostDaysKept) < now;
}

template <typename Wanted>
std::vector<KeptBackup> backupsWith(const QString &folder, Wanted isWanted)
{
    std::vector<KeptBackup> kept;
    const QDir dir(folder);
    const QStringList names = dir.entryList({u'*' + backupEnding}, QDir::Files);
    for (const QString &name : names) {
        const auto header = readBackupHeader(dir.filePath(name));
        if (header && isWanted(*header))
            kept.push_back({dir.filePath(name), header->madeAt});
    }
    std::stable_sort(kept.begin(), kept.end(),
                     [](const KeptBackup &a, const KeptBackup &b) { return a.madeAt > b.madeAt; });
    return kept;
}

} // namespace

std::vector<KeptBackup> backupsIn(const QString &folder)
{
    return backupsWith(folder, [](const crypto::BackupHeader &) { return true; });
}

std::vector<KeptBackup> backupsOf(const base::ShopId &shop, const QString &folder)
{
    return backupsWith(folder, [&](const crypto::BackupHeader &header) { return header.lockOf(shop) != nullptr; });
}

bool isBackupDue(const std::vector<KeptBackup> &kept, const base::Zone &zone, base::Instant now)
{
    return kept.empty() || base::dayOf(kept.front().madeAt, zone) != base::dayOf(now, zone);
}

Outcome<std::optional<BackupMade>> backUpInto(const BackupFolder &folder, store::Database &database,
                                              const BackupLocks &locks, base::Instant now, base::Random &random,
                                              const HowFar &howFar)
{
    const QDir dir(folder.path);
    if (folder.path.isEmpty() || !dir.exists())
        return refused(words::Refusal::DiskFull,
                       base::SourceText{"Backup", QT_TRANSLATE_NOOP("Backup", "The folder for backups is not there. "
                                                                              "Plug the disk in, or choose another "
                                                                              "folder. Nothing is lost.")});
    auto made = backUp(database, locks, now, random, freeFile(dir, now), howFar);
    if (!made || !*made)
        return made;
    for (const KeysOfShop &one : locks.shops) {
        const auto kept = backupsOf(one.shop, folder.path);
        // The newest stays, and so does the one made now, whatever the clock says.
        for (std::size_t i = 1; i < kept.size(); ++i)
            if ((static_cast<int>(i) >= folder.keep || isTooOld(kept[i], now)) && kept[i].file != (*made)->file)
                QFile::remove(kept[i].file);
    }
    return made;
}

} // namespace muhr::actions
