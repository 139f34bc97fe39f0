// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/language.h"
#include "core/base/local_date.h"
#include "core/base/local_text.h"
#include "core/loyalty/saved_up.h"
#include "core/loyalty/tier_history.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::report {

/// A reward that lies on the path of seals.
struct CounterMilestone
{
    /// Stamps, from 1.
    std::int64_t at = 0;
    base::LocalText title;
};

/// A reward that waits to be handed over.
struct CounterReward
{
    base::VoucherId id;
    base::LocalText title;
    /// Nothing: without end.
    std::optional<base::LocalDate> lastDay;
    /// It takes something off a purchase, so it is used with one.
    bool needsPurchase = false;
    /// It is not on the card: so many points bring it. 0: it waits.
    std::int64_t points = 0;
    /// What it is asked for by, where points bring it.
    QString kind = {};
};

struct CounterTier
{
    base::LocalText title;
    /// Nothing: there is none above.
    std::optional<base::LocalText> next;
    loyalty::TierDistance missing;
};

/// What the cashier sees of a card. Titles stay in all their languages: the window's language may change while the card
/// is shown.
struct CounterCard
{
    base::CustomerId customer;
    base::CardId card;
    /// Empty: she gave none, or the key is not here.
    QString name;
    /// She chose it herself; nothing: not known here.
    std::optional<base::Language> language;
    std::int64_t visits = 0;
    bool wasHereToday = false;
    /// Since the last visit before today; nothing: there was none.
    std::optional<std::int64_t> daysSince;
    /// Days until her birthday, 0 today; nothing: not known here, or more than six.
    std::optional<std::int64_t> daysToBirthday;
    base::LocalDate today;

    std::int64_t held = 0;
    std::int64_t goal = 0;
    std::vector<CounterMilestone> milestones;
    /// The next good thing, and how many stamps it is away; nothing in a programme without stamps.
    std::optional<base::LocalText> next;
    std::int64_t missing = 0;
    /// Stamps that were taken back although their reward had been used.
    std::int64_t owed = 0;
    std::vector<CounterReward> rewards;
    /// Rewards that its points are enough for.
    std::vector<CounterReward> forPoints;

    /// Nothing: the programme gives none, and the card has none.
    std::optional<loyalty::SavedUp> points;
    std::optional<loyalty::SavedUp> bonus;
    /// Left on its gift cards, in minor units.
    std::int64_t giftMinor = 0;
    /// Nothing: the programme has no tiers.
    std::optional<CounterTier> tier;

    /// Something comes off for promo words or coupons.
    bool takesCodes = false;
    /// The products that the rules make a difference of.
    QStringList goods;
    /// A scan alone is no act: the rules want an amount or goods.
    bool needsAmount = false;
    /// ISO code.
    QString currency;
};

} // namespace muhr::report
