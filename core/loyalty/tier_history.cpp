// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/tier_history.h"

#include "core/loyalty/tier_track.h"

namespace muhr::loyalty {
namespace {

const TierPlan &firstPlan(const TierFigures &figures, const TierPlan &inForce)
{
    for (const TierMoment &moment : figures.moments())
        if (const TierPlan *plan = moment.fact ? moment.fact->plan : moment.given->plan)
            return *plan;
    return inForce;
}

} // namespace

const Tier &tierNowOn(std::span<const TierFact> facts, std::span<const ManualTier> given, const TierPlan &inForce,
                      base::LocalDate today)
{
    const TierFigures figures(facts, given, today);
    TierTrack track(figures, firstPlan(figures, inForce));
    track.runTo(today);
    track.adopt(inForce);
    return *track.standing().tier;
}

TierView tierOn(std::span<const TierFact> facts, std::span<const ManualTier> given, const TierPlan &inForce,
                base::LocalDate today)
{
    const TierFigures figures(facts, given, today);
    TierTrack track(figures, firstPlan(figures, inForce));
    track.runTo(today);
    track.adopt(inForce);
    const TierTrack::Standing standing = track.standing();
    TierView view;
    view.now = standing.tier;
    view.index = standing.rank;
    view.until = TierJudge::lastDay(standing.until);
    view.keptUntil = TierJudge::lastDay(standing.keptUntil);
    view.steps = track.steps();
    view.reached = track.reached();
    for (const TierStep &step : view.steps)
        if (step.from != step.to)
            view.since = step.day;
    if (const std::size_t next = standing.rank + 1; next < inForce.tiers.size()) {
        view.next = &inForce.tiers[next];
        view.missing = track.missing(today, next);
    }
    if (view.keptUntil)
        track.runTo(view.keptUntil->plusDays(1));
    view.projected = track.standing().tier;
    return view;
}

} // namespace muhr::loyalty
