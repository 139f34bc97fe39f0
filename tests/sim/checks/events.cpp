// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/checks/checks.h"

#include "core/store/event_table.h"
#include "core/store/refused_table.h"
#include "tests/sim/checks/refusals.h"
#include "tests/support/sure.h"

namespace muhr::tests::sim {
namespace {

// Joins, acts, undos, returns, new codes and erases: what customers were told of.
constexpr auto settledActsSql =
    "SELECT id FROM event WHERE shop = :shop AND state = 2 AND (kind BETWEEN 5 AND 9 OR kind = 12)";
constexpr auto settledSql = "SELECT id FROM event WHERE shop = :shop AND state = 2";
constexpr auto tracesSql = "SELECT (SELECT count(*) FROM person_key WHERE shop = :shop AND person = :person) + (SELECT "
                           "count(*) FROM blob WHERE shop = :shop AND person = :person)";
constexpr auto ownSql = "SELECT e.id FROM event e JOIN shop s ON s.shop = e.shop AND s.device = e.device WHERE e.shop "
                        "= :shop AND (e.state = "
                        "1 OR s.is_endpoint = 1) AND (e.kind BETWEEN 5 AND 9 OR e.kind = 12) ORDER BY e.seq";

// Whoever joined or was taken on by an act that was refused stays, as a name without a card or rights.
constexpr auto ownHeldSql =
    "SELECT count(*) FROM event e JOIN shop s ON s.shop = e.shop AND s.device = e.device WHERE "
    "e.shop = :shop AND (e.state IN (1, 4) OR (e.state = 3 AND (e.reason = 'device_revoked' OR e.kind "
    "IN (5, 11))))";

std::vector<base::EventId> settled(World &world, const char *sql)
{
    return sure(world.endpoint().database().statement(sql).bind(":shop", world.shop()).all([](const store::Row &row) {
        return row.id<base::EventId>(0);
    }));
}

/// Of a machine's acts, and of whose history the endpoint knows no more, the last copies may lie on laptops that were
/// called lost. Those bring their own, and nobody else's.
bool isOnlyWithTheLost(World &world, const Promise &promise)
{
    if (eventsAt(world, world.endpoint()).contains(promise.event))
        return false;
    bool isThere = false;
    for (auto &laptop : world.laptops()) {
        if (!eventsAt(world, *laptop).contains(promise.event))
            continue;
        if (!world.isRevoked(*laptop) || laptop->index() == promise.laptop)
            return false;
        isThere = true;
    }
    return isThere;
}

} // namespace

std::vector<base::EventId> ownActs(Machine &machine, const base::ShopId &shop)
{
    return sure(machine.database().statement(ownSql).bind(":shop", shop).all([](const store::Row &row) {
        return row.id<base::EventId>(0);
    }));
}

std::set<base::EventId> refusedEvents(World &world)
{
    std::set<base::EventId> events;
    for (const auto &row : sure(store::listRefused(world.endpoint().database(), world.shop())))
        events.insert(row.event);
    // An endpoint that was put back may have forgotten what it refused; whoever did it is still told.
    for (auto &laptop : world.laptops())
        for (const auto &stored :
             sure(store::eventsInState(laptop->database(), world.shop(), store::EventState::Rejected)))
            events.insert(stored.event.id);
    for (const auto state : {store::EventState::Rejected, store::EventState::Quarantined})
        for (const auto &stored : sure(store::eventsInState(world.endpoint().database(), world.shop(), state)))
            events.insert(stored.event.id);
    for (auto &laptop : world.laptops())
        if (world.isRevoked(*laptop))
            for (const auto &stored :
                 sure(store::eventsInState(laptop->database(), world.shop(), store::EventState::Quarantined)))
                events.insert(stored.event.id);
    const auto there = settledEventsOf(world.endpoint(), world.shop());
    std::erase_if(events, [&](const base::EventId &event) { return there.contains(event); });
    return events;
}

std::set<base::EventId> eventsOnNoCard(World &world)
{
    auto events = refusedEvents(world);
    const auto there = settledEventsOf(world.endpoint(), world.shop());
    for (const Promise &promise : world.ledger().promises)
        if (!there.contains(promise.event) && isOnlyWithTheLost(world, promise))
            events.insert(promise.event);
    return events;
}

std::set<base::EventId> settledEventsOf(Machine &machine, const base::ShopId &shop)
{
    const auto list = sure(machine.database().statement(settledSql).bind(":shop", shop).all([](const store::Row &row) {
        return row.id<base::EventId>(0);
    }));
    return {list.begin(), list.end()};
}

bool hasOwnHeld(Machine &machine, const base::ShopId &shop)
{
    return sure(machine.database().statement(ownHeldSql).bind(":shop", shop).first([](const auto &row) {
               return row.integer(0);
           })).value_or(0) > 0;
}

Found checkDurable(World &world)
{
    const auto list = settled(world, settledSql);
    const std::set<base::EventId> there(list.begin(), list.end());
    const auto refused = refusedEvents(world);
    const Refusals refusals(world);
    for (const Promise &promise : world.ledger().promises) {
        if (there.contains(promise.event))
            continue;
        const auto *teller =
            promise.laptop == theEndpoint ? nullptr : world.laptops()[static_cast<std::size_t>(promise.laptop)].get();
        const bool wasHeld = teller && world.isRevoked(*teller);
        // The machine that told it was put back, and so was the endpoint.
        if (isOnlyWithTheLost(world, promise))
            continue;
        if (!refused.contains(promise.event) || !(wasHeld || refusals.mayBe(promise)))
            return Failure{QStringLiteral("I1"),
                           QStringLiteral("event %1, told on laptop%2, never settled%3")
                               .arg(promise.event.text())
                               .arg(promise.laptop)
                               .arg(refused.contains(promise.event) ? QStringLiteral(": it was refused") : QString())};
        if (promise.isForgotten || wasHeld)
            continue;
        auto &laptop = *world.laptops()[static_cast<std::size_t>(promise.laptop)];
        const auto stored = sure(store::findEvent(laptop.database(), world.shop(), promise.event));
        if (!stored || stored->state != store::EventState::Rejected || stored->reason.isEmpty())
            return Failure{QStringLiteral("I1"), QStringLiteral("event %1 was refused, and laptop%2 does not say so")
                                                     .arg(promise.event.text())
                                                     .arg(promise.laptop)};
    }
    return std::nullopt;
}

Found checkErased(World &world)
{
    std::vector<Machine *> machines{&world.endpoint()};
    for (auto &laptop : world.laptops())
        if (!world.isRevoked(*laptop))
            machines.push_back(laptop.get());
    const auto refused = eventsOnNoCard(world);
    for (const Promise &promise : world.ledger().promises) {
        if (promise.told != Told::Erased || refused.contains(promise.event))
            continue;
        for (Machine *machine : machines) {
            const auto left = sure(machine->database()
                                       .statement(tracesSql)
                                       .bind(":shop", world.shop())
                                       .bind(":person", world.ledger().people[promise.person].customer)
                                       .first([](const auto &row) { return row.integer(0); }));
            if (left != 0)
                return Failure{QStringLiteral("I15"), QStringLiteral("%1 still has words or the key of person %2")
                                                          .arg(machine->name())
                                                          .arg(promise.person)};
        }
    }
    return std::nullopt;
}

Found checkOnce(World &world)
{
    std::set<base::EventId> seen;
    for (const auto &event : settled(world, settledActsSql)) {
        if (!seen.insert(event).second)
            return Failure{QStringLiteral("I2"), QStringLiteral("event %1 settled twice").arg(event.text())};
        if (!world.ledger().find(event) && !world.ledger().untold.contains(event))
            return Failure{QStringLiteral("I2"),
                           QStringLiteral("event %1 settled, and nobody did it").arg(event.text())};
    }
    return std::nullopt;
}

} // namespace muhr::tests::sim
