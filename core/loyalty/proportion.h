// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace muhr::loyalty {

/// The part of `whole` that belongs to `part` of `all`, rounded up and exact. whole from 0 to mostMoney, part from 0
/// to all, all from 1 to mostMoney.
std::int64_t proportion(std::int64_t whole, std::int64_t part, std::int64_t all);

} // namespace muhr::loyalty
