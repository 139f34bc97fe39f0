// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/arrival.h"
#include "tests/sim/world/owners_place.h"
#include "tests/sim/world/world.h"
#include "tests/support/faults.h"
#include "tests/support/sure.h"

// Laptops that are let into the shop by another one, over lines that are cut, and take it in pieces, while some stop.

namespace muhr::tests::sim {
namespace {

constexpr std::size_t mostLaptops = 6;

} // namespace

void World::letSomebodyIn()
{
    if (!m_door)
        openDoor();
    // Two people sit there for a while; others work on.
    for (auto moments = m_kindDice.between(10, 40); moments > 0 && m_door && !m_failure; --moments) {
        m_truth = m_truth + std::chrono::seconds(m_kindDice.between(1, 20));
        askAtDoor();
        for (auto messages = m_kindDice.between(2, 6); messages > 0 && !m_failure; --messages)
            deliver();
        if (m_door && m_door->stage() == Door::Stage::Over) {
            m_trace.count(m_door->wereDigitsOthers() ? QStringLiteral("thieves turned away")
                                                     : QStringLiteral("invitations in vain"));
            m_trace.note(QStringLiteral("  %1 was not let in").arg(m_door->newcomer().name()));
            m_door.reset();
        }
    }
}

void World::openDoor()
{
    Laptop &host = *m_kindDice.oneOf(m_laptops);
    if (m_laptops.size() >= mostLaptops || !isOwners(host) || !host.isReady())
        return;
    const int index = static_cast<int>(m_laptops.size());
    auto laptop =
        std::make_unique<Laptop>(m_disks, index, m_truth, m_options.seed * 1'000 + 500 + m_doorRequests % 400);
    const auto link = m_endpoint->linkOf(crypto::Token::make(host.random));
    const auto ceiling = m_kindDice.percent(30) ? loyalty::Ceiling::Till : loyalty::Ceiling::Owner;
    m_network.cutOff(index, false);
    m_door = std::make_unique<Door>(std::move(laptop), host, link, ceiling);
    m_trace.count(QStringLiteral("invitations"));
    m_trace.note(QStringLiteral("  %1 invites laptop%2").arg(host.name()).arg(index));
}

void World::askAtDoor()
{
    if (!m_door)
        return;
    const int index = m_door->newcomer().index();
    if (m_kindDice.percent(4))
        m_network.cutOff(index, !m_network.isCutOff(index));
    if (m_door->stage() == Door::Stage::Open && m_kindDice.percent(3))
        sendThief();
    // Before the link is there nobody has it.
    const bool isHosts = m_door->stage() == Door::Stage::Offering || m_kindDice.percent(50);
    ++m_doorRequests;
    m_network.send(isHosts ? m_door->askAsHost(m_doorRequests) : m_door->askAsNewcomer(m_doorRequests));
}

void World::sendThief()
{
    // He has seen the link, and is quicker.
    const auto thief = sync::NewDevice::make(m_door->newcomer().random, m_truth);
    const Message request{
        -1, 0, false, QStringLiteral("enrol"), {}, {}, 0, {}, sync::joinJson(thief.requestFor(m_door->link()))};
    Message answer;
    (void)at(*m_endpoint, [&] { answer = m_endpoint->answer(request, m_options.mutant); });
    m_trace.count(QStringLiteral("thieves"));
    if (sync::parseJoinAnswer(answer.body))
        fail(QStringLiteral("door"), QStringLiteral("a thief was given the shop, and nobody had seen his digits"));
}

void World::takeAtDoor(const Message &answer)
{
    const bool isHosts = m_door && answer.laptop == m_door->host().index();
    if (!m_door || (!isHosts && answer.laptop != m_door->newcomer().index())) {
        m_trace.count(QStringLiteral("answers too late"));
        return;
    }
    if (const auto given = m_door->take(answer))
        takeShopAtDoor(*given);
}

void World::takeShopAtDoor(const sync::JoinAnswer &given)
{
    Laptop &laptop = m_door->newcomer();
    if (m_door->stage() < Door::Stage::Asked)
        fail(QStringLiteral("door"), laptop.name() + QStringLiteral(" was given the shop before its owner knew of it"));
    const bool mayStop = m_hasFaults && m_kindDice.percent(40);
    const std::int64_t write = m_kindDice.between(1, 12);
    if (mayStop)
        fault_disk::arm(fault_disk::Fault::Stop, write);
    bool isTaken = laptop.takeShop(m_door->self(), m_door->link(), given);
    const bool hasStopped = mayStop && fault_disk::count() >= write;
    if (hasStopped) {
        m_trace.count(QStringLiteral("stops while a shop was taken"));
        laptop.stop();
    }
    fault_disk::heal();
    if (hasStopped) {
        if (!laptop.start())
            qFatal("a store that does not open ends the simulation");
        isTaken = laptop.findShopAgain(m_shop);
    }
    m_trace.note(QStringLiteral("  %1 takes the shop: %2").arg(laptop.name()).arg(isTaken));
    if (isTaken)
        welcome();
    else
        // Its keys were in its memory alone, and the link is good for them only.
        m_door.reset();
}

void World::welcome()
{
    auto laptop = m_door->leave();
    m_door.reset();
    m_trace.count(QStringLiteral("laptops let in"));
    m_rounds.push_back(firstRound(*laptop));
    m_laptops.push_back(std::move(laptop));
    m_settings.laptops = static_cast<int>(m_laptops.size());
}

void World::openSooner(Laptop &laptop)
{
    if (!m_kindDice.percent(40))
        return;
    const Fate fate = at(laptop, [&] {
        const auto folded = store::foldArrived(laptop.database(), m_shop);
        m_trace.count(QStringLiteral("shops opened before all had come"), folded ? 1 : 0);
    });
    if (fate != Fate::Stopped)
        compareIfMoved(laptop, true);
}

} // namespace muhr::tests::sim
