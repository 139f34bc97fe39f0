// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/checks/checks.h"

#include "core/store/card_state_table.h"
#include "core/store/event_table.h"
#include "tests/support/sure.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr::tests::sim;
using muhr::store::Transaction;
using muhr::tests::sure;

namespace {

using Spoil = std::function<void(World &)>;
using Ask = std::function<Found(World &)>;

void run(World &world, const char *sql)
{
    auto transaction = sure(Transaction::begin(world.endpoint().database()));
    sure(transaction.statement(sql).bind(":shop", world.shop()).run());
    sure(transaction.commit());
}

/// Gives each event the H that follows from its columns.
void recomputeHeads(World &world)
{
    auto &database = world.endpoint().database();
    muhr::base::Sha256 head;
    for (const auto &stored : sure(muhr::store::settledAfter(database, world.shop(), 0, 10'000))) {
        const auto &settlement = *stored.settlement;
        head = muhr::loyalty::nextHead(head, settlement.number, settlement.settledAt, settlement.at, stored.hash);
        auto transaction = sure(Transaction::begin(database));
        sure(transaction.statement("UPDATE event SET head = :head WHERE shop = :shop AND id = :id")
                 .bind(":head", head)
                 .bind(":shop", world.shop())
                 .bind(":id", stored.event.id)
                 .run());
        sure(transaction.commit());
    }
}

Found atStart(World &world)
{
    for (auto &laptop : world.laptops())
        if (auto found = checkStart(world, *laptop))
            return found;
    return checkStart(world, world.endpoint());
}

void forgetUndone(World &world)
{
    auto &database = world.endpoint().database();
    for (const Person &person : world.ledger().people)
        for (auto card :
             sure(muhr::store::cardStatesOf(database, world.shop(), person.customer, muhr::store::Layer::Settled))) {
            card.state.undone.clear();
            auto transaction = sure(Transaction::begin(database));
            sure(muhr::store::writeCardState(transaction, world.shop(), card));
            sure(transaction.commit());
        }
}

std::optional<muhr::base::EventId> someUndoneAct(World &world)
{
    const auto events = sure(muhr::store::settledAfter(world.endpoint().database(), world.shop(), 0, 10'000));
    for (const auto &stored : events)
        if (const auto *undone = std::get_if<muhr::loyalty::Undone>(&stored.event.body))
            for (const auto &act : events)
                if (act.event.id == undone->event && std::holds_alternative<muhr::loyalty::Act>(act.event.body))
                    return act.event.id;
    return std::nullopt;
}

void putInDispute(World &world, const muhr::base::EventId &event)
{
    auto transaction = sure(Transaction::begin(world.endpoint().database()));
    sure(transaction
             .statement("INSERT INTO dispute (shop, event, entry, customer, programme, rule, reward_kind, cost_minor, "
                        "branch, staff, at, state) SELECT e.shop, e.id, 0, c.customer, c.programme, 'r', 'm', 0, "
                        "e.branch, e.staff, e.at, 1 FROM event e JOIN customer c ON c.shop = e.shop WHERE e.shop = "
                        ":shop AND e.id = :event LIMIT 1")
             .bind(":shop", world.shop())
             .bind(":event", event)
             .run());
    sure(transaction.commit());
}

Promise neverStored()
{
    Promise promise;
    promise.event = muhr::base::EventId::fromBytes(muhr::base::IdBytes{1});
    return promise;
}

} // namespace

/// Each check, asked in a world that agreed and in the same world with one thing spoilt by hand.
class ChecksTest : public QObject
{
    Q_OBJECT
private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("invariant");
        QTest::addColumn<Ask>("ask");
        QTest::addColumn<Spoil>("spoil");
        QTest::newRow("an act that never settled")
            << QStringLiteral("I1") << Ask(checkDurable)
            << Spoil([](World &world) { world.ledger().promises.push_back(neverStored()); });
        QTest::newRow("an act that the endpoint refused and no laptop names")
            << QStringLiteral("I1") << Ask(checkDurable) << Spoil([](World &world) {
                   auto &promise = world.ledger().promises.front();
                   promise.role = muhr::loyalty::Role::Cashier;
                   promise.about = promise.event;
                   run(world, "INSERT INTO refused (shop, event, hash, device, incarnation, seq, is_fork, reason, at) "
                              "SELECT shop, id, hash, device, incarnation, seq, 0, 'not_allowed', at FROM event WHERE "
                              "shop = :shop AND kind = 5 ORDER BY number LIMIT 1");
                   run(world, "UPDATE event SET state = 3, number = NULL, settled_at = NULL, head = NULL WHERE shop = "
                              ":shop AND id IN (SELECT event FROM refused WHERE shop = :shop)");
               });
        QTest::newRow("an act that the endpoint refused, and nobody knows why")
            << QStringLiteral("I1") << Ask(checkDurable) << Spoil([](World &world) {
                   run(world, "UPDATE event SET state = 3, number = NULL, settled_at = NULL, head = NULL, reason = "
                              "'not_allowed' WHERE shop = :shop AND id = (SELECT id FROM event WHERE shop = :shop AND "
                              "kind = 5 ORDER BY number LIMIT 1)");
               });
        QTest::newRow("an act that nobody did") << QStringLiteral("I2") << Ask(checkOnce)
                                                << Spoil([](World &world) { world.ledger().promises.pop_back(); });
        QTest::newRow("a number that is missing")
            << QStringLiteral("I3") << Ask(checkNumbers) << Spoil([](World &world) {
                   run(world, "UPDATE event SET number = number + 1000 WHERE shop = :shop AND number > 4");
               });
        QTest::newRow("a moment of settling that falls")
            << QStringLiteral("I3") << Ask(checkNumbers) << Spoil([](World &world) {
                   run(world, "UPDATE event SET settled_at = 0 WHERE shop = :shop AND number = 4");
               });
        QTest::newRow("an H of another history")
            << QStringLiteral("I3") << Ask(checkNumbers) << Spoil([](World &world) {
                   run(world, "UPDATE event SET head = hash WHERE shop = :shop AND number = 4");
               });
        QTest::newRow("a moment that lies behind the one before")
            << QStringLiteral("I10") << Ask(checkNumbers) << Spoil([](World &world) {
                   // The whole history with it, so that H is the right one.
                   run(world, "UPDATE event SET at = 4102444800000 - number WHERE shop = :shop");
                   recomputeHeads(world);
               });
        QTest::newRow("words of somebody who was erased")
            << QStringLiteral("I15") << Ask(checkErased) << Spoil([](World &world) {
                   auto promise = world.ledger().promises.front();
                   promise.told = Told::Erased;
                   world.ledger().promises.push_back(promise);
               });
        QTest::newRow("stamps that nobody was told of")
            << QStringLiteral("I6") << Ask(checkStamps) << Spoil([](World &world) {
                   world.ledger().people.front().isUnsure = false;
                   world.ledger().promises.front().stamps -= 100;
               });
        QTest::newRow("a winner that lost")
            << QStringLiteral("I5") << Ask([](World &world) { return checkWinners(world, world.endpoint()); })
            << Spoil([](World &world) {
                   run(world, "INSERT INTO dispute (shop, event, entry, customer, programme, rule, reward_kind, "
                              "cost_minor, branch, staff, at, state) SELECT e.shop, e.id, 0, c.customer, c.programme, "
                              "'r', 'm', 0, e.branch, e.staff, e.at, 1 FROM event e JOIN customer c ON c.shop = e.shop "
                              "WHERE e.shop = :shop AND e.kind = 6 AND e.number IS NOT NULL AND NOT EXISTS (SELECT 1 "
                              "FROM dispute d WHERE d.shop = e.shop AND d.event = e.id) LIMIT 1");
               });
        QTest::newRow("an act that is gone when a laptop starts again")
            << QStringLiteral("I7") << Ask(atStart)
            << Spoil([](World &world) { world.ledger().promises.push_back(neverStored()); });
        QTest::newRow("a cursor that is not at the last event")
            << QStringLiteral("I8") << Ask(atStart)
            << Spoil([](World &world) { run(world, "UPDATE shop SET cursor = cursor - 1 WHERE shop = :shop"); });
        QTest::newRow("numbers without an epoch")
            << QStringLiteral("I8") << Ask(atStart)
            << Spoil([](World &world) { run(world, "UPDATE shop SET epoch = NULL WHERE shop = :shop"); });
    }
    void finds()
    {
        QFETCH(QString, invariant);
        QFETCH(Ask, ask);
        QFETCH(Spoil, spoil);
        World world({5, 60, Mutant::None, false});
        world.run();
        QVERIFY(!world.failure());
        QVERIFY(!ask(world));
        spoil(world);
        const auto found = ask(world);
        QVERIFY(found.has_value());
        QCOMPARE(found->invariant, invariant);
    }
    void anActIsInDisputeUntilItIsUndone()
    {
        constexpr std::uint64_t mostSeeds = 20;
        for (std::uint64_t seed = 1; seed <= mostSeeds; ++seed) {
            World world({seed, 60, Mutant::None, false, Kind::Apart});
            world.run();
            QVERIFY(!world.failure());
            const auto act = someUndoneAct(world);
            if (!act)
                continue;
            // One machine heard of the act and of its undo at once, another one of the act alone.
            world.winners().clear();
            QVERIFY(!checkWinners(world, world.endpoint()));
            run(world, "UPDATE event SET state = 1, number = NULL, settled_at = NULL, head = NULL WHERE shop = :shop "
                       "AND kind = 7");
            putInDispute(world, *act);
            QVERIFY(!checkWinners(world, world.endpoint()));
            // Of those that have not heard of the undo, all have it in dispute.
            run(world, "DELETE FROM dispute WHERE shop = :shop AND rule = 'r'");
            const auto found = checkWinners(world, world.endpoint());
            QVERIFY(found.has_value());
            QCOMPARE(found->invariant, QStringLiteral("I5"));
            return;
        }
        QFAIL("no act was undone");
    }
    void anActThatTwoLaptopsUndidIsUndoneOnce()
    {
        constexpr std::uint64_t mostSeeds = 20;
        for (std::uint64_t seed = 1; seed <= mostSeeds; ++seed) {
            World world({seed, 200, Mutant::None, false, Kind::Apart});
            world.run();
            QVERIFY(!world.failure());
            if (undoneOnTwo(world).empty())
                continue;
            QVERIFY(!checkUndone(world));
            forgetUndone(world);
            const auto found = checkUndone(world);
            QVERIFY(found.has_value());
            QCOMPARE(found->invariant, QStringLiteral("I6"));
            return;
        }
        QFAIL("no act was undone on two laptops");
    }
};

MUHR_TEST(ChecksTest, checks_test)
#include "checks_test.moc"
