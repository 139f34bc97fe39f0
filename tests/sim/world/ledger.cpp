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

std::int64_t Ledger::putBack(int laptop, const std::set<base::EventId> &here, const std::set<base::EventId> &safe)
{
    std::int64_t gone = 0;
    std::vector<Promise> kept;
    for (Promise promise : promises) {
        if (promise.laptop == laptop && !here.contains(promise.event)) {
            if (!safe.contains(promise.event)) {
                // Nothing but its disk knew of it, if it is not under way to the endpoint just now.
                untold.insert(promise.event);
                people[promise.person].isUnsure = true;
                ++gone;
                continue;
            }
            promise.isForgotten = true;
        }
        kept.push_back(promise);
    }
    promises = std::move(kept);
    return gone;
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
        if (promise.person != person || promise.about || takenBack.contains(promise.event))
            continue;
        range.most += promise.stamps;
        // Parts that two laptops took back may come to the whole.
        if (!broughtBackInParts.contains(promise.event))
            range.least += promise.stamps;
    }
    return range;
}

} // namespace muhr::tests::sim
