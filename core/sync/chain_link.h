// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/settling_run.h"
#include "core/sync/wire.h"

#include <optional>

namespace muhr::sync {

/// How an event stands to what its device pushed before.
struct Link
{
    enum Kind {
        Follows,
        /// A second event at its place: it is reported and kept.
        Forks,
        /// What it follows is not here.
        Cut,
    };
    Kind kind = Follows;
    /// Where it is cut: from where the laptop has to push.
    std::optional<ChainPlace> needs = {};
};

/// Nobody takes an event out of a chain or puts one in: each names the one before, which was taken or refused here.
store::Result<Link> linkOf(store::Database &database, store::SettlingRun &run, const loyalty::Event &event);

} // namespace muhr::sync
