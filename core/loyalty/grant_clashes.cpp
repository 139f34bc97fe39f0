// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/grant_clashes.h"

#include "core/loyalty/account_plan.h"
#include "core/loyalty/grant.h"

#include <algorithm>
#include <map>

namespace muhr::loyalty {
namespace {

using base::SourceText;

/// What is wrong with it; nothing: it is of use.
const SourceText *whatIsWrong(const Grant &grant, const std::set<QString> &stampKinds,
                              const std::map<Account, bool> &lapsesQuietly)
{
    static constexpr SourceText noCard{
        "Programme", QT_TRANSLATE_NOOP("Programme", "No rule has a card for stamps of the kind “%1”.")};
    static constexpr SourceText noUse{"Programme",
                                      QT_TRANSLATE_NOOP("Programme", "No rule says what this can be spent on.")};
    static constexpr SourceText otherLife{
        "Programme", QT_TRANSLATE_NOOP("Programme", "Either all points lapse after a time without a visit, or none: "
                                                    "another rule says otherwise.")};
    if (grant.kind == GrantKind::Voucher)
        return nullptr;
    if (grant.kind == GrantKind::Stamps)
        return stampKinds.contains(grant.stampKind) ? nullptr : &noCard;
    const auto saved = lapsesQuietly.find(grant.kind == GrantKind::Points ? Account::Points : Account::Bonus);
    if (saved == lapsesQuietly.end())
        return &noUse;
    return saved->second == (grant.life.expiry == PointExpiry::Quiet) ? nullptr : &otherLife;
}

} // namespace

void checkGrants(const std::vector<ProgrammeRule> &rules, const std::set<QString> &stampKinds,
                 std::vector<ProgrammeError> &errors)
{
    if (std::any_of(rules.begin(), rules.end(), [](const ProgrammeRule &rule) { return !rule.bound; }))
        return;
    std::map<Account, bool> lapsesQuietly;
    for (const ProgrammeRule &rule : rules)
        if (const AccountPlan *plan = rule.bound->account())
            lapsesQuietly.emplace(plan->account, plan->lapsesQuietly);
    for (std::size_t i = 0; i < rules.size(); ++i)
        for (const Grant *grant : rules[i].bound->grants())
            if (const SourceText *sentence = whatIsWrong(*grant, stampKinds, lapsesQuietly))
                errors.push_back({QStringLiteral("rules[%1].terms").arg(i), *sentence, {grant->stampKind}});
}

} // namespace muhr::loyalty
