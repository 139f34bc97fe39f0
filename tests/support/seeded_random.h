// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <random>

namespace muhr::tests {

/// Chance that repeats: the same seed gives the same bytes.
class SeededRandom : public base::Random
{
public:
    explicit SeededRandom(std::uint64_t seed) : m_engine(seed) {}
    void fill(std::span<std::uint8_t> bytes) override
    {
        for (auto &byte : bytes)
            byte = static_cast<std::uint8_t>(m_engine() & 0xff);
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace muhr::tests
