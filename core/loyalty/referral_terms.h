// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/field.h"
#include "core/loyalty/programme_error.h"
#include "core/loyalty/terms.h"

#include <QString>

#include <vector>

namespace muhr::loyalty {

/// The terms of the rule "referral".
std::vector<Field> referralFields();
void checkReferral(const Terms &terms, const QString &path, std::vector<ProgrammeError> &errors);

} // namespace muhr::loyalty
