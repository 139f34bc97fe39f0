// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/backup_file.h"

namespace muhr::actions {

/// What opens backups by the recovery key as somebody typed it. Errors: no_key, in the words of what is wrong with it.
Outcome<BackupOpeners> openedByTyped(const QString &recoveryKey);

} // namespace muhr::actions
