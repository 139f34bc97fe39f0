// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/saved_up.h"

#include "core/loyalty/account_plan.h"
#include "core/loyalty/point_balance.h"
#include "core/loyalty/programme.h"

#include <algorithm>

namespace muhr::loyalty {
namespace {

const AccountPlan *accountOf(const ProgrammeRule &rule)
{
    return rule.bound ? rule.bound->account() : nullptr;
}

/// Purchases are paid from the first account that pays any.
std::optional<Account> payingAccount(const Programme &programme)
{
    for (const ProgrammeRule &rule : programme.rules())
        if (const AccountPlan *plan = accountOf(rule); plan && rule.bound->paysPurchases())
            return plan->account;
    return std::nullopt;
}

} // namespace

std::optional<SavedUp> savedUp(const Programme &programme, const CardState &card, Account account,
                               base::LocalDate today)
{
    const PointBalance balance = balanceOf(card, account, today);
    const SavedUp saved{balance.balance - balance.debt, balance.pending, payingAccount(programme) == account};
    const bool isGiven = std::ranges::any_of(programme.rules(), [account](const ProgrammeRule &rule) {
        const AccountPlan *plan = accountOf(rule);
        return plan && plan->account == account;
    });
    return isGiven || saved.ready != 0 || saved.pending != 0 ? std::optional(saved) : std::nullopt;
}

} // namespace muhr::loyalty
