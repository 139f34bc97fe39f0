// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/mailbox.h"

#include "tests/support/test_main.h"

#include <QTest>

#include <memory>
#include <thread>

using namespace muhr;

class MailboxTest : public QObject
{
    Q_OBJECT
private slots:
    void theNewestWins()
    {
        scan::Mailbox<int> mailbox;
        QVERIFY(!mailbox.put(1));
        QVERIFY(mailbox.put(2));
        QCOMPARE(mailbox.take(), std::optional(2));
        QVERIFY(!mailbox.put(3));
    }
    void whoWaitsGetsTheValue()
    {
        scan::Mailbox<int> mailbox;
        std::optional<int> got;
        std::thread reader([&] { got = mailbox.take(); });
        mailbox.put(7);
        reader.join();
        QCOMPARE(got, std::optional(7));
    }
    void closingLetsEverybodyGo()
    {
        scan::Mailbox<int> mailbox;
        std::optional<int> got = 1;
        std::thread reader([&] { got = mailbox.take(); });
        mailbox.close();
        reader.join();
        QVERIFY(!got);
        QVERIFY(!mailbox.put(1));
        QVERIFY(!mailbox.take());
    }
    void whatIsReplacedOrLeftIsDestroyed()
    {
        const auto watched = std::make_shared<int>(0);
        {
            scan::Mailbox<std::shared_ptr<int>> mailbox;
            mailbox.put(watched);
            mailbox.put(watched);
            QCOMPARE(watched.use_count(), 2L);
            mailbox.close();
            QCOMPARE(watched.use_count(), 1L);
        }
        QCOMPARE(watched.use_count(), 1L);
    }
    void everyValueIsTakenOrReplacedAndTheLastOneArrives()
    {
        scan::Mailbox<int> mailbox;
        constexpr int count = 20'000;
        int taken = 0;
        int last = 0;
        bool inOrder = true;
        std::thread reader([&] {
            while (const auto value = mailbox.take()) {
                inOrder = inOrder && *value > last;
                last = *value;
                ++taken;
                if (last == count)
                    return;
            }
        });
        int replaced = 0;
        for (int value = 1; value <= count; ++value)
            replaced += mailbox.put(value) ? 1 : 0;
        reader.join();
        QVERIFY(inOrder);
        QCOMPARE(last, count);
        QCOMPARE(taken + replaced, count);
    }
};

MUHR_TEST(MailboxTest, mailbox_test)
#include "mailbox_test.moc"
