// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_table.h"
#include "core/store/placement_table.h"
#include "core/store/shop_table.h"
#include "tests/core/endpoint/routes/wired_laptop.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::tests;
using store::Lane;
using sync::SyncState;

namespace {

/// The last event that settled is gone, as after a store was put back.
void forgetLast(store::Database &database, const base::ShopId &shop)
{
    auto position = (**store::findShop(database, shop)).position;
    const auto last = **store::findEventByNumber(database, shop, position.cursor);
    const auto before = **store::findEventByNumber(database, shop, position.cursor - 1);
    auto transaction = store::Transaction::begin(database);
    for (const char *sql : {"DELETE FROM event_subject WHERE shop = :shop AND event = :event",
                            "DELETE FROM event_blob WHERE shop = :shop AND event = :event",
                            "DELETE FROM event WHERE shop = :shop AND id = :event"})
        if (!transaction->statement(sql).bind(":shop", shop).bind(":event", last.event.id).run())
            qFatal("an event can't be forgotten");
    position.cursor = before.settlement->number;
    position.head = before.settlement->head;
    if (!store::setSyncPosition(*transaction, shop, position) || !transaction->commit())
        qFatal("a number can't be forgotten");
}

} // namespace

/// A laptop that keeps itself agreed with a real endpoint. A long poll takes 25 s: what comes sooner did not wait for
/// the end of one.
class ReplicatorTest : public QObject
{
    Q_OBJECT
    static constexpr int soon = 10'000;

private slots:
    void whatIsWrittenGoesUpAtOnce()
    {
        EndpointBench bench;
        WiredLaptop laptop(bench);
        QVERIFY(laptop.enrol());
        laptop.replicator->start();
        QTRY_COMPARE_WITH_TIMEOUT(laptop.state(), SyncState::Agreed, soon);
        laptop.addCustomer();
        laptop.replicator->wake();
        QTRY_COMPARE_WITH_TIMEOUT(laptop.customersThere(), 1, soon);
        QTRY_COMPARE_WITH_TIMEOUT(laptop.waiting(), 0, soon);
    }
    void whatIsWrittenAtTheEndOfARoundIsNotLeftLying()
    {
        EndpointBench bench;
        WiredLaptop laptop(bench);
        QVERIFY(laptop.enrol());
        laptop.replicator->start();
        QTRY_COMPARE_WITH_TIMEOUT(laptop.state(), SyncState::Agreed, soon);
        // Behind the last look into the outbox, and before its answer is here.
        bool isFirst = true;
        connect(
            laptop.replicator.get(), &sync::Replicator::arrived, this,
            [&] {
                if (!std::exchange(isFirst, false))
                    return;
                laptop.addCustomer();
                laptop.replicator->wake();
            },
            Qt::QueuedConnection);
        laptop.addCustomer();
        laptop.replicator->wake();
        QTRY_VERIFY_WITH_TIMEOUT(!isFirst, soon);
        QTRY_COMPARE_WITH_TIMEOUT(laptop.customersThere(), 2, soon);
    }
    void whoeverBeginsAnewOnAReportDoesNotMakeTwoOfIt()
    {
        EndpointBench bench;
        WiredLaptop laptop(bench);
        QVERIFY(laptop.enrol());
        connect(laptop.replicator.get(), &sync::Replicator::reportChanged, this, [&, times = 0]() mutable {
            if (laptop.state() == SyncState::Agreed && ++times <= 3)
                laptop.replicator->wake();
        });
        laptop.replicator->start();
        QTRY_VERIFY_WITH_TIMEOUT(bench.services->waiters.size() > 0, soon);
        QTest::qWait(500);
        QCOMPARE(bench.services->waiters.size(), 1U);
    }
    void whatOthersDidComesDownAtOnce()
    {
        EndpointBench bench;
        WiredLaptop laptop(bench);
        QVERIFY(laptop.enrol());
        laptop.replicator->start();
        QTRY_VERIFY_WITH_TIMEOUT(bench.services->waiters.size() > 0, soon);
        const auto before = laptop.replicator->report().pulled;
        const auto row = laptop.queue->ask(
            Lane::Sync, [&](store::Database &database) { return **store::findShop(database, laptop.session.shop); });
        const auto place = laptop.queue->ask(Lane::Sync, [&](store::Database &database) {
            return store::listPlacements(database, laptop.session.shop)->front().placement;
        });
        const QByteArray path = "/j/" + row.joinCode.toLatin1() + '/' + place.text().toLatin1();
        QCOMPARE(statusOf(bench.postForm(path, "token=" + hiddenField(bodyOf(bench.get(path)), "token"))), 303);
        QTRY_VERIFY_WITH_TIMEOUT(laptop.replicator->report().pulled > before, soon);
    }
    void anEndpointThatForgotIsGivenItBack()
    {
        EndpointBench bench;
        WiredLaptop laptop(bench);
        QVERIFY(laptop.enrol());
        laptop.addCustomer();
        laptop.replicator->syncOnce();
        QTRY_COMPARE_WITH_TIMEOUT(laptop.state(), SyncState::Agreed, soon);
        const auto number = [&] { return laptop.numberThere(); };
        const std::int64_t before = number();
        bench.queue->ask(Lane::Sync, [&](store::Database &database) { forgetLast(database, laptop.session.shop); });
        QCOMPARE(number(), before - 1);
        laptop.addCustomer();
        bool hasRepaired = false;
        connect(laptop.replicator.get(), &sync::Replicator::reportChanged, this,
                [&] { hasRepaired = hasRepaired || laptop.state() == SyncState::NeedsRepair; });
        laptop.replicator->syncOnce();
        QTRY_COMPARE_WITH_TIMEOUT(number(), before + 1, soon);
        QTRY_COMPARE_WITH_TIMEOUT(laptop.state(), SyncState::Agreed, soon);
        QVERIFY(hasRepaired);
        QCOMPARE(laptop.waiting(), 0);
    }
    void itComesBackByItself()
    {
        EndpointBench bench;
        WiredLaptop laptop(bench);
        QVERIFY(laptop.enrol());
        laptop.replicator->start();
        QTRY_VERIFY_WITH_TIMEOUT(bench.services->waiters.size() > 0, soon);
        const auto address = "127.0.0.1:" + QByteArray::number(bench.server->port());
        bench.server.reset();
        QTRY_COMPARE_WITH_TIMEOUT(laptop.state(), SyncState::Unreachable, soon);
        laptop.addCustomer();
        laptop.replicator->wake();
        bench.server = std::move(*endpoint::HttpServer::start(address, endpoint::Limits(), *bench.router, bench.clock));
        QTRY_COMPARE_WITH_TIMEOUT(laptop.customersThere(), 1, soon);
        QTRY_COMPARE_WITH_TIMEOUT(laptop.state(), SyncState::Agreed, soon);
    }
};

MUHR_TEST(ReplicatorTest, replicator_test)
#include "replicator_test.moc"
