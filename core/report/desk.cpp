// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/desk.h"

#include "core/report/card_contents.h"
#include "core/report/conflicts.h"
#include "core/report/counter_questions.h"
#include "core/report/customer_story.h"
#include "core/report/desk_inside.h"
#include "core/report/devices.h"
#include "core/report/disputes.h"
#include "core/report/quarantine.h"
#include "core/report/refused_acts.h"
#include "core/report/store_refusal.h"
#include "core/report/team.h"

namespace muhr::report {

namespace {

template <typename T>
base::Expected<T, words::Refused> orRefused(store::Result<T> result)
{
    if (!result)
        return base::Unexpected{refusalOf(result.error())};
    return std::move(*result);
}

/// Nothing there means that the customer is not known.
template <typename T>
base::Expected<T, words::Refused> orUnknown(store::Result<std::optional<T>> result)
{
    if (!result)
        return base::Unexpected{refusalOf(result.error())};
    if (!*result)
        return words::refused(words::Refusal::UnknownCustomer);
    return std::move(**result);
}

} // namespace

Desk::Desk(std::unique_ptr<Inside> inside) : m_inside(std::move(inside)) {}

Desk::~Desk() = default;

void Desk::setViewer(const Viewer &viewer)
{
    m_inside->viewer = viewer;
}

void Desk::shop(Then<ShopFacts> then)
{
    m_inside->ask<ShopFacts>(
        [](const DeskReader::Place &place, const Viewer &viewer, base::Instant) {
            return orRefused(shopFacts(place.database, place.keys, viewer.shop, viewer.branch));
        },
        std::move(then));
}

void Desk::sync(Then<SyncFigures> then)
{
    m_inside->ask<SyncFigures>([](const DeskReader::Place &place, const Viewer &viewer,
                                  base::Instant) { return orRefused(syncFigures(place.database, viewer.shop)); },
                               std::move(then));
}

void Desk::customers(const CustomerQuestion &question, Then<CustomerList> then)
{
    m_inside->ask<CustomerList>(
        [question](const DeskReader::Place &place, const Viewer &viewer,
                   base::Instant now) -> base::Expected<CustomerList, words::Refused> {
            if (const auto fresh = place.book.refresh(); !fresh)
                return base::Unexpected{refusalOf(fresh.error())};
            return orRefused(place.book.list(question, viewer.role, now));
        },
        std::move(then));
}

void Desk::customer(const base::CustomerId &customer, Then<CustomerPage> then)
{
    m_inside->ask<CustomerPage>(
        [customer](const DeskReader::Place &place, const Viewer &viewer, base::Instant now) {
            return orUnknown(customerPage(place.database, place.keys, viewer.shop, customer, viewer.role, now));
        },
        std::move(then));
}

void Desk::explain(const base::CustomerId &customer, Then<Explanation> then)
{
    m_inside->ask<Explanation>(
        [customer](const DeskReader::Place &place, const Viewer &viewer, base::Instant) {
            return orUnknown(explainStamps(place.database, place.keys, viewer.shop, customer, {}, {}));
        },
        std::move(then));
}

void Desk::team(Then<Team> then)
{
    m_inside->ask<Team>([](const DeskReader::Place &place, const Viewer &viewer,
                           base::Instant) { return orRefused(report::team(place.database, place.keys, viewer.shop)); },
                        std::move(then));
}

void Desk::devices(Then<std::vector<DeviceFacts>> then)
{
    m_inside->ask<std::vector<DeviceFacts>>(
        [](const DeskReader::Place &place, const Viewer &viewer, base::Instant) {
            return orRefused(deviceFacts(place.database, viewer.shop));
        },
        std::move(then));
}

void Desk::heldActs(Then<std::vector<HeldAct>> then)
{
    m_inside->ask<std::vector<HeldAct>>(
        [](const DeskReader::Place &place, const Viewer &viewer, base::Instant) {
            return orRefused(report::heldActs(place.database, place.keys, viewer.shop));
        },
        std::move(then));
}

void Desk::disputes(Then<DisputeList> then)
{
    m_inside->ask<DisputeList>(
        [](const DeskReader::Place &place, const Viewer &viewer, base::Instant) {
            return orRefused(disputeList(place.database, place.keys, viewer.shop));
        },
        std::move(then));
}

void Desk::conflicts(Then<ConflictList> then)
{
    m_inside->ask<ConflictList>(
        [](const DeskReader::Place &place, const Viewer &viewer, base::Instant) {
            return orRefused(conflictList(place.database, place.keys, viewer.shop, viewer.role));
        },
        std::move(then));
}

void Desk::refusedActs(Then<RefusedList> then)
{
    m_inside->ask<RefusedList>(
        [](const DeskReader::Place &place, const Viewer &viewer, base::Instant) {
            return orRefused(report::refusedActs(place.database, place.keys, viewer.shop));
        },
        std::move(then));
}

void Desk::recentActs(std::int64_t limit, Then<std::vector<RecentAct>> then)
{
    m_inside->ask<std::vector<RecentAct>>(
        [limit](const DeskReader::Place &place, const Viewer &viewer,
                base::Instant) -> base::Expected<std::vector<RecentAct>, words::Refused> {
            const auto facts = store::findShop(place.database, viewer.shop);
            if (!facts)
                return base::Unexpected{refusalOf(facts.error())};
            const bool isNamed = !viewer.branch.isNone() || !*facts;
            return orRefused(report::recentActs(place.database, place.keys, viewer.shop,
                                                isNamed ? viewer.branch : (*facts)->branch, limit));
        },
        std::move(then));
}

void Desk::card(const base::CustomerId &customer, Then<pass::CardContents> then)
{
    m_inside->ask<pass::CardContents>(
        [customer](const DeskReader::Place &place, const Viewer &viewer, base::Instant now) {
            return orUnknown(cardContents(place.database, place.keys, viewer.shop, customer, {}, now));
        },
        std::move(then));
}

std::unique_ptr<Desk> makeDesk(DeskWiring wiring)
{
    return std::make_unique<Desk>(std::make_unique<Desk::Inside>(std::move(wiring)));
}

void showShop(Desk &desk, const Viewer &viewer, std::shared_ptr<const store::PeopleKeys> keys)
{
    desk.setViewer(viewer);
    DeskDoor::of(desk).reader.show(viewer.shop, std::move(keys));
}

} // namespace muhr::report
