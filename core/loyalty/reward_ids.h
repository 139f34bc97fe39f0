// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/programme_error.h"

#include <vector>

namespace muhr::loyalty {

struct ProgrammeRule;

/// Rewards of all rules are used by their ids, so no two may have the same; a draw can only be of rewards that a stamp
/// card before it brings.
void checkRewardIds(const std::vector<ProgrammeRule> &rules, std::vector<ProgrammeError> &errors);

} // namespace muhr::loyalty
