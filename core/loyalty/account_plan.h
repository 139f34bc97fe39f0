// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/entry.h"

#include <cstdint>
#include <optional>

namespace muhr::loyalty {

/// The most that a rule gives, in points or minor units. 0: no limit.
struct EarningCaps
{
    std::int64_t aDay = 0;
    /// Of the calendar of the programme.
    std::int64_t aMonth = 0;
    /// What a card holds in all, whatever rule gave it.
    std::int64_t onCard = 0;
};

/// How purchases are paid with points or bonus money: in whole units, so that never more is taken than is given.
struct PaymentPlan
{
    /// Points or minor units.
    std::int64_t unit = 1;
    /// What one unit pays.
    std::int64_t unitMinor = 1;
    /// Of the purchase after discounts, at most so much is paid this way.
    std::int64_t mostPercent = 100;
    /// So much is always paid in money.
    std::int64_t leastMoneyMinor = 0;
    /// From such a balance on.
    std::int64_t leastBalance = 0;
    /// The most a purchase may take without a connection.
    std::int64_t offlineMost = 0;
};

/// What a rule that lets customers save says of the account it fills.
struct AccountPlan
{
    Account account = Account::Points;
    /// What it gives lapses after a time without an act.
    bool lapsesQuietly = false;
    EarningCaps caps;
    /// The most an undo may leave a card to owe; 0: no limit.
    std::int64_t mostDebt = 0;
    /// Nothing: it pays no purchases.
    std::optional<PaymentPlan> payment;
};

} // namespace muhr::loyalty
