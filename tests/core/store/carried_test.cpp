// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/carried_table.h"

#include "tests/support/small_shop.h"
#include "tests/support/store_engine.h"
#include "tests/support/sure.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::store;
using tests::SmallShop;
using tests::sure;

/// What waits here for laptops that have no line.
class CarriedTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { tests::addStoreEngines(); }
    void init()
    {
        m_shop = std::make_unique<SmallShop>(90, false, tests::storeOfRun());
        QVERIFY(m_shop->open());
        QVERIFY(m_shop->create());
        m_device = base::DeviceId::make(m_shop->random(), {});
    }
    void cleanup() { m_shop.reset(); }

    void itComesBackAsItCame()
    {
        CarriedBatch batch = batchOf({"one", "two"});
        batch.seenAtMost = 4;
        batch.keys = {{person(), 2, "wrapped"}};
        batch.blobs = {{BlobKind::Sealed, "sealed", person()}, {BlobKind::Json, "{}", std::nullopt}};
        QVERIFY(insert(batch));
        const auto back = *sure(nextCarried(db(), id(), 0, false));
        QCOMPARE(back.device, batch.device);
        QCOMPARE(back.end, batch.end);
        QCOMPARE(back.hash, batch.hash);
        QCOMPARE(back.signature, batch.signature);
        QCOMPARE(back.stoodNumber, 3);
        QCOMPARE(back.stoodHead, batch.stoodHead);
        QCOMPARE(back.seenAtMost, batch.seenAtMost);
        QCOMPARE(back.madeAt.ms(), batch.madeAt.ms());
        QCOMPARE(back.events, batch.events);
        QCOMPARE(back.keys.front().wrapped, batch.keys.front().wrapped);
        QCOMPARE(back.blobs.size(), 2U);
        QVERIFY(!sure(nextCarried(db(), id(), back.place, true)));
        // Somebody was erased: the rest stays.
        write([&](Transaction &transaction) { sure(eraseCarriedOf(transaction, id(), person())); });
        const auto without = *sure(nextCarried(db(), id(), 0, false));
        QVERIFY(without.keys.empty());
        QCOMPARE(without.blobs.size(), 1U);
        QCOMPARE(without.events, batch.events);
        write([&](Transaction &transaction) { sure(removeCarried(transaction, id(), without)); });
        QVERIFY(!sure(nextCarried(db(), id(), 0, true)));
        QVERIFY(sure(carriedSums(db(), id())).empty());
    }
    void aLaterStickTakesThePlaceOfWhatItHoldsToo()
    {
        QVERIFY(insert(batchOf({"one", "two"})));
        QVERIFY(!insert(batchOf({"one", "two"})));
        QVERIFY(insert(batchOf({"one", "two", "three"})));
        QCOMPARE(count(), 1);
        QCOMPARE(sum().events, 3);
        // Of another branch, and of another device: nothing is dropped.
        QVERIFY(insert(batchOf({"one", "other"})));
        QCOMPARE(count(), 2);
        QCOMPARE(sum().events, 4);
        CarriedBatch others = batchOf({"one", "two", "three"});
        others.device = base::DeviceId::make(m_shop->random(), {});
        QVERIFY(insert(others));
        QCOMPARE(count(), 3);
        QCOMPARE(sure(carriedSums(db(), id())).size(), 2U);
    }
    void whatIsMissingIsNotAskedForEachTime()
    {
        QVERIFY(insert(batchOf({"three"})));
        const auto cut = *sure(nextCarried(db(), id(), 0, false));
        write([&](Transaction &transaction) { sure(setCarriedNeeds(transaction, id(), cut.place, {1, 2})); });
        QVERIFY(!sure(nextCarried(db(), id(), 0, false)));
        QVERIFY(sure(nextCarried(db(), id(), 0, true)));
        QCOMPARE(sum().needs, (CarriedPlace{1, 2}));
        // Until another one of that device has arrived.
        QVERIFY(insert(batchOf({"two"})));
        const auto next = *sure(nextCarried(db(), id(), 0, false));
        write([&](Transaction &transaction) { sure(removeCarried(transaction, id(), next)); });
        QVERIFY(sure(nextCarried(db(), id(), 0, false)));
        QVERIFY(!sum().needs);
    }

private:
    Database &db() { return m_shop->database(); }
    const base::ShopId &id() const { return m_shop->id(); }
    static base::IdBytes person() { return {9, 9, 9}; }
    CarriedBatch batchOf(const std::vector<QByteArray> &events) const
    {
        CarriedBatch batch;
        batch.device = m_device;
        batch.end = {1, static_cast<std::int64_t>(events.size())};
        batch.hash = base::Sha256::of(events.back());
        batch.signature = QByteArray(64, 's');
        batch.stoodNumber = 3;
        batch.stoodHead = base::Sha256::of("H");
        batch.madeAt = base::Instant::fromMs(1'780'286'400'000);
        batch.events = events;
        return batch;
    }
    bool insert(const CarriedBatch &batch)
    {
        bool isNew = false;
        write([&](Transaction &transaction) { isNew = sure(insertCarried(transaction, id(), batch)); });
        return isNew;
    }
    template <typename Write>
    void write(Write work)
    {
        auto transaction = sure(Transaction::begin(db(), id()));
        work(transaction);
        sure(transaction.commit());
    }
    CarriedSum sum()
    {
        const auto sums = sure(carriedSums(db(), id()));
        for (const CarriedSum &one : sums)
            if (one.device == m_device)
                return one;
        return {};
    }
    int count()
    {
        int found = 0;
        std::int64_t place = 0;
        while (const auto next = sure(nextCarried(db(), id(), place, true))) {
            place = next->place;
            ++found;
        }
        return found;
    }

    std::unique_ptr<SmallShop> m_shop;
    base::DeviceId m_device;
};

MUHR_TEST(CarriedTest, carried_test)
#include "carried_test.moc"
