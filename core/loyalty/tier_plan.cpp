// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/tier_plan.h"

#include <array>

namespace muhr::loyalty {

namespace {

/// In the order of TierMetric.
constexpr std::array metricWords{"spend", "purchases", "visits", "points"};

} // namespace

QString tierMetricWord(TierMetric metric)
{
    return QLatin1String(metricWords[static_cast<std::size_t>(metric)]);
}

std::optional<TierMetric> parseTierMetric(QStringView word)
{
    for (std::size_t i = 0; i < metricWords.size(); ++i)
        if (word == QLatin1String(metricWords[i]))
            return static_cast<TierMetric>(i);
    return std::nullopt;
}

std::optional<std::size_t> TierPlan::find(const QString &id) const
{
    for (std::size_t i = 0; i < tiers.size(); ++i)
        if (tiers[i].id == id)
            return i;
    return std::nullopt;
}

} // namespace muhr::loyalty
