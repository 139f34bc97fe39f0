// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace muhr::loyalty {

/// What a division leaves.
struct Divided
{
    std::int64_t quotient = 0;
    /// From 0 to the divisor - 1.
    std::int64_t rest = 0;

    friend bool operator==(const Divided &, const Divided &) = default;
};

/// factor × part ÷ all, exact although the product may need 120 bits. factor and part from 0, all from 1, none above
/// 10^18; the quotient has to fit into 63 bits, which the caller knows (part ≤ all is enough).
Divided mulDiv(std::int64_t factor, std::int64_t part, std::int64_t all);

} // namespace muhr::loyalty
