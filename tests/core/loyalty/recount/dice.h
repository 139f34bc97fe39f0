// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/loyalty/recount/terms.h"
#include "tests/support/seeded_random.h"

#include <initializer_list>

namespace muhr::tests::recount {

/// Chance that repeats, as histories need it.
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_random(seed) {}

    /// From 0, below the limit.
    Number below(Number limit) { return m_random.below(static_cast<std::uint32_t>(limit)); }
    bool once(Number in) { return below(in) == 0; }
    template <typename T>
    T any(std::initializer_list<T> list)
    {
        return list.begin()[below(static_cast<Number>(list.size()))];
    }
    QByteArray bytes(int count) { return m_random.bytes(count); }

private:
    SeededRandom m_random;
};

} // namespace muhr::tests::recount
