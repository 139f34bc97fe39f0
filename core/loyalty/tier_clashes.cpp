// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/tier_clashes.h"

#include "core/loyalty/tier_plan.h"

#include <algorithm>

namespace muhr::loyalty {

void checkTierRules(const std::vector<ProgrammeRule> &rules, std::vector<ProgrammeError> &errors)
{
    const TierPlan *plan = nullptr;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const TierPlan *found = rules[i].bound ? rules[i].bound->tiers(base::CalendarSystem::Gregorian) : nullptr;
        if (found && plan)
            errors.push_back({QStringLiteral("rules[%1].kind").arg(i),
                              {"Programme", QT_TRANSLATE_NOOP("Programme", "Another rule has tiers: one is enough.")},
                              {}});
        plan = plan ? plan : found;
    }
    if (std::any_of(rules.begin(), rules.end(), [](const ProgrammeRule &rule) { return !rule.bound; }))
        return;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const QStringList named = rules[i].bound->onlyForTiers();
        for (const QString &tier : named)
            if (!plan || !plan->find(tier))
                errors.push_back({QStringLiteral("rules[%1].terms.tiers").arg(i),
                                  {"Programme", QT_TRANSLATE_NOOP("Programme", "No rule has a tier “%1”.")},
                                  {base::TextCode{tier}}});
    }
}

} // namespace muhr::loyalty
