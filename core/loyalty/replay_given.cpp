// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/replay_given.h"

#include "core/loyalty/card_changes.h"

#include <algorithm>
#include <tuple>

namespace muhr::loyalty {
namespace {

std::int64_t stampsOf(const CardState &card)
{
    std::int64_t sum = 0;
    for (const StampTrack &track : card.stamps)
        sum += track.total;
    return sum;
}

/// Points, or minor units of bonus money.
std::int64_t earnedOf(const PointHistory &history)
{
    std::int64_t sum = 0;
    for (const PointLot &lot : history.lots)
        sum += lot.points - lot.takenBack;
    return sum;
}

std::int64_t refundedOf(const CardState &card, const PointSpending &spending)
{
    std::int64_t sum = 0;
    for (const PointRefund &refund : card.points.refunds)
        sum += refund.of == spending.from ? refund.points : 0;
    return sum;
}

/// Gifts were paid for when they were put on the card.
std::int64_t giftsIn(const Act &act)
{
    std::int64_t sum = 0;
    for (const Entry &entry : act.entries)
        if (const auto *paid = std::get_if<GiftPaid>(&entry))
            sum += paid->amountMinor;
    return sum;
}

base::LocalDate firstOfMonth(base::LocalDate day)
{
    return day.plusDays(1 - day.parts().day);
}

} // namespace

bool ReplayGiven::isLessThan(const ReplayGiven &other) const
{
    return std::tie(costMinor, rewards, bonusMinor, points, stamps) <
           std::tie(other.costMinor, other.rewards, other.bonusMinor, other.points, other.stamps);
}

ReplayGiven givenBetween(const CardState &before, const CardState &after, const std::vector<TimedEvent> &acts,
                         const Programme &programme)
{
    ReplayGiven given;
    given.stamps = stampsOf(after) - stampsOf(before);
    given.points = earnedOf(after.points) - earnedOf(before.points);
    given.bonusMinor = earnedOf(after.bonus) - earnedOf(before.bonus);
    const auto cost = [&](std::int64_t minor, base::LocalDate day) {
        given.costMinor += minor;
        if (minor != 0)
            given.costByMonth[firstOfMonth(day)] += minor;
    };
    const auto reward = [&](std::int64_t worthMinor, base::LocalDate day) {
        ++given.rewards;
        given.rewardsWithoutWorth += worthMinor == 0 ? 1 : 0;
        cost(worthMinor, day);
    };
    for (const RewardState &one : after.rewards)
        if (!before.reward(one.id) && (one.use || !one.voidedBy))
            reward(one.valueMinor, programme.dayOf(one.since));
    const auto &known = before.points.spendings;
    for (const PointSpending &one : after.points.spendings) {
        const bool isNew = std::none_of(known.begin(), known.end(),
                                        [&](const PointSpending &other) { return other.from == one.from; });
        // What paid for part of a purchase is in what the purchase was cheaper by.
        if (isNew && !one.rewardKind.isEmpty() && refundedOf(after, one) < one.points)
            reward(one.valueMinor, one.day);
    }
    for (const TimedEvent &timed : acts) {
        const auto *act = std::get_if<Act>(&timed.event->body);
        const auto purchase = act ? purchaseMinor(*act) : std::nullopt;
        if (purchase && act->payMinor && !after.isUndone(timed.event->id) && !isFullyReturned(after, timed.event->id))
            cost(*purchase - *act->payMinor - giftsIn(*act), programme.dayOf(timed.at));
    }
    return given;
}

} // namespace muhr::loyalty
