// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/world/ledger.h"

#include <algorithm>

namespace muhr::tests::sim {

const Promise *Ledger::find(const base::EventId &event) const
{
    const auto found =
        std::find_if(promises.begin(), promises.end(), [&](const Promise &promise) { return promise.event == event; });
    return found == promises.end() ? nullptr : &*found;
}

Ledger::Losses Ledger::countLosses(int machine, const std::set<base::EventId> &had,
                                   const std::map<int, std::set<base::EventId>> &here)
{
    Losses losses;
    std::vector<Promise> kept;
    for (Promise promise : promises) {
        const bool isAnywhere = std::any_of(here.begin(), here.end(),
                                            [&](const auto &each) { return each.second.contains(promise.event); });
        const bool isLost = had.contains(promise.event) && !here.at(machine).contains(promise.event);
        if (!isAnywhere && isLost) {
            // It may be under way just now.
            untold.insert(promise.event);
            // A programme is nobody's, and there may be nobody yet.
            if (promise.person < people.size())
                people[promise.person].isUnsure = true;
            ++(promise.wasLostOnce ? losses.withSeveral : losses.withOne);
            continue;
        }
        promise.wasLostOnce = promise.wasLostOnce || isLost;
        promise.isForgotten = promise.isForgotten || (promise.laptop == machine && isLost);
        kept.push_back(promise);
    }
    promises = std::move(kept);
    return losses;
}

Ledger::Range Ledger::stampsOf(std::size_t person, const std::set<base::EventId> &refused) const
{
    std::set<base::EventId> takenBack;
    std::set<base::EventId> broughtBackInParts;
    for (const Promise &promise : promises) {
        if (!promise.about || refused.contains(promise.event))
            continue;
        if (promise.told == Told::Undone || promise.isWhole)
            takenBack.insert(*promise.about);
        else
            broughtBackInParts.insert(*promise.about);
    }
    Range range;
    for (const Promise &promise : promises) {
        if (promise.person != person || promise.about || takenBack.contains(promise.event) ||
            refused.contains(promise.event))
            continue;
        range.most += promise.stamps;
        // Parts that two laptops took back may come to the whole.
        if (!broughtBackInParts.contains(promise.event))
            range.least += promise.stamps;
    }
    return range;
}

} // namespace muhr::tests::sim
