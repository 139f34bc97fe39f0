// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/settle_dispute.h"
#include "core/actions/write.h"
#include "core/report/customer_story.h"
#include "core/report/disputes.h"
#include "core/store/card_state_table.h"
#include "core/store/card_update.h"
#include "core/store/customer_table.h"
#include "core/store/dispute_table.h"
#include "tests/core/sync/three_laptops.h"
#include "tests/support/sure.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>

using namespace muhr;
using namespace muhr::sync;
using namespace muhr::tests;
using loyalty::DisputeDecision;

namespace {

/// The word of a refusal, or "done".
QString settle(SyncLaptop &by, const loyalty::EntryRef &use, DisputeDecision decision)
{
    auto place = by.workplace();
    const auto done = actions::settleDispute(place, {use, decision});
    return done ? QStringLiteral("done") : words::errorWord(done.error().word);
}

report::DisputeList listOf(SyncLaptop &laptop)
{
    const store::PeopleKeys people(laptop.session.shop, laptop.keys->shop.copy());
    return sure(report::disputeList(laptop.database, &people, laptop.session.shop));
}

/// Both owners hand over the same reward while they do not hear of each other.
struct UsedTwice : ThreeLaptops
{
    UsedTwice()
    {
        while (state(one).rewards.empty())
            (void)one.stamp(code);
        if (!agreeAll() || !agreeAll())
            qFatal("the laptops do not agree");
        use(one);
        use(two);
        if (!agreeAll() || !agreeAll())
            qFatal("the laptops do not agree");
    }
    void use(SyncLaptop &laptop) const
    {
        auto place = laptop.workplace();
        actions::RecordVisit command;
        command.target = code;
        command.act.stamps = 0;
        command.act.uses = {state(laptop).rewards.front().kind};
        (void)sure(actions::recordVisit(place, command));
    }
    static loyalty::CardState state(SyncLaptop &laptop)
    {
        const auto customers = sure(store::listCustomers(laptop.database, laptop.session.shop));
        const auto cards = sure(store::shownCardsOf(laptop.database, laptop.session.shop, customers.front().customer));
        return cards.front().state;
    }
    loyalty::EntryRef disputed() { return listOf(one).disputes.front().use; }
};

} // namespace

/// Rewards that two laptops handed over, from the act to the owner's word on every machine.
class DisputeTest : public QObject
{
    Q_OBJECT
private slots:
    void everybodySeesWhoUsedItWhereAndWhatItCost()
    {
        UsedTwice shop;
        for (SyncLaptop *laptop : {&shop.one, &shop.two}) {
            const auto list = listOf(*laptop);
            QCOMPARE(list.disputes.size(), 1U);
            const auto &facts = list.disputes.front();
            QCOMPARE(facts.customerName, QStringLiteral("Nodira"));
            QVERIFY(!facts.title.isEmpty());
            QVERIFY(!facts.decision);
            QCOMPARE(list.open, 1);
            QCOMPARE(list.openCostMinor, facts.costMinor);
        }
        QVERIFY(shop.areClean());
    }
    void anOwnersWordIsHeardEverywhere()
    {
        UsedTwice shop;
        const auto use = shop.disputed();
        QCOMPARE(settle(shop.two, use, DisputeDecision::Charge), QStringLiteral("done"));
        // Where it was said it is shown at once.
        QVERIFY(listOf(shop.two).disputes.front().decision == DisputeDecision::Charge);
        QCOMPARE(listOf(shop.two).open, 0);
        QCOMPARE(listOf(shop.one).open, 1);
        QVERIFY(shop.agreeAll() && shop.agreeAll());
        for (SyncLaptop *laptop : {&shop.one, &shop.two, &shop.lost}) {
            QVERIFY(listOf(*laptop).disputes.front().decision == DisputeDecision::Charge);
            QVERIFY(!listOf(*laptop).disputes.front().isPaid);
            QCOMPARE(settledCards(laptop->database, shop.id()), settledCards(shop.endpoint.database, shop.id()));
        }
        while (UsedTwice::state(shop.one).rewards.size() < 2)
            (void)shop.one.stamp(shop.code);
        QVERIFY(shop.agreeAll() && shop.agreeAll());
        for (SyncLaptop *laptop : {&shop.one, &shop.two}) {
            QVERIFY(listOf(*laptop).disputes.front().isPaid);
            QCOMPARE(settledCards(laptop->database, shop.id()), settledCards(shop.endpoint.database, shop.id()));
        }
        QVERIFY(shop.areClean());
    }
    void ofTwoOwnersWhoeverSettlesLastIsRight()
    {
        UsedTwice shop;
        const auto use = shop.disputed();
        QCOMPARE(settle(shop.one, use, DisputeDecision::Block), QStringLiteral("done"));
        QCOMPARE(settle(shop.two, use, DisputeDecision::WriteOff), QStringLiteral("done"));
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QCOMPARE(round(shop.two), SyncState::Agreed);
        QVERIFY(shop.agreeAll());
        for (SyncLaptop *laptop : {&shop.one, &shop.two}) {
            QVERIFY(listOf(*laptop).disputes.front().decision == DisputeDecision::WriteOff);
            const auto rows = sure(store::listDisputes(laptop->database, shop.id()));
            QVERIFY(rows.front().state == store::DisputeState::WrittenOff);
            QVERIFY(sure(store::openDisputes(laptop->database, shop.id())).empty());
        }
        // Folded anew it says the same.
        const auto before = settledCards(shop.one.database, shop.id());
        auto transaction = sure(store::Transaction::begin(shop.one.database));
        sure(store::refoldSettled(transaction, shop.id(), listOf(shop.one).disputes.front().customer));
        sure(transaction.commit());
        QCOMPARE(settledCards(shop.one.database, shop.id()), before);
        QVERIFY(sure(store::openDisputes(shop.one.database, shop.id())).empty());
        QCOMPARE(settle(shop.one, use, DisputeDecision::Reopen), QStringLiteral("done"));
        QVERIFY(shop.agreeAll());
        QCOMPARE(sure(store::openDisputes(shop.two.database, shop.id())).size(), 1U);
        QVERIFY(shop.areClean());
    }
    void whoMayNotDecideIsRefusedByLaptopAndEndpoint()
    {
        UsedTwice shop;
        const auto use = shop.disputed();
        QCOMPARE(settle(shop.lost, use, DisputeDecision::WriteOff), QStringLiteral("needs_owner"));
        // A laptop that lets a manager all the same does not get past the endpoint.
        const auto body = loyalty::DisputeSettled{use, DisputeDecision::WriteOff};
        auto place = shop.lost.workplace();
        {
            auto transaction = sure(store::Transaction::begin(shop.lost.database));
            auto draft = actions::draftOf(place, body);
            draft.subjects = {listOf(shop.one).disputes.front().customer};
            (void)sure(actions::write(transaction, place, draft));
            sure(transaction.commit());
        }
        QVERIFY(listOf(shop.lost).disputes.front().decision);
        QCOMPARE(round(shop.lost), SyncState::Agreed);
        QVERIFY(!listOf(shop.lost).disputes.front().decision);
        QVERIFY(shop.agreeAll());
        QCOMPARE(sure(store::openDisputes(shop.endpoint.database, shop.id())).size(), 1U);
        QVERIFY(shop.areClean());
    }
    void whatIsSaidAlreadyIsNotWrittenAgain()
    {
        UsedTwice shop;
        const auto use = shop.disputed();
        QCOMPARE(settle(shop.one, use, DisputeDecision::Reopen), QStringLiteral("bad_value"));
        QCOMPARE(settle(shop.one, {use.event, use.index + 1}, DisputeDecision::Block), QStringLiteral("bad_value"));
        auto place = shop.one.workplace();
        const auto first = sure(actions::settleDispute(place, {use, DisputeDecision::Block}));
        QCOMPARE(sure(actions::settleDispute(place, {use, DisputeDecision::Block})), first);
    }
    void theStoryOfTheCardTellsIt()
    {
        UsedTwice shop;
        const auto use = shop.disputed();
        const auto customer = listOf(shop.one).disputes.front().customer;
        QCOMPARE(settle(shop.one, use, DisputeDecision::Charge), QStringLiteral("done"));
        while (UsedTwice::state(shop.one).rewards.size() < 2)
            (void)shop.one.stamp(shop.code);
        const store::PeopleKeys people(shop.id(), shop.one.keys->shop.copy());
        const auto page = sure(report::customerPage(shop.one.database, &people, shop.id(), customer,
                                                    loyalty::Role::Owner, shop.one.clock.now()));
        QCOMPARE(page->disputes.size(), 1U);
        QVERIFY(page->disputes.front().isPaid);
        const auto told = std::any_of(page->history.begin(), page->history.end(), [](const auto &row) {
            return QLatin1String(row.what.source.text) == QLatin1String("Used twice, and the next one pays for it: %1");
        });
        QVERIFY(told);
        const auto explained = sure(report::explainStamps(shop.one.database, &people, shop.id(), customer, {}, {}));
        QCOMPARE(std::count_if(explained->rows.begin(), explained->rows.end(),
                               [](const auto &row) {
                                   return row.amount == 0 && QLatin1String(row.why.source.text) ==
                                                                 QLatin1String("Pays for one that was used twice: %1");
                               }),
                 1);
    }
};

MUHR_TEST(DisputeTest, dispute_test)
#include "dispute_test.moc"
