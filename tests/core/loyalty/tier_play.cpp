// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/tier_play.h"

namespace muhr::tests {

using namespace loyalty;

base::LocalDate dayOf(const QString &text)
{
    return base::LocalDate::parse(text).value();
}

TierCondition atLeast(TierMetric metric, std::int64_t amount, const TierWindow &window)
{
    return {metric, amount, window};
}

TierPlan tierPlan()
{
    return tierPlan(TierMetric::Spend, {1'000, 2'000, 4'000}, {TierWindowKind::Period, 12});
}

TierPlan tierPlan(TierMetric metric, const std::vector<std::int64_t> &thresholds, const TierWindow &window)
{
    static const QStringList ids{"basic", "silver", "gold", "platinum"};
    TierPlan plan;
    plan.rule = QStringLiteral("t1");
    for (std::size_t i = 0; i <= thresholds.size(); ++i) {
        Tier tier;
        tier.id = ids.at(static_cast<qsizetype>(i));
        if (i > 0)
            tier.ways.push_back({{atLeast(metric, thresholds[i - 1], window)}, std::nullopt});
        plan.tiers.push_back(tier);
    }
    return plan;
}

TierFact &TierPlay::fact(const QString &day)
{
    TierFact fact;
    base::IdBytes id{};
    id[15] = static_cast<std::uint8_t>(facts.size() + given.size() + 1);
    fact.event = base::EventId::fromBytes(id);
    fact.day = dayOf(day);
    fact.at = base::Instant::fromMs(fact.day.dayNumber() * 86'400'000 +
                                    static_cast<std::int64_t>(facts.size() + given.size()) * 60'000);
    fact.plan = then ? then : &inForce;
    facts.push_back(fact);
    return facts.back();
}

TierFact &TierPlay::spend(const QString &day, std::int64_t amount)
{
    TierFact &made = fact(day);
    made.spendMinor = amount;
    made.isPurchase = true;
    made.isVisit = true;
    return made;
}

void TierPlay::give(const QString &day, const QString &tier, const QString &lastDay, const QString &reason)
{
    const TierFact at = fact(day);
    facts.pop_back();
    given.push_back({at.event, at.at, at.day, tier, dayOf(lastDay), reason, at.plan});
}

TierView TierPlay::view(const QString &day) const
{
    return tierOn(facts, given, inForce, dayOf(day));
}

QString TierPlay::on(const QString &day) const
{
    return view(day).now->id;
}

QString TierPlay::withEnd(const QString &day) const
{
    const TierView seen = view(day);
    return seen.until ? seen.now->id + u' ' + seen.until->text() : seen.now->id;
}

QStringList TierPlay::story(const QString &day) const
{
    static const QStringList words{"reached", "renewed", "given", "lowered"};
    QStringList lines;
    for (const TierStep &step : view(day).steps)
        lines.append(step.day.text() + u' ' + words.at(static_cast<qsizetype>(step.kind)) + u' ' + step.to +
                     (step.until ? u' ' + step.until->text() : QString()));
    return lines;
}

} // namespace muhr::tests
