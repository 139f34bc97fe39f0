// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/business_time.h"

#include <QtNumeric>

#include <algorithm>
#include <limits>

namespace muhr::loyalty {
namespace {

constexpr std::int64_t hourMs = 3'600'000;

/// A clock can say anything, so the sum must not overflow.
std::int64_t saturatingSum(std::int64_t a, std::int64_t b)
{
    std::int64_t result = 0;
    if (qAddOverflow(a, b, &result))
        return b > 0 ? std::numeric_limits<std::int64_t>::max() : std::numeric_limits<std::int64_t>::min();
    return result;
}

} // namespace

BusinessTime businessTime(const BusinessTimeInput &input)
{
    const std::int64_t said = saturatingSum(input.wall.ms(), input.skewMs);
    // A clock before 1970 is a broken clock, and no day of a calendar.
    std::int64_t at = std::max<std::int64_t>(0, std::min(said, input.latest.ms()));
    if (input.settledAtSeen)
        at = std::max(at, input.settledAtSeen->ms());
    if (input.previousAt)
        at = std::max(at, input.previousAt->ms());
    const bool wasMoved = at > said ? said < saturatingSum(at, -hourMs) : said > saturatingSum(at, hourMs);
    return {base::Instant::fromMs(at), wasMoved};
}

} // namespace muhr::loyalty
