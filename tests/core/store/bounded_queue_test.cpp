// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bounded_queue.h"

#include "tests/support/test_main.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using muhr::store::BoundedQueue;

class BoundedQueueTest : public QObject
{
    Q_OBJECT
private slots:
    void allComesOutInOrder()
    {
        constexpr int most = 4;
        constexpr int items = 20'000;
        BoundedQueue<int> queue(most);
        std::atomic<int> taken = 0;
        int farthestAhead = 0;
        std::vector<int> got;
        std::thread taker([&] {
            while (const auto item = queue.take()) {
                got.push_back(*item);
                ++taken;
            }
        });
        for (int i = 0; i < items; ++i) {
            queue.put(i);
            farthestAhead = std::max(farthestAhead, i + 1 - taken);
        }
        queue.close();
        taker.join();
        QCOMPARE(int(got.size()), items);
        for (int i = 0; i < items; ++i)
            QCOMPARE(got[std::size_t(i)], i);
        // One more may be in the taker's hands.
        QVERIFY2(farthestAhead <= most + 1, qPrintable(QString::number(farthestAhead)));
    }
    void whoWaitsForRoomIsLetGoByAClose()
    {
        BoundedQueue<int> queue(1);
        queue.put(1);
        std::thread putter([&] { queue.put(2); });
        std::thread closer([&] { queue.close(); });
        putter.join();
        closer.join();
        queue.put(3);
        QCOMPARE(queue.take(), std::optional(1));
        QCOMPARE(queue.take(), std::optional<int>());
    }
    void whoWaitsForAnItemIsLetGoByAClose()
    {
        BoundedQueue<int> queue(1);
        std::optional<int> item = 1;
        std::thread taker([&] { item = queue.take(); });
        queue.close();
        taker.join();
        QVERIFY(!item);
    }
};

MUHR_TEST(BoundedQueueTest, bounded_queue_test)
#include "bounded_queue_test.moc"
