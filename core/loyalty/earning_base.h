// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/body.h"
#include "core/loyalty/field.h"
#include "core/loyalty/price.h"
#include "core/loyalty/terms.h"

#include <cstdint>
#include <vector>

namespace muhr::loyalty {

/// What of a purchase earns.
enum class EarningBase {
    /// Its price before discounts.
    List,
    /// After them, whatever paid it.
    Discounted,
    /// What was paid in money: the part paid with points, bonus or gifts earns nothing.
    Paid,
};

/// The term `base`.
Field baseField();
EarningBase readBase(const Terms &terms);

std::int64_t baseMinor(const Price &price, EarningBase base);
/// Of each line; what was paid is shared out over what the lines cost. Empty where the lines say nothing.
std::vector<std::int64_t> baseOfLines(const Price &price, const std::vector<Line> &lines, EarningBase base);
/// What an act that is stored came to.
Price priceOf(const Act &act);

} // namespace muhr::loyalty
