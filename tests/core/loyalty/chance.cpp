// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/chance.h"

#include <algorithm>
#include <cstring>

namespace muhr::tests {

std::int64_t anyUpTo(base::Random &random, std::int64_t highest)
{
    switch (random.below(8)) {
    case 0:
        return 0;
    case 1:
        return highest;
    case 2:
        return highest - std::min<std::int64_t>(highest, random.below(10));
    default:
        break;
    }
    std::uint64_t drawn = 0;
    std::array<std::uint8_t, 8> bytes{};
    random.fill(bytes);
    std::memcpy(&drawn, bytes.data(), bytes.size());
    // As many bits as chance says, so that all sizes come equally often.
    drawn >>= random.below(64);
    return static_cast<std::int64_t>(drawn % (static_cast<std::uint64_t>(highest) + 1));
}

} // namespace muhr::tests
