// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/replay_summary.h"
#include "core/store/database.h"
#include "core/store/store_error.h"

#include <functional>
#include <optional>

namespace muhr::report {

/// A draft of a programme that is to be run over the shop's own past.
struct ReplayPast
{
    base::ProgrammeId programme;
    const loyalty::Programme &draft;
    /// Acts from here on are decided anew.
    base::Instant from;
};

/// So many cards are done of so many; false: that is enough.
using ReplayProgress = std::function<bool(std::int64_t done, std::int64_t all)>;

/// Reads only. Nothing: `progress` had enough. One customer's history at a time is in memory.
store::Result<std::optional<loyalty::ReplaySummary>> replayPast(store::Database &database, const base::ShopId &shop,
                                                                const ReplayPast &question,
                                                                const ReplayProgress &progress);

} // namespace muhr::report
