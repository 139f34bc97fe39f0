// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/quarantine.h"

#include "core/loyalty/card_changes.h"
#include "core/report/device_labels.h"
#include "core/report/story_source.h"
#include "core/store/history.h"
#include "core/store/quarantine.h"

#include <set>

namespace muhr::report {

using base::Unexpected;
using store::Result;

namespace {

Result<QString> customerNameOf(store::Database &database, const store::PeopleKeys *keys, const loyalty::Event &event)
{
    const auto customers = store::customersOf(database, event);
    if (!customers)
        return Unexpected{customers.error()};
    if (customers->empty() || !keys)
        return QString();
    const auto person = store::openPerson(database, *keys, loyalty::servedIn(event.body, *customers));
    return person ? person->name() : QString();
}

} // namespace

Result<std::vector<store::StoredEvent>> undecided(store::Database &database, const base::ShopId &shop)
{
    auto held = store::heldEvents(database, shop);
    const auto decisions = store::eventsOfKind(database, shop, loyalty::EventKind::QuarantineDecided);
    if (!held || !decisions)
        return Unexpected{!held ? held.error() : decisions.error()};
    std::set<base::EventId> decided;
    for (const store::StoredEvent &stored : *decisions)
        if (const auto *body = std::get_if<loyalty::QuarantineDecided>(&stored.event.body))
            decided.insert(body->events.begin(), body->events.end());
    std::erase_if(*held, [&](const store::StoredEvent &stored) { return decided.contains(stored.event.id); });
    return held;
}

Result<std::vector<HeldAct>> heldActs(store::Database &database, const store::PeopleKeys *keys,
                                      const base::ShopId &shop)
{
    auto source = StorySource::open(database, keys, shop);
    const auto held = undecided(database, shop);
    const auto labels = DeviceLabels::read(database, shop);
    if (!source || !held || !labels)
        return Unexpected{!source ? source.error() : !held ? held.error() : labels.error()};
    std::vector<HeldAct> acts;
    for (const store::StoredEvent &stored : *held) {
        const auto named = store::eventNamedBy(stored.event.body);
        const auto earlier =
            named ? store::findEvent(database, shop, *named) : Result<std::optional<store::StoredEvent>>(std::nullopt);
        if (!earlier)
            return Unexpected{earlier.error()};
        const auto what = source->sentenceOf(stored, *earlier ? &**earlier : nullptr);
        const auto customer = customerNameOf(database, keys, stored.event);
        const auto staff = source->staffNameOf(stored.event.staff);
        if (!what || !customer || !staff)
            return Unexpected{!what ? what.error() : !customer ? customer.error() : staff.error()};
        acts.push_back({stored.event.id, stored.event.device, labels->of(stored.event.device), stored.at, *what,
                        *customer, *staff, stored.reason});
    }
    return acts;
}

} // namespace muhr::report
