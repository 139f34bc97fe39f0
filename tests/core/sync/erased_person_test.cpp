// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/erase_customer.h"
#include "core/store/blob_table.h"
#include "core/store/customer_table.h"
#include "core/store/event_table.h"
#include "core/store/person_key_table.h"
#include "tests/core/sync/two_laptops.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using tests::SyncEndpoint;
using tests::SyncLaptop;

class ErasedPersonTest : public QObject
{
    Q_OBJECT
private slots:
    void herKeyDoesNotComeBackWithAStampOfWhoeverHasNotHeard()
    {
        SyncEndpoint endpoint(50);
        SyncLaptop one(endpoint, 51);
        const QString code = one.join(QStringLiteral("Nodira"));
        QVERIFY(one.agree());
        SyncLaptop two(endpoint, one, 52, loyalty::Ceiling::Owner);
        auto place = one.workplace();
        QVERIFY(actions::eraseCustomer(place, code));
        two.stamp(code);
        QVERIFY(one.agree());
        QVERIFY(endpoint.settle(two.self(), *two.nextBatch()));
        QVERIFY(isGone(endpoint.database, one.session.shop));
        QVERIFY(two.agree() && one.agree());
        for (auto *database : {&endpoint.database, &one.database, &two.database})
            QVERIFY(isGone(*database, one.session.shop));
    }

    void aPushThatComesOnceMoreDoesNotBringHerWordsBack()
    {
        SyncEndpoint endpoint(53);
        SyncLaptop one(endpoint, 54);
        const QString code = one.join(QStringLiteral("Nodira"));
        const auto batch = *one.nextBatch();
        QVERIFY(!batch.keys.empty() && !batch.blobs.empty());
        QVERIFY(one.agree());
        auto place = one.workplace();
        QVERIFY(actions::eraseCustomer(place, code));
        QVERIFY(one.agree());
        QVERIFY(endpoint.settle(one.self(), batch));
        QVERIFY(isGone(endpoint.database, one.session.shop));
    }

    void whatAPullBringsOfHerIsNotKept()
    {
        SyncEndpoint endpoint(55);
        SyncLaptop one(endpoint, 56);
        const QString code = one.join(QStringLiteral("Nodira"));
        QVERIFY(one.agree());
        SyncLaptop two(endpoint, one, 57, loyalty::Ceiling::Owner);
        one.stamp(code);
        QVERIFY(one.agree());
        auto place = two.workplace();
        QVERIFY(actions::eraseCustomer(place, code));
        // Her key comes along with the stamp, since the endpoint has not heard of it yet.
        QCOMPARE(two.pull(), QStringLiteral("done"));
        QVERIFY(isGone(two.database, one.session.shop));
    }

private:
    /// The only customer has neither key nor words here.
    static bool isGone(store::Database &database, const base::ShopId &shop)
    {
        const auto customers = *store::listCustomers(database, shop);
        if (customers.size() != 1 || !customers.front().isErased())
            return false;
        const auto &customer = customers.front().customer;
        const auto key = store::findPersonKey(database, shop, customer.raw());
        const auto events = store::eventsOfSubject(database, shop, customer);
        if (!key || *key || !events || events->empty())
            return false;
        for (const auto &stored : *events)
            for (const auto &hash : stored.event.blobs)
                if (const auto blob = store::findBlob(database, shop, hash); !blob || *blob)
                    return false;
        return true;
    }
};

MUHR_TEST(ErasedPersonTest, erased_person_test)
#include "erased_person_test.moc"
