// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/world/world.h"

#include "core/actions/add_staff.h"
#include "core/store/arrival.h"
#include "core/store/event_table.h"
#include "core/store/outbox_table.h"
#include "tests/sim/checks/checks.h"
#include "tests/sim/world/dump.h"
#include "tests/support/faults.h"
#include "tests/support/sure.h"

namespace muhr::tests::sim {
namespace {

constexpr base::Instant firstMorning = base::Instant::fromMs(1'780'286'400'000);
constexpr int mostRoundsToAgree = 50;
/// Nothing that stood still so long will move.
constexpr int mostIdleRounds = 3;
constexpr int mostStepsOfRound = 400;

} // namespace

World::World(const Options &options)
    : m_options(options), m_settings(Settings::of(options.seed, options.kind.value_or(kindOf(options.seed)))),
      m_dice(options.seed), m_ownersDice(options.seed * 1'000'003 + 2), m_carryDice(options.seed * 7'919 + 3),
      m_kindDice(options.seed * 104'729 + 4), m_trace(options.isTraced), m_truth(firstMorning),
      m_network(m_dice, m_trace, m_settings.losePercent, m_settings.doublePercent), m_counter(m_ledger, m_dice, m_trace)
{
    fault_disk::install();
    beginShop();
}

World::~World()
{
    fault_disk::heal();
}

void World::beginShop()
{
    const std::uint64_t seed = m_options.seed * 1'000;
    m_endpoint = std::make_unique<Endpoint>(m_disks, m_truth, seed + 1);
    const auto isTill = [&](int i) { return m_dice.percent(30) || (i == 1 && m_settings.staffPercent > 0); };
    for (int i = 0; i < m_settings.laptops; ++i)
        addLaptop(isTill(i) ? loyalty::Ceiling::Till : loyalty::Ceiling::Owner);
    m_shop = m_laptops.front()->session.shop;
    auto place = m_laptops.front()->workplace();
    for (const auto role : {loyalty::Role::Cashier, loyalty::Role::Manager})
        (void)sure(actions::addStaff(place, {loyalty::roleWord(role), role}));
    if (m_settings.staffPercent > 0)
        setPassword(*m_laptops.front());
    // The last one may have a bad line from its first day on.
    const std::size_t ready = m_laptops.size() - (m_dice.percent(40) ? 1 : 0);
    for (std::size_t i = 0; i < ready; ++i)
        goRound(*m_laptops[i]);
    // The first night's backup: whoever puts that back loses all that came since.
    if (m_settings.endpointBackPercent > 0)
        (void)m_endpoint->keepCopy();
    m_hasFaults = true;
    m_network.setFaulty(true);
    m_trace.note(QStringLiteral("seed %1: %2 laptops").arg(m_options.seed).arg(m_settings.laptops));
}

void World::addLaptop(loyalty::Ceiling ceiling)
{
    const int index = static_cast<int>(m_laptops.size());
    auto laptop = std::make_unique<Laptop>(m_disks, index, m_truth,
                                           m_options.seed * 1'000 + 100 + static_cast<std::uint64_t>(index));
    if (index == 0)
        laptop->makeShop(*m_endpoint, simulatedProgramme(QStringLiteral("Bepul choy")));
    else
        laptop->joinShop(*m_endpoint, m_laptops.front()->session.shop, ceiling);
    m_rounds.push_back(newRound(*laptop));
    m_laptops.push_back(std::move(laptop));
}

void World::addLateLaptop()
{
    addLaptop(loyalty::Ceiling::Owner);
    // In pieces or by pulls: it comes out the same.
    if (m_options.seed % 2 == 0)
        m_rounds.back() = firstRound(*m_laptops.back());
    settleDown();
}

void World::run()
{
    for (int i = 0; i < m_options.steps && !m_failure; ++i) {
        m_trace.note(QStringLiteral("%1:").arg(i));
        step();
    }
    if (!m_failure)
        heal();
    if (!m_failure)
        settleDown();
    if (!m_failure)
        settleDisputes();
    if (!m_failure)
        decideAll();
    if (!m_failure)
        addLateLaptop();
    if (!m_failure)
        checkEnd();
}

void World::step()
{
    passTime();
    // A line is down for some dozens of steps.
    if (m_dice.percent(2))
        m_network.cutOff(static_cast<int>(m_dice.below(static_cast<std::uint32_t>(m_settings.laptops))), false);
    Laptop &laptop = *m_dice.oneOf(m_laptops);
    const auto what = m_dice.below(100);
    const std::uint32_t acts = m_settings.isRough ? 78 : 92;
    if (what < 40)
        for (auto messages = m_dice.between(1, 6); messages > 0 && !m_failure; --messages)
            deliver();
    else if (what < 65) {
        LaptopRound &round = roundOf(laptop);
        m_trace.note(QStringLiteral("  %1 goes on with its round").arg(laptop.name()));
        // Whoever waits for long gives up, and begins again.
        if (round.isWaiting() && m_dice.percent(12)) {
            m_trace.count(QStringLiteral("answers given up"));
            round.giveUp();
        }
        const Fate fate = at(laptop, [&] { round.step(m_network); });
        judgeRound(laptop, fate);
        if (fate != Fate::Stopped && !m_failure)
            compareIfMoved(laptop, roundOf(laptop).hasAgreed());
    } else if (what < acts)
        act(laptop);
    else if (what == acts)
        joinOnline();
    else
        disturb(laptop);
}

void World::passTime()
{
    const auto what = m_dice.below(100);
    const std::int64_t seconds = what < 85   ? m_dice.between(0, 60)
                                 : what < 97 ? m_dice.between(60, 7'200)
                                             : m_dice.between(7'200, 3 * 86'400);
    m_truth = m_truth + std::chrono::seconds(seconds);
}

void World::deliver()
{
    const auto message = m_network.next();
    if (!message)
        return;
    m_trace.note(QStringLiteral("  deliver %1 %2 of laptop%3")
                     .arg(message->path, message->isAnswer ? QStringLiteral("answer") : QStringLiteral("request"))
                     .arg(message->laptop));
    if (!message->isAnswer) {
        Message answer;
        const Fate fate = at(*m_endpoint, [&] { answer = m_endpoint->answer(*message, m_options.mutant); });
        if (fate == Fate::Stopped)
            return;
        m_network.send(answer);
        m_acknowledged = settledEvents();
        compareIfMoved(*m_endpoint, false);
        return;
    }
    if (Door::isOf(*message)) {
        takeAtDoor(*message);
        return;
    }
    Laptop &laptop = *m_laptops[static_cast<std::size_t>(message->laptop)];
    LaptopRound &round = roundOf(laptop);
    judgeRound(laptop, at(laptop, [&] { round.take(*message, m_network); }));
}

void World::judgeRound(Laptop &laptop, Fate fate)
{
    // One that stopped has begun another.
    LaptopRound &round = roundOf(laptop);
    if (fate == Fate::WasFull)
        round.forgetTrouble();
    if (!round.trouble().isEmpty())
        fail(QStringLiteral("sync"), laptop.name() + QStringLiteral(": ") + round.trouble());
}

void World::joinOnline()
{
    const auto branch = m_laptops.front()->session.branch;
    const Fate fate = at(*m_endpoint, [&] { m_counter.joinOnline(m_endpoint->joinPage(m_shop, branch)); });
    if (fate == Fate::Stopped && m_counter.wasNotStored())
        adoptUntold(*m_endpoint);
    if (fate == Fate::Well && m_counter.wasNotStored())
        fail(QStringLiteral("store"), QStringLiteral("the endpoint could not store a join"));
}

void World::act(Laptop &laptop)
{
    if (actTogether())
        return;
    if (laptop.isArriving())
        openSooner(laptop);
    if (!laptop.isReady()) {
        m_trace.count(QStringLiteral("laptops without a shop yet"));
        return;
    }
    actAs(laptop, [&] {
        seeWhoStands(laptop);
        settleSomeDispute(laptop);
        m_counter.serve(laptop);
    });
}

void World::actAs(Laptop &laptop, const std::function<void()> &act)
{
    m_trace.note(QStringLiteral("  %1 acts").arg(laptop.name()));
    const Fate fate = at(laptop, act);
    if (fate == Fate::WasFull)
        return;
    if (fate == Fate::Well) {
        if (m_counter.wasNotStored())
            fail(QStringLiteral("store"), QStringLiteral("%1 could not store an act at %2: %3")
                                              .arg(laptop.name())
                                              .arg(laptop.clock.now().ms())
                                              .arg(laptop.database().lastRefusal()));
        return;
    }
    if (m_counter.wasNotStored() && m_counter.served())
        m_ledger.people[*m_counter.served()].isUnsure = true;
    if (m_counter.wasNotStored())
        adoptUntold(laptop);
    if (m_options.mutant == Mutant::ToldBeforeStored && m_counter.wasNotStored())
        m_ledger.promises.push_back(
            {base::EventId::make(laptop.random, m_truth), laptop.index(), Told::Visited, 0, 0, {}, false});
}

void World::heal()
{
    m_door.reset();
    m_hasFaults = false;
    m_network.setFaulty(false);
    m_endpoint->clock.putRight();
    for (auto &laptop : m_laptops) {
        laptop->clock.putRight();
        roundOf(*laptop).giveUp();
    }
}

bool World::hasAllAgreed()
{
    const auto there = sure(store::findShop(m_endpoint->database(), m_shop))->position;
    for (auto &laptop : m_laptops) {
        const auto here = laptop->row().position;
        // It hears nothing any more, but all it has is at the endpoint.
        if (isRevoked(*laptop)) {
            if (sure(store::countOutbox(laptop->database(), m_shop)) != 0)
                return false;
            continue;
        }
        if (here.cursor != there.cursor || here.head != there.head || here.epoch != there.epoch ||
            sure(store::countOutbox(laptop->database(), m_shop)) != 0 || !roundOf(*laptop).hasAgreed())
            return false;
    }
    return true;
}

QString World::standing()
{
    QString text = QStringLiteral("endpoint %1").arg(settledEvents());
    for (auto &laptop : m_laptops)
        text += QStringLiteral(", %1 %2 (%3 wait)")
                    .arg(laptop->name())
                    .arg(laptop->row().position.cursor)
                    .arg(sure(store::countOutbox(laptop->database(), m_shop)));
    return text;
}

void World::goRound(Laptop &laptop)
{
    LaptopRound &round = roundOf(laptop);
    int steps = 0;
    do {
        m_truth = m_truth + std::chrono::seconds(1);
        round.step(m_network);
        for (auto message = m_network.next(); message && !m_failure; message = m_network.next()) {
            if (message->isAnswer)
                round.take(*message, m_network);
            else
                m_network.send(m_endpoint->answer(*message, m_options.mutant));
        }
        if (!round.trouble().isEmpty())
            return fail(QStringLiteral("I18"), laptop.name() + QStringLiteral(": ") + round.trouble());
    } while (!round.isResting() && ++steps < mostStepsOfRound);
}

void World::settleDown()
{
    QString before;
    int idle = 0;
    for (int i = 0; i < mostRoundsToAgree && idle < mostIdleRounds; ++i) {
        for (auto &laptop : m_laptops)
            goRound(*laptop);
        if (m_failure)
            return;
        if (hasAllAgreed()) {
            m_trace.note(QStringLiteral("agreed after %1 rounds").arg(i + 1));
            return;
        }
        const QString now = standing();
        idle = now == before ? idle + 1 : 0;
        before = now;
    }
    fail(QStringLiteral("I18"), QStringLiteral("without faults they still don't agree: ") + before);
}

std::unique_ptr<LaptopRound> World::newRound(Laptop &laptop)
{
    auto round = std::make_unique<LaptopRound>(laptop, m_trace, m_settings, m_options.mutant);
    if (m_wasEndpointPutBack)
        round->expectRepairs();
    return round;
}

std::unique_ptr<LaptopRound> World::firstRound(Laptop &laptop)
{
    return std::make_unique<LaptopRound>(laptop, m_trace, m_settings, m_options.mutant, m_settings.mostInPiece);
}

void World::compareIfMoved(Machine &machine, bool isAtRest)
{
    const auto row = sure(store::findShop(machine.database(), m_shop));
    std::int64_t &last = m_lastCompared[machine.name()];
    if (!row || (row->position.cursor == last && !isAtRest))
        return;
    // Its cards are folded when all has come.
    if (const auto isArriving = store::isArriving(machine.database(), m_shop); !isArriving || *isArriving)
        return;
    last = row->position.cursor;
    compare(machine);
}

void World::compare(Machine &machine)
{
    const auto row = sure(store::findShop(machine.database(), m_shop));
    if (!row || row->position.cursor == 0)
        return;
    if (const auto failed = checkCursor(*this, machine))
        return fail(failed->invariant, failed->seen);
    if (const auto failed = checkWinners(*this, machine))
        return fail(failed->invariant, failed->seen);
    Agreed now{machine.name(), settledCards(machine.database(), m_shop), std::nullopt};
    if (sure(store::countOutbox(machine.database(), m_shop)) == 0 && !hasOwnHeld(machine, m_shop))
        now.tables = lookUpTables(machine.database(), m_shop);
    const auto [place, isFirst] = m_agreed.try_emplace(row->position.head.text(), now);
    if (isFirst)
        return;
    Agreed &before = place->second;
    m_trace.count(QStringLiteral("states compared"));
    const QString where =
        QStringLiteral("%1 and %2 at number %3: ").arg(before.where, now.where).arg(row->position.cursor);
    if (before.cards != now.cards)
        return fail(QStringLiteral("I4"), where + firstDifference(before.cards, now.cards));
    if (before.tables && now.tables && before.tables != now.tables)
        return fail(QStringLiteral("I4"), where + firstDifference(*before.tables, *now.tables));
    if (!before.tables)
        before.tables = now.tables;
}

void World::checkEnd()
{
    compare(*m_endpoint);
    for (auto &laptop : m_laptops)
        compare(*laptop);
    for (const auto &check : endChecks())
        if (!m_failure)
            if (const auto failed = check(*this))
                fail(failed->invariant, failed->seen);
    countEnd(*this, m_trace);
    countCarriedAndLeft();
    m_trace.note(QStringLiteral("head ") + sure(store::findShop(m_endpoint->database(), m_shop))->position.head.text());
}

std::int64_t World::settledEvents()
{
    return sure(store::findShop(m_endpoint->database(), m_shop))->position.cursor;
}

void World::fail(const QString &invariant, const QString &seen)
{
    if (m_failure)
        return;
    m_failure = Failure{invariant, seen};
    m_trace.note(QStringLiteral("FAILED %1: %2").arg(invariant, seen));
}

} // namespace muhr::tests::sim
