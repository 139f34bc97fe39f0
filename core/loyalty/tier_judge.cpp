// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/tier_judge.h"

#include "core/loyalty/limits.h"

#include <algorithm>

namespace muhr::loyalty {
namespace {

/// To compare how far off thresholds of different kinds are. The highest threshold times this stays within 64 bits.
constexpr std::int64_t partsOfAThreshold = 100'000;

void add(TierDistance &distance, TierMetric metric, std::int64_t amount)
{
    const auto raise = [&](std::int64_t &value) { value = std::max(value, amount); };
    switch (metric) {
    case TierMetric::Spend:
        return raise(distance.spendMinor);
    case TierMetric::Purchases:
        return raise(distance.purchases);
    case TierMetric::Visits:
        return raise(distance.visits);
    case TierMetric::Points:
        return raise(distance.points);
    }
}

} // namespace

TierJudge::TierJudge(const TierPlan &plan) : m_plan(&plan)
{
    std::size_t ways = 0;
    for (const Tier &tier : plan.tiers)
        ways += tier.ways.size();
    m_ways.reserve(ways);
    m_conditions.reserve(ways);
    for (std::size_t i = plan.tiers.size(); i-- > 1;)
        for (const TierWay &way : plan.tiers[i].ways) {
            const std::size_t first = m_conditions.size();
            for (const TierCondition &condition : way.conditions) {
                const auto same = std::find_if(m_windows.begin(), m_windows.end(), [&](const TierWindowStart &start) {
                    return start.window() == condition.window;
                });
                m_conditions.push_back({&condition, static_cast<std::size_t>(same - m_windows.begin())});
                if (same == m_windows.end())
                    m_windows.emplace_back(condition.window, plan.calendar);
            }
            m_ways.push_back({i, way.from.value_or(0), first, m_conditions.size()});
        }
    m_waits.resize(m_ways.size() * plan.tiers.size());
}

/// What reached a tier doesn't renew it as well. A calendar window in a calendar term needs no cut: it begins anew with
/// the period by itself, and a cut would punish whoever reached the tier early.
bool TierJudge::isCutAtTerm(const TierWindow &window) const
{
    return m_plan->term.kind == TierTermKind::Months ||
           (window.kind != TierWindowKind::Period && window.kind != TierWindowKind::Ever);
}

std::int64_t TierJudge::figure(const Condition &condition, const TierFigures &figures, base::LocalDate day,
                               std::size_t end, std::size_t termStart)
{
    std::size_t first = m_windows[condition.window].first(figures, day);
    if (isCutAtTerm(condition.condition->window))
        first = std::max(first, termStart);
    return figures.sum(condition.condition->metric, first, end);
}

bool TierJudge::holds(std::size_t way, const TierFigures &figures, base::LocalDate day, std::size_t end,
                      std::size_t termStart, std::size_t tier)
{
    Wait &wait = m_waits[tier * m_ways.size() + way];
    if (figures.total(wait.metric, end) < wait.total)
        return false;
    for (std::size_t i = m_ways[way].first; i < m_ways[way].end; ++i) {
        const TierCondition &condition = *m_conditions[i].condition;
        const std::int64_t lack = condition.atLeast - figure(m_conditions[i], figures, day, end, termStart);
        if (lack > 0) {
            // Windows only lose what is old, and terms only begin later.
            wait = {condition.metric, figures.total(condition.metric, end) + lack};
            return false;
        }
    }
    return true;
}

std::size_t TierJudge::reached(const TierFigures &figures, base::LocalDate day, std::size_t end, std::size_t rank,
                               std::size_t above)
{
    std::size_t highest = 0;
    for (std::size_t way = 0; way < m_ways.size() && m_ways[way].tier > std::max(highest, above);) {
        if (m_ways[way].from > rank || !holds(way, figures, day, end, 0, 0)) {
            ++way;
            continue;
        }
        highest = m_ways[way].tier;
        if (highest <= rank)
            break;
        // Who stands higher now may have further ways open.
        rank = highest;
        way = 0;
    }
    return highest;
}

bool TierJudge::reachedAgain(const TierFigures &figures, base::LocalDate day, std::size_t end, std::size_t rank,
                             std::size_t tier, std::size_t termStart)
{
    for (std::size_t way = 0; way < m_ways.size() && m_ways[way].tier >= tier; ++way)
        if (m_ways[way].from <= rank && holds(way, figures, day, end, termStart, tier))
            return true;
    return false;
}

TierDistance TierJudge::missing(const TierFigures &figures, base::LocalDate day, std::size_t end, std::size_t rank,
                                std::size_t tier)
{
    TierDistance nearest;
    std::int64_t shortest = partsOfAThreshold + 1;
    for (const Way &way : m_ways) {
        if (way.tier != tier || way.from > rank)
            continue;
        TierDistance distance;
        std::int64_t longest = 0;
        for (std::size_t i = way.first; i < way.end; ++i) {
            const TierCondition &condition = *m_conditions[i].condition;
            const std::int64_t lack = condition.atLeast - figure(m_conditions[i], figures, day, end, 0);
            if (lack <= 0)
                continue;
            add(distance, condition.metric, lack);
            longest = std::max(longest, lack * partsOfAThreshold / condition.atLeast);
        }
        if (longest < shortest) {
            shortest = longest;
            nearest = distance;
        }
    }
    return nearest;
}

base::LocalDate TierJudge::never()
{
    return base::LocalDate().plusDays(highestDay);
}

std::optional<base::LocalDate> TierJudge::lastDay(base::LocalDate until)
{
    return until == never() ? std::nullopt : std::optional(until);
}

base::LocalDate TierJudge::termEnd(base::LocalDate reached)
{
    const TierTerm &term = m_plan->term;
    switch (term.kind) {
    case TierTermKind::PeriodEnd:
    case TierTermKind::NextPeriodEnd:
        if (!m_period.has(reached)) {
            m_period = base::periodOf(reached, term.months, m_plan->calendar);
            m_periodTermEnd = term.kind == TierTermKind::PeriodEnd ? m_period.last : nextTermEnd(m_period.last);
        }
        return m_periodTermEnd;
    case TierTermKind::Months:
        return base::plusMonths(reached, term.months, m_plan->calendar);
    case TierTermKind::Ever:
        break;
    }
    return never();
}

base::LocalDate TierJudge::nextTermEnd(base::LocalDate end) const
{
    const TierTerm &term = m_plan->term;
    switch (term.kind) {
    case TierTermKind::PeriodEnd:
    case TierTermKind::NextPeriodEnd:
        return base::periodOf(end.plusDays(1), term.months, m_plan->calendar).last;
    case TierTermKind::Months:
        return base::plusMonths(end, term.months, m_plan->calendar);
    case TierTermKind::Ever:
        break;
    }
    return never();
}

} // namespace muhr::loyalty
