// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "core/store/work_queue.h"
#include "core/sync/replicator.h"

#include <memory>

namespace muhr::cli {

/// The store's thread and a replicator on it, for the length of one command.
struct Syncing
{
    std::unique_ptr<store::WorkQueue> queue;
    std::unique_ptr<sync::Replicator> replicator;
};

/// Errors: as Invocation::workplace, and no_key.
actions::Outcome<Syncing> startSyncing(Invocation &invocation);

/// Runs one round.
void syncOnce(Syncing &syncing);
/// Runs one round and answers `pushed, pulled, refused, number, waiting`, what it brought for others (`carried`) and
/// what it still carries (`carrying`), and the fields of `also`, or fails with why not.
int syncAndAnswer(Invocation &invocation, Syncing &syncing, const QJsonObject &also = {});

} // namespace muhr::cli
