// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_log.h"

#include "core/store/card_code_table.h"
#include "core/store/card_update.h"
#include "core/store/chain_table.h"
#include "core/store/customer_table.h"
#include "core/store/dispute_table.h"
#include "core/store/document_table.h"
#include "core/store/history.h"
#include "core/store/outbox_table.h"
#include "core/store/programme_table.h"
#include "core/store/provisional_table.h"
#include "core/store/staff_table.h"
#include "tests/core/store/three_shops.h"
#include "tests/support/store_engine.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::store;
using tests::isClean;
using tests::SmallShop;
using tests::Three;

class EventLogTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { tests::addStoreEngines(); }
    void anActIsEventCardChainAndOutboxAtOnce()
    {
        SmallShop shop(1, false, tests::storeOfRun());
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        const auto customer = *shop.join(QStringLiteral("Nodira"));
        const auto first = *shop.stamp(customer);
        const auto second = *shop.stamp(customer);
        QCOMPARE(shop.held(customer), 2);
        QCOMPARE(second.event.seq, first.event.seq + 1);
        QCOMPARE(second.event.previous, first.hash);
        QCOMPARE(base::Sha256::of(second.bytes), second.hash);
        QCOMPARE(chainEnd(shop.database(), shop.id(), shop.row().device, 1)->hash, second.hash);
        const auto waiting = *firstInOutbox(shop.database(), shop.id(), 500);
        QCOMPARE(waiting.size(), std::size_t(5));
        QCOMPARE(waiting.back().event, second.event);
        QCOMPARE(customerHistory(shop.database(), shop.id(), customer)->size(), std::size_t(3));
        QVERIFY(!shop.settledCard(customer));
        isClean(shop);
    }
    void whatIsNotCommittedLeavesNothing()
    {
        SmallShop shop(2, false, tests::storeOfRun());
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        const auto customer = *shop.join(QStringLiteral("Nodira"));
        const auto before = *chainEnd(shop.database(), shop.id(), shop.row().device, 1);
        {
            auto transaction = Transaction::begin(shop.database());
            loyalty::Act act;
            act.entries = {loyalty::StampsGiven{QStringLiteral("r1"), QStringLiteral("stamps"), 1}};
            const EventDraft draft{
                shop.row().owner, shop.row().branch, loyalty::Role::Owner, {customer}, shop.version(), act, {}};
            QVERIFY(appendEvent(*transaction, shop.id(), draft, shop.now(), shop.random()));
        }
        QCOMPARE(chainEnd(shop.database(), shop.id(), shop.row().device, 1)->hash, before.hash);
        QCOMPARE(shop.held(customer), 0);
        QCOMPARE(*countOutbox(shop.database(), shop.id()), 3);
        isClean(shop);
    }
    void aBodyThatIsTooLongIsRefused()
    {
        SmallShop shop(3, false, tests::storeOfRun());
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        loyalty::Act act;
        act.receipt = QString(20'000, QLatin1Char('x'));
        QCOMPARE(shop.append(act).error(), StoreError::AgainstTheSchema);
        isClean(shop);
    }
    void anUndoTakesTheStampBack()
    {
        SmallShop shop(4, false, tests::storeOfRun());
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        const auto customer = *shop.join(QStringLiteral("Nodira"));
        const auto act = *shop.stamp(customer);
        QVERIFY(shop.undo(customer, act.event.id));
        QCOMPARE(shop.held(customer), 0);
        QCOMPARE(eventsAbout(shop.database(), shop.id(), act.event.id)->size(), std::size_t(1));
        isClean(shop);
    }
    void aStampBeforeTheJoinWaitsAndIsAttached()
    {
        SmallShop shop(5, false, tests::storeOfRun());
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        const auto person = shop.newPerson(QStringLiteral("Nodira"));
        QVERIFY(shop.stampCode(person.code.hash()));
        QCOMPARE(*countWaitingProvisionals(shop.database(), shop.id(), shop.row().device), 1);
        const auto undoneAct = *shop.stampCode(person.code.hash());
        QVERIFY(shop.append(loyalty::Undone{undoneAct.event.id, {}, {}}, {person.code.hash()}));
        const auto customer = *shop.join(person);
        QCOMPARE(shop.held(customer), 1);
        QCOMPARE(*countWaitingProvisionals(shop.database(), shop.id(), shop.row().device), 0);
        QVERIFY(shop.stampCode(person.code.hash()));
        QCOMPARE(shop.held(customer), 2);
        isClean(shop);
    }
    void aRaceForOneRewardIsADisputeOnBothLaptopsAlike()
    {
        Three shops(6);
        QVERIFY(shops.areReady());
        const auto customer = *shops.one.join(QStringLiteral("Nodira"));
        QVERIFY(shops.one.stamp(customer, 3));
        QVERIFY(shops.agree());
        QVERIFY(shops.one.use(customer));
        QVERIFY(shops.two.use(customer));
        QVERIFY(shops.agree());
        for (SmallShop *shop : shops.all()) {
            QCOMPARE(openDisputes(shop->database(), shop->id())->size(), std::size_t(1));
            QCOMPARE(shop->settledCard(customer)->state, shops.endpoint.settledCard(customer)->state);
            QCOMPARE(shop->card(customer), shops.endpoint.card(customer));
            QCOMPARE(*countOutbox(shop->database(), shop->id()), 0);
            isClean(*shop);
        }
    }
    void whoWonIsAskedAnewWhenAHistoryIsFoldedAnew()
    {
        Three shops(61);
        QVERIFY(shops.areReady());
        const auto customer = *shops.one.join(QStringLiteral("Nodira"));
        QVERIFY(shops.one.stamp(customer, 3));
        QVERIFY(shops.agree());
        const auto winner = *shops.one.use(customer);
        QVERIFY(shops.two.use(customer));
        QVERIFY(shops.agree());
        SmallShop &shop = shops.endpoint;
        const auto real = openDisputes(shop.database(), shop.id())->front();
        QVERIFY(real.dispute.use.event != winner.event.id);
        // As another order left it: the one that won here had lost there.
        auto stale = real;
        stale.dispute.use.event = winner.event.id;
        auto transaction = *Transaction::begin(shop.database());
        QVERIFY(writeDispute(transaction, shop.id(), stale));
        QVERIFY(refoldSettled(transaction, shop.id(), customer));
        QVERIFY(transaction.commit());
        QCOMPARE(openDisputes(shop.database(), shop.id())->size(), std::size_t(1));
        QVERIFY(openDisputes(shop.database(), shop.id())->front().dispute.use == real.dispute.use);
        isClean(shop);
    }
    void ownPendingActsLieOnTopOfWhatIsPulled()
    {
        Three shops(7);
        QVERIFY(shops.areReady());
        const auto customer = *shops.one.join(QStringLiteral("Nodira"));
        QVERIFY(shops.agree());
        QVERIFY(shops.one.stamp(customer));
        QVERIFY(shops.two.stamp(customer));
        QVERIFY(shops.two.pushTo(shops.endpoint));
        QVERIFY(shops.one.pullFrom(shops.endpoint));
        QCOMPARE(shops.one.held(customer), 2);
        QCOMPARE(shops.one.settledCard(customer)->state.stamps.front().held(), 1);
        isClean(shops.one);
        QVERIFY(shops.agree());
        QCOMPARE(cardStatesOf(shops.one.database(), shops.one.id(), customer, Layer::Shown)->size(), std::size_t(0));
        QCOMPARE(shops.two.held(customer), 2);
    }
    void aPullOrAPushTwiceIsOnce()
    {
        Three shops(8);
        QVERIFY(shops.areReady());
        const auto customer = *shops.one.join(QStringLiteral("Nodira"));
        QVERIFY(shops.one.stamp(customer));
        QVERIFY(shops.one.pushTo(shops.endpoint));
        QVERIFY(shops.one.pushTo(shops.endpoint));
        QCOMPARE(*countEvents(shops.endpoint.database(), shops.endpoint.id()), 4);
        QVERIFY(shops.agree());
        QVERIFY(shops.agree());
        QCOMPARE(shops.two.held(customer), 1);
    }
    void whatWasDoneByAWrongClockIsDatedAsEverywhereOnceItSettled()
    {
        Three shops(13);
        QVERIFY(shops.areReady());
        shops.one.advance(std::chrono::hours(1000));
        const auto customer = *shops.one.join(QStringLiteral("Nodira"));
        const auto code = shops.one.newPerson(QStringLiteral("Aziza")).code.hash();
        QVERIFY(shops.one.stampCode(code));
        const auto pending = (*findCustomer(shops.one.database(), shops.one.id(), customer))->joinedAt;
        QVERIFY(shops.agree());
        const auto joined = (*findCustomer(shops.endpoint.database(), shops.endpoint.id(), customer))->joinedAt;
        const auto waiting = *provisionalsOf(shops.endpoint.database(), shops.endpoint.id(), code);
        QVERIFY(joined < pending);
        QCOMPARE(waiting.size(), std::size_t(1));
        for (SmallShop *shop : shops.all()) {
            QCOMPARE((*findCustomer(shop->database(), shop->id(), customer))->joinedAt, joined);
            const auto rows = *provisionalsOf(shop->database(), shop->id(), code);
            QCOMPARE(rows.size(), std::size_t(1));
            QCOMPARE(rows.front().at, waiting.front().at);
            QCOMPARE(rows.front().day, waiting.front().day);
        }
    }
    void aClockBeforeItsTimeKeepsNobodyFromAStamp()
    {
        SmallShop shop(14, false, tests::storeOfRun());
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        const auto customer = *shop.join(QStringLiteral("Nodira"));
        const auto before = shop.now();
        shop.advance(base::Instant::fromMs(-86'400'000) - before);
        const auto act = shop.stamp(customer);
        QVERIFY(act);
        QCOMPARE(act->event.wall, base::Instant());
        QVERIFY(act->wasMoved);
        QVERIFY(act->at >= (*findCustomer(shop.database(), shop.id(), customer))->joinedAt);
        QCOMPARE(shop.held(customer), 1);
        isClean(shop);
    }
    void aRejectedActStaysAndNoLongerCounts()
    {
        SmallShop shop(9, false, tests::storeOfRun());
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        const auto customer = *shop.join(QStringLiteral("Nodira"));
        const auto act = *shop.stamp(customer);
        QVERIFY(shop.stamp(customer));
        auto transaction = Transaction::begin(shop.database());
        QVERIFY(
            rejectEvent(*transaction, shop.id(), act.event.id, EventState::Rejected, QStringLiteral("not_allowed")));
        QVERIFY(transaction->commit());
        QCOMPARE(shop.held(customer), 1);
        const auto rejected = *eventsInState(shop.database(), shop.id(), EventState::Rejected);
        QCOMPARE(rejected.size(), std::size_t(1));
        QCOMPARE(rejected.front().reason, QStringLiteral("not_allowed"));
        isClean(shop);
    }
    void aRejectedChangeOfStaffGoesBackToTheOneBefore()
    {
        SmallShop shop(10, false, tests::storeOfRun());
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        const auto staff = base::StaffId::make(shop.random(), shop.now());
        const auto first = *shop.append(loyalty::StaffSet{staff, loyalty::Role::Cashier, true, {}});
        const auto second = *shop.append(loyalty::StaffSet{staff, loyalty::Role::Manager, true, first.event.id});
        QCOMPARE((*findStaff(shop.database(), shop.id(), staff))->role, loyalty::Role::Manager);
        auto transaction = Transaction::begin(shop.database());
        QVERIFY(
            rejectEvent(*transaction, shop.id(), second.event.id, EventState::Rejected, QStringLiteral("not_allowed")));
        QVERIFY(transaction->commit());
        QCOMPARE((*findStaff(shop.database(), shop.id(), staff))->role, loyalty::Role::Cashier);
        QCOMPARE((*findStaff(shop.database(), shop.id(), staff))->event, first.event.id);
    }
    void ofTwoProgrammesPublishedAtOnceTheLaterStaysADraft()
    {
        Three shops(11);
        QVERIFY(shops.areReady());
        const QByteArray ofOne = SmallShop::programmeJson(QStringLiteral("Choy"));
        const QByteArray ofTwo = SmallShop::programmeJson(QStringLiteral("Suv"));
        QVERIFY(shops.one.publish(ofOne, shops.one.version()));
        QVERIFY(shops.two.publish(ofTwo, shops.two.version()));
        QVERIFY(shops.two.pushTo(shops.endpoint));
        QVERIFY(shops.agree());
        for (SmallShop *shop : shops.all()) {
            const auto inForce = *programmeInForce(shop->database(), shop->id(), shop->programme());
            QCOMPARE(inForce->version, base::Sha256::of(ofTwo));
            const auto versions = listProgrammeVersions(shop->database(), shop->id());
            for (const auto &row : *versions)
                if (row.version == base::Sha256::of(ofOne))
                    QCOMPARE(row.state, ProgrammeVersionState::Draft);
        }
        QVERIFY(shops.one.publish(SmallShop::programmeJson(QStringLiteral("Bepul kofe")), base::Sha256::of(ofTwo)));
        const auto inForce = *programmeInForce(shops.one.database(), shops.one.id(), shops.one.programme());
        QCOMPARE(inForce->version, shops.one.version());
    }
    void aReplacedCodeRevokesTheOldOne()
    {
        SmallShop shop(12, false, tests::storeOfRun());
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        auto person = shop.newPerson(QStringLiteral("Nodira"));
        const auto customer = *shop.join(person);
        const auto old = person.code.hash();
        person.code = loyalty::CardCode::make(shop.id(), shop.random());
        const auto blob = sealPerson(shop.database(), shop.keys(), customer, person, shop.random());
        QVERIFY(shop.append(loyalty::CodeReplaced{person.code.hash(), old, person.view.hash()}, {customer}, {*blob}));
        QCOMPARE((*findCardCode(shop.database(), shop.id(), old))->state, CardCodeState::Revoked);
        QCOMPARE((*validCardCodeOf(shop.database(), shop.id(), customer))->code, person.code.hash());
        QCOMPARE(openPerson(shop.database(), shop.keys(), customer)->code, person.code);
    }
};

MUHR_TEST(EventLogTest, event_log_test)
#include "event_log_test.moc"
