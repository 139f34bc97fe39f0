// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

namespace muhr::actions {

/// What the file of a backup is called at the end.
inline constexpr QLatin1String backupEnding{".muhr-backup"};

} // namespace muhr::actions
