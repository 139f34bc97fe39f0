// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/source_text.h"
#include "core/loyalty/programme_shelf.h"
#include "core/store/database.h"
#include "core/store/store_error.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::report {

/// What a new version means for the cards of one kind of stamps. A card that was begun is finished as it was promised;
/// empty and full ones go on under the new version. Source: semantics 5.1.
struct GoalChange
{
    QString rule;
    QString stampKind;
    std::int64_t oldGoal = 0;
    /// Nothing: no rule gives such stamps any more.
    std::optional<std::int64_t> newGoal;
    /// Cards in progress.
    std::int64_t finishing = 0;
    /// Of them, those that hold as many stamps as the new goal already.
    std::int64_t pastNewGoal = 0;
    /// Cards that begin under the new version with their next stamp.
    std::int64_t beginning = 0;
    std::vector<base::Sentence> sentences;
};

/// For each kind of stamps whose goal or rewards `after` changes; `inForce` is what cards begin under now.
store::Result<std::vector<GoalChange>> goalChanges(store::Database &database, const base::ShopId &shop,
                                                   const loyalty::PublishedProgramme &inForce,
                                                   const loyalty::Programme &after, base::Instant now);

} // namespace muhr::report
