// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/tier_figures.h"

#include <algorithm>
#include <utility>

namespace muhr::loyalty {
namespace {

constexpr std::int64_t shortestMonth = 28;

bool isBefore(const TierMoment &a, const TierMoment &b)
{
    if (a.day != b.day)
        return a.day < b.day;
    if (a.isWaitOver != b.isWaitOver)
        return a.isWaitOver;
    const auto key = [](const TierMoment &moment) {
        return moment.fact ? std::pair(moment.fact->at, moment.fact->event)
                           : std::pair(moment.given->at, moment.given->event);
    };
    return key(a) < key(b);
}

bool hasToWait(const TierFact &fact)
{
    return fact.points > 0 && fact.pointsActiveDay > fact.day;
}

} // namespace

TierFigures::TierFigures(std::span<const TierFact> facts, std::span<const ManualTier> given, base::LocalDate today)
{
    m_moments.reserve(facts.size() + given.size());
    for (const TierFact &fact : facts) {
        if (fact.day > today)
            continue;
        m_moments.push_back({fact.day, &fact, nullptr, false});
        if (hasToWait(fact))
            m_moments.push_back({fact.pointsActiveDay, &fact, nullptr, true});
    }
    for (const ManualTier &tier : given)
        if (tier.day <= today)
            m_moments.push_back({tier.day, nullptr, &tier, false});
    if (!std::is_sorted(m_moments.begin(), m_moments.end(), isBefore))
        std::sort(m_moments.begin(), m_moments.end(), isBefore);
    m_sums.resize(m_moments.size() + 1);
    std::array<std::int64_t, 4> sum{};
    for (std::size_t i = 0; i < m_moments.size(); ++i) {
        const TierMoment &moment = m_moments[i];
        if (const TierFact *fact = moment.fact; fact && !moment.isWaitOver) {
            sum[static_cast<std::size_t>(TierMetric::Spend)] += fact->spendMinor;
            sum[static_cast<std::size_t>(TierMetric::Purchases)] += fact->isPurchase ? 1 : 0;
            sum[static_cast<std::size_t>(TierMetric::Visits)] += fact->isVisit ? 1 : 0;
        }
        if (const TierFact *fact = moment.fact; fact && moment.isWaitOver == hasToWait(*fact))
            sum[static_cast<std::size_t>(TierMetric::Points)] += fact->points;
        m_sums[i + 1] = sum;
    }
}

base::LocalDate TierWindowStart::firstDay(base::LocalDate day, base::LocalDate oldest)
{
    switch (m_window.kind) {
    case TierWindowKind::Days:
        return day.plusDays(1 - m_window.length);
    case TierWindowKind::Months: {
        // No month is shorter, so nothing can have dropped out.
        if (oldest > day.plusDays(-m_window.length * shortestMonth))
            return oldest;
        if (!m_period.has(day)) {
            m_period = base::periodOf(day, 1, m_calendar);
            m_before = base::periodOf(base::plusMonths(m_period.first, -m_window.length, m_calendar), 1, m_calendar);
        }
        const std::int64_t dayOfMonth = day.dayNumber() - m_period.first.dayNumber();
        return std::min(m_before.last, m_before.first.plusDays(dayOfMonth)).plusDays(1);
    }
    case TierWindowKind::Period:
        if (!m_period.has(day))
            m_period = base::periodOf(day, static_cast<int>(m_window.length), m_calendar);
        return m_period.first;
    case TierWindowKind::Ever:
        break;
    }
    return oldest;
}

std::size_t TierWindowStart::first(const TierFigures &figures, base::LocalDate day)
{
    const auto &moments = figures.moments();
    if (m_first == moments.size())
        return m_first;
    const base::LocalDate start = firstDay(day, moments[m_first].day);
    while (m_first < moments.size() && moments[m_first].day < start)
        ++m_first;
    return m_first;
}

} // namespace muhr::loyalty
