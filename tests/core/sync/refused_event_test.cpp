// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/write.h"
#include "core/store/event_table.h"
#include "tests/core/sync/two_laptops.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using loyalty::Ceiling;
using tests::SyncEndpoint;
using tests::SyncLaptop;

class RefusedEventTest : public QObject
{
    Q_OBJECT
private slots:
    void timeDoesNotFallBehindIt()
    {
        SyncEndpoint endpoint(40);
        SyncLaptop one(endpoint, 41);
        const QString code = one.join();
        QVERIFY(one.agree());
        SyncLaptop till(endpoint, one, 42, Ceiling::Till);
        till.session.role = loyalty::Role::Cashier;
        endpoint.clock.advance(std::chrono::hours(20));
        till.clock.advance(std::chrono::hours(10));
        const auto before = till.stamp(code);
        QVERIFY(writesWhatNoTillMay(till));
        // Without a contact in between, its clock is set back.
        till.clock.advance(-std::chrono::hours(9));
        const auto behind = till.stamp(code);
        QCOMPARE(endpoint.settle(till.self(), *till.nextBatch())->refused.size(), 1U);
        const auto first = *store::findEvent(endpoint.database, one.session.shop, before);
        const auto last = *store::findEvent(endpoint.database, one.session.shop, behind);
        QVERIFY(last->at >= first->at);
    }

private:
    static bool writesWhatNoTillMay(SyncLaptop &till)
    {
        auto place = till.workplace();
        loyalty::StaffSet set;
        set.staff = base::StaffId::make(till.random, till.clock.now());
        set.role = loyalty::Role::Owner;
        auto transaction = store::Transaction::begin(till.database);
        return transaction && actions::write(*transaction, place, actions::draftOf(place, set)) &&
               transaction->commit();
    }
};

MUHR_TEST(RefusedEventTest, refused_event_test)
#include "refused_event_test.moc"
