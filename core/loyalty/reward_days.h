// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/reward.h"

#include "core/base/local_date.h"

#include <optional>

namespace muhr::loyalty {

/// The first day that a reward reached today can be used; nothing: at once.
std::optional<base::LocalDate> firstDayOf(const Reward &reward, base::LocalDate today);
/// The last one; nothing: without end.
std::optional<base::LocalDate> lastDayOf(const Reward &reward, base::LocalDate today);

} // namespace muhr::loyalty
