// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/tier_track.h"

#include "core/loyalty/limits.h"

#include <algorithm>

namespace muhr::loyalty {
TierTrack::TierTrack(const TierFigures &figures, const TierPlan &first)
    : m_figures(figures), m_judge(first), m_held(first.tiers.size()), m_clock(base::LocalDate().plusDays(-highestDay)),
      m_nextEnd(TierJudge::never())
{
}

void TierTrack::runTo(base::LocalDate day)
{
    const auto &moments = m_figures.moments();
    while (m_end < moments.size() && moments[m_end].day <= day) {
        const TierMoment &moment = moments[m_end];
        while (m_nextEnd < moment.day)
            endNext();
        m_clock = moment.day;
        ++m_end;
        happen(moment);
    }
    while (m_nextEnd < day)
        endNext();
    m_clock = day;
}

void TierTrack::happen(const TierMoment &moment)
{
    if (moment.given)
        return give(*moment.given);
    // Points that waited are judged by the plan of the day they start to count.
    if (!moment.isWaitOver && moment.fact->plan) {
        adopt(*moment.fact->plan);
        m_isJudging = true;
    }
    if (m_isJudging && (moment.isWaitOver || moment.fact->plan))
        judge(moment);
}

std::size_t TierTrack::engineRank() const
{
    std::size_t rank = m_held.size() - 1;
    while (rank > 0 && !m_held[rank].isHeld)
        --rank;
    return rank;
}

/// Where the card stands in the plan that counts.
std::size_t TierTrack::rank() const
{
    return std::max(engineRank(), m_given ? m_given->rank : 0);
}

TierTrack::Standing TierTrack::standing() const
{
    const std::size_t rank = engineRank();
    const base::LocalDate never = TierJudge::never();
    Standing standing{&m_judge.plan().tiers[rank], rank, 0, never, never};
    if (rank > 0) {
        standing.until = m_held[rank].until;
        standing.keptUntil = m_held[rank].keptUntil;
    }
    for (const Dropped &dropped : m_dropped)
        if (std::pair(dropped.rank, dropped.tier) >= standing.height())
            standing = {&dropped.plan->tiers[dropped.tier], dropped.rank, dropped.tier, dropped.held.until,
                        dropped.held.keptUntil};
    if (!m_given)
        return standing;
    const base::LocalDate last = m_given->manual->lastDay;
    if (std::pair(m_given->rank, m_given->above) > standing.height())
        return {m_given->tier, m_given->rank, m_given->above, last, last};
    if (m_given->tier->id == standing.tier->id) {
        standing.until = std::max(standing.until, last);
        standing.keptUntil = std::max(standing.keptUntil, last);
    }
    return standing;
}

void TierTrack::hold(Held &held, base::LocalDate until) const
{
    held.isHeld = true;
    held.isInGrace = false;
    held.isReachedAgain = false;
    held.until = until;
    held.keptUntil = until.plusDays(m_judge.plan().graceDays);
    held.termStart = m_end;
}

void TierTrack::holdAsLongAs(Held &lower, const Held &higher)
{
    if (!lower.isHeld)
        lower = higher;
    lower.isInGrace = lower.isInGrace && lower.until >= higher.until;
    lower.until = std::max(lower.until, higher.until);
    lower.keptUntil = std::max(lower.keptUntil, higher.keptUntil);
}

void TierTrack::coverLower()
{
    for (std::size_t tier = m_held.size(); tier-- > 2;)
        if (m_held[tier].isHeld)
            holdAsLongAs(m_held[tier - 1], m_held[tier]);
}

void TierTrack::judge(const TierMoment &moment)
{
    const std::size_t held = engineRank();
    const std::size_t reached = m_judge.reached(m_figures, moment.day, m_end, rank(), held);
    const std::size_t highest = std::max(held, reached);
    std::optional<Standing> before;
    bool isChanged = false;
    for (std::size_t tier = 1; tier <= highest; ++tier) {
        if (m_held[tier].isHeld && !canReachAgain(tier, moment.day))
            continue;
        if (!before)
            before = standing();
        isChanged = (m_held[tier].isHeld ? reachAgain(tier, moment.day) : reach(tier, moment)) || isChanged;
    }
    if (!isChanged)
        return;
    coverLower();
    findNextEnd();
    noteChange(*before, moment.day, &moment);
}

bool TierTrack::reach(std::size_t tier, const TierMoment &moment)
{
    hold(m_held[tier], m_judge.termEnd(moment.day));
    m_reached.push_back(
        {&m_judge.plan().tiers[tier], moment.day, m_held[tier].until, moment.fact->event, moment.fact->at});
    return true;
}

bool TierTrack::isByMonths() const
{
    return m_judge.plan().term.kind == TierTermKind::Months;
}

/// Could an act of this day bring another term of a tier that is held, whatever the figures are?
bool TierTrack::canReachAgain(std::size_t tier, base::LocalDate day)
{
    const Held &held = m_held[tier];
    return held.isInGrace || (isByMonths() ? !held.isReachedAgain : m_judge.termEnd(day) > held.until);
}

/// Does the act of this day bring another term of a tier that is held?
bool TierTrack::reachAgain(std::size_t tier, base::LocalDate day)
{
    Held &held = m_held[tier];
    if (held.isInGrace) {
        if (m_judge.reached(m_figures, day, m_end, rank(), tier - 1) == 0)
            return false;
        hold(held, isByMonths() ? m_judge.nextTermEnd(held.until) : m_judge.termEnd(day));
        return true;
    }
    if (!m_judge.reachedAgain(m_figures, day, m_end, rank(), tier, held.termStart))
        return false;
    // By months the new term waits for the end of the old one.
    if (isByMonths())
        held.isReachedAgain = true;
    else
        hold(held, m_judge.termEnd(day));
    return true;
}

void TierTrack::give(const ManualTier &manual)
{
    const Standing before = standing();
    m_given = Given{&manual, nullptr, 0, 0};
    placeGiven();
    findNextEnd();
    const Standing after = standing();
    m_steps.push_back({TierStepKind::Given, manual.day, manual.event, manual.at, before.tier->id, after.tier->id,
                       TierJudge::lastDay(after.until), manual.reason});
}

} // namespace muhr::loyalty
