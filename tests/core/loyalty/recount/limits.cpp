// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/recount/acts.h"

#include <cstdlib>

namespace muhr::tests::recount {

Number limitsPassed(const Ledger &ledger, const ProgrammeTerms &programme)
{
    constexpr Number minuteMs = 60'000;
    Number passed = 0;
    for (int i = 0; i < ledger.size(); ++i) {
        if (!ledger.stands(i) || ledger[i].isDeskwork)
            continue;
        const Ledger then = ledger.before(i);
        for (const RuleTerms &rule : programme.rules) {
            Number stamps = 0;
            for (const Entry &entry : ledger[i].entries)
                stamps += entry.what == What::Stamps && entry.rule == rule.id ? entry.count : 0;
            if (!rule.stamps || stamps == 0)
                continue;
            bool isTooSoon = false;
            for (const int other : then.actsByClock())
                for (const Entry &entry : then[other].entries)
                    isTooSoon = isTooSoon || (entry.what == What::Stamps && std::abs(then[other].at - ledger[i].at) <
                                                                                rule.stamps->coolDown * minuteMs);
            const bool isTooMany =
                rule.stamps->mostADay > 0 && then.stampsOn(ledger[i].day) + stamps > rule.stamps->mostADay;
            passed += isTooSoon || isTooMany ? 1 : 0;
        }
        for (const Entry &entry : ledger[i].entries) {
            const RuleTerms *rule = ruleOf(programme, entry.rule);
            const Saving *saving = rule->points     ? &rule->points->saving
                                   : rule->cashback ? &rule->cashback->saving
                                                    : nullptr;
            if (!saving || entry.what != (saving->isBonus ? What::Bonus : What::Points))
                continue;
            const auto room = roomOf(ledger.before(i + 1), programme, rule->id, *saving, ledger[i].day);
            passed += room && *room < 0 ? 1 : 0;
        }
    }
    return passed;
}

} // namespace muhr::tests::recount
