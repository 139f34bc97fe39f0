// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/account_plan.h"
#include "core/loyalty/card_state.h"
#include "core/loyalty/programme.h"

#include "core/base/local_date.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace muhr::loyalty {

/// What the caps of a rule leave to be earned on a day.
struct EarningRoom
{
    /// Below 0: they were passed by so much.
    std::int64_t left = 0;
    /// The cap that leaves least.
    std::int64_t most = 0;
};

/// Nothing: there is no cap.
std::optional<EarningRoom> earningRoom(const CardState &card, const QString &rule, const AccountPlan &plan,
                                       const Programme &programme, base::LocalDate today);
/// How many acts of the day earned under the rule and keep something of it.
std::int64_t earningsOn(const CardState &card, const QString &rule, Account account, base::LocalDate day);

} // namespace muhr::loyalty
