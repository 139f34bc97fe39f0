// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/tier_history.h"

#include "core/base/calendar_period.h"
#include "core/base/local_date.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace muhr::loyalty {

/// One thing that can change a tier: an act, points that start to count, or a tier given by hand.
struct TierMoment
{
    base::LocalDate day;
    /// Of an act, or of points that waited since it.
    const TierFact *fact = nullptr;
    const ManualTier *given = nullptr;
    bool isWaitOver = false;
};

/// What a card did, in the order of time, with running sums: the figure over any window is the difference of two.
class TierFigures
{
public:
    /// Acts after today are left out, but not the points that start to count then.
    TierFigures(std::span<const TierFact> facts, std::span<const ManualTier> given, base::LocalDate today);

    const std::vector<TierMoment> &moments() const { return m_moments; }
    /// Over the moments from `first` up to, not including, `end`.
    std::int64_t sum(TierMetric metric, std::size_t first, std::size_t end) const
    {
        return total(metric, end) - total(metric, first);
    }
    /// Over all moments before `end`.
    std::int64_t total(TierMetric metric, std::size_t end) const
    {
        return m_sums[end][static_cast<std::size_t>(metric)];
    }

private:
    std::vector<TierMoment> m_moments;
    /// Before each moment, and after the last.
    std::vector<std::array<std::int64_t, 4>> m_sums;
};

/// Where a window begins, as its last day moves on.
class TierWindowStart
{
public:
    TierWindowStart(const TierWindow &window, base::CalendarSystem calendar) : m_window(window), m_calendar(calendar) {}

    const TierWindow &window() const { return m_window; }
    /// The first moment of the window that ends on this day; days never go back.
    std::size_t first(const TierFigures &figures, base::LocalDate day);

private:
    base::LocalDate firstDay(base::LocalDate day, base::LocalDate oldest);

    TierWindow m_window;
    base::CalendarSystem m_calendar;
    std::size_t m_first = 0;
    /// The period or month the last day lies in, and the month so many months before it.
    base::CalendarPeriod m_period{base::LocalDate().plusDays(1), base::LocalDate()};
    base::CalendarPeriod m_before;
};

} // namespace muhr::loyalty
