// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/tier_history.h"

#include <QString>

#include <vector>

namespace muhr::tests {

base::LocalDate dayOf(const QString &text);
/// So much of one metric, in the window.
loyalty::TierCondition atLeast(loyalty::TierMetric metric, std::int64_t amount,
                               const loyalty::TierWindow &window = {loyalty::TierWindowKind::Period, 12});
/// Basic, silver for 1,000, gold for 2,000 and platinum for 4,000 spent in a calendar year, kept to the end of the next
/// one, then down to what the figures give.
loyalty::TierPlan tierPlan();
/// All thresholds by another metric or window.
loyalty::TierPlan tierPlan(loyalty::TierMetric metric, const std::vector<std::int64_t> &thresholds,
                           const loyalty::TierWindow &window);

/// A card whose acts are told one by one.
class TierPlay
{
public:
    explicit TierPlay(const loyalty::TierPlan &plan = tierPlan()) : inForce(plan) {}

    /// A purchase under the plan in force; each is a minute later than the one before.
    loyalty::TierFact &spend(const QString &day, std::int64_t amount);
    loyalty::TierFact &fact(const QString &day);
    void give(const QString &day, const QString &tier, const QString &lastDay,
              const QString &reason = QStringLiteral("friend"));
    loyalty::TierView view(const QString &day) const;
    /// The id of the tier.
    QString on(const QString &day) const;
    /// "gold 2027-12-31", or without the day if there is no end.
    QString withEnd(const QString &day) const;
    /// "2026-03-01 reached silver 2027-12-31", and so on.
    QStringList story(const QString &day) const;

    loyalty::TierPlan inForce;
    /// Of earlier versions; none lets the acts be judged by the one in force.
    const loyalty::TierPlan *then = nullptr;
    std::vector<loyalty::TierFact> facts;
    std::vector<loyalty::ManualTier> given;
};

} // namespace muhr::tests
