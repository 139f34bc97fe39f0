// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <mutex>

namespace muhr::endpoint {

/// Chance that several threads may draw from; `inner` belongs to it alone from then on.
class LockedRandom : public base::Random
{
public:
    explicit LockedRandom(base::Random &inner) : m_inner(inner) {}

    void fill(std::span<std::uint8_t> bytes) override
    {
        const std::scoped_lock lock(m_mutex);
        m_inner.fill(bytes);
    }

private:
    std::mutex m_mutex;
    base::Random &m_inner;
};

} // namespace muhr::endpoint
