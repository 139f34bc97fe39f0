// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/work_queue.h"

#include "core/store/transaction.h"
#include "tests/support/store_file.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <latch>

using namespace muhr;
using namespace muhr::store;

namespace {

std::unique_ptr<WorkQueue> startOn(const tests::StoreFile &file)
{
    auto queue = WorkQueue::start([path = file.path()] { return Database::openForWriting(path, IfMissing::Create); });
    return queue ? std::move(*queue) : nullptr;
}

} // namespace

class WorkQueueTest : public QObject
{
    Q_OBJECT
private slots:
    void aTaskGetsTheStoreAndItsAnswerComesBack()
    {
        const tests::StoreFile file;
        const auto queue = startOn(file);
        QVERIFY(queue);
        const auto tables = queue->ask(Lane::Counter, [](Database &database) {
            return database.statement("SELECT count(*) FROM sqlite_schema").first([](const Row &row) {
                return row.integer(0);
            });
        });
        QVERIFY(tables->value() > 20);
    }
    void whyItDidNotOpenIsSaid()
    {
        const tests::StoreFile file;
        const auto held = file.open();
        QVERIFY(held);
        const auto queue = WorkQueue::start([&] { return Database::openForWriting(file.path(), IfMissing::Create); });
        QVERIFY(!queue);
        QCOMPARE(queue.error(), OpenError::AlreadyOpen);
    }
    void theCounterGoesBeforeSync()
    {
        const tests::StoreFile file;
        const auto queue = startOn(file);
        std::latch mayGo(1);
        std::vector<int> order;
        queue->post(Lane::Sync, [&](Database &) { mayGo.wait(); });
        for (int i = 0; i < 3; ++i)
            queue->post(Lane::Sync, [&order, i](Database &) { order.push_back(10 + i); });
        for (int i = 0; i < 3; ++i)
            queue->post(Lane::Counter, [&order, i](Database &) { order.push_back(i); });
        QVERIFY(queue->counterWaits());
        mayGo.count_down();
        queue->ask(Lane::Sync, [](Database &) {});
        QCOMPARE(order, (std::vector<int>{0, 1, 2, 10, 11, 12}));
        QVERIFY(!queue->counterWaits());
    }
    void aSliceOfSyncLetsTheCounterInBetweenTwoTransactions()
    {
        const tests::StoreFile file;
        const auto queue = startOn(file);
        std::latch begun(1);
        std::latch posted(1);
        std::vector<QByteArray> order;
        queue->post(Lane::Sync, [&](Database &database) {
            begun.count_down();
            posted.wait();
            {
                auto transaction = Transaction::begin(database);
                queue->yieldIfCounterWaits();
                order.push_back("inside");
            }
            queue->yieldIfCounterWaits();
            order.push_back("after");
        });
        begun.wait();
        queue->post(Lane::Counter, [&](Database &database) {
            auto transaction = Transaction::begin(database);
            order.push_back(transaction ? "counter" : "counter was refused");
        });
        posted.count_down();
        queue->ask(Lane::Sync, [](Database &) {});
        QCOMPARE(order, (std::vector<QByteArray>{"inside", "counter", "after"}));
    }
    void whatWasPostedIsDoneBeforeTheEnd()
    {
        const tests::StoreFile file;
        int done = 0;
        {
            const auto queue = startOn(file);
            for (int i = 0; i < 50; ++i)
                queue->post(i % 2 ? Lane::Counter : Lane::Sync, [&](Database &) { ++done; });
        }
        QCOMPARE(done, 50);
        // Closed by its own thread, so another may open it.
        QVERIFY(file.openAgain());
    }
};

MUHR_TEST(WorkQueueTest, work_queue_test)
#include "work_queue_test.moc"
