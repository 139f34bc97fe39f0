// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/tier_plan.h"

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/local_date.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace muhr::loyalty {

/// One act as far as tiers look at it, less what was brought back of it. What was undone is left out.
struct TierFact
{
    base::EventId event;
    base::Instant at;
    base::LocalDate day;
    std::int64_t spendMinor = 0;
    bool isPurchase = false;
    bool isVisit = false;
    /// Earned, not what is left of them.
    std::int64_t points = 0;
    /// They count from this day on; before `day`: at once.
    base::LocalDate pointsActiveDay;
    /// Of the version the act was decided under; nothing: it had no tiers. The act counts all the same.
    const TierPlan *plan = nullptr;
};

/// A tier that somebody gave by hand. Until its last day the engine may raise the customer, but not lower him. The
/// latest one counts.
struct ManualTier
{
    base::EventId event;
    base::Instant at;
    base::LocalDate day;
    /// The id of the tier.
    QString tier;
    base::LocalDate lastDay;
    /// A word, such as "import".
    QString reason;
    /// Of a version that knows the tier.
    const TierPlan *plan = nullptr;
};

enum class TierStepKind {
    /// An act reached it.
    Reached,
    /// Kept for another term.
    Renewed,
    /// Given by hand.
    Given,
    /// A term ended.
    Lowered,
};

/// One change of a card's tier.
struct TierStep
{
    TierStepKind kind = TierStepKind::Reached;
    /// The first day it holds.
    base::LocalDate day;
    /// Of the act or the gift; nothing where only time passed.
    std::optional<base::EventId> event;
    base::Instant at;
    /// Ids of tiers.
    QString from;
    QString to;
    /// Of the tier it is now; nothing: without end.
    std::optional<base::LocalDate> until;
    /// Of a tier given by hand.
    QString reason;
    friend bool operator==(const TierStep &, const TierStep &) = default;
};

/// A tier that an act reached. Whoever jumps over one has reached it too.
struct TierReach
{
    const Tier *tier = nullptr;
    base::LocalDate day;
    /// Of the term that began.
    base::LocalDate until;
    base::EventId event;
    base::Instant at;
};

/// What is still to do for the next tier, by the way that is nearest; 0 where nothing is asked. All 0: the next act
/// brings it.
struct TierDistance
{
    std::int64_t spendMinor = 0;
    std::int64_t purchases = 0;
    std::int64_t visits = 0;
    std::int64_t points = 0;
    friend bool operator==(const TierDistance &, const TierDistance &) = default;
};

/// The tier of a card on one day.
struct TierView
{
    /// Its benefits count. Of the plan in force, unless that has dropped it: then as it was, until its term ends.
    const Tier *now = nullptr;
    /// In the plan in force; of a dropped tier the nearest lower one.
    std::size_t index = 0;
    /// Nothing: since the card began.
    std::optional<base::LocalDate> since;
    /// The last valid day, grace not included; nothing: without end.
    std::optional<base::LocalDate> until;
    /// It is kept through this day.
    std::optional<base::LocalDate> keptUntil;
    /// Nothing: the highest.
    const Tier *next = nullptr;
    TierDistance missing;
    /// The tier after the term, if nothing more happens.
    const Tier *projected = nullptr;
    /// Each of them brings its gift, oldest first.
    std::vector<TierReach> reached;
    /// How it came to this, oldest first.
    std::vector<TierStep> steps;
};

/// The tier on a day: what the acts reached is reached at once, and lost only at the end of a term and its grace. Each
/// act is judged by the plan of its own moment, so a new version lowers nobody inside a term. Pure, and the same
/// whatever order the facts came in. The plan in force has at least one tier.
TierView tierOn(std::span<const TierFact> facts, std::span<const ManualTier> given, const TierPlan &inForce,
                base::LocalDate today);
/// Its `now` alone, in half the time.
const Tier &tierNowOn(std::span<const TierFact> facts, std::span<const ManualTier> given, const TierPlan &inForce,
                      base::LocalDate today);

} // namespace muhr::loyalty
