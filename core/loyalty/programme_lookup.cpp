// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/account_plan.h"
#include "core/loyalty/gift_plan.h"
#include "core/loyalty/programme.h"

#include <algorithm>

namespace muhr::loyalty {

const ProgrammeRule *Programme::rule(const QString &id) const
{
    for (const ProgrammeRule &rule : m_rules)
        if (rule.id == id)
            return &rule;
    return nullptr;
}

std::vector<const StampLadder *> Programme::ladders() const
{
    std::vector<const StampLadder *> ladders;
    for (const ProgrammeRule &rule : m_rules)
        if (const StampLadder *ladder = rule.bound ? rule.bound->ladder() : nullptr)
            ladders.push_back(ladder);
    return ladders;
}

const StampLadder *Programme::ladderOfRule(const QString &ruleId) const
{
    const ProgrammeRule *found = rule(ruleId);
    return found && found->bound ? found->bound->ladder() : nullptr;
}

const StampLadder *Programme::ladderOfKind(const QString &stampKind) const
{
    for (const ProgrammeRule &rule : m_rules)
        if (const StampLadder *ladder = rule.bound ? rule.bound->ladder() : nullptr)
            if (ladder->stampKind == stampKind)
                return ladder;
    return nullptr;
}

const Reward *Programme::reward(const QString &kind) const
{
    for (const ProgrammeRule &rule : m_rules) {
        if (!rule.bound)
            continue;
        if (const StampLadder *ladder = rule.bound->ladder())
            for (const Milestone &milestone : ladder->milestones)
                if (milestone.reward.kind == kind)
                    return &milestone.reward;
        for (const Reward *reward : rule.bound->rewards())
            if (reward->kind == kind)
                return reward;
    }
    return nullptr;
}

std::vector<const PointPlan *> Programme::pointPlans() const
{
    std::vector<const PointPlan *> plans;
    for (const ProgrammeRule &rule : m_rules)
        if (const PointPlan *plan = rule.bound ? rule.bound->points() : nullptr)
            plans.push_back(plan);
    return plans;
}

const PointPlan *Programme::pointPlanOfRule(const QString &ruleId) const
{
    const ProgrammeRule *found = rule(ruleId);
    return found && found->bound ? found->bound->points() : nullptr;
}

const PointReward *Programme::pointReward(const QString &kind) const
{
    for (const PointPlan *plan : pointPlans())
        for (const PointReward &reward : plan->rewards)
            if (reward.reward.kind == kind)
                return &reward;
    return nullptr;
}

const PointPlan *Programme::pointPlanOfReward(const QString &kind) const
{
    for (const PointPlan *plan : pointPlans())
        for (const PointReward &reward : plan->rewards)
            if (reward.reward.kind == kind)
                return plan;
    return nullptr;
}

const GiftPlan *Programme::giftPlan() const
{
    for (const ProgrammeRule &rule : m_rules)
        if (const GiftPlan *plan = rule.bound ? rule.bound->gifts() : nullptr)
            return plan;
    return nullptr;
}

bool Programme::needsNewerMuhr() const
{
    return std::any_of(m_rules.begin(), m_rules.end(), [](const ProgrammeRule &rule) { return !rule.rule; });
}

Entries Programme::welcomeEntries(const base::CustomerId &customer, base::Instant at, bool isBrought,
                                  const base::ProgrammeId &programme) const
{
    Entries entries;
    for (const ProgrammeRule &rule : m_rules) {
        const Entries given =
            rule.bound ? rule.bound->welcome({customer, programme, isBrought, at, dayOf(at), *this}) : Entries();
        entries.insert(entries.end(), given.begin(), given.end());
    }
    return entries;
}

} // namespace muhr::loyalty
