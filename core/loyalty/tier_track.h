// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/tier_figures.h"
#include "core/loyalty/tier_judge.h"

#include "core/base/local_date.h"

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace muhr::loyalty {

/// A card on its way through the tiers, day by day. Every tier has a term of its own; the card stands on the highest
/// that is held. Whoever holds a tier holds the lower ones at least as long.
class TierTrack
{
public:
    TierTrack(const TierFigures &figures, const TierPlan &first);

    /// Lets all moments up to this day happen, and the terms before it end.
    void runTo(base::LocalDate day);
    /// From now on this plan counts.
    void adopt(const TierPlan &plan);

    struct Standing
    {
        const Tier *tier = nullptr;
        /// In the plan that counts.
        std::size_t rank = 0;
        /// The plan has the tier no more, and it stands above its rank: its place in its own plan. Else 0.
        std::size_t above = 0;
        base::LocalDate until;
        base::LocalDate keptUntil;
        std::pair<std::size_t, std::size_t> height() const { return {rank, above}; }
    };
    Standing standing() const;
    TierDistance missing(base::LocalDate day, std::size_t tier);
    const std::vector<TierStep> &steps() const { return m_steps; }
    const std::vector<TierReach> &reached() const { return m_reached; }

private:
    struct Held
    {
        bool isHeld = false;
        /// The term is over and the days of grace run.
        bool isInGrace = false;
        bool isReachedAgain = false;
        base::LocalDate until;
        base::LocalDate keptUntil;
        /// The first moment that counts for the next term.
        std::size_t termStart = 0;
    };
    /// A tier that the plan has no more. It is kept to the end of its term, above the nearest lower one that is left.
    struct Dropped
    {
        const TierPlan *plan;
        std::size_t tier;
        std::size_t rank;
        Held held;
    };
    struct Given
    {
        const ManualTier *manual = nullptr;
        const Tier *tier = nullptr;
        std::size_t rank = 0;
        std::size_t above = 0;
    };

    void happen(const TierMoment &moment);
    void judge(const TierMoment &moment);
    bool reach(std::size_t tier, const TierMoment &moment);
    bool isByMonths() const;
    bool canReachAgain(std::size_t tier, base::LocalDate day);
    bool reachAgain(std::size_t tier, base::LocalDate day);
    void give(const ManualTier &manual);
    void endNext();
    void findNextEnd();
    void endTerm(std::size_t tier);
    void lapse(std::size_t tier);
    void stepDown(std::size_t to, base::LocalDate until);
    void hold(Held &held, base::LocalDate until) const;
    static void holdAsLongAs(Held &lower, const Held &higher);
    void coverLower();
    std::size_t engineRank() const;
    std::size_t rank() const;
    void placeGiven();
    void noteChange(const Standing &before, base::LocalDate day, const TierMoment *moment = nullptr);

    const TierFigures &m_figures;
    TierJudge m_judge;
    /// By rank; the lowest is held always.
    std::vector<Held> m_held;
    std::vector<Dropped> m_dropped;
    std::optional<Given> m_given;
    /// An act under a plan has happened.
    bool m_isJudging = false;
    base::LocalDate m_clock;
    /// The last day before something ends by itself.
    base::LocalDate m_nextEnd;
    /// Moments that have happened.
    std::size_t m_end = 0;
    std::vector<TierReach> m_reached;
    std::vector<TierStep> m_steps;
};

} // namespace muhr::loyalty
