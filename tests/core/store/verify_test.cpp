// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verify.h"

#include "core/store/event_table.h"
#include "core/store/shop_table.h"
#include "tests/support/small_shop.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::store;
using tests::SmallShop;

class VerifyTest : public QObject
{
    Q_OBJECT
private slots:
    void aShopWithoutAnEndpointHasNoHead()
    {
        SmallShop shop(40);
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        const auto found = *verify(shop.database(), shop.id());
        QCOMPARE(found.events, 2);
        QCOMPARE(found.cards, 0);
        QVERIFY(!found.head);
        QVERIFY(found.wrong.empty());
    }
    void aWrongRowIsNamed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("bytes of an event")
            << QByteArray("UPDATE event SET bytes = zeroblob(length(bytes)) WHERE id = :row")
            << QByteArray("event_bytes");
        QTest::newRow("hash of an event")
            << QByteArray("UPDATE event SET hash = zeroblob(32) WHERE id = :row") << QByteArray("event_bytes");
        QTest::newRow("hash of an event breaks H")
            << QByteArray("UPDATE event SET hash = zeroblob(32) WHERE id = :row") << QByteArray("head");
        QTest::newRow("kind of an event")
            << QByteArray("UPDATE event SET kind = 7 WHERE id = :row") << QByteArray("event_columns");
        QTest::newRow("staff of an event")
            << QByteArray("UPDATE event SET staff = zeroblob(16) WHERE id = :row") << QByteArray("event_columns");
        QTest::newRow("business time") << QByteArray("UPDATE event SET at = at + 1 WHERE id = :row")
                                       << QByteArray("head");
        QTest::newRow("H itself") << QByteArray("UPDATE event SET head = zeroblob(32) WHERE id = :row")
                                  << QByteArray("head");
        QTest::newRow("a number left out")
            << QByteArray("UPDATE event SET number = number + 100 WHERE id = :row") << QByteArray("number");
    }
    void aWrongRowIsNamed()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, kind);
        SmallShop shop(41, true);
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        const auto customer = *shop.join(QStringLiteral("Nodira"));
        const auto act = *shop.stamp(customer);
        QVERIFY(shop.stamp(customer));
        QVERIFY(verify(shop.database(), shop.id())->wrong.empty());
        QVERIFY(shop.database().statement(sql.constData()).bind(":row", act.event.id).run());
        QVERIFY(names(shop, kind, act.event.id.text()));
    }
    void aWrongCardIsNamed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("a card of another moment")
            << QByteArray("UPDATE card_state SET bytes = (SELECT bytes FROM card_state WHERE customer = :other) WHERE "
                          "customer = :customer");
        QTest::newRow("no card at all") << QByteArray(
            "DELETE FROM card_state WHERE customer = :customer AND customer <> :other");
    }
    void aWrongCardIsNamed()
    {
        QFETCH(QByteArray, sql);
        SmallShop shop(42, true);
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        const auto customer = *shop.join(QStringLiteral("Nodira"));
        const auto other = *shop.join(QStringLiteral("Aziz"));
        QVERIFY(shop.stamp(customer));
        const auto card = shop.settledCard(customer)->card;
        QVERIFY(shop.database().statement(sql.constData()).bind(":customer", customer).bind(":other", other).run());
        QVERIFY(names(shop, "card_state", card.text()));
    }
    void whatIsNotFoldedYetIsNotWrong()
    {
        SmallShop shop(46, true);
        QVERIFY(shop.open() && shop.create() && shop.join(QStringLiteral("Nodira")));
        QVERIFY(shop.database().statement("DELETE FROM card_state WHERE shop = :shop").bind(":shop", shop.id()).run());
        QVERIFY(!verify(shop.database(), shop.id())->wrong.empty());
        // The rest of the shop is on its way.
        QVERIFY(shop.database().statement("INSERT INTO arrival (shop) VALUES (:shop)").bind(":shop", shop.id()).run());
        QVERIFY(verify(shop.database(), shop.id())->wrong.empty());
    }
    void anEventTakenOutOfAChainIsNamed()
    {
        SmallShop shop(43);
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        const auto customer = *shop.join(QStringLiteral("Nodira"));
        const auto gone = *shop.stamp(customer);
        const auto next = *shop.stamp(customer);
        for (const char *sql : {"DELETE FROM outbox WHERE event = :row", "DELETE FROM event_subject WHERE event = :row",
                                "DELETE FROM event WHERE id = :row"})
            QVERIFY(shop.database().statement(sql).bind(":row", gone.event.id).run());
        QVERIFY(names(shop, "chain", next.event.id.text()));

        // Whoever was put back since may have forgotten what was refused before.
        auto transaction = Transaction::begin(shop.database(), shop.id());
        QVERIFY(transaction && setIncarnation(*transaction, shop.id(), 2) && transaction->commit());
        QVERIFY(!names(shop, "chain", next.event.id.text()));
    }
    void theLastEventsOfAChainTakenAwayAreMissed()
    {
        SmallShop shop(45);
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        QVERIFY(shop.join(QStringLiteral("Nodira")));
        QVERIFY(verify(shop.database(), shop.id())->wrong.empty());
        const auto device = (*findShop(shop.database(), shop.id()))->device;
        const auto ids = latestEvents(shop.database(), shop.id(), 1);
        for (const char *sql : {"DELETE FROM outbox WHERE event = :row", "DELETE FROM event_subject WHERE event = :row",
                                "DELETE FROM event_blob WHERE event = :row", "DELETE FROM event WHERE id = :row"})
            QVERIFY(shop.database().statement(sql).bind(":row", ids->front().event.id).run());
        QVERIFY(names(shop, "chain", device.text()));
    }
    void aCursorBehindTheEventsIsNamed()
    {
        SmallShop shop(44, true);
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        QVERIFY(shop.database().statement("UPDATE shop SET cursor = cursor - 1").run());
        QVERIFY(names(shop, "cursor", shop.id().text()));
    }

private:
    static bool names(SmallShop &shop, const QByteArray &kind, const QString &row)
    {
        const auto found = verify(shop.database(), shop.id());
        if (!found)
            return false;
        for (const WrongRow &wrong : found->wrong)
            if (wrongKindWord(wrong.kind) == kind && wrong.row == row)
                return true;
        return false;
    }
};

MUHR_TEST(VerifyTest, verify_test)
#include "verify_test.moc"
