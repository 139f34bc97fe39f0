// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/quarantine.h"
#include "core/store/staff_table.h"
#include "core/sync/new_epoch.h"
#include "tests/sim/checks/checks.h"
#include "tests/sim/world/world.h"
#include "tests/support/faults.h"
#include "tests/support/sure.h"

#include <limits>

// What goes wrong in the world beside the network.

namespace muhr::tests::sim {

void World::disturb(Laptop &laptop)
{
    if (disturbMore(laptop))
        return;
    if (m_carryDice.percent(m_settings.carryPercent)) {
        carrySomething(laptop);
        return;
    }
    if (m_dice.percent(m_settings.revokePercent)) {
        (void)at(laptop, [&] {
            if (m_dice.percent(50))
                revokeSomebody(laptop);
            else
                decideSome(laptop, 40);
        });
        return;
    }
    const auto what = m_dice.below(100);
    if (what < 30) {
        m_trace.count(QStringLiteral("clock jumps"));
        jumpClock(laptop.clock, m_settings.hasWildClocks);
    } else if (what < 35) {
        m_trace.count(QStringLiteral("clock jumps of the endpoint"));
        jumpClock(m_endpoint->clock, m_settings.hasWildEndpointClock);
    } else if (what < 50) {
        const bool isCut = !m_network.isCutOff(laptop.index()) && m_dice.percent(60);
        m_trace.count(isCut ? QStringLiteral("lines cut") : QStringLiteral("lines mended"));
        m_network.cutOff(laptop.index(), isCut);
    } else if (what < 56) {
        m_trace.count(QStringLiteral("clean restarts"));
        restartLaptop(laptop);
    } else if (what < 66) {
        if (laptop.isReady() && laptop.keepCopy())
            m_trace.count(QStringLiteral("copies kept"));
    } else if (what < 72) {
        if (m_endpoint->keepCopy())
            m_trace.count(QStringLiteral("copies of the endpoint kept"));
    } else if (what < 72 + m_settings.endpointBackPercent) {
        if (m_endpoint->hasCopy())
            putBackEndpoint();
    } else if (what < 86) {
        m_trace.count(QStringLiteral("clean restarts of the endpoint"));
        restart(*m_endpoint);
    } else if (what < 95 && laptop.hasCopy()) {
        putBack(laptop);
    } else
        signInSomebody(laptop);
}

void World::jumpClock(SimClock &clock, bool isWild)
{
    constexpr std::int64_t minute = 60;
    constexpr std::int64_t year = 365 * 86'400;
    if (isWild && m_dice.percent(10))
        clock.set(base::Instant::fromMs(86'400'000)); // an empty battery: the second day of 1970
    else if (isWild)
        clock.jump(std::chrono::seconds(m_dice.between(-3 * year, 3 * year)));
    else
        clock.jump(std::chrono::seconds(m_dice.between(-20 * minute, 20 * minute)));
    clock.setDrift(m_dice.between(-200, 200));
}

void World::signInSomebody(Laptop &laptop)
{
    auto staff = sure(store::listStaff(laptop.database(), m_shop));
    std::erase_if(staff, [](const store::StaffRow &row) { return !row.isActive; });
    if (staff.empty())
        return;
    const auto &row = m_dice.oneOf(std::as_const(staff));
    m_trace.count(QStringLiteral("staff changed"));
    laptop.signIn(row.staff, row.role);
}

World::Fate World::withFullDisk(Machine &machine, const std::function<void()> &work)
{
    const std::int64_t write = m_dice.between(1, 20);
    fault_disk::arm(fault_disk::Fault::FullOnce, write);
    work();
    const bool wasFull = fault_disk::count() >= write;
    fault_disk::heal();
    if (!wasFull)
        return Fate::Well;
    m_trace.count(QStringLiteral("disks full"));
    m_trace.note(QStringLiteral("  the disk of %1 was full at write %2").arg(machine.name()).arg(write));
    // What was refused must not be there, so nothing is that nobody was told of.
    for (const auto &event : ownActs(machine, m_shop))
        if (!m_ledger.find(event) && !m_ledger.untold.contains(event))
            fail(QStringLiteral("I7"), machine.name() + QStringLiteral(" stored what it said was not stored"));
    return Fate::WasFull;
}

World::Fate World::at(Machine &machine, const std::function<void()> &work)
{
    const Fate fate = undergo(machine, work);
    if (fate == Fate::Well)
        machine.generations.note(machine.database());
    return fate;
}

World::Fate World::undergo(Machine &machine, const std::function<void()> &work)
{
    if (m_hasFaults && m_dice.percent(m_settings.fullPercent))
        return withFullDisk(machine, work);
    const bool mayStop = m_hasFaults && m_dice.percent(m_settings.crashPercent);
    if (!mayStop) {
        work();
        return Fate::Well;
    }
    const std::int64_t write = m_dice.between(1, 40);
    const bool isPowerCut = m_dice.percent(40);
    const auto sectors = m_dice.below(1'000'000);
    fault_disk::arm(fault_disk::Fault::Stop, write);
    work();
    if (fault_disk::count() < write && !isPowerCut) {
        fault_disk::heal();
        return Fate::Well;
    }
    m_trace.count(isPowerCut ? QStringLiteral("power cuts") : QStringLiteral("stops in the middle"));
    m_trace.note(QStringLiteral("  %1 stops at write %2").arg(machine.name()).arg(write));
    if (isPowerCut)
        fault_disk::cutPower(sectors);
    machine.stop();
    fault_disk::heal();
    if (auto *laptop = dynamic_cast<Laptop *>(&machine))
        restartLaptop(*laptop);
    else
        restart(machine);
    return Fate::Stopped;
}

void World::putBack(Laptop &laptop)
{
    m_trace.count(QStringLiteral("laptops put back"));
    const auto had = holdings(laptop);
    laptop.putBack(m_dice.below(laptop.copies()));
    m_rounds[static_cast<std::size_t>(laptop.index())] = newRound(laptop);
    if (!laptop.start())
        qFatal("a copy of a store does not open");
    // What the machine keeps beside its store says that this one is older than its last event; if that is not gone too.
    if (m_dice.percent(m_settings.keepsGenerationPercent)) {
        const auto incarnation = laptop.row().incarnation;
        laptop.generations.settle(laptop.database());
        m_trace.count(QStringLiteral("incarnations"), laptop.row().incarnation > incarnation ? 1 : 0);
    }
    countLosses(laptop.index(), had);
    // One that works on before it has heard of what it did after the copy gives one place of its chain twice.
    if (m_dice.percent(60))
        m_network.cutOff(laptop.index(), true);
    m_lastCompared[laptop.name()] = 0;
    if (const auto failed = checkStart(*this, laptop))
        fail(failed->invariant, failed->seen);
}

void World::putBackEndpoint()
{
    m_trace.count(QStringLiteral("endpoints put back"));
    const auto had = holdings(*m_endpoint);
    m_everSettled.merge(settledEventsOf(*m_endpoint, m_shop));
    m_endpoint->putBack(m_dice.below(m_endpoint->copies()));
    if (!m_endpoint->start())
        qFatal("a copy of the endpoint's store does not open");
    // Its generation file is on another disk, mostly.
    if (m_dice.percent(m_settings.keepsGenerationPercent)) {
        const auto begun = sure(sync::beginEpochsOfRestored(m_endpoint->database(), m_endpoint->generations,
                                                            m_endpoint->clock.now(), m_endpoint->random));
        m_trace.count(QStringLiteral("epochs begun at the start"), std::int64_t(begun.size()));
    }
    m_trace.note(QStringLiteral("  the endpoint is put back from %1 to %2").arg(m_acknowledged).arg(settledEvents()));
    m_trace.count(QStringLiteral("numbers lost"), m_acknowledged - settledEvents());
    m_acknowledged = settledEvents();
    m_wasEndpointPutBack = true;
    for (auto &round : m_rounds)
        round->expectRepairs();
    countLosses(theEndpoint, had);
    m_lastCompared[m_endpoint->name()] = 0;
    if (const auto failed = checkStart(*this, *m_endpoint))
        fail(failed->invariant, failed->seen);
}

std::set<base::EventId> World::holdings(Machine &machine)
{
    auto events = eventsAt(*this, machine);
    if (&machine == m_endpoint.get())
        events.merge(refusedEvents(*this));
    // A list of what the endpoint holds is no second copy: whoever has it can't give it back.
    if (auto *laptop = dynamic_cast<Laptop *>(&machine); laptop && laptop->isReady())
        for (const auto &held : sure(store::heldOfOthers(machine.database(), m_shop, laptop->row().device,
                                                         std::numeric_limits<std::int64_t>::max())))
            events.erase(held.event.id);
    return events;
}

void World::countLosses(int machine, const std::set<base::EventId> &had)
{
    std::map<int, std::set<base::EventId>> here;
    here[theEndpoint] = holdings(*m_endpoint);
    for (auto &laptop : m_laptops)
        here[laptop->index()] = holdings(*laptop);
    const auto losses = m_ledger.countLosses(machine, had, here);
    m_trace.count(QStringLiteral("acts gone with a disk"), losses.withOne);
    m_trace.count(QStringLiteral("acts gone with two disks"), losses.withSeveral);
}

void World::restart(Machine &machine)
{
    machine.stop();
    if (!machine.start()) {
        fail(QStringLiteral("I7"), machine.name() + QStringLiteral(" does not start again"));
        qFatal("a store that does not open ends the simulation");
    }
    if (const auto failed = checkStart(*this, machine))
        fail(failed->invariant, failed->seen);
}

void World::restartLaptop(Laptop &laptop)
{
    if (roundOf(laptop).isArriving())
        m_trace.count(QStringLiteral("stops while a shop arrived"));
    m_rounds[static_cast<std::size_t>(laptop.index())] = newRound(laptop);
    restart(laptop);
}

void World::adoptUntold(Machine &machine)
{
    for (const auto &event : ownActs(machine, m_shop))
        if (!m_ledger.find(event) && m_ledger.untold.insert(event).second)
            m_trace.count(QStringLiteral("stored but not told"));
}

} // namespace muhr::tests::sim
