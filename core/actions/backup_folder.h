// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/backup.h"
#include "core/base/zone.h"

namespace muhr::actions {

/// A folder of backups, one a day mostly: a stick, another disk, a folder that goes to a cloud.
struct BackupFolder
{
    QString path;
    /// So many stay at the most; the newest always does.
    int keep = 14;
};

/// A backup older than this is dropped whatever their number, unless it is the last one: what was erased since stands
/// in it. Source: security.md, threat 26.
constexpr int mostDaysKept = 35;

/// One file of the folder, as its header says.
struct KeptBackup
{
    QString file;
    base::Instant madeAt;
};

/// Newest first; what can't be read is left out.
std::vector<KeptBackup> backupsIn(const QString &folder);
/// Those of one shop.
std::vector<KeptBackup> backupsOf(const base::ShopId &shop, const QString &folder);

/// Whether a new one is due: the newest is of an earlier day of the shop, or there is none.
bool isBackupDue(const std::vector<KeptBackup> &kept, const base::Zone &zone, base::Instant now);

/// Makes one more under a name of its own, and then drops what the folder need not keep. Errors: as backUp, and
/// disk_full where the folder is not there.
Outcome<std::optional<BackupMade>> backUpInto(const BackupFolder &folder, store::Database &database,
                                              const BackupLocks &locks, base::Instant now, base::Random &random,
                                              const HowFar &howFar);

} // namespace muhr::actions
