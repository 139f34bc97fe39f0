// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/card_changes.h"

namespace muhr::loyalty {

/// A lot of points or bonus money; a rule that this Muhr does not know makes the card read-only.
void earnLot(CardState &state, Account account, const PointLot &lot, const ChangeContext &context);
/// As if the event had never been.
void forgetPoints(CardState &state, const base::EventId &event);
/// As if these points had not been spent.
void forgetSpending(CardState &state, const EntryRef &ref);

/// Goods of an act came back: the points they brought go, the points spent on them come.
struct PointsBack
{
    const Act &act;
    const Returned &returned;
    base::EventId event;
    base::Instant at;
    /// Of what the act came to, this return included.
    std::int64_t returnedMinor = 0;
    bool isAll = false;
};
void returnPoints(CardState &state, const PointsBack &back, const ChangeContext &context);

/// Caps that neither device could see alone. The entries of the act are on the card already.
void notePointLimits(CardState &state, const Act &act, const ChangeContext &context);

} // namespace muhr::loyalty
