// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_table.h"

#include <vector>

namespace muhr::store {

/// One event of a customer's history as the fold takes it, with the acts that come behind it: on a code that was not
/// hers before it.
struct HistoryStep
{
    const StoredEvent *event = nullptr;
    std::vector<const StoredEvent *> waited;
};

/// A customer's history in the order the fold takes it; an act on a code that never became hers is left out. Points
/// into `history`.
std::vector<HistoryStep> historySteps(const std::vector<StoredEvent> &history);

} // namespace muhr::store
