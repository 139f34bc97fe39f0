// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/reward.h"

#include "core/base/local_date.h"
#include "core/base/local_text.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::loyalty {

/// What a tier is reached by. Never a balance that can be spent: a customer who spends points would fall.
enum class TierMetric {
    /// Minor units, less what was brought back.
    Spend,
    Purchases,
    Visits,
    /// Points earned, from the day they can be spent.
    Points,
};

/// "spend", "purchases", "visits", "points": as in a programme.
QString tierMetricWord(TierMetric metric);
std::optional<TierMetric> parseTierMetric(QStringView word);

enum class TierWindowKind {
    /// The last so many days, today included.
    Days,
    /// The last so many months: an act counts through the day before the same day so many months later.
    Months,
    /// The calendar period of so many months (1, 3, 6 or 12) that the day lies in.
    Period,
    /// Everything since the card began.
    Ever,
};

/// The time a sum is taken over.
struct TierWindow
{
    TierWindowKind kind = TierWindowKind::Months;
    std::int64_t length = 12;
    friend bool operator==(const TierWindow &, const TierWindow &) = default;
};

struct TierCondition
{
    TierMetric metric = TierMetric::Spend;
    /// Exactly as much counts.
    std::int64_t atLeast = 0;
    TierWindow window;
    friend bool operator==(const TierCondition &, const TierCondition &) = default;
};

/// One way into a tier: all of it must hold.
struct TierWay
{
    std::vector<TierCondition> conditions;
    /// Only for who has this tier already, or a higher one.
    std::optional<std::size_t> from;
    friend bool operator==(const TierWay &, const TierWay &) = default;
};

struct TierBenefits
{
    /// Hundredths of a percent off.
    std::int64_t discount = 0;
    /// Of the points or the cashback; 200 doubles them.
    std::int64_t earnPercent = 100;
    /// Stamps more for an act that brings stamps.
    std::int64_t extraStamps = 0;
    /// Once for each time the tier is reached.
    std::optional<Reward> gift;
};

struct Tier
{
    QString id;
    base::LocalText title;
    /// A word of the card's palette; empty: none.
    QString colour;
    /// Any of them will do. None for the lowest, which every card has.
    std::vector<TierWay> ways;
    TierBenefits benefits;
};

enum class TierTermKind {
    /// To the end of the calendar period it was reached in: each period begins anew.
    PeriodEnd,
    /// To the end of the next one: what was reached on 31 December doesn't lapse on 1 January.
    NextPeriodEnd,
    /// So many months. A new term begins where the old one ends, if the tier was reached again inside it.
    Months,
    Ever,
};

struct TierTerm
{
    TierTermKind kind = TierTermKind::NextPeriodEnd;
    /// 1, 3, 6 or 12 for a calendar period.
    int months = 12;
    friend bool operator==(const TierTerm &, const TierTerm &) = default;
};

/// What the tier rule of one version of a programme says. Source: semantics, 5.4.
struct TierPlan
{
    QString rule;
    base::CalendarSystem calendar = base::CalendarSystem::Gregorian;
    /// Ascending, at least one.
    std::vector<Tier> tiers;
    TierTerm term;
    /// A tier is kept so many days past its term.
    std::int64_t graceDays = 0;
    /// At the end of a term one tier lower at most; else down to what the figures give.
    bool oneStepDown = false;
    /// The purchase that reaches a tier has its terms already.
    bool crossingEnjoys = false;

    /// By its id.
    std::optional<std::size_t> find(const QString &id) const;
};

} // namespace muhr::loyalty
