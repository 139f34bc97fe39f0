// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/field.h"
#include "core/loyalty/programme_error.h"
#include "core/loyalty/terms.h"
#include "core/loyalty/when.h"

#include "core/base/instant.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace muhr::loyalty {

class Programme;
struct RuleInput;

/// A time with more points or bonus.
struct PointBoost
{
    /// 200 doubles what is earned.
    std::int64_t percent = 100;
    When when;
};

/// The list of terms `boosts`.
Field boostField(const base::SourceText &label);
std::vector<PointBoost> readBoosts(const Terms &terms);
/// `path` is that of the rule's terms.
void checkBoosts(const Terms &terms, const QString &path, std::vector<ProgrammeError> &errors);

/// In percent: of several only one counts, the best for the customer.
std::int64_t boostAt(const std::vector<PointBoost> &boosts, base::Instant at, const Programme &programme);
/// All that multiplies what this act earns, in percent.
std::int64_t earningPercent(const std::vector<PointBoost> &boosts, const RuleInput &input);

} // namespace muhr::loyalty
