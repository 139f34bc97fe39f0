// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/actions/backup_file.h"
#include "core/base/sha256.h"
#include "core/sync/stick_file.h"

namespace muhr::sync {

/// What waits here, in a file for another laptop of the shop.
struct StickWritten
{
    /// Empty: nothing waits, and nothing was written.
    QString file;
    std::int64_t bytes = 0;
    /// Of the file.
    base::Sha256 sha256;
    base::Instant madeAt;
    std::int64_t events = 0;
};

/// Seals everything that waits here into a file under the shop key, reads that again, and only then puts it in the
/// place of a file of that name. Everything still waits here afterwards: whoever comes to the endpoint first, each act
/// counts once. Nothing: it was stopped, and all is as before. Errors: disk_full (no room, or the folder can't be
/// written), store_damaged (what is on the stick is not what was written), and what the store says.
actions::Outcome<std::optional<StickWritten>> writeStick(store::Database &database, const base::ShopId &shop,
                                                         const actions::ShopKeys &keys, base::Instant now,
                                                         base::Random &random, const QString &target,
                                                         const actions::HowFar &howFar);

/// What came of it, for whoever wrote it.
base::Sentence sentenceOf(const StickWritten &written);

base::Unexpected<actions::ActionError> refused(StickError error);

} // namespace muhr::sync
