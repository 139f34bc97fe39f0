// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/card_state.h"

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/local_date.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::loyalty {

/// Days that points which come back with goods live on, where theirs was over.
inline constexpr std::int64_t pointGraceDays = 7;

/// What became of one lot.
struct LotView
{
    /// As earned, less what was taken back.
    std::int64_t points = 0;
    std::int64_t left = 0;
    base::LocalDate activeDay;
    /// Nothing: without end.
    std::optional<base::LocalDate> lastDay;
    friend bool operator==(const LotView &, const LotView &) = default;
};

enum class PointStepKind {
    Earned,
    /// Spent on a reward.
    Spent,
    /// Came back with goods.
    Refunded,
    Lapsed,
};

/// One change of a card's points; the amounts add up to the balance, pending ones included, less the debt.
struct PointStep
{
    PointStepKind kind = PointStepKind::Earned;
    /// Of the event; for a lapse the event that had earned them.
    base::EventId event;
    base::Instant at;
    /// The day of the event; for a lapse the last day that they could be spent.
    base::LocalDate day;
    /// Signed.
    std::int64_t amount = 0;
    std::int64_t balance = 0;
    /// From this day on, if earned points wait.
    std::optional<base::LocalDate> activeDay;
    /// Came back although its time was over: until this day it can be spent.
    std::optional<base::LocalDate> graceDay;
    friend bool operator==(const PointStep &, const PointStep &) = default;
};

/// The points of a card on one day.
struct PointBalance
{
    /// Can be spent.
    std::int64_t balance = 0;
    /// Earned, but not active yet.
    std::int64_t pending = 0;
    /// Spent although they were not there; later earnings pay it first. With a debt the balance is 0.
    std::int64_t debt = 0;
    std::int64_t lapsed = 0;
    /// Spent less what came back.
    std::int64_t spent = 0;
    /// With something left that has not lapsed; the soonest to lapse first.
    std::vector<LotView> lots;
    std::vector<PointStep> steps;
};

/// A lot as it counts in the end: less what was taken back, and with what was decided by hand while it waited.
struct EarnedLot
{
    std::int64_t points = 0;
    base::LocalDate activeDay;
};
EarnedLot earnedLot(const PointLot &lot, const PointHistory &history);

/// What is left of the points on a day: every spending takes, at its own moment, the active lots that lapse soonest,
/// then the oldest. Pure, and the same whatever order the events came in.
PointBalance balanceOf(const CardState &card, Account account, base::LocalDate today);
inline PointBalance pointBalance(const CardState &card, base::LocalDate today)
{
    return balanceOf(card, Account::Points, today);
}
/// The same of the bonus money, in minor units.
inline PointBalance bonusBalance(const CardState &card, base::LocalDate today)
{
    return balanceOf(card, Account::Bonus, today);
}

} // namespace muhr::loyalty
