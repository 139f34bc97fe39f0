// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/tier_track.h"

#include <algorithm>

namespace muhr::loyalty {
namespace {

/// The nearest lower tier of one plan that another has too, in that one.
std::size_t nearestLower(const TierPlan &from, std::size_t tier, const TierPlan &in)
{
    while (tier-- > 0)
        if (const auto found = in.find(from.tiers[tier].id))
            return *found;
    return 0;
}

} // namespace

/// When the first thing ends: a tier given by hand, a dropped one, or a term or its grace.
void TierTrack::findNextEnd()
{
    const Held &held = m_held[engineRank()];
    m_nextEnd = !held.isHeld ? TierJudge::never() : held.isInGrace ? held.keptUntil : held.until;
    for (const Dropped &dropped : m_dropped)
        m_nextEnd = std::min(m_nextEnd, dropped.held.keptUntil);
    if (m_given)
        m_nextEnd = std::min(m_nextEnd, m_given->manual->lastDay);
}

/// Lets it end.
void TierTrack::endNext()
{
    const Standing before = standing();
    m_clock = std::max(m_clock, m_nextEnd.plusDays(1));
    const auto dropped = std::find_if(m_dropped.begin(), m_dropped.end(),
                                      [&](const Dropped &one) { return one.held.keptUntil == m_nextEnd; });
    if (m_given && m_given->manual->lastDay == m_nextEnd)
        m_given.reset();
    else if (dropped != m_dropped.end()) {
        const Dropped gone = *dropped;
        m_dropped.erase(dropped);
        stepDown(gone.rank, gone.held.until);
    } else if (const std::size_t rank = engineRank(); m_held[rank].isInGrace)
        lapse(rank);
    else
        endTerm(rank);
    findNextEnd();
    noteChange(before, m_clock);
}

/// Kept for another term if it was reached again inside this one, or if the figures of today give it: whoever could
/// reach it again by any small act doesn't lose it first.
void TierTrack::endTerm(std::size_t tier)
{
    Held &held = m_held[tier];
    if (!held.isReachedAgain && m_judge.reached(m_figures, m_clock, m_end, rank(), tier - 1) == 0) {
        held.isInGrace = true;
        return;
    }
    const base::LocalDate until = m_judge.nextTermEnd(held.until);
    for (std::size_t lower = 1; lower <= tier; ++lower)
        hold(m_held[lower], std::max(until, m_held[lower].until));
}

/// The days of grace are over.
void TierTrack::lapse(std::size_t tier)
{
    const base::LocalDate until = m_held[tier].until;
    m_held[tier] = {};
    stepDown(tier - 1, until);
}

/// Where a tier falls by one step, the one below gets a term of its own, which follows the old one. Else it must have
/// been reached by itself.
void TierTrack::stepDown(std::size_t to, base::LocalDate until)
{
    if (to == 0 || !m_judge.plan().oneStepDown)
        return;
    hold(m_held[to], std::max(m_held[to].until, m_judge.nextTermEnd(until)));
    coverLower();
}

void TierTrack::adopt(const TierPlan &plan)
{
    const TierPlan &old = m_judge.plan();
    if (&plan == &old)
        return;
    const std::vector<Held> was = std::exchange(m_held, std::vector<Held>(plan.tiers.size()));
    std::vector<Dropped> dropped = std::exchange(m_dropped, {});
    for (std::size_t tier = 1; tier < was.size(); ++tier)
        if (was[tier].isHeld)
            dropped.push_back({&old, tier, 0, was[tier]});
    for (Dropped &one : dropped) {
        const auto found = plan.find(one.plan->tiers[one.tier].id);
        one.rank = found ? *found : nearestLower(*one.plan, one.tier, plan);
        if (one.rank > 0)
            holdAsLongAs(m_held[one.rank], one.held);
        if (!found)
            m_dropped.push_back(one);
    }
    m_judge = TierJudge(plan);
    coverLower();
    placeGiven();
    findNextEnd();
}

/// Finds the tier given by hand in the plan that counts.
void TierTrack::placeGiven()
{
    if (!m_given)
        return;
    const TierPlan &plan = m_judge.plan();
    const ManualTier &manual = *m_given->manual;
    const auto own = manual.plan ? manual.plan->find(manual.tier) : std::nullopt;
    if (const auto found = plan.find(manual.tier))
        m_given = Given{&manual, &plan.tiers[*found], *found, 0};
    else if (own)
        m_given = Given{&manual, &manual.plan->tiers[*own], nearestLower(*manual.plan, *own, plan), *own};
    else
        m_given.reset();
}

void TierTrack::noteChange(const Standing &before, base::LocalDate day, const TierMoment *moment)
{
    const Standing after = standing();
    const bool isOther = after.tier->id != before.tier->id;
    if (!isOther && after.until <= before.until)
        return;
    const TierStepKind kind = !isOther                           ? TierStepKind::Renewed
                              : after.height() < before.height() ? TierStepKind::Lowered
                                                                 : TierStepKind::Reached;
    const auto until = TierJudge::lastDay(after.until);
    // A fall of several steps on one day is one.
    if (!m_steps.empty() && m_steps.back().day == day && m_steps.back().kind == TierStepKind::Lowered && !moment) {
        m_steps.back().to = after.tier->id;
        m_steps.back().until = until;
        return;
    }
    TierStep step{kind, day, {}, {}, before.tier->id, after.tier->id, until, {}};
    if (moment) {
        step.event = moment->fact->event;
        step.at = moment->fact->at;
    }
    m_steps.push_back(step);
}

TierDistance TierTrack::missing(base::LocalDate day, std::size_t tier)
{
    return m_judge.missing(m_figures, day, m_end, rank(), tier);
}

} // namespace muhr::loyalty
