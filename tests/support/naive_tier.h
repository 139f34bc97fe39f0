// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/tier_history.h"

#include <utility>
#include <vector>

namespace muhr::tests {

struct NaiveTier
{
    std::size_t rank = 0;
    std::optional<base::LocalDate> until;
    /// How many tiers were reached in all.
    std::size_t reached = 0;
    /// Which, and the last day of the term that began.
    std::vector<std::pair<std::size_t, base::LocalDate>> reaches;
};

/// A second opinion on tierOn for one plan, by code of its own: it walks through every single day and adds everything
/// up anew each time. What no act brought has no plan, and is judged only with the next act.
NaiveTier naiveTier(const std::vector<loyalty::TierFact> &facts, const std::vector<loyalty::ManualTier> &given,
                    const loyalty::TierPlan &plan, base::LocalDate today);

} // namespace muhr::tests
