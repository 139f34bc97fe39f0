// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/naive_tier.h"

#include <QCalendar>
#include <QDate>

#include <algorithm>
#include <map>
#include <tuple>

namespace muhr::tests {
namespace {

using namespace loyalty;

/// Days are told by QDate here, and months by QCalendar.
class Walk
{
public:
    Walk(const std::vector<TierFact> &facts, const std::vector<ManualTier> &given, const TierPlan &plan)
        : m_plan(plan), m_facts(facts), m_given(given),
          m_calendar(plan.calendar == base::CalendarSystem::Jalali ? QCalendar::System::Jalali
                                                                   : QCalendar::System::Gregorian)
    {
        std::sort(m_facts.begin(), m_facts.end(),
                  [](const auto &a, const auto &b) { return std::tuple(a.at, a.event) < std::tuple(b.at, b.event); });
        std::sort(m_given.begin(), m_given.end(),
                  [](const auto &a, const auto &b) { return std::tuple(a.at, a.event) < std::tuple(b.at, b.event); });
        m_order.resize(m_facts.size());
    }

    NaiveTier run(base::LocalDate from, base::LocalDate today)
    {
        for (base::LocalDate day = from; day <= today; day = day.plusDays(1))
            live(day);
        NaiveTier result{rank(), {}, m_reaches.size(), m_reaches};
        std::optional<QDate> until;
        if (result.rank > 0 && engineRank() == result.rank)
            until = m_held[result.rank].until;
        if (m_byHand && m_byHandRank == result.rank)
            until = std::max(until.value_or(m_byHand->lastDay.date()), m_byHand->lastDay.date());
        if (result.rank > 0 && until && until->year() < 9999)
            result.until = base::LocalDate::parse(until->toString(Qt::ISODate));
        return result;
    }

private:
    struct Term
    {
        QDate until;
        bool isOver = false;
        bool isWon = false;
        /// Acts with a higher number count for the next one.
        int after = 0;
    };

    void live(base::LocalDate today)
    {
        m_today = today.date();
        // What ended yesterday.
        if (m_byHand && m_byHand->lastDay < today)
            m_byHand = nullptr;
        for (std::size_t tier = engineRank(); tier > 0; tier = engineRank()) {
            Term &term = m_held[tier];
            if (!term.isOver && term.until < m_today) {
                if (term.isWon || figuresGive() >= tier) {
                    const QDate until = following(term.until);
                    for (std::size_t lower = 1; lower <= tier; ++lower)
                        m_held[lower] = {std::max(until, m_held[lower].until), false, false, m_count};
                    continue;
                }
                term.isOver = true;
            }
            if (!term.isOver || term.until.addDays(m_plan.graceDays) >= m_today)
                break;
            const QDate until = term.until;
            m_held.erase(tier);
            if (m_plan.oneStepDown && tier > 1)
                m_held[tier - 1] = {std::max(m_held[tier - 1].until, following(until)), false, false, m_count};
        }
        // Points whose wait ended come first, then the acts and gifts by the clock.
        for (std::size_t i = 0; i < m_facts.size(); ++i)
            if (m_facts[i].day < today && m_facts[i].pointsActiveDay == today && m_facts[i].points > 0) {
                m_pointsAt.emplace(i, ++m_count);
                m_pointsOn.emplace(i, m_today);
                if (m_isJudging)
                    judge();
            }
        std::size_t nextGift = 0;
        const auto giveUpTo = [&](const TierFact *fact) {
            for (; nextGift < m_given.size(); ++nextGift) {
                const ManualTier &gift = m_given[nextGift];
                if (fact && std::tuple(fact->at, fact->event) < std::tuple(gift.at, gift.event))
                    break;
                if (gift.day != today)
                    continue;
                ++m_count;
                m_byHand = &gift;
                m_byHandRank = m_plan.find(gift.tier).value();
            }
        };
        for (std::size_t i = 0; i < m_facts.size(); ++i) {
            if (m_facts[i].day != today)
                continue;
            giveUpTo(&m_facts[i]);
            m_order[i] = ++m_count;
            if (m_facts[i].pointsActiveDay <= today) {
                m_pointsAt.emplace(i, m_count);
                m_pointsOn.emplace(i, m_today);
            }
            if (!m_facts[i].plan)
                continue;
            m_isJudging = true;
            judge();
        }
        giveUpTo(nullptr);
    }

    void judge()
    {
        const std::size_t before = rank();
        const std::size_t gives = figuresGive();
        for (std::size_t tier = 1; tier <= gives; ++tier) {
            if (!m_held.contains(tier)) {
                m_held[tier] = {termFrom(m_today), false, false, m_count};
                m_reaches.emplace_back(tier, *base::LocalDate::parse(m_held[tier].until.toString(Qt::ISODate)));
                continue;
            }
            Term &term = m_held[tier];
            const bool isByMonths = m_plan.term.kind == TierTermKind::Months;
            const QDate until = isByMonths ? following(term.until) : termFrom(m_today);
            if (term.isOver)
                term = {until, false, false, m_count};
            else if (until > term.until && again(tier, std::max(before, rank()), term.after)) {
                if (isByMonths)
                    term.isWon = true;
                else
                    term = {until, false, false, m_count};
            }
        }
        for (std::size_t tier = m_plan.tiers.size() - 1; tier > 1; --tier)
            if (m_held.contains(tier)) {
                if (!m_held.contains(tier - 1))
                    m_held[tier - 1] = m_held[tier];
                if (m_held[tier - 1].until < m_held[tier].until) {
                    m_held[tier - 1].until = m_held[tier].until;
                    m_held[tier - 1].isOver = false;
                }
            }
    }

    std::size_t engineRank() const { return m_held.empty() ? 0 : m_held.rbegin()->first; }
    std::size_t rank() const { return std::max(engineRank(), m_byHand ? m_byHandRank : 0); }

    std::int64_t sum(const TierCondition &condition, int after) const
    {
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < m_facts.size(); ++i) {
            const TierFact &fact = m_facts[i];
            const bool isPoints = condition.metric == TierMetric::Points;
            const auto points = m_pointsAt.find(i);
            const int order = isPoints ? (points == m_pointsAt.end() ? 0 : points->second) : m_order[i];
            if (order == 0 || order <= after)
                continue;
            if (!isInside(isPoints ? m_pointsOn.at(i) : fact.day.date(), condition.window))
                continue;
            sum += isPoints                                    ? fact.points
                   : condition.metric == TierMetric::Spend     ? fact.spendMinor
                   : condition.metric == TierMetric::Purchases ? int(fact.isPurchase)
                                                               : int(fact.isVisit);
        }
        return sum;
    }
    bool isInside(QDate day, const TierWindow &window) const
    {
        switch (window.kind) {
        case TierWindowKind::Days:
            return day.daysTo(m_today) < window.length;
        case TierWindowKind::Months:
            return day > m_today.addMonths(static_cast<int>(-window.length), m_calendar);
        case TierWindowKind::Period:
            return periodNumber(day, static_cast<int>(window.length)) ==
                   periodNumber(m_today, static_cast<int>(window.length));
        case TierWindowKind::Ever:
            break;
        }
        return true;
    }
    int periodNumber(QDate day, int months) const
    {
        return (day.year(m_calendar) * 12 + day.month(m_calendar) - 1) / months;
    }
    QDate periodEnd(QDate day) const
    {
        QDate end = day;
        while (periodNumber(end.addDays(1), m_plan.term.months) == periodNumber(day, m_plan.term.months))
            end = end.addDays(1);
        return end;
    }
    QDate termFrom(QDate day) const
    {
        switch (m_plan.term.kind) {
        case TierTermKind::PeriodEnd:
            return periodEnd(day);
        case TierTermKind::NextPeriodEnd:
            return periodEnd(periodEnd(day).addDays(1));
        case TierTermKind::Months:
            return day.addMonths(m_plan.term.months, m_calendar);
        case TierTermKind::Ever:
            break;
        }
        return QDate(9999, 12, 31);
    }
    QDate following(QDate end) const
    {
        return m_plan.term.kind == TierTermKind::Months ? end.addMonths(m_plan.term.months, m_calendar)
               : m_plan.term.kind == TierTermKind::Ever ? QDate(9999, 12, 31)
                                                        : periodEnd(end.addDays(1));
    }
    /// What counts once only: see TierJudge.
    bool isOnce(const TierWindow &window) const
    {
        const bool isRolling = window.kind == TierWindowKind::Days || window.kind == TierWindowKind::Months;
        return isRolling || m_plan.term.kind == TierTermKind::Months;
    }
    bool holds(const TierWay &way, std::size_t stand, int after) const
    {
        return way.from.value_or(0) <= stand &&
               std::all_of(way.conditions.begin(), way.conditions.end(),
                           [&](const auto &c) { return sum(c, isOnce(c.window) ? after : 0) >= c.atLeast; });
    }
    bool again(std::size_t tier, std::size_t stand, int after) const
    {
        for (; tier < m_plan.tiers.size(); ++tier)
            for (const TierWay &way : m_plan.tiers[tier].ways)
                if (holds(way, stand, after))
                    return true;
        return false;
    }
    std::size_t figuresGive() const
    {
        std::size_t gives = 0;
        for (bool isNew = true; isNew;) {
            isNew = false;
            const std::size_t stand = std::max(rank(), gives);
            for (std::size_t tier = gives + 1; tier < m_plan.tiers.size(); ++tier)
                for (const TierWay &way : m_plan.tiers[tier].ways)
                    if (holds(way, stand, 0)) {
                        gives = tier;
                        isNew = true;
                    }
        }
        return gives;
    }

    const TierPlan &m_plan;
    std::vector<TierFact> m_facts;
    std::vector<ManualTier> m_given;
    QCalendar m_calendar;
    QDate m_today;
    /// Numbers of what happened, from 1; 0: not yet.
    int m_count = 0;
    std::vector<int> m_order;
    std::map<std::size_t, int> m_pointsAt;
    std::map<std::size_t, QDate> m_pointsOn;
    std::map<std::size_t, Term> m_held;
    const ManualTier *m_byHand = nullptr;
    std::size_t m_byHandRank = 0;
    std::vector<std::pair<std::size_t, base::LocalDate>> m_reaches;
    /// An act under the plan has happened.
    bool m_isJudging = false;
};

} // namespace

NaiveTier naiveTier(const std::vector<TierFact> &facts, const std::vector<ManualTier> &given, const TierPlan &plan,
                    base::LocalDate today)
{
    base::LocalDate first = today;
    for (const TierFact &fact : facts)
        first = std::min(first, fact.day);
    for (const ManualTier &tier : given)
        first = std::min(first, tier.day);
    return Walk(facts, given, plan).run(first, today);
}

} // namespace muhr::tests
