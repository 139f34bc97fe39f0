// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/limited_use_table.h"

#include "core/store/card_state_table.h"
#include "core/store/event_log.h"
#include "core/store/refold_cards.h"
#include "core/store/shop_table.h"
#include "core/store/verify.h"
#include "tests/support/small_shop.h"
#include "tests/support/store_engine.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::store;
using tests::SmallShop;

namespace {

loyalty::Act promoAct(std::int64_t valueMinor)
{
    loyalty::Act act;
    act.amountMinor = 10'000;
    act.payMinor = 10'000 - valueMinor;
    act.entries = {loyalty::UseCounted{"p1", "navruz", 1, valueMinor}};
    return act;
}

StoredEvent append(SmallShop &shop, const base::CustomerId &customer, loyalty::Body body)
{
    auto transaction = Transaction::begin(shop.database());
    const EventDraft draft{
        shop.row().owner, shop.row().branch, loyalty::Role::Owner, {customer}, shop.version(), std::move(body), {}, {}};
    auto stored = appendEvent(*transaction, shop.id(), draft, shop.now(), shop.random());
    if (!stored || !transaction->commit())
        qFatal("not stored");
    return *stored;
}

} // namespace

class LimitedUseTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { tests::addStoreEngines(); }
    void usesCountUntilTheyAreUndone()
    {
        SmallShop shop(1, false, tests::storeOfRun());
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        const auto customer = *shop.join(QStringLiteral("Nodira"));
        const base::ProgrammeId programme = *(*findShop(shop.database(), shop.id()))->defaultProgramme;
        const LimitedTotals totals(shop.database(), shop.id(), programme, shop.row().device);
        QCOMPARE(totals.of("p1", "navruz").count, 0);
        append(shop, customer, promoAct(1'000));
        const auto second = append(shop, customer, promoAct(500));
        QCOMPARE(totals.of("p1", "navruz").count, 2);
        QCOMPARE(totals.of("p1", "navruz").valueMinor, 1'500);
        QCOMPARE(totals.of("p1", "other").count, 0);
        QCOMPARE(totals.of("p2", "navruz").count, 0);
        // All of them wait here: nothing was settled.
        QCOMPARE(totals.offlineOf("p1", "navruz").count, 2);
        const auto elsewhere = base::DeviceId::make(shop.random(), shop.now());
        QCOMPARE(LimitedTotals(shop.database(), shop.id(), programme, elsewhere).offlineOf("p1", "navruz").count, 0);
        append(shop, customer, loyalty::Undone{second.event.id, {}, {}});
        QCOMPARE(totals.of("p1", "navruz").valueMinor, 1'000);
        const auto uses = *limitedUses(shop.database(), shop.id(), programme, "p1");
        QCOMPARE(uses.size(), std::size_t(1));
        QCOMPARE(uses[0].key, QStringLiteral("navruz"));
        QCOMPARE(uses[0].valueMinor, 1'000);
        QVERIFY(!uses[0].isSettled);
        QVERIFY(!totals.error());
    }
    void cardsThatAMigrationDroppedAreFoldedAnew()
    {
        SmallShop shop(2, false, tests::storeOfRun());
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        const auto customer = *shop.join(QStringLiteral("Nodira"));
        QVERIFY(shop.stamp(customer));
        QVERIFY(shop.stamp(customer));
        QVERIFY(shop.database().statement("DELETE FROM card_state").run());
        QVERIFY(refoldMissingCards(shop.database()));
        QCOMPARE(shop.held(customer), 2);
        QCOMPARE(verify(shop.database(), shop.id())->wrong.size(), std::size_t(0));
        // With states there it does nothing.
        QVERIFY(refoldMissingCards(shop.database()));
        QCOMPARE(shop.held(customer), 2);
    }
};

MUHR_TEST(LimitedUseTest, limited_use_test)
#include "limited_use_test.moc"
