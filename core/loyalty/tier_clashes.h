// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/programme.h"
#include "core/loyalty/programme_error.h"

#include <vector>

namespace muhr::loyalty {

/// A card stands on one tier, and what is only for tiers names some that there are. What a rule that is wrong or newer
/// has is not known.
void checkTierRules(const std::vector<ProgrammeRule> &rules, std::vector<ProgrammeError> &errors);

} // namespace muhr::loyalty
