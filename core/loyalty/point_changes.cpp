// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/point_changes.h"

#include "core/loyalty/proportion.h"

#include <algorithm>
#include <tuple>

namespace muhr::loyalty {
namespace {

/// Facts stand by moment, so that equal sets are equal states.
template <typename T>
void insert(std::vector<T> &list, T item)
{
    const auto before = [](const T &a, const T &b) { return std::tie(a.at, a.from) < std::tie(b.at, b.from); };
    list.insert(std::upper_bound(list.begin(), list.end(), item, before), std::move(item));
}

std::int64_t refundedOf(const CardState &state, const EntryRef &spending)
{
    std::int64_t sum = 0;
    for (const PointRefund &refund : state.points.refunds)
        sum += refund.of == spending ? refund.points : 0;
    return sum;
}

} // namespace

void earnPoints(CardState &state, const PointsEarned &earned, const EntryRef &ref, const ChangeContext &context)
{
    if (!context.published.programme.pointPlanOfRule(earned.rule)) {
        // A rule of a newer Muhr that gives points too.
        state.needsNewerMuhr = true;
        return;
    }
    insert(state.points.lots, PointLot{ref, earned.rule, context.at, context.day(), earned.activeDay, earned.lastDay,
                                       earned.quietDays, earned.points, 0});
}

void spendPoints(CardState &state, const PointsSpent &spent, const EntryRef &ref, const ChangeContext &context)
{
    insert(state.points.spendings,
           PointSpending{ref, spent.rule, spent.rewardKind, context.at, context.day(), spent.points, spent.valueMinor});
}

void forgetPoints(CardState &state, const base::EventId &event)
{
    std::erase_if(state.points.lots, [&](const PointLot &lot) { return lot.from.event == event; });
    std::erase_if(state.points.spendings, [&](const PointSpending &made) { return made.from.event == event; });
    std::erase_if(state.points.refunds, [&](const PointRefund &refund) { return refund.of.event == event; });
}

void forgetSpending(CardState &state, const EntryRef &ref)
{
    std::erase_if(state.points.spendings, [&](const PointSpending &made) { return made.from == ref; });
    std::erase_if(state.points.refunds, [&](const PointRefund &refund) { return refund.of == ref; });
}

void returnPoints(CardState &state, const PointsBack &back, const ChangeContext &context)
{
    const Programme &programme = context.published.programme;
    const std::int64_t paid = spendMinor(back.act);
    for (PointLot &lot : state.points.lots) {
        const ProgrammeRule *rule = lot.from.event == context.event ? programme.rule(lot.rule) : nullptr;
        if (!rule || !rule->bound)
            continue;
        lot.takenBack = back.isAll ? lot.points
                                   : rule->bound->pointsTakenBack(
                                         {back.act, lot, paid - back.returnedMinor, back.returned.lines, programme});
    }
    for (const PointSpending &made : state.points.spendings) {
        if (made.from.event != context.event)
            continue;
        const PointPlan *plan = programme.pointPlanOfRule(made.rule);
        const std::int64_t before = refundedOf(state, made.from);
        const std::int64_t due = back.isAll ? made.points
                                 : plan && plan->backOnPart && paid > 0
                                     ? proportion(made.points, back.returnedMinor, paid)
                                     : before;
        if (due <= before)
            continue;
        PointRefund refund{made.from, back.event, back.at, programme.dayOf(back.at), due - before};
        const auto place =
            std::find_if(state.points.refunds.begin(), state.points.refunds.end(), [&](const PointRefund &other) {
                return std::tie(refund.at, refund.returned, refund.of) < std::tie(other.at, other.returned, other.of);
            });
        state.points.refunds.insert(place, refund);
    }
}

void notePointLimits(CardState &state, const Act &act, const ChangeContext &context)
{
    if (context.wasMoved)
        return;
    const auto calendar = context.published.programme.calendar();
    const auto now = context.day().parts(calendar);
    for (const Entry &entry : act.entries) {
        const auto *earned = std::get_if<PointsEarned>(&entry);
        const PointPlan *plan = earned ? context.published.programme.pointPlanOfRule(earned->rule) : nullptr;
        if (!plan)
            continue;
        std::int64_t today = earned->points;
        std::int64_t thisMonth = earned->points;
        for (const PointLot &lot : state.points.lots) {
            const auto then = lot.day.parts(calendar);
            const std::int64_t kept = lot.rule == earned->rule ? lot.points - lot.takenBack : 0;
            today += lot.day == context.day() ? kept : 0;
            thisMonth += then.year == now.year && then.month == now.month ? kept : 0;
        }
        const bool isTooMany =
            (plan->mostADay > 0 && today > plan->mostADay) || (plan->mostAMonth > 0 && thisMonth > plan->mostAMonth);
        if (isTooMany)
            state.limits.push_back({context.event, earned->rule, earned->points});
    }
}

} // namespace muhr::loyalty
