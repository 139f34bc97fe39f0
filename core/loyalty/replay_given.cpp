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

std::int64_t pointsOf(const CardState &card)
{
    std::int64_t sum = 0;
    for (const PointLot &lot : card.points.lots)
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

base::LocalDate firstOfMonth(base::LocalDate day)
{
    return day.plusDays(1 - day.parts().day);
}

} // namespace

bool ReplayGiven::isLessThan(const ReplayGiven &other) const
{
    return std::tie(costMinor, rewards, points, stamps) <
           std::tie(other.costMinor, other.rewards, other.points, other.stamps);
}

ReplayGiven givenBetween(const CardState &before, const CardState &after, const std::vector<TimedEvent> &acts,
                         const Programme &programme)
{
    ReplayGiven given;
    given.stamps = stampsOf(after) - stampsOf(before);
    given.points = pointsOf(after) - pointsOf(before);
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
        if (!before.reward(one.id))
            reward(one.valueMinor, programme.dayOf(one.since));
    const auto &known = before.points.spendings;
    for (const PointSpending &one : after.points.spendings) {
        const bool isNew = std::none_of(known.begin(), known.end(),
                                        [&](const PointSpending &other) { return other.from == one.from; });
        if (isNew && refundedOf(after, one) < one.points)
            reward(one.valueMinor, one.day);
    }
    for (const TimedEvent &timed : acts) {
        const auto *act = std::get_if<Act>(&timed.event->body);
        const auto purchase = act ? purchaseMinor(*act) : std::nullopt;
        if (purchase && act->payMinor && !after.isUndone(timed.event->id) && !isFullyReturned(after, timed.event->id))
            cost(*purchase - *act->payMinor, programme.dayOf(timed.at));
    }
    return given;
}

} // namespace muhr::loyalty
