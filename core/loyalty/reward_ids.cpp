// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/reward_ids.h"

#include "core/loyalty/programme.h"

#include <set>

namespace muhr::loyalty {

void checkRewardIds(const std::vector<ProgrammeRule> &rules, std::vector<ProgrammeError> &errors)
{
    std::set<QString> onLadders;
    std::set<QString> known;
    for (const ProgrammeRule &rule : rules) {
        if (const StampLadder *ladder = rule.bound ? rule.bound->ladder() : nullptr)
            for (const Milestone &milestone : ladder->milestones)
                known.insert(milestone.reward.kind);
        if (const PointPlan *plan = rule.bound ? rule.bound->points() : nullptr)
            for (const PointReward &reward : plan->rewards)
                known.insert(reward.reward.kind);
    }
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (!rules[i].bound)
            continue;
        const QString path = QStringLiteral("rules[%1].terms").arg(i);
        if (const StampLadder *ladder = rules[i].bound->ladder())
            for (const Milestone &milestone : ladder->milestones)
                onLadders.insert(milestone.reward.kind);
        for (const Reward *reward : rules[i].bound->rewards())
            if (!known.insert(reward->kind).second)
                errors.push_back({path,
                                  {"Programme", QT_TRANSLATE_NOOP("Programme", "“%1” is the id of another reward.")},
                                  {reward->kind}});
        for (const QString &drawn : rules[i].bound->drawnRewards())
            if (!onLadders.contains(drawn))
                errors.push_back(
                    {path + QStringLiteral(".rewards"),
                     {"Programme", QT_TRANSLATE_NOOP("Programme", "No stamp card before this rule has a reward “%1”.")},
                     {drawn}});
    }
}

} // namespace muhr::loyalty
