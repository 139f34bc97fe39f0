// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/source_text.h"
#include "core/report/counter_facts.h"
#include "core/sync/sync_state.h"

#include <optional>

namespace muhr::shell {

enum class ChipTone { Good, Care, Stop };

/// What the sync chip shows, and the whole sentence behind it.
struct SyncWords
{
    ChipTone tone = ChipTone::Good;
    base::Sentence chip;
    base::Sentence meaning;
    /// What it says is to be looked at on a page of its own.
    bool isToLookAt = false;
};

/// `isNotStored`: the last act could not be written on this machine, which is worse than anything sync can say.
SyncWords syncWords(const report::SyncFigures &figures, const std::optional<sync::SyncReport> &report, bool isNotStored,
                    base::Instant now);

} // namespace muhr::shell
