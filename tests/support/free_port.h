// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace muhr::tests {

/// A port of this machine that nobody listens on just now; no two calls answer the same.
std::uint16_t freePort();

} // namespace muhr::tests
