// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/refused_acts.h"

#include "core/loyalty/card_changes.h"
#include "core/report/device_labels.h"
#include "core/report/refused_words.h"
#include "core/report/story_source.h"
#include "core/store/history.h"
#include "core/store/looked_at_table.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace muhr::report {

using base::Unexpected;
using loyalty::EventKind;
using store::Result;

namespace {

/// Something of a customer, or of her card.
bool isOfCustomer(const loyalty::Body &body)
{
    const auto kind = loyalty::kindOf(body);
    return kind == EventKind::Act || kind == EventKind::CustomerJoined || kind == EventKind::Undone ||
           kind == EventKind::Returned || kind == EventKind::CodeReplaced || kind == EventKind::ConsentSet ||
           kind == EventKind::CustomerErased || kind == EventKind::DisputeSettled;
}

struct Refused
{
    std::vector<store::StoredEvent> events;
    /// An owner said so herself, by her word on acts that waited.
    std::set<base::EventId> byOwner;
    std::set<base::EventId> seen;

    bool isSeen(const base::EventId &event) const { return seen.contains(event) || byOwner.contains(event); }
};

Result<Refused> readRefused(store::Database &database, const base::ShopId &shop)
{
    auto events = store::eventsInState(database, shop, store::EventState::Rejected);
    if (!events)
        return Unexpected{events.error()};
    if (events->empty())
        return Refused{};
    const auto decisions = store::eventsOfKind(database, shop, EventKind::QuarantineDecided);
    auto seen = store::lookedAt(database, shop);
    if (!decisions || !seen)
        return Unexpected{!decisions ? decisions.error() : seen.error()};
    Refused refused{std::move(*events), {}, std::move(*seen)};
    for (const store::StoredEvent &stored : *decisions)
        if (const auto *body = std::get_if<loyalty::QuarantineDecided>(&stored.event.body); body && !body->isAccepted)
            refused.byOwner.insert(body->events.begin(), body->events.end());
    return refused;
}

Result<void> putCustomer(RefusedAct &act, store::Database &database, const store::PeopleKeys *keys,
                         const store::StoredEvent &stored)
{
    const auto customers = store::customersOf(database, stored.event);
    if (!customers)
        return Unexpected{customers.error()};
    if (customers->empty())
        return {};
    act.customer = loyalty::servedIn(stored.event.body, *customers);
    if (keys)
        if (const auto person = store::openPerson(database, *keys, *act.customer))
            act.customerName = person->name();
    return {};
}

Result<RefusedAct> read(StorySource &source, const DeviceLabels &labels, store::Database &database,
                        const store::PeopleKeys *keys, const store::StoredEvent &stored)
{
    RefusedAct act;
    act.event = stored.event.id;
    act.at = stored.at;
    act.laptop = labels.of(stored.event.device);
    act.reason = stored.reason;
    act.why = refusedWhy(stored.reason);
    act.remedy = refusedRemedy(stored.event.body);
    const auto named = store::eventNamedBy(stored.event.body);
    const auto earlier = named ? store::findEvent(database, stored.event.shop, *named)
                               : Result<std::optional<store::StoredEvent>>(std::nullopt);
    const auto staff = source.staffNameOf(stored.event.staff);
    if (!earlier || !staff)
        return Unexpected{!earlier ? earlier.error() : staff.error()};
    act.staffName = *staff;
    if (isOfCustomer(stored.event.body)) {
        const auto what = source.sentenceOf(stored, *earlier ? &**earlier : nullptr);
        if (!what)
            return Unexpected{what.error()};
        act.what = *what;
    } else {
        act.what = shopChangeSentence(stored.event.body);
    }
    if (const auto put = putCustomer(act, database, keys, stored); !put)
        return Unexpected{put.error()};
    return act;
}

} // namespace

Result<RefusedList> refusedActs(store::Database &database, const store::PeopleKeys *keys, const base::ShopId &shop)
{
    const auto refused = readRefused(database, shop);
    auto source = StorySource::open(database, keys, shop);
    const auto labels = DeviceLabels::read(database, shop);
    if (!refused || !source || !labels)
        return Unexpected{!refused ? refused.error() : !source ? source.error() : labels.error()};
    RefusedList list;
    list.zone = source->shop().zone;
    for (const store::StoredEvent &stored : refused->events) {
        auto act = read(*source, *labels, database, keys, stored);
        if (!act)
            return Unexpected{act.error()};
        act->wasSeen = refused->isSeen(stored.event.id);
        if (refused->byOwner.contains(stored.event.id))
            act->why = {{"RefusedAct", QT_TRANSLATE_NOOP("RefusedAct", "An owner refused it.")}, {}};
        list.open += act->wasSeen ? 0 : 1;
        list.acts.push_back(std::move(*act));
    }
    std::stable_sort(list.acts.begin(), list.acts.end(), [](const RefusedAct &one, const RefusedAct &other) {
        return std::tuple(one.wasSeen, -one.at.ms()) < std::tuple(other.wasSeen, -other.at.ms());
    });
    return list;
}

Result<std::int64_t> countRefusedUnseen(store::Database &database, const base::ShopId &shop)
{
    const auto refused = readRefused(database, shop);
    if (!refused)
        return Unexpected{refused.error()};
    return std::count_if(refused->events.begin(), refused->events.end(),
                         [&](const store::StoredEvent &stored) { return !refused->isSeen(stored.event.id); });
}

} // namespace muhr::report
