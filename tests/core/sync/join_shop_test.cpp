// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/join_shop.h"

#include "core/store/people.h"
#include "tests/core/sync/two_laptops.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::tests;

/// What a laptop makes of the shop it is given.
class JoinShopTest : public QObject
{
    Q_OBJECT

private slots:
    void theShopIsItsOwnersAgain()
    {
        SyncEndpoint endpoint(1);
        SyncLaptop lost(endpoint, 2);
        const QString code = lost.join(QStringLiteral("Gulnora"));
        lost.stamp(code);
        QVERIFY(lost.agree());

        SyncLaptop found(endpoint, endpoint.newPlace(lost.session.shop), 3);
        QCOMPARE(found.session.staff, lost.session.staff);
        QVERIFY(found.session.device != lost.session.device);
        QCOMPARE(found.keys->shop.key.view(), lost.keys->shop.key.view());
        QVERIFY(found.agree());
        const auto before = settledCards(lost.database, lost.session.shop);
        QVERIFY(!before.empty());
        QVERIFY(settledCards(found.database, lost.session.shop) == before);
        const auto row = found.row();
        QCOMPARE(row.joinCode, lost.row().joinCode);
        QCOMPARE(row.defaultProgramme, lost.row().defaultProgramme);
        QCOMPARE(row.endpoint->url, QStringLiteral("http://127.0.0.1"));
        // Its backups are opened by the recovery sheet, too.
        QVERIFY(row.recovery.has_value());
        QCOMPARE(row.recovery, lost.row().recovery);

        // It acts from its first moment on, and the endpoint takes it.
        found.stamp(code);
        QVERIFY(found.agree());
        QVERIFY(found.row().position.head ==
                store::findShop(endpoint.database, found.session.shop)->value().position.head);
        QCOMPARE(wrongRowsOf(found.database, found.session.shop), QStringList());
        QCOMPARE(wrongRowsOf(endpoint.database, found.session.shop), QStringList());
    }
    void theSettingsTellBothSidesTheLanguage()
    {
        SyncEndpoint endpoint(1);
        SyncLaptop lost(endpoint, 2);
        QCOMPARE(store::findShop(endpoint.database, lost.session.shop)->value().language, base::Language::Uzbek);
        SyncLaptop found(endpoint, endpoint.newPlace(lost.session.shop), 3);
        QCOMPARE(found.pull(), QStringLiteral("done"));
        QCOMPARE(found.row().language, base::Language::Uzbek);
    }
    void nothingIsTakenThatDoesNotFit_data()
    {
        QTest::addColumn<bool>("isForIt");
        QTest::addColumn<bool>("hasFirstEvent");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("a key for another") << false << true << true;
        QTest::newRow("no first event") << true << false << true;
        QTest::newRow("no place for the keys") << true << true << false;
    }
    void nothingIsTakenThatDoesNotFit()
    {
        QFETCH(const bool, isForIt);
        QFETCH(const bool, hasFirstEvent);
        QFETCH(const bool, isKept);
        SyncEndpoint endpoint(1);
        const SyncLaptop lost(endpoint, 2);
        const auto link = endpoint.newPlace(lost.session.shop);
        const auto device = sync::NewDevice::make(endpoint.random, endpoint.clock.now());
        const auto other = sync::NewDevice::make(endpoint.random, endpoint.clock.now());
        auto answer = *endpoint.give(device.requestFor(link));
        if (!hasFirstEvent)
            answer.firstEvent.clear();
        const auto keep = [&](const base::ShopId &, const actions::ShopKeys &) {
            return isKept ? actions::Outcome<void>() : words::refused(words::Refusal::NoKey);
        };
        StoreFile file;
        auto store = std::move(*file.open());
        QVERIFY(!sync::takeShop(store, isForIt ? device : other, link, answer, keep));
        QVERIFY(store::listShops(store)->empty());
    }
};

MUHR_TEST(JoinShopTest, join_shop_test)
#include "join_shop_test.moc"
