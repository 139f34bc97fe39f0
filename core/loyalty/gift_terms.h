// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/field.h"
#include "core/loyalty/programme_error.h"
#include "core/loyalty/terms.h"

#include <QString>

#include <vector>

namespace muhr::loyalty {

struct ProgrammeRule;

/// The terms of the rule "gift".
std::vector<Field> giftFields();
/// What no single term of it can say.
void checkGifts(const Terms &terms, const QString &path, std::vector<ProgrammeError> &errors);
/// A sale names no rule, so only one can sell gifts.
void checkGiftRules(const std::vector<ProgrammeRule> &rules, std::vector<ProgrammeError> &errors);

} // namespace muhr::loyalty
