// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/tier_history.h"

namespace muhr::tests {

struct NaiveTier
{
    std::size_t rank = 0;
    std::optional<base::LocalDate> until;
    /// How many tiers were reached in all.
    std::size_t reached = 0;
};

/// A second opinion on tierOn for one plan, by code of its own: it walks through every single day and adds everything
/// up anew each time.
NaiveTier naiveTier(const std::vector<loyalty::TierFact> &facts, const std::vector<loyalty::ManualTier> &given,
                    const loyalty::TierPlan &plan, base::LocalDate today);

} // namespace muhr::tests
