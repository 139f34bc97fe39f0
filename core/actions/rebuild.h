// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/base/id.h"
#include "core/base/random.h"
#include "core/store/generation_file.h"

#include <optional>
#include <vector>

namespace muhr::actions {

/// What was saved of a damaged store.
struct RebuiltStore
{
    std::vector<base::ShopId> shops;
    /// Acts that had not reached the endpoint yet and wait to be sent by the new store.
    std::int64_t kept = 0;
    /// That can be sent by addSalvaged() only.
    std::int64_t behind = 0;
    /// That had not either, and can't be read.
    std::int64_t lost = 0;
    /// Where the damaged store is now, unchanged.
    QString aside;
};

/// Puts a new store in the place of a damaged one: the same devices of the same shops, at the beginning of their
/// histories, with all that still waited to be pushed. The next round with the endpoint hands that over first and then
/// brings everything. Errors: store_damaged (nothing could be read of it), no_endpoint (a shop whose history is nowhere
/// else: a backup is the way), store_open, disk_full.
Outcome<RebuiltStore> rebuildStore(const QString &path, store::GenerationFile &generations, base::Random &random);

/// Once all that the endpoint knows is in the new store: writes what is still missing of the damaged one anew, where
/// its place in the chain is lost but not the act itself. Twice is once. How many. Errors: as rebuildStore, and what
/// the store says.
Outcome<std::int64_t> addSalvaged(store::Database &database, const QString &aside, base::Random &random);

/// What was kept, in plain words.
base::Sentence sentenceOf(const RebuiltStore &rebuilt);

} // namespace muhr::actions
