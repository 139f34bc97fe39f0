// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/card_tier.h"

#include "core/loyalty/limits.h"
#include "core/loyalty/point_balance.h"
#include "core/loyalty/visits.h"

#include <algorithm>
#include <tuple>

namespace muhr::loyalty {
namespace {

/// The plans of the versions that the acts were decided under; most come one after the other under the same.
class Plans
{
public:
    explicit Plans(const ProgrammeShelf &shelf) : m_shelf(shelf) {}
    const TierPlan *of(const base::Sha256 &version)
    {
        if (!m_isKnown || version != m_version) {
            const PublishedProgramme *published = m_shelf.find(version);
            m_plan = published ? tierPlanOf(published->programme) : nullptr;
            m_version = version;
            m_isKnown = true;
        }
        return m_plan;
    }

private:
    const ProgrammeShelf &m_shelf;
    base::Sha256 m_version;
    const TierPlan *m_plan = nullptr;
    bool m_isKnown = false;
};

std::vector<TierFact> factsOf(const std::vector<ActMark> &acts, Plans &plans)
{
    const std::vector<bool> visits = visitsAmong(acts);
    std::vector<TierFact> facts;
    facts.reserve(acts.size());
    for (std::size_t i = 0; i < acts.size(); ++i)
        facts.push_back({acts[i].event, acts[i].at, acts[i].day, acts[i].spendMinor, acts[i].isPurchase, visits[i], 0,
                         acts[i].day, plans.of(acts[i].version)});
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

/// With an act that is about to be, if there is one.
std::vector<TierFact> allFactsOf(const CardState &card, const ProgrammeShelf &shelf, const ActMark *more)
{
    Plans plans(shelf);
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
    const std::vector<TierFact> facts = allFactsOf(card, shelf, more);
    return tierOn(facts, givenOf(card, facts, *plan), *plan, today);
}

const Tier *tierNowOf(const CardState &card, const ProgrammeShelf &shelf, const Programme &inForce,
                      base::LocalDate today, const ActMark *more)
{
    const TierPlan *plan = tierPlanOf(inForce);
    if (!plan)
        return nullptr;
    const std::vector<TierFact> facts = allFactsOf(card, shelf, more);
    return &tierNowOn(facts, givenOf(card, facts, *plan), *plan, today);
}

} // namespace muhr::loyalty
