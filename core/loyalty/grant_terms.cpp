// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/grant_terms.h"

#include "core/loyalty/limits.h"
#include "core/loyalty/make_field.h"
#include "core/loyalty/reward_terms.h"

#include <utility>

namespace muhr::loyalty {
namespace {

GrantKind kindOf(const QString &word)
{
    return word == QLatin1String("stamps")   ? GrantKind::Stamps
           : word == QLatin1String("points") ? GrantKind::Points
           : word == QLatin1String("bonus")  ? GrantKind::Bonus
                                             : GrantKind::Voucher;
}

Field told(Field field)
{
    field.isTold = true;
    return field;
}

} // namespace

std::vector<Field> grantFields()
{
    std::vector<Field> fields{
        told(choiceField("kind", {"Rule", QT_TRANSLATE_NOOP("Rule", "What is given")}, "voucher",
                         {{"voucher", {"Rule", QT_TRANSLATE_NOOP("Rule", "a reward")}},
                          {"stamps", {"Rule", QT_TRANSLATE_NOOP("Rule", "stamps")}},
                          {"points", {"Rule", QT_TRANSLATE_NOOP("Rule", "points")}},
                          {"bonus", {"Rule", QT_TRANSLATE_NOOP("Rule", "bonus money")}}})),
        told(optional(wholeField("count", {"Rule", QT_TRANSLATE_NOOP("Rule", "How many stamps or points")},
                                 FieldUnit::None, 1, mostPoints, std::nullopt))),
        optional(wordField("stamp", {"Rule", QT_TRANSLATE_NOOP("Rule", "Kind of stamp")},
                           {"Rule", QT_TRANSLATE_NOOP("Rule", "Empty: “stamps”.")})),
        told(moneyField("amount_minor", {"Rule", QT_TRANSLATE_NOOP("Rule", "How much bonus money")}, 1, std::nullopt))};
    for (Field &field : lifeFields({"Rule", QT_TRANSLATE_NOOP("Rule", "Points and bonus money wait for")},
                                   {"Rule", QT_TRANSLATE_NOOP("Rule", "They lapse")}))
        fields.push_back(std::move(field));
    fields.push_back(optional(wordField("id", {"Rule", QT_TRANSLATE_NOOP("Rule", "Id of the reward")})));
    fields.push_back(told(optional(
        groupField("reward", FieldKind::Record, {"Rule", QT_TRANSLATE_NOOP("Rule", "Reward")}, rewardFields()))));
    return fields;
}

Grant readGrant(const QString &rule, const Terms &terms)
{
    Grant grant;
    grant.rule = rule;
    grant.kind = kindOf(terms.word("kind"));
    grant.amount = grant.kind == GrantKind::Bonus ? terms.whole("amount_minor") : terms.whole("count");
    if (grant.kind == GrantKind::Stamps)
        grant.stampKind = terms.has("stamp") ? terms.word("stamp") : QStringLiteral("stamps");
    grant.pendingDays = terms.whole("pending_days");
    grant.life = readLife(terms);
    if (grant.kind == GrantKind::Voucher)
        grant.reward = readReward(terms.word("id"), terms.record("reward"));
    return grant;
}

} // namespace muhr::loyalty
