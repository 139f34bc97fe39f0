// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/source_text.h"

#include <QString>

#include <optional>

namespace muhr::settings {

/// How the shop stands with its backups.
struct BackupState
{
    enum class Work { None, BackingUp, Trying };

    /// Empty: none was chosen.
    QString folder;
    /// It is there now: a stick may be elsewhere.
    bool isFolderThere = false;
    int kept = 0;
    /// The recovery sheet opens them; a laptop that was given its shop by a link has none.
    bool opensBySheet = true;
    std::optional<base::Instant> lastAt;
    /// IANA, of the shop.
    QString zone;
    Work work = Work::None;
    int percent = 0;
    /// What came of the last work: what a backup holds, or what went wrong.
    std::optional<base::Sentence> said;
    bool hasFailed = false;
};

} // namespace muhr::settings
