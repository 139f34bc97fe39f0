// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/tier_figures.h"

#include "core/base/calendar_period.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::loyalty {

/// One plan, made ready to be asked again and again as the days go by.
class TierJudge
{
public:
    explicit TierJudge(const TierPlan &plan);

    const TierPlan &plan() const { return *m_plan; }
    /// The highest tier above `above` that the figures give on this day to somebody who stands on `rank`; 0 if none.
    /// `end` is the number of moments so far; neither it nor the day ever goes back.
    std::size_t reached(const TierFigures &figures, base::LocalDate day, std::size_t end, std::size_t rank,
                        std::size_t above);
    /// Is the tier, or a higher one, reached again by what came since its term began with this moment?
    bool reachedAgain(const TierFigures &figures, base::LocalDate day, std::size_t end, std::size_t rank,
                      std::size_t tier, std::size_t termStart);
    /// By the way that is nearest for who stands on `rank`.
    TierDistance missing(const TierFigures &figures, base::LocalDate day, std::size_t end, std::size_t rank,
                         std::size_t tier);

    /// The last day of a tier that was reached on this day.
    base::LocalDate termEnd(base::LocalDate reached);
    /// The last day of the term that follows one that ended on this day.
    base::LocalDate nextTermEnd(base::LocalDate end) const;
    /// No tier ends then: the last day there is.
    static base::LocalDate never();
    /// Nothing: without end.
    static std::optional<base::LocalDate> lastDay(base::LocalDate until);

private:
    struct Condition
    {
        const TierCondition *condition;
        std::size_t window;
    };
    struct Way
    {
        std::size_t tier;
        std::size_t from;
        std::size_t first;
        std::size_t end;
    };

    /// A way that fell short can't hold before so much more of the metric is there: sums of all that ever was.
    struct Wait
    {
        TierMetric metric = TierMetric::Spend;
        std::int64_t total = 0;
    };

    bool holds(std::size_t way, const TierFigures &figures, base::LocalDate day, std::size_t end, std::size_t termStart,
               std::size_t tier);
    std::int64_t figure(const Condition &condition, const TierFigures &figures, base::LocalDate day, std::size_t end,
                        std::size_t termStart);
    bool isCutAtTerm(const TierWindow &window) const;

    const TierPlan *m_plan;
    std::vector<TierWindowStart> m_windows;
    std::vector<Condition> m_conditions;
    /// The highest tier first.
    std::vector<Way> m_ways;
    /// Of each way when it is asked for reaching, then for reaching each tier again.
    std::vector<Wait> m_waits;
    base::CalendarPeriod m_period{base::LocalDate().plusDays(1), base::LocalDate()};
    base::LocalDate m_periodTermEnd;
};

} // namespace muhr::loyalty
