// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

namespace muhr::tests {

/// A clock that stands still until it is moved.
class FixedClock : public base::Clock
{
public:
    explicit FixedClock(base::Instant start) : m_now(start) {}
    base::Instant now() const override { return m_now; }
    void advance(std::chrono::milliseconds by) { m_now = m_now + by; }
    void set(base::Instant moment) { m_now = moment; }

private:
    base::Instant m_now;
};

} // namespace muhr::tests
