// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/loyalty/card_state.h"
#include "core/loyalty/programme_shelf.h"
#include "core/store/event_table.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace muhr::report {

/// The stamps of one kind on a card at one moment of its life.
struct StampBalance
{
    QString kind;
    /// Ever given and not undone.
    std::int64_t total = 0;
    std::int64_t held = 0;
    /// 0 before the first stamp.
    std::int64_t goal = 0;
    std::int64_t cycle = 0;
    friend bool operator==(const StampBalance &, const StampBalance &) = default;
};

/// One event of a customer and what it made of her card. The pointers are into the history it was made from.
struct CardStep
{
    const store::StoredEvent *event = nullptr;
    /// What an undo or return names, if it is here.
    const store::StoredEvent *earlier = nullptr;
    std::vector<StampBalance> before;
    std::vector<StampBalance> after;
    /// The rewards that began to pay for a use that was charged.
    std::vector<loyalty::RewardState> paying = {};
};

/// The life of one card, event by event in fold order; stamps that waited for the join come right behind it.
std::vector<CardStep> cardSteps(const std::vector<store::StoredEvent> &history, const base::CustomerId &customer,
                                const base::ProgrammeId &programme, const loyalty::ProgrammeShelf &shelf);

/// Of one kind; all zero before its first stamp.
StampBalance balanceOf(const std::vector<StampBalance> &balances, const QString &kind);

} // namespace muhr::report
