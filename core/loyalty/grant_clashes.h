// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/programme.h"
#include "core/loyalty/programme_error.h"

#include <QString>

#include <set>
#include <vector>

namespace muhr::loyalty {

/// What a rule gives beside purchases must be of use: stamps of a card there is, points and money that another rule
/// lets customers save. What a rule that is wrong or newer allows is not known.
void checkGrants(const std::vector<ProgrammeRule> &rules, const std::set<QString> &stampKinds,
                 std::vector<ProgrammeError> &errors);

} // namespace muhr::loyalty
