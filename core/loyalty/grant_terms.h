// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/field.h"
#include "core/loyalty/grant.h"
#include "core/loyalty/programme_error.h"
#include "core/loyalty/terms.h"

#include <QString>

#include <vector>

namespace muhr::loyalty {

/// The terms of something given: stamps, points, bonus money or a voucher.
std::vector<Field> grantFields();
/// Of terms that `checkGrant` found right. `rule` is the rule that gives it.
Grant readGrant(const QString &rule, const Terms &terms);

/// Whose card it goes to.
enum class GrantFor { Own, Other };

/// `path` is where the terms stand, such as "rules[0].terms.gift".
void checkGrant(const Terms &terms, GrantFor whom, const QString &path, std::vector<ProgrammeError> &errors);

} // namespace muhr::loyalty
