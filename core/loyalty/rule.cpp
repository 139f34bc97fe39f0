// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/rule.h"

#include "core/loyalty/proportion.h"

namespace muhr::loyalty {

base::Expected<BalancePaid, Refusal> BoundRule::pay(const RuleInput &, std::optional<std::int64_t>) const
{
    return base::Unexpected{Refusal{RefusalReason::NothingToPayWith, {}}};
}

std::int64_t PointReturn::keptOf(std::int64_t amount) const
{
    return worthMinor > 0 ? proportion(amount, worthMinor - returnedMinor, worthMinor) : 0;
}

const Rule *findRule(const QString &id)
{
    for (const Rule *rule : allRules())
        if (id == QLatin1String(rule->id))
            return rule;
    return nullptr;
}

} // namespace muhr::loyalty
