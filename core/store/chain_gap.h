// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/event.h"
#include "core/store/transaction.h"

namespace muhr::store {

/// What the event follows was taken or refused here; or it is the first of its chain.
Result<bool> isPreviousHere(Database &database, const loyalty::Event &event);

/// Of an event that comes back to a store that was put back: what it follows, if that is not here, was refused, since
/// nobody offers refused ones again. Its link tells so; it is noted by the hash alone, without a reason.
Result<void> noteWhatItFollows(Transaction &transaction, const loyalty::Event &event, base::Instant at);

/// The name of an event of which nothing but the hash is known: the beginning of that.
base::EventId idByHash(const base::Sha256 &hash);

} // namespace muhr::store
