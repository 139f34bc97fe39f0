// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/random.h"
#include "core/pass/card_contents.h"
#include "core/store/pass_table.h"

#include <functional>
#include <optional>

namespace muhr::deliver {

/// What a pass says now; nothing: it cannot be read here (its key or programme has not come yet).
using ReadPassCard = std::function<store::Result<std::optional<pass::CardContents>>(
    store::Database &database, const base::ShopId &shop, const store::PassRow &pass)>;

/// Looks at the passes of a customer again, in the transaction in which something about her settled: one that says
/// something else, or has become void, gets the next revision and a push in the queue. Answers how many did.
///
/// `lastModified` grows by a second at least, since phones compare it by the second, and is later than that of every
/// other pass, since phones ask for what changed after it.
store::Result<int> refreshPasses(store::Transaction &transaction, const base::ShopId &shop,
                                 const base::CustomerId &customer, const ReadPassCard &read, base::Instant now,
                                 base::Random &random);

/// A phone has just registered for a pass that changed since it was made: which of its revisions the phone took nobody
/// knows, and whoever was told of the change, it was not this phone. So it is told.
store::Result<void> tellNewPhone(store::Transaction &transaction, const base::ShopId &shop, store::PassRow pass,
                                 base::Instant now, base::Random &random);

/// The Apple pass of a card that is about to be given out, made if there is none yet. One that became void is given out
/// anew: with another token, and without the phones that had it, since the old phone may be in wrong hands.
store::Result<store::PassRow> issuePass(store::Transaction &transaction, const pass::CardContents &card,
                                        base::Instant now, base::Random &random);

} // namespace muhr::deliver
