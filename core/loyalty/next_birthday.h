// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/occasion_day.h"

namespace muhr::loyalty {

class Programme;

/// When a birthday comes back, today included. 29 February is kept where the programme's rule for birthdays says;
/// without such a rule on 28 February. Nothing past the last day there is.
std::optional<NextOccasion> nextBirthday(const base::YearlyDay &birthday, const Programme &programme,
                                         base::LocalDate today);

} // namespace muhr::loyalty
