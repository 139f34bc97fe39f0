// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/when.h"

#include "core/base/local_text.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::loyalty {

enum class RewardForm {
    /// Kept on the card until it is used.
    Voucher,
    /// Handed over in the act that reaches it.
    Now,
};

/// Where a reward may be used while the device cannot ask the endpoint.
enum class OfflineUse {
    OnlineOnly,
    /// At the branch of the act that reached it.
    SameBranch,
    /// Anywhere up to a value, so many a device a day.
    Anywhere,
};

/// From when a reward can be used.
enum class RewardStart {
    AtOnce,
    AfterDays,
    /// From a visit on another day.
    NextVisit,
};

/// What a reward takes off the purchase it is used in; nothing where both are 0.
struct RewardDiscount
{
    /// Hundredths of a percent.
    std::int64_t percentHundredths = 0;
    std::int64_t amountMinor = 0;
    /// Of a percentage; 0: no limit.
    std::int64_t mostMinor = 0;

    bool isSome() const { return percentHundredths > 0 || amountMinor > 0; }
};

/// A thing that the shop promises.
struct Reward
{
    /// The id of its milestone: the "kind" that uses name.
    QString kind;
    RewardForm form = RewardForm::Voucher;
    base::LocalText title;
    /// Days after the day it was reached; nothing: without end.
    std::optional<std::int64_t> validDays;
    /// What it is worth.
    std::int64_t valueMinor = 0;
    OfflineUse offline = OfflineUse::SameBranch;
    std::int64_t offlineUpToMinor = 0;
    std::int64_t offlineADay = 0;
    bool needsFreshCode = false;
    RewardStart starts = RewardStart::AtOnce;
    std::int64_t startsAfterDays = 0;
    /// It can be used then only.
    When when;
    RewardDiscount discount;
};

struct Milestone
{
    /// Stamps on the card.
    std::int64_t at = 0;
    Reward reward;
};

/// What one wish takes of the points.
enum class PointTake {
    /// The price, for one.
    Price,
    /// As many times the price as there is, for as many.
    AsMany,
    /// All of them, for one.
    All,
};

/// A reward that costs points.
struct PointReward
{
    Reward reward;
    std::int64_t price = 0;
    PointTake takes = PointTake::Price;
};

/// What a rule that gives points says beside what it gives.
struct PointPlan
{
    QString rule;
    std::vector<PointReward> rewards;
    /// Points can be spent in the purchase that earns them.
    bool inSamePurchase = false;
    /// Part of a purchase brought back brings part of the points spent in it back.
    bool backOnPart = true;
    /// The most a purchase may spend without a connection.
    std::int64_t offlineMost = 0;
};

/// When the stamps of a card that is not full yet lapse.
enum class StampExpiry {
    Never,
    /// So many days after the first stamp of the card.
    Card,
    /// So many days after the last stamp: each one restarts the clock.
    Quiet,
};

/// A path of seals with rewards on it: what the card shows of a rule that gives stamps.
struct StampLadder
{
    QString rule;
    QString stampKind;
    base::LocalText stampTitle;
    std::int64_t goal = 0;
    /// Stamps given when somebody joins.
    std::int64_t welcome = 0;
    StampExpiry expiry = StampExpiry::Never;
    /// Days.
    std::int64_t expiresAfter = 0;
    /// Ascending by `at`; the last stands at the goal.
    std::vector<Milestone> milestones;
};

} // namespace muhr::loyalty
