// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/replay_summary.h"

#include <QtNumeric>

#include <algorithm>
#include <limits>
#include <tuple>

namespace muhr::loyalty {
namespace {

/// Stays at the highest there is: such sums only invented histories have, and a wrapped one would be a gain.
void addTo(std::int64_t &sum, std::int64_t more)
{
    if (qAddOverflow(sum, more, &sum))
        sum = more > 0 ? std::numeric_limits<std::int64_t>::max() : std::numeric_limits<std::int64_t>::min();
}

void addTo(ReplayGiven &sum, const ReplayGiven &more)
{
    addTo(sum.stamps, more.stamps);
    addTo(sum.points, more.points);
    addTo(sum.bonusMinor, more.bonusMinor);
    addTo(sum.rewards, more.rewards);
    addTo(sum.rewardsWithoutWorth, more.rewardsWithoutWorth);
    addTo(sum.costMinor, more.costMinor);
    for (const auto &[month, cost] : more.costByMonth)
        addTo(sum.costByMonth[month], cost);
}

/// How much more the second is; equal ones in the order of their ids, so that the answer is the same every time.
auto moreOf(const ReplayGiven &one, const ReplayGiven &other, const base::CustomerId &customer)
{
    return std::tuple(one.costMinor - other.costMinor, one.rewards - other.rewards, one.bonusMinor - other.bonusMinor,
                      one.points - other.points, one.stamps - other.stamps, customer);
}

template <typename IsBefore>
void insert(std::vector<CardReplay> &list, const CardReplay &card, IsBefore isBefore)
{
    list.insert(std::upper_bound(list.begin(), list.end(), card, isBefore), card);
    if (list.size() > ReplaySummary::mostShown)
        list.pop_back();
}

} // namespace

void ReplaySummary::add(const CardReplay &card)
{
    if (card.acts == 0)
        return;
    ++cards;
    acts += card.acts;
    addTo(was, card.was);
    addTo(would, card.would);
    if (card.gains()) {
        ++gain;
        insert(gainers, card, [](const CardReplay &a, const CardReplay &b) {
            return moreOf(b.would, b.was, b.customer) < moreOf(a.would, a.was, a.customer);
        });
    } else if (card.loses()) {
        ++lose;
        insert(losers, card, [](const CardReplay &a, const CardReplay &b) {
            return moreOf(b.was, b.would, b.customer) < moreOf(a.was, a.would, a.customer);
        });
    }
}

} // namespace muhr::loyalty
