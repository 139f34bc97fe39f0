// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/seeded_random.h"

#include <cstdint>

namespace muhr::tests {

/// Cases a law is held against.
#ifdef MUHR_NIGHTLY
inline constexpr int lawRounds = 100'000;
#else
inline constexpr int lawRounds = 2'000;
#endif

/// A number from 0 to `highest` (at most 2^62): small and large ones often, the ends too, since faults live there.
std::int64_t anyUpTo(base::Random &random, std::int64_t highest);

} // namespace muhr::tests
