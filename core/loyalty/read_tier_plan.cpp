// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/reward_terms.h"
#include "core/loyalty/tier_terms.h"

namespace muhr::loyalty {
namespace {

/// Of the words for calendar periods; 0 for another word.
int monthsOf(const QString &word)
{
    return word == QLatin1String("month")       ? 1
           : word == QLatin1String("quarter")   ? 3
           : word == QLatin1String("half_year") ? 6
           : word == QLatin1String("year")      ? 12
                                                : 0;
}

TierTerm readTerm(const Terms &terms)
{
    const QString keep = terms.word("keep");
    const int period = monthsOf(terms.word("keep_period"));
    if (keep == QLatin1String("months"))
        return {TierTermKind::Months, static_cast<int>(terms.whole("keep_months"))};
    if (keep == QLatin1String("ever"))
        return {TierTermKind::Ever, period};
    return {keep == QLatin1String("period") ? TierTermKind::PeriodEnd : TierTermKind::NextPeriodEnd, period};
}

Tier readTier(const Terms &row, const Terms &terms, const TierPlan &lower)
{
    Tier tier;
    tier.id = row.word("id");
    tier.title = row.text("title");
    tier.colour = row.word("colour");
    for (const Terms &reach : row.list("reach")) {
        TierWay way;
        for (const Terms &condition : reach.list("all"))
            way.conditions.push_back({parseTierMetric(condition.word("metric")).value_or(TierMetric::Spend),
                                      condition.whole("at_least"), tierWindowOf(condition, terms)});
        way.from = lower.find(reach.word("from"));
        tier.ways.push_back(std::move(way));
    }
    tier.benefits.discount = row.whole("discount_hundredths");
    tier.benefits.earnPercent = row.whole("earn_percent");
    tier.benefits.extraStamps = row.whole("extra_stamps");
    if (row.has("gift"))
        tier.benefits.gift = readReward(row.record("gift").word("id"), row.record("gift").record("reward"));
    return tier;
}

} // namespace

TierWindow tierWindowOf(const Terms &condition, const Terms &rule)
{
    if (condition.has("within_months"))
        return {TierWindowKind::Months, condition.whole("within_months")};
    if (condition.has("within_days"))
        return {TierWindowKind::Days, condition.whole("within_days")};
    const QString word = rule.word("window");
    if (word == QLatin1String("months"))
        return {TierWindowKind::Months, rule.whole("window_length")};
    if (word == QLatin1String("days"))
        return {TierWindowKind::Days, rule.whole("window_length")};
    if (word == QLatin1String("ever"))
        return {TierWindowKind::Ever, 1};
    return {TierWindowKind::Period, monthsOf(word)};
}

TierPlan readTierPlan(const QString &rule, const Terms &terms, base::CalendarSystem calendar)
{
    TierPlan plan;
    plan.rule = rule;
    plan.calendar = calendar;
    for (const Terms &row : terms.list("tiers"))
        plan.tiers.push_back(readTier(row, terms, plan));
    plan.term = readTerm(terms);
    plan.graceDays = terms.whole("grace_days");
    plan.oneStepDown = terms.word("down") == QLatin1String("one_step");
    plan.crossingEnjoys = terms.yes("at_once");
    return plan;
}

} // namespace muhr::loyalty
