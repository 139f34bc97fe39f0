// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/report/counter_card.h"

#include <optional>

namespace muhr::actions {

struct Workplace;

/// Whose card lies on the counter.
struct CardFound
{
    /// Nothing: a card of this shop that is not known here yet.
    std::optional<report::CounterCard> card;
};

/// Finds a card as an act would, and stores nothing. `target` as in RecordVisit. Errors: not_our_card, other_shop,
/// revoked_card, unknown_customer, no_key (a short number), needs_newer_muhr.
Outcome<CardFound> findCard(Workplace &workplace, const QString &target);

} // namespace muhr::actions
