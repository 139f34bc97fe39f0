// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/write.h"
#include "core/store/event_table.h"
#include "core/sync/repair.h"
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
    void anActOfSomebodyWhoseJoiningIsNotBackYetMayBeRefused()
    {
        SyncEndpoint endpoint(43);
        SyncLaptop one(endpoint, 44);
        SyncLaptop till(endpoint, one, 45, Ceiling::Till);
        till.session.role = loyalty::Role::Cashier;
        const auto early = till.row().position.cursor;
        const QString code = one.join();
        QVERIFY(one.agree() && till.agree());
        const auto first = till.stamp(code);
        const auto second = till.stamp(code);
        // The endpoint had been put back, and numbers differ from here on; the push comes before the pull.
        QVERIFY(sync::goBackTo(till.database, one.session.shop, early));
        sync::PushAnswer answer;
        answer.refused = {{first, QStringLiteral("not_allowed"), {}}};
        QVERIFY(sync::takePushAnswer(till.database, one.session.shop, answer));
        QVERIFY(till.pull() == QLatin1String("done"));
        QCOMPARE(store::findEvent(till.database, one.session.shop, first)->value().state, store::EventState::Rejected);
        QCOMPARE(store::findEvent(till.database, one.session.shop, second)->value().state, store::EventState::Pending);
        QVERIFY(tests::wrongRowsOf(till.database, one.session.shop).isEmpty());
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
