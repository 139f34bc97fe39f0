// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace muhr::actions {

/// So many wrong ones cost nothing. Source: security.md, 4.3.
inline constexpr std::int64_t freeTries = 5;

/// How long nobody tries after so many wrong PINs or passwords: nothing before the fifth, then 30 seconds, twice as
/// long each time, at most 15 minutes.
std::chrono::seconds waitAfter(std::int64_t wrongTries);

} // namespace muhr::actions
