// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/seeded_random.h"

#include <cstddef>

namespace muhr::tests::sim {

/// What happens in the simulated world, drawn from its seed.
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_random(seed) {}

    /// From 0 to bound-1.
    std::uint32_t below(std::uint32_t bound) { return m_random.below(bound); }
    std::int64_t between(std::int64_t least, std::int64_t most)
    {
        return least + below(static_cast<std::uint32_t>(most - least + 1));
    }
    bool percent(std::uint32_t chance) { return below(100) < chance; }
    template <typename List>
    auto &oneOf(List &list)
    {
        return list[below(static_cast<std::uint32_t>(list.size()))];
    }

private:
    SeededRandom m_random;
};

} // namespace muhr::tests::sim
