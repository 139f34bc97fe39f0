// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/add_staff.h"
#include "core/actions/publish_programme.h"
#include "core/actions/undo_visit.h"
#include "core/actions/write.h"
#include "core/report/quarantine.h"
#include "core/store/blob_table.h"
#include "core/store/customer_table.h"
#include "core/store/person_key_table.h"
#include "core/store/provisional_table.h"
#include "core/store/quarantine.h"
#include "tests/core/sync/round_by_hand.h"
#include "tests/core/sync/three_laptops.h"
#include "tests/support/sure.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::sync;
using namespace muhr::tests;
using namespace std::chrono_literals;

/// What the endpoint holds until an owner says whether it counts.
class QuarantineTest : public QObject
{
    Q_OBJECT
private slots:
    void whatALostLaptopDidOfflineWaitsForTheOwner()
    {
        ThreeLaptops shop;
        const auto offline = shop.lost.stamp(shop.code);
        const auto before = shop.stampsAt(shop.endpoint.database);
        QCOMPARE(revoke(shop.one, shop.lost), QStringLiteral("done"));
        QVERIFY(!shop.isRevoked(shop.lost, shop.one.database)); // the endpoint has not numbered it yet
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QVERIFY(shop.isRevoked(shop.lost, shop.one.database));
        QVERIFY(shop.isRevoked(shop.lost, shop.endpoint.database));
        // It is told so, and what it has goes into quarantine with all its bytes.
        QCOMPARE(round(shop.lost), SyncState::NotAllowed);
        QCOMPARE(waitingAt(shop.lost), 0);
        const auto held = shop.at(shop.endpoint.database, offline);
        QCOMPARE(held->state, store::EventState::Quarantined);
        QCOMPARE(held->reason, QStringLiteral("device_revoked"));
        QCOMPARE(held->bytes, shop.at(shop.lost.database, offline)->bytes);
        QCOMPARE(shop.at(shop.lost.database, offline)->state, store::EventState::Quarantined);
        QCOMPARE(shop.stampsAt(shop.endpoint.database), before);
        // An owner's laptop hears of it with the next round.
        QCOMPARE(round(shop.two), SyncState::Agreed);
        const store::PeopleKeys people(shop.id(), shop.two.keys->shop.copy());
        const auto acts = sure(report::heldActs(shop.two.database, &people, shop.id()));
        QCOMPARE(acts.size(), 1U);
        QCOMPARE(acts.front().event, offline);
        QCOMPARE(acts.front().device, shop.lost.session.device);
        QCOMPARE(acts.front().customerName, QStringLiteral("Nodira"));
        QVERIFY(shop.areClean());
    }
    void anAcceptedActCounts()
    {
        ThreeLaptops shop;
        const auto first = shop.lost.stamp(shop.code);
        const auto second = shop.lost.stamp(shop.code);
        const auto before = shop.stampsAt(shop.endpoint.database);
        QCOMPARE(revoke(shop.one, shop.lost), QStringLiteral("done"));
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QCOMPARE(round(shop.lost), SyncState::NotAllowed);
        QCOMPARE(round(shop.two), SyncState::Agreed);
        QCOMPARE(decide(shop.two, {second}, true), QStringLiteral("done"));
        // It is decided on once, and is no more to be decided.
        QCOMPARE(decide(shop.two, {second}, false), QStringLiteral("bad_value"));
        QCOMPARE(round(shop.two), SyncState::Agreed);
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QCOMPARE(shop.stampsAt(shop.endpoint.database), before + 1);
        for (SyncLaptop *laptop : {&shop.one, &shop.two}) {
            QCOMPARE(shop.stampsAt(laptop->database), before + 1);
            QVERIFY(shop.at(laptop->database, second)->settlement);
            QCOMPARE(shop.at(laptop->database, first)->state, store::EventState::Quarantined);
        }
        QVERIFY(shop.areClean());
    }
    void aRefusedActNeverCounts()
    {
        ThreeLaptops shop;
        const auto act = shop.lost.stamp(shop.code);
        const auto before = shop.stampsAt(shop.endpoint.database);
        QCOMPARE(revoke(shop.one, shop.lost), QStringLiteral("done"));
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QCOMPARE(round(shop.lost), SyncState::NotAllowed);
        QVERIFY(round(shop.two) == SyncState::Agreed && round(shop.one) == SyncState::Agreed);
        // Two owners say two things: the first that is numbered counts.
        QCOMPARE(decide(shop.two, {act}, false), QStringLiteral("done"));
        QCOMPARE(decide(shop.one, {act}, true), QStringLiteral("done"));
        QVERIFY(round(shop.two) == SyncState::Agreed && round(shop.one) == SyncState::Agreed);
        QCOMPARE(shop.at(shop.endpoint.database, act)->state, store::EventState::Rejected);
        QCOMPARE(shop.stampsAt(shop.endpoint.database), before);
        QVERIFY(sure(report::undecided(shop.one.database, shop.id())).empty());
        // Pushed once more, it is answered the same.
        const auto batch = sure(chainPush(shop.lost.database, shop.lost.row(), shop.lost.keys->signing, {1, 1}));
        const auto again = shop.endpoint.settle(shop.lost.self(), *batch);
        QCOMPARE(again->refused.size(), 1U);
        QVERIFY(shop.areClean());
    }
    void whatIsTakenBackCountsFirst()
    {
        ThreeLaptops shop;
        const auto act = shop.two.stamp(shop.code);
        auto place = shop.two.workplace();
        const auto undone = sure(actions::undoVisit(place, {act, {}}));
        const auto before = shop.stampsAt(shop.endpoint.database);
        QCOMPARE(revoke(shop.one, shop.two), QStringLiteral("done"));
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QCOMPARE(round(shop.two), SyncState::NotAllowed);
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QCOMPARE(decide(shop.one, {undone.event}, true), QStringLiteral("done"));
        QCOMPARE(round(shop.one), SyncState::Agreed);
        const auto numberOf = [&](const base::EventId &event) {
            return shop.at(shop.endpoint.database, event)->settlement->number;
        };
        QVERIFY(numberOf(act) < numberOf(undone.event));
        QCOMPARE(shop.stampsAt(shop.endpoint.database), before);
        QVERIFY(sure(report::undecided(shop.one.database, shop.id())).empty());
    }
    void anActBringsTheProgrammeItWasDoneUnder()
    {
        ThreeLaptops shop;
        const auto published = publish(shop.two);
        const auto act = shop.two.stamp(shop.code);
        const auto before = shop.stampsAt(shop.endpoint.database);
        QCOMPARE(revoke(shop.one, shop.two), QStringLiteral("done"));
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QCOMPARE(round(shop.two), SyncState::NotAllowed);
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QCOMPARE(decide(shop.one, {act}, true), QStringLiteral("done"));
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QVERIFY(shop.at(shop.endpoint.database, published)->settlement);
        for (store::Database *database : {&shop.endpoint.database, &shop.one.database})
            QCOMPARE(shop.stampsAt(*database), before + 1);
        QCOMPARE(wrongRowsOf(shop.endpoint.database, shop.id()), QStringList());
    }
    void noActCountsUnderAProgrammeThatWasRefused()
    {
        ThreeLaptops shop;
        const auto published = publish(shop.two);
        const auto act = shop.two.stamp(shop.code);
        const auto before = shop.stampsAt(shop.endpoint.database);
        QCOMPARE(revoke(shop.one, shop.two), QStringLiteral("done"));
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QCOMPARE(round(shop.two), SyncState::NotAllowed);
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QCOMPARE(decide(shop.one, {published}, false), QStringLiteral("done"));
        QCOMPARE(decide(shop.one, {act}, true), QStringLiteral("done"));
        QCOMPARE(round(shop.one), SyncState::Agreed);
        for (const auto &event : {published, act})
            QCOMPARE(shop.at(shop.endpoint.database, event)->state, store::EventState::Rejected);
        QCOMPARE(shop.stampsAt(shop.endpoint.database), before);
        QCOMPARE(wrongRowsOf(shop.endpoint.database, shop.id()), QStringList());
    }
    void whoeverLetsHerOwnRevocationCountIsOutFromThen()
    {
        ThreeLaptops shop;
        // Two owners call each other's laptop lost; what the first to be lost said of the second waits.
        QCOMPARE(revoke(shop.one, shop.two), QStringLiteral("done"));
        QCOMPARE(revoke(shop.two, shop.one), QStringLiteral("done"));
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QCOMPARE(round(shop.two), SyncState::NotAllowed);
        QCOMPARE(round(shop.one), SyncState::Agreed);
        const auto held = sure(report::undecided(shop.one.database, shop.id()));
        QCOMPARE(held.size(), 1U);
        // One push: she lets it count, and goes on stamping.
        QCOMPARE(decide(shop.one, {held.front().event.id}, true), QStringLiteral("done"));
        const auto act = shop.one.stamp(shop.code);
        (void)round(shop.one);
        QVERIFY(shop.isRevoked(shop.one, shop.endpoint.database));
        QCOMPARE(shop.at(shop.endpoint.database, act)->state, store::EventState::Quarantined);
    }
    void aBranchGoesOnThoughItsBeginningWasRefused()
    {
        ThreeLaptops shop;
        QVERIFY(shop.agreeAll());
        const QString copy = shop.lost.file.filePath(QStringLiteral("copy.muhr"));
        sure(shop.lost.database.copyTo(copy));
        const auto settled = shop.lost.stamp(shop.code);
        QVERIFY(round(shop.lost) == SyncState::Agreed);
        // A copy of its store begins another branch at the same place, and is called lost.
        putBack(shop.lost.database, copy);
        shop.lost.random = SeededRandom(78);
        const auto refused = shop.lost.stamp(shop.code);
        const auto accepted = shop.lost.stamp(shop.code);
        QCOMPARE(shop.at(shop.endpoint.database, settled)->event.seq, shop.at(shop.lost.database, refused)->event.seq);
        QCOMPARE(revoke(shop.one, shop.lost), QStringLiteral("done"));
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QCOMPARE(round(shop.lost), SyncState::NotAllowed);
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QCOMPARE(decide(shop.one, {refused}, false), QStringLiteral("done"));
        QCOMPARE(decide(shop.one, {accepted}, true), QStringLiteral("done"));
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QCOMPARE(round(shop.two), SyncState::Agreed);
        QVERIFY(shop.at(shop.two.database, accepted)->settlement);
        QVERIFY(!shop.at(shop.two.database, refused));
        for (store::Database *database : {&shop.endpoint.database, &shop.one.database, &shop.two.database})
            QCOMPARE(wrongRowsOf(*database, shop.id()), QStringList());
    }
    void timeFallsAlongNoBranchOfAFork()
    {
        ThreeLaptops shop;
        const QString copy = shop.lost.file.filePath(QStringLiteral("copy.muhr"));
        sure(shop.lost.database.copyTo(copy));
        (void)shop.lost.stamp(shop.code);
        const auto second = shop.lost.stamp(shop.code);
        QCOMPARE(revoke(shop.one, shop.lost), QStringLiteral("done"));
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QCOMPARE(round(shop.lost), SyncState::NotAllowed);
        // The copy goes on from before them, hours later, and takes the place of the first.
        putBack(shop.lost.database, copy);
        for (FixedClock *clock : {&shop.lost.clock, &shop.endpoint.clock})
            clock->advance(5h);
        const auto branch = shop.lost.stamp(shop.code);
        QCOMPARE(round(shop.lost), SyncState::NotAllowed);
        QCOMPARE(round(shop.one), SyncState::Agreed);
        for (const auto &act : {branch, second}) {
            QCOMPARE(decide(shop.one, {act}, true), QStringLiteral("done"));
            QCOMPARE(round(shop.one), SyncState::Agreed);
        }
        QVERIFY(shop.at(shop.endpoint.database, second)->at >= shop.at(shop.endpoint.database, branch)->at);
        QCOMPARE(round(shop.two), SyncState::Agreed);
        QCOMPARE(settledCards(shop.two.database, shop.id()), settledCards(shop.endpoint.database, shop.id()));
    }
    void itReplacesNobodysKey()
    {
        ThreeLaptops shop;
        const auto customers = sure(store::listPersonKeys(shop.lost.database, shop.id()));
        QVERIFY(!customers.empty());
        (void)shop.lost.stamp(shop.code);
        QCOMPARE(revoke(shop.one, shop.lost), QStringLiteral("done"));
        QCOMPARE(round(shop.one), SyncState::Agreed);
        auto batch = *shop.lost.nextBatch();
        batch.keys = {{customers.front().person, 1'000, QByteArray(64, 'x')}};
        batch.blobs = {{store::BlobKind::Json, QByteArray(65 * 1024, ' '), std::nullopt}};
        QVERIFY(shop.endpoint.settle(shop.lost.self(), batch));
        QVERIFY(sure(store::findPersonKey(shop.endpoint.database, shop.id(), customers.front().person))->keyVersion <
                1'000);
        QVERIFY(!sure(store::findBlob(shop.endpoint.database, shop.id(), batch.blobs.front().hash())));
    }
    void quarantineHasAnEnd()
    {
        ThreeLaptops shop;
        QCOMPARE(revoke(shop.one, shop.lost), QStringLiteral("done"));
        QCOMPARE(round(shop.one), SyncState::Agreed);
        for (int i = 0; i < 1'001; ++i) {
            auto place = shop.lost.workplace();
            auto transaction = sure(store::Transaction::begin(shop.lost.database));
            (void)sure(actions::write(transaction, place, actions::draftOf(place, loyalty::Act{})));
            sure(transaction.commit());
        }
        QCOMPARE(round(shop.lost), SyncState::Failed);
        QCOMPARE(sure(store::countHeld(shop.endpoint.database, shop.id(), shop.lost.session.device)), 1'000);
        QCOMPARE(waitingAt(shop.lost), 1);
    }
    void anOwnersWordOutlivesWhatItWasAbout()
    {
        ThreeLaptops shop;
        const auto good = shop.lost.stamp(shop.code);
        const auto bad = shop.lost.stamp(shop.code);
        QCOMPARE(revoke(shop.one, shop.lost), QStringLiteral("done"));
        QVERIFY(round(shop.one) == SyncState::Agreed && round(shop.two) == SyncState::Agreed);
        QCOMPARE(round(shop.lost), SyncState::NotAllowed);
        QVERIFY(round(shop.one) == SyncState::Agreed);
        // The endpoint that is put back has the revocation, but nothing held yet.
        const QString copy = shop.endpoint.file.filePath(QStringLiteral("early.muhr"));
        sure(shop.endpoint.database.copyTo(copy));
        {
            auto transaction = sure(store::Transaction::begin(shop.endpoint.database));
            sure(store::replaceHeld(transaction, shop.id(), shop.one.session.device, {}));
            sure(transaction.commit());
        }
        QCOMPARE(decide(shop.one, {good}, true), QStringLiteral("done"));
        QCOMPARE(decide(shop.one, {bad}, false), QStringLiteral("done"));
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QVERIFY(!shop.at(shop.endpoint.database, good));
        const auto batch = sure(chainPush(shop.lost.database, shop.lost.row(), shop.lost.keys->signing, {1, 1}));
        const auto answer = shop.endpoint.settle(shop.lost.self(), *batch);
        QVERIFY(answer->numbers.contains(good));
        QCOMPARE(answer->refused.size(), 1U);
        QCOMPARE(answer->held.size(), 0U);
        QVERIFY(shop.at(shop.endpoint.database, good)->settlement);
    }
    void whoLeftDidBeforeWhatCameLate()
    {
        ThreeLaptops shop;
        const auto staff = base::StaffId::make(shop.one.random, shop.one.clock.now());
        QVERIFY(setStaff(shop.one, staff, true) && shop.agreeAll());
        const auto passAll = [&](std::chrono::milliseconds by) {
            for (FixedClock *clock : {&shop.endpoint.clock, &shop.one.clock, &shop.two.clock, &shop.lost.clock})
                clock->advance(by);
        };
        shop.lost.session.staff = staff;
        shop.lost.session.role = loyalty::Role::Cashier;
        passAll(1h);
        const auto before = shop.lost.stamp(shop.code);
        passAll(1h);
        QVERIFY(setStaff(shop.one, staff, false));
        QCOMPARE(round(shop.one), SyncState::Agreed);
        passAll(1h);
        // This laptop has not heard of it.
        const auto after = shop.lost.stamp(shop.code);
        QCOMPARE(round(shop.lost), SyncState::Agreed);
        QVERIFY(shop.at(shop.endpoint.database, before)->settlement);
        const auto held = shop.at(shop.endpoint.database, after);
        QCOMPARE(held->state, store::EventState::Quarantined);
        QCOMPARE(held->reason, QStringLiteral("staff_left"));
        QCOMPARE(shop.at(shop.lost.database, after)->state, store::EventState::Quarantined);
        // Its owner lets it count; it comes back to the laptop that did it.
        QVERIFY(round(shop.two) == SyncState::Agreed);
        QCOMPARE(decide(shop.two, {after}, true), QStringLiteral("done"));
        QVERIFY(round(shop.two) == SyncState::Agreed && shop.agreeAll());
        QVERIFY(shop.at(shop.lost.database, after)->settlement);
        QCOMPARE(settledCards(shop.lost.database, shop.id()), settledCards(shop.endpoint.database, shop.id()));
        QVERIFY(shop.areClean());
    }
    void aLaptopInTheShopHearsThatWhatItDidWasRefused()
    {
        ThreeLaptops shop;
        auto place = shop.one.workplace();
        const auto cashier = sure(actions::addStaff(place, {QStringLiteral("Aziz"), loyalty::Role::Cashier}));
        QVERIFY(shop.agreeAll());
        // The other laptop has not heard that he left.
        QVERIFY(setStaff(shop.one, cashier, false));
        QCOMPARE(round(shop.one), SyncState::Agreed);
        const auto before = shop.stampsAt(shop.two.database);
        shop.two.session.staff = cashier;
        shop.two.session.role = loyalty::Role::Cashier;
        const auto act = shop.two.stamp(shop.code);
        // Of somebody who has just joined at the first laptop.
        const auto unknown = shop.two.stamp(shop.one.join(QStringLiteral("Zuhra")));
        const auto waiting = [&] {
            return sure(store::countWaitingProvisionals(shop.two.database, shop.id(), shop.two.session.device));
        };
        QCOMPARE(waiting(), 1);
        QCOMPARE(round(shop.two), SyncState::Agreed);
        QCOMPARE(shop.at(shop.two.database, act)->state, store::EventState::Quarantined);
        QCOMPARE(waiting(), 0);
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QCOMPARE(decide(shop.one, {act, unknown}, false), QStringLiteral("done"));
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QCOMPARE(round(shop.two), SyncState::Agreed);
        QCOMPARE(shop.at(shop.two.database, act)->state, store::EventState::Rejected);
        QCOMPARE(shop.at(shop.two.database, act)->reason, QStringLiteral("not_allowed"));
        QCOMPARE(shop.stampsAt(shop.two.database), before);
        QVERIFY(shop.areClean());
    }
    void aLaptopInTheShopHearsThatWhatItDidIsOfNoProgramme()
    {
        ThreeLaptops shop;
        auto place = shop.one.workplace();
        const auto owner = sure(actions::addStaff(place, {QStringLiteral("Zuhra"), loyalty::Role::Owner}));
        QVERIFY(shop.agreeAll());
        QVERIFY(setStaff(shop.one, owner, false));
        QCOMPARE(round(shop.one), SyncState::Agreed);
        shop.two.session.staff = owner;
        const auto malika = shop.two.join(QStringLiteral("Malika"));
        const auto programme = publish(shop.two);
        const auto act = shop.two.stamp(malika);
        const auto joined = sure(store::listCustomers(shop.two.database, shop.id())).back().joinedEvent;
        QCOMPARE(round(shop.two), SyncState::Agreed);
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QCOMPARE(decide(shop.one, {programme}, false), QStringLiteral("done"));
        QCOMPARE(decide(shop.one, {act}, true), QStringLiteral("done"));
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QCOMPARE(round(shop.two), SyncState::Agreed);
        for (store::Database *database : {&shop.endpoint.database, &shop.two.database})
            QCOMPARE(shop.at(*database, act)->state, store::EventState::Rejected);
        // Nor does anything count for its sake.
        QCOMPARE(shop.at(shop.endpoint.database, joined)->state, store::EventState::Quarantined);
        QVERIFY(shop.areClean());
    }

private:
    /// Another programme than the one in force, by an owner.
    static base::EventId publish(SyncLaptop &by)
    {
        auto place = by.workplace();
        return sure(actions::publishProgramme(place, {otherProgramme(by), {}})).event;
    }
    static bool setStaff(SyncLaptop &by, const base::StaffId &staff, bool isActive)
    {
        auto place = by.workplace();
        loyalty::StaffSet set;
        set.staff = staff;
        set.role = loyalty::Role::Cashier;
        set.isActive = isActive;
        auto transaction = store::Transaction::begin(by.database);
        return transaction && actions::write(*transaction, place, actions::draftOf(place, set)) &&
               transaction->commit();
    }
};

MUHR_TEST(QuarantineTest, quarantine_test)
#include "quarantine_test.moc"
