// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/news_listener.h"

#include "tests/support/postgresql_server.h"
#include "tests/support/small_shop.h"
#include "tests/support/test_main.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>

using namespace muhr;
using namespace muhr::tests;

class NewsListenerTest : public QObject
{
    Q_OBJECT
private slots:
    void whatAnyProcessSettlesIsHeardWithinASecond()
    {
        auto &server = PostgresqlServer::shared();
        const auto address = server.address(server.newStore());
        SmallShop shop(400, true, address);
        QVERIFY(shop.open() && shop.create());
        const auto customer = *shop.join(QStringLiteral("Nodira"));
        Heard heard;
        const endpoint::NewsListener listener(address, heard.ears(shop.id()));
        QTRY_COMPARE(heard.beginnings.load(), 1);
        QElapsedTimer since;
        since.start();
        QVERIFY(shop.stamp(customer));
        QTRY_COMPARE(heard.number.load(), 4);
        QVERIFY2(since.elapsed() < 1000, qPrintable(QString::number(since.elapsed())));
    }
    void whatIsTakenBackIsNotHeard()
    {
        auto &server = PostgresqlServer::shared();
        const auto address = server.address(server.newStore());
        SmallShop shop(401, true, address);
        QVERIFY(shop.open() && shop.create());
        Heard heard;
        const endpoint::NewsListener listener(address, heard.ears(shop.id()));
        QTRY_COMPARE(heard.beginnings.load(), 1);
        {
            auto transaction = store::Transaction::begin(shop.database(), shop.id());
            transaction->announce(shop.id(), 1000);
        }
        QVERIFY(shop.join(QStringLiteral("Nodira")));
        QTRY_COMPARE(heard.number.load(), 3);
        QCOMPARE(heard.times.load(), 1);
    }
    void aLostLineIsTakenUpAgain()
    {
        auto &server = PostgresqlServer::shared();
        const QString name = server.newStore();
        SmallShop shop(402, true, server.address(name));
        QVERIFY(shop.open() && shop.create());
        const auto customer = *shop.join(QStringLiteral("Nodira"));
        Heard heard;
        const endpoint::NewsListener listener(server.address(name), heard.ears(shop.id()));
        QTRY_COMPARE(heard.beginnings.load(), 1);
        server.cutLines(name);
        // What was missed is asked for by whoever listens.
        QTRY_COMPARE(heard.beginnings.load(), 2);
        QVERIFY(!shop.stamp(customer));
        QVERIFY(shop.stamp(customer));
        QTRY_COMPARE(heard.number.load(), 4);
    }

private:
    struct Heard
    {
        endpoint::NewsListener::Ears ears(const base::ShopId &of)
        {
            return {[this, of](const base::ShopId &shop, std::int64_t said) {
                        if (shop == of)
                            number = said;
                        ++times;
                    },
                    [this] { ++beginnings; }};
        }
        std::atomic<std::int64_t> number = 0;
        std::atomic<int> times = 0;
        std::atomic<int> beginnings = 0;
    };
};

MUHR_TEST(NewsListenerTest, news_listener_test)
#include "news_listener_test.moc"
