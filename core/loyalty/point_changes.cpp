// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/point_changes.h"

#include "core/loyalty/earning_room.h"
#include "core/loyalty/fact_list.h"
#include "core/loyalty/proportion.h"

#include <algorithm>
#include <tuple>

namespace muhr::loyalty {
namespace {

std::int64_t refundedOf(const PointHistory &history, const EntryRef &spending)
{
    std::int64_t sum = 0;
    for (const PointRefund &refund : history.refunds)
        sum += refund.of == spending ? refund.points : 0;
    return sum;
}

void forget(PointHistory &history, const base::EventId &event)
{
    forgetFacts(history.lots, event);
    forgetFacts(history.spendings, event);
    forgetFacts(history.decisions, event);
    std::erase_if(history.refunds, [&](const PointRefund &refund) { return refund.of.event == event; });
}

void takeBack(PointHistory &history, const PointsBack &back, const ChangeContext &context)
{
    const Programme &programme = context.published.programme;
    const std::int64_t worth = worthMinor(back.act);
    for (PointLot &lot : history.lots) {
        const ProgrammeRule *rule = lot.from.event == context.event ? programme.rule(lot.rule) : nullptr;
        if (!rule || !rule->bound)
            continue;
        lot.takenBack = back.isAll ? lot.points
                                   : rule->bound->pointsTakenBack(
                                         {back.act, lot, worth, back.returnedMinor, back.returned.lines, programme});
    }
    for (const PointSpending &made : history.spendings) {
        if (made.from.event != context.event)
            continue;
        const ProgrammeRule *rule = programme.rule(made.rule);
        const bool onPart = rule && rule->bound && rule->bound->isPaidBackOnPart();
        const std::int64_t before = refundedOf(history, made.from);
        const std::int64_t due = back.isAll            ? made.points
                                 : onPart && worth > 0 ? proportion(made.points, back.returnedMinor, worth)
                                                       : before;
        if (due <= before)
            continue;
        PointRefund refund{made.from, back.event, back.at, programme.dayOf(back.at), due - before};
        const auto place = std::find_if(history.refunds.begin(), history.refunds.end(), [&](const PointRefund &other) {
            return std::tie(refund.at, refund.returned, refund.of) < std::tie(other.at, other.returned, other.of);
        });
        history.refunds.insert(place, refund);
    }
}

} // namespace

void earnLot(CardState &state, Account account, const PointLot &lot, const ChangeContext &context)
{
    const ProgrammeRule *rule = context.published.programme.rule(lot.rule);
    if (!rule || !rule->bound) {
        // A rule of a newer Muhr.
        state.needsNewerMuhr = true;
        return;
    }
    insertFact(state.account(account).lots, lot);
}

void forgetPoints(CardState &state, const base::EventId &event)
{
    forget(state.points, event);
    forget(state.bonus, event);
}

void forgetSpending(CardState &state, const EntryRef &ref)
{
    for (PointHistory *history : {&state.points, &state.bonus}) {
        std::erase_if(history->spendings, [&](const PointSpending &made) { return made.from == ref; });
        std::erase_if(history->refunds, [&](const PointRefund &refund) { return refund.of == ref; });
    }
}

void returnPoints(CardState &state, const PointsBack &back, const ChangeContext &context)
{
    takeBack(state.points, back, context);
    takeBack(state.bonus, back, context);
}

void notePointLimits(CardState &state, const Act &act, const ChangeContext &context)
{
    if (context.wasMoved)
        return;
    const Programme &programme = context.published.programme;
    const auto note = [&](const QString &id, std::int64_t amount) {
        const ProgrammeRule *rule = programme.rule(id);
        const AccountPlan *plan = rule && rule->bound ? rule->bound->account() : nullptr;
        if (!plan)
            return;
        if (const auto room = earningRoom(state, id, *plan, programme, context.day()); room && room->left < 0)
            state.limits.push_back({context.event, id, amount});
    };
    for (const Entry &entry : act.entries)
        if (const auto *points = std::get_if<PointsEarned>(&entry))
            note(points->rule, points->points);
        else if (const auto *bonus = std::get_if<BonusEarned>(&entry))
            note(bonus->rule, bonus->amountMinor);
}

} // namespace muhr::loyalty
