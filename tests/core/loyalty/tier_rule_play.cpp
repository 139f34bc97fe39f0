// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/tier_rule_play.h"

#include "tests/core/loyalty/point_play.h"

using namespace muhr::loyalty;

namespace muhr::tests {
namespace {

QJsonObject changed(QJsonObject object, const QJsonObject &changes)
{
    for (auto change = changes.begin(); change != changes.end(); ++change)
        object[change.key()] = change.value();
    for (const QString &key : object.keys())
        if (object[key].isNull())
            object.remove(key);
    return object;
}

} // namespace

QJsonArray reachBy(const char *metric, int atLeast, const QJsonObject &window)
{
    return {
        QJsonObject{{"all", QJsonArray{changed({{"metric", QLatin1String(metric)}, {"at_least", atLeast}}, window)}}}};
}

QJsonObject tierRow(const char *id, int atLeast, const QJsonObject &changes)
{
    QJsonObject row{{"id", QLatin1String(id)}, {"title", QJsonObject{{"en", QLatin1String(id)}}}};
    if (atLeast > 0)
        row["reach"] = reachBy("spend", atLeast);
    return changed(row, changes);
}

QJsonObject tierTerms(const QJsonObject &changes)
{
    return changed(
        {{"tiers", QJsonArray{tierRow("basic", 0), tierRow("silver", 1'000, {{"discount_hundredths", 1'000}}),
                              tierRow("gold", 3'000, {{"discount_hundredths", 2'000}})}}},
        changes);
}

QByteArray tierProgramme(const QJsonObject &terms, const QJsonArray &others)
{
    // Before the others, since it must count after them wherever it stands.
    QJsonArray rules{QJsonObject{{"id", "t1"}, {"kind", "tiers"}, {"terms", terms}}};
    for (const QJsonValue rule : others)
        rules.append(rule);
    return programmeOf(rules);
}

base::EventId TierRulePlay::buy(std::int64_t amount)
{
    return act(purchase(amount));
}

std::int64_t TierRulePlay::price(std::int64_t amount) const
{
    return quote(purchase(amount)).value().price.paidMinor;
}

base::EventId TierRulePlay::give(const QString &tier, std::optional<base::LocalDate> lastDay)
{
    Act act;
    act.channel = Channel::Command;
    act.entries = {TierSet{"t1", tier, lastDay, "goodwill"}};
    return foldForeign(act);
}

} // namespace muhr::tests
