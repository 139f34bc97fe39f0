// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

namespace muhr::tests::sim {

/// The clock of one machine: the true time of the world as this machine tells it.
class SimClock : public base::Clock
{
public:
    explicit SimClock(const base::Instant &truth) : m_truth(truth), m_since(truth), m_base(truth) {}

    base::Instant now() const override
    {
        const std::int64_t passed = (m_truth - m_since).count();
        return m_base + std::chrono::milliseconds(passed + passed / 1'000'000 * m_driftPpm);
    }
    void jump(std::chrono::milliseconds by) { set(now() + by); }
    void set(base::Instant moment)
    {
        m_base = moment;
        m_since = m_truth;
    }
    /// Parts of a million that it runs too fast.
    void setDrift(std::int64_t ppm)
    {
        set(now());
        m_driftPpm = ppm;
    }
    void putRight()
    {
        set(m_truth);
        m_driftPpm = 0;
    }

private:
    const base::Instant &m_truth;
    base::Instant m_since;
    base::Instant m_base;
    std::int64_t m_driftPpm = 0;
};

} // namespace muhr::tests::sim
