// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/card_state.h"
#include "core/loyalty/grant.h"
#include "core/loyalty/rule.h"

#include <cstdint>
#include <vector>

namespace muhr::loyalty {

/// A rule that gives something beside purchases. What it gives goes with the act that brought it: when that is undone,
/// when all of its goods come back, or when less is kept than the rule asks for.
class GrantingRule : public BoundRule
{
public:
    std::vector<const Reward *> rewards() const override;
    std::int64_t pointsTakenBack(const PointReturn &input) const override;
};

/// The uses of this rule whose act was not brought back: whole, or down to less than the rule asks for.
std::vector<const Tally *> standingUses(const CardState &card, const QString &rule, std::int64_t leastKeptMinor = 0);
/// Purchases of at least so much, less what was brought back.
std::int64_t purchasesOf(const CardState &card, std::int64_t leastMinor);

} // namespace muhr::loyalty
