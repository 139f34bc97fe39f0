// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/field.h"
#include "core/loyalty/programme_error.h"
#include "core/loyalty/reward.h"
#include "core/loyalty/terms.h"

#include <QString>

#include <vector>

namespace muhr::loyalty {

/// The terms of a reward, the same wherever a rule gives one.
std::vector<Field> rewardFields();
/// `id` is what uses name it by.
Reward readReward(const QString &id, const Terms &terms);
/// `path` is where the terms stand, such as "rules[0].terms.milestones[0].reward".
void checkReward(const Terms &terms, const QString &path, std::vector<ProgrammeError> &errors);
/// From when, at what times and for what money it can be used.
void checkRewardUse(const Terms &terms, const QString &path, std::vector<ProgrammeError> &errors);

} // namespace muhr::loyalty
