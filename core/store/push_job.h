// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/job_table.h"
#include "core/store/pass_table.h"

namespace muhr::store {

/// What a job does; the numbers stand in databases.
enum class JobKind {
    /// Tells the phones that carry an Apple pass that it has changed.
    PushApplePass = 1,
};

/// Queues the push for a pass whose revision has just grown, in the transaction that made it grow. A second job for the
/// same revision is not made.
Result<Queued> queuePush(Transaction &transaction, const base::ShopId &shop, const PassRow &pass,
                         const base::JobId &job, base::Instant now);
/// The serial number that a job of this kind is about; nothing if its payload is none.
std::optional<base::CardId> pushedCard(const JobRow &job);

} // namespace muhr::store
