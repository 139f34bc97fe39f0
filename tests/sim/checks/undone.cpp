// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/checks/checks.h"

#include "core/store/card_state_table.h"
#include "core/store/event_table.h"
#include "tests/support/sure.h"

#include <algorithm>

namespace muhr::tests::sim {

std::set<base::EventId> undoneOnTwo(World &world)
{
    constexpr std::int64_t mostEvents = 1'000'000;
    std::map<base::EventId, std::set<base::DeviceId>> by;
    for (const auto &stored : sure(store::settledAfter(world.endpoint().database(), world.shop(), 0, mostEvents)))
        if (const auto *undone = std::get_if<loyalty::Undone>(&stored.event.body))
            by[undone->event].insert(stored.event.device);
    std::set<base::EventId> acts;
    for (const auto &[act, devices] : by)
        if (devices.size() > 1)
            acts.insert(act);
    return acts;
}

Found checkUndone(World &world)
{
    for (const base::EventId &act : undoneOnTwo(world)) {
        const Promise *promise = world.ledger().find(act);
        if (!promise)
            continue;
        const auto &customer = world.ledger().people[promise->person].customer;
        for (const auto &card :
             sure(store::cardStatesOf(world.endpoint().database(), world.shop(), customer, store::Layer::Settled))) {
            const auto times = std::count(card.state.undone.begin(), card.state.undone.end(), act);
            if (times != 1)
                return Failure{QStringLiteral("I6"),
                               QStringLiteral("an act of person %1 that two laptops undid is undone %2 times")
                                   .arg(promise->person)
                                   .arg(times)};
        }
    }
    return std::nullopt;
}

} // namespace muhr::tests::sim
