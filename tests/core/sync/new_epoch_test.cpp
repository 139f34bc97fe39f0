// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/new_epoch.h"

#include "core/store/epoch_table.h"
#include "core/store/event_table.h"
#include "tests/core/sync/round_by_hand.h"
#include "tests/support/sure.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::sync;
using namespace muhr::tests;

namespace {

/// An endpoint with its generation file, and a laptop.
struct EndpointAndLaptop
{
    SyncEndpoint endpoint{1};
    SyncLaptop laptop{endpoint, 2};
    QString code = laptop.join();
    QString copy = endpoint.file.filePath(QStringLiteral("early.muhr"));
    QString file = endpoint.file.filePath(QStringLiteral("generations"));

    EndpointAndLaptop()
    {
        if (!laptop.agree() || !endpoint.database.copyTo(copy))
            qFatal("the shop does not begin");
    }
    store::ShopRow there() { return *sure(store::findShop(endpoint.database, laptop.session.shop)); }
    std::vector<store::EpochRow> epochs() { return sure(store::listEpochs(endpoint.database, laptop.session.shop)); }
    std::size_t start()
    {
        store::GenerationFile generations(file);
        return sure(beginEpochsOfRestored(endpoint.database, generations, endpoint.clock.now(), endpoint.random))
            .size();
    }
};

} // namespace

class NewEpochTest : public QObject
{
    Q_OBJECT
private slots:
    void aStartLikeAnyOtherChangesNothing()
    {
        EndpointAndLaptop shop;
        const auto before = shop.there();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(shop.start(), std::size_t(0));
        (void)shop.laptop.stamp(shop.code);
        QVERIFY(shop.laptop.agree());
        QCOMPARE(shop.start(), std::size_t(0));
        QVERIFY(shop.there().position.epoch == before.position.epoch);
        QCOMPARE(shop.there().incarnation, before.incarnation);
    }

    void aStoreThatKnowsLessThanTheFileNumbersAnewAtOnce()
    {
        EndpointAndLaptop shop;
        const auto act = shop.laptop.stamp(shop.code);
        QVERIFY(shop.laptop.agree());
        QCOMPARE(shop.start(), std::size_t(0));
        const auto before = shop.there();
        const auto number = sure(store::findEvent(shop.endpoint.database, shop.laptop.session.shop, act))->settlement;
        putBack(shop.endpoint.database, shop.copy);
        const auto put = shop.there();
        QVERIFY(put.position.cursor < before.position.cursor);
        QCOMPARE(shop.start(), std::size_t(1));
        const auto now = shop.there();
        QVERIFY(now.position.epoch != before.position.epoch);
        QVERIFY(now.incarnation > before.incarnation);
        QCOMPARE(now.position.cursor, put.position.cursor);
        QCOMPARE(shop.epochs().size(), std::size_t(1));
        QCOMPARE(shop.epochs().front().forkNumber, put.position.cursor);
        QVERIFY(shop.epochs().front().before == *before.position.epoch);
        // Noted: the next start is like any other.
        QCOMPARE(shop.start(), std::size_t(0));

        // What it lost comes back under its old number, and no further epoch begins for it.
        Round round = roundOf(shop.laptop);
        QCOMPARE(go(round, shop.laptop), SyncState::Agreed);
        QCOMPARE(round.counts().repairs, 1);
        const auto again = sure(store::findEvent(shop.endpoint.database, shop.laptop.session.shop, act));
        QVERIFY(again && again->settlement->number == number->number && again->settlement->head == number->head);
        QVERIFY(shop.there().position.epoch == now.position.epoch);
        QVERIFY(shop.laptop.row().position.epoch == now.position.epoch);
        QVERIFY(wrongRowsOf(shop.endpoint.database, shop.laptop.session.shop).isEmpty());
    }

    void aBackupThatIsRestoredNumbersAnewWhateverTheFileSays()
    {
        EndpointAndLaptop shop;
        store::GenerationFile generations(shop.file);
        const auto before = shop.there();
        const auto begun =
            sure(beginAllEpochs(shop.endpoint.database, generations, shop.endpoint.clock.now(), shop.endpoint.random));
        QCOMPARE(begun.size(), std::size_t(1));
        QVERIFY(shop.there().position.epoch != before.position.epoch);
        QCOMPARE(shop.start(), std::size_t(0));
        (void)shop.laptop.stamp(shop.code);
        Round round = roundOf(shop.laptop);
        QCOMPARE(go(round, shop.laptop), SyncState::Agreed);
        QVERIFY(shop.laptop.row().position.epoch == shop.there().position.epoch);
    }

    void aLaptopsStoreIsLeftAlone()
    {
        EndpointAndLaptop shop;
        store::GenerationFile generations(shop.laptop.file.filePath(QStringLiteral("generations")));
        generations.note(shop.laptop.session.device, shop.laptop.session.shop, {9, 9, 99});
        const auto before = shop.laptop.row();
        QCOMPARE(
            sure(beginEpochsOfRestored(shop.laptop.database, generations, shop.laptop.clock.now(), shop.laptop.random))
                .size(),
            std::size_t(0));
        QCOMPARE(shop.laptop.row().incarnation, before.incarnation);
    }
};

MUHR_TEST(NewEpochTest, new_epoch_test)
#include "new_epoch_test.moc"
