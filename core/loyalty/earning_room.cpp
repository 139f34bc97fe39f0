// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/earning_room.h"

#include "core/loyalty/point_balance.h"

namespace muhr::loyalty {
namespace {

std::int64_t keptOf(const PointLot &lot)
{
    return lot.points - lot.takenBack;
}

} // namespace

std::optional<EarningRoom> earningRoom(const CardState &card, const QString &rule, const AccountPlan &plan,
                                       const Programme &programme, base::LocalDate today)
{
    std::optional<EarningRoom> least;
    const auto cap = [&](std::int64_t most, std::int64_t there) {
        if (most > 0 && (!least || most - there < least->left))
            least = {most - there, most};
    };
    // Most programmes set neither, and a fold asks at every act.
    if (plan.caps.aDay > 0 || plan.caps.aMonth > 0) {
        const auto now = today.parts(programme.calendar());
        std::int64_t aDay = 0;
        std::int64_t aMonth = 0;
        for (const PointLot &lot : card.account(plan.account).lots) {
            if (lot.rule != rule)
                continue;
            const auto then = lot.day.parts(programme.calendar());
            aDay += lot.day == today ? keptOf(lot) : 0;
            aMonth += then.year == now.year && then.month == now.month ? keptOf(lot) : 0;
        }
        cap(plan.caps.aDay, aDay);
        cap(plan.caps.aMonth, aMonth);
    }
    if (plan.caps.onCard > 0) {
        const PointBalance balance = balanceOf(card, plan.account, today);
        cap(plan.caps.onCard, balance.balance + balance.pending - balance.debt);
    }
    return least;
}

std::int64_t earningsOn(const CardState &card, const QString &rule, Account account, base::LocalDate day)
{
    std::int64_t count = 0;
    for (const PointLot &lot : card.account(account).lots)
        count += lot.rule == rule && lot.day == day && keptOf(lot) > 0 ? 1 : 0;
    return count;
}

} // namespace muhr::loyalty
