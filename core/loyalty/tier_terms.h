// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/field.h"
#include "core/loyalty/programme_error.h"
#include "core/loyalty/terms.h"
#include "core/loyalty/tier_plan.h"

#include <QString>

#include <vector>

namespace muhr::loyalty {

/// The terms of the rule "tiers".
std::vector<Field> tierFields();
/// What no single term of it can say: contradictions, dead settings, tiers that nobody can tell apart.
void checkTiers(const Terms &terms, const QString &path, std::vector<ProgrammeError> &errors);
/// Of terms that `checkTiers` found right.
TierPlan readTierPlan(const QString &rule, const Terms &terms, base::CalendarSystem calendar);
/// The window of a condition: its own, or that of the whole rule.
TierWindow tierWindowOf(const Terms &condition, const Terms &rule);

} // namespace muhr::loyalty
