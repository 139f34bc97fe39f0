// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/card_tier.h"

#include "core/loyalty/limits.h"
#include "core/loyalty/point_balance.h"
#include "core/loyalty/visits.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace muhr::loyalty {
namespace {

/// The plans of the versions that the acts were decided under, beside the one in force; most come one after the other
/// under the same.
class Plans
{
public:
    Plans(const ProgrammeShelf &shelf, const TierPlan &inForce) : m_shelf(shelf) { count(inForce); }
    const TierPlan *of(const base::Sha256 &version)
    {
        if (!m_isKnown || version != m_version) {
            const PublishedProgramme *published = m_shelf.find(version);
            m_plan = published ? tierPlanOf(published->programme) : nullptr;
            m_version = version;
            m_isKnown = true;
            if (m_plan)
                count(*m_plan);
        }
        return m_plan;
    }
    /// Whether a plan seen so far asks for it. What none asks for need not be worked out.
    bool doesAskFor(TierMetric metric) const { return m_asked[static_cast<std::size_t>(metric)]; }

private:
    void count(const TierPlan &plan)
    {
        for (const Tier &tier : plan.tiers)
            for (const TierWay &way : tier.ways)
                for (const TierCondition &condition : way.conditions)
                    m_asked[static_cast<std::size_t>(condition.metric)] = true;
    }

    const ProgrammeShelf &m_shelf;
    base::Sha256 m_version;
    const TierPlan *m_plan = nullptr;
    bool m_isKnown = false;
    std::array<bool, 4> m_asked{};
};

std::vector<TierFact> factsOf(const std::vector<ActMark> &acts, Plans &plans)
{
    std::vector<TierFact> facts;
    facts.reserve(acts.size());
    for (const ActMark &act : acts)
        facts.push_back(
            {act.event, act.at, act.day, act.spendMinor, act.isPurchase, false, 0, act.day, plans.of(act.version)});
    if (plans.doesAskFor(TierMetric::Visits)) {
        const std::vector<bool> visits = visitsAmong(acts);
        for (std::size_t i = 0; i < facts.size(); ++i)
            facts[i].isVisit = visits[i];
    }
    return facts;
}

/// Points belong to the act that earned them, unless they wait: then they come by themselves. So do those that no act
/// of this customer brought, such as for joining.
void addPoints(std::vector<TierFact> &facts, const PointHistory &points)
{
    const auto isBefore = [](const TierFact &fact, const PointLot &lot) {
        return std::tie(fact.at, fact.event) < std::tie(lot.at, lot.from.event);
    };
    const std::size_t acts = facts.size();
    for (const PointLot &lot : points.lots) {
        const EarnedLot earned = earnedLot(lot, points);
        if (earned.points == 0)
            continue;
        const auto end = facts.begin() + static_cast<std::ptrdiff_t>(acts);
        const auto act = std::lower_bound(facts.begin(), end, lot, isBefore);
        const bool isOfAct = act != end && act->event == lot.from.event;
        if (isOfAct && earned.activeDay <= act->day)
            act->points += earned.points;
        else
            facts.push_back({lot.from.event, lot.at, lot.day, 0, false, false, earned.points, earned.activeDay,
                             isOfAct ? act->plan : nullptr});
    }
}

/// Tiers are judged again on the day that waiting points come, whatever they ask for.
bool doesWait(const PointLot &lot)
{
    return lot.activeDay > lot.day;
}

/// With an act that is about to be, if there is one.
std::vector<TierFact> allFactsOf(const CardState &card, const ProgrammeShelf &shelf, const TierPlan &inForce,
                                 const ActMark *more)
{
    Plans plans(shelf, inForce);
    std::vector<TierFact> facts;
    if (more) {
        std::vector<ActMark> acts = card.acts;
        acts.insert(std::upper_bound(acts.begin(), acts.end(), *more,
                                     [](const ActMark &a, const ActMark &b) {
                                         return std::tie(a.at, a.event) < std::tie(b.at, b.event);
                                     }),
                    *more);
        facts = factsOf(acts, plans);
    } else {
        facts = factsOf(card.acts, plans);
    }
    if (plans.doesAskFor(TierMetric::Points) || std::any_of(card.points.lots.begin(), card.points.lots.end(), doesWait))
        addPoints(facts, card.points);
    return facts;
}

std::vector<ManualTier> givenOf(const CardState &card, const std::vector<TierFact> &facts, const TierPlan &inForce)
{
    std::vector<ManualTier> given;
    for (const TierGrant &grant : card.facts.tierGrants) {
        const auto lastDay = grant.lastDay.value_or(base::LocalDate().plusDays(highestDay));
        // A version that knows the tier, if the one in force has dropped it.
        const TierPlan *plan = &inForce;
        for (const TierFact &fact : facts)
            if (!plan->find(grant.tier) && fact.plan)
                plan = fact.plan;
        given.push_back({grant.from.event, grant.at, grant.day, grant.tier, lastDay, grant.reason, plan});
    }
    return given;
}

} // namespace

const TierPlan *tierPlanOf(const Programme &programme)
{
    for (const ProgrammeRule &rule : programme.rules())
        if (const TierPlan *plan = rule.bound ? rule.bound->tiers(programme.calendar()) : nullptr)
            return plan;
    return nullptr;
}

std::optional<TierView> tierOf(const CardState &card, const ProgrammeShelf &shelf, const Programme &inForce,
                               base::LocalDate today, const ActMark *more)
{
    const TierPlan *plan = tierPlanOf(inForce);
    if (!plan)
        return std::nullopt;
    const std::vector<TierFact> facts = allFactsOf(card, shelf, *plan, more);
    return tierOn(facts, givenOf(card, facts, *plan), *plan, today);
}

const Tier *tierNowOf(const CardState &card, const ProgrammeShelf &shelf, const Programme &inForce,
                      base::LocalDate today, const ActMark *more)
{
    const TierPlan *plan = tierPlanOf(inForce);
    if (!plan)
        return nullptr;
    const std::vector<TierFact> facts = allFactsOf(card, shelf, *plan, more);
    return &tierNowOn(facts, givenOf(card, facts, *plan), *plan, today);
}

} // namespace muhr::loyalty
