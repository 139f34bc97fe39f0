// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"

namespace muhr::base {

SystemClock::SystemClock()
    : m_wallAtStart(Instant::fromMs(
          std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch())
              .count())),
      m_steadyAtStart(std::chrono::steady_clock::now())
{
}

Instant SystemClock::now() const
{
    const auto passed = std::chrono::steady_clock::now() - m_steadyAtStart;
    return m_wallAtStart + std::chrono::duration_cast<std::chrono::milliseconds>(passed);
}

} // namespace muhr::base
