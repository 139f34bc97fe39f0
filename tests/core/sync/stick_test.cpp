// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/erase_customer.h"
#include "core/actions/undo_visit.h"
#include "core/store/blob_table.h"
#include "core/store/device_table.h"
#include "core/store/person_key_table.h"
#include "tests/core/sync/round_by_hand.h"
#include "tests/core/sync/sticks.h"
#include "tests/support/sure.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::sync;
using namespace muhr::tests;
using namespace std::chrono_literals;

namespace {

const QString done = QStringLiteral("done");

} // namespace

/// Two branches without a line: what one laptop did, another one carries in.
class StickTest : public QObject
{
    Q_OBJECT
private slots:
    void whatALaptopWithoutALineDidArrivesThroughAnother()
    {
        ShopWithSticks shop;
        const auto stamp = shop.till.stamp(shop.code);
        const QString joined = shop.till.join(QStringLiteral("Aziz"));
        const auto first = shop.till.stamp(joined);
        const auto waiting = waitingAt(shop.till);
        QCOMPARE(shop.hand(shop.till, shop.two), done);
        QCOMPARE(shop.written.events, waiting);
        QCOMPARE(shop.taken.isNew, waiting);
        QCOMPARE(shop.taken.device, shop.till.session.device);
        // Nothing leaves the one, and nothing counts at the other before the endpoint has numbered it.
        QCOMPARE(waitingAt(shop.till), waiting);
        QVERIFY(!shop.at(shop.two.database, stamp));
        QCOMPARE(shop.carriedBy(shop.two), waiting);
        QCOMPARE(waitingAt(shop.two), 0);
        // It has never been at the endpoint meanwhile.
        const auto before = sure(store::findDevice(shop.endpoint.database, shop.id(), shop.till.session.device));
        shop.endpoint.clock.advance(1h);
        QCOMPARE(round(shop.two), SyncState::Agreed);
        const auto after = sure(store::findDevice(shop.endpoint.database, shop.id(), shop.till.session.device));
        QCOMPARE(after->lastContactAt->ms(), before->lastContactAt->ms());
        QCOMPARE(after->pulledNumber, before->pulledNumber);
        QCOMPARE(shop.carriedBy(shop.two), 0);
        QCOMPARE(round(shop.one), SyncState::Agreed);
        for (SyncLaptop *laptop : {&shop.one, &shop.two}) {
            QVERIFY(shop.numberOf(*laptop, stamp) > 0);
            QVERIFY(shop.numberOf(*laptop, first) > 0);
            QCOMPARE(settledCards(laptop->database, shop.id()), settledCards(shop.endpoint.database, shop.id()));
        }
        // With her key and her words.
        const store::PeopleKeys people(shop.id(), shop.one.keys->shop.copy());
        int names = 0;
        sure(store::eachPerson(shop.one.database, people, [&](const auto &, const auto &person) {
            names += person && person->name() == QStringLiteral("Aziz");
        }));
        QCOMPARE(names, 1);
        QVERIFY(shop.areClean());
    }
    void itCountsOnceWhicheverWayItCame_data()
    {
        QTest::addColumn<bool>("comesItselfFirst");
        QTest::newRow("the laptop has a line before the stick is there") << true;
        QTest::newRow("the stick is there before the laptop has a line") << false;
    }
    void itCountsOnceWhicheverWayItCame()
    {
        QFETCH(bool, comesItselfFirst);
        ShopWithSticks shop;
        const auto first = shop.till.stamp(shop.code);
        const auto second = shop.till.stamp(shop.code);
        const auto before = shop.stampsAt(shop.endpoint.database);
        QCOMPARE(shop.hand(shop.till, shop.two), done);
        SyncLaptop &one = comesItselfFirst ? shop.till : shop.two;
        SyncLaptop &other = comesItselfFirst ? shop.two : shop.till;
        QCOMPARE(round(one), SyncState::Agreed);
        const auto settled = shop.settled();
        QCOMPARE(round(other), SyncState::Agreed);
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QCOMPARE(shop.settled(), settled);
        QCOMPARE(shop.stampsAt(shop.endpoint.database), before + 2);
        QCOMPARE(waitingAt(shop.till), 0);
        QCOMPARE(shop.carriedBy(shop.two), 0);
        for (SyncLaptop *laptop : {&shop.one, &shop.two, &shop.till}) {
            QCOMPARE(shop.numberOf(*laptop, first) + 1, shop.numberOf(*laptop, second));
            QCOMPARE(settledCards(laptop->database, shop.id()), settledCards(shop.endpoint.database, shop.id()));
        }
        QVERIFY(shop.areClean());
    }
    void theOrderOfTheSticksDoesNotMatter_data()
    {
        QTest::addColumn<QList<int>>("order");
        QTest::newRow("as they were written") << QList<int>{0, 1, 2};
        QTest::newRow("the last one first") << QList<int>{2, 1, 0};
        QTest::newRow("the first one is lost") << QList<int>{2, 1};
        QTest::newRow("each one twice") << QList<int>{1, 0, 0, 2, 1, 2};
    }
    void theOrderOfTheSticksDoesNotMatter()
    {
        QFETCH(QList<int>, order);
        ShopWithSticks shop;
        const auto before = shop.stampsAt(shop.endpoint.database);
        for (int i = 0; i < 3; ++i) {
            shop.till.stamp(shop.code);
            QCOMPARE(shop.write(shop.till, shop.file(QString::number(i))), done);
        }
        for (const int i : order)
            QCOMPARE(shop.bring(shop.two, shop.file(QString::number(i))), done);
        QCOMPARE(shop.carriedBy(shop.two), 3);
        QVERIFY(round(shop.two) == SyncState::Agreed && round(shop.one) == SyncState::Agreed);
        QCOMPARE(shop.carriedBy(shop.two), 0);
        QCOMPARE(shop.stampsAt(shop.one.database), before + 3);
        QVERIFY(shop.areClean());
    }
    void twoBranchesCarryForEachOther()
    {
        ShopWithSticks shop;
        const auto before = shop.stampsAt(shop.endpoint.database);
        shop.till.stamp(shop.code);
        shop.two.stamp(shop.code);
        QCOMPARE(shop.hand(shop.till, shop.two), done);
        QCOMPARE(shop.hand(shop.two, shop.till), done);
        // A third one brings both, and none of them is ever there itself.
        QCOMPARE(shop.hand(shop.till, shop.one), done);
        QCOMPARE(shop.hand(shop.two, shop.one), done);
        QCOMPARE(shop.carriedBy(shop.one), 2);
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QCOMPARE(shop.stampsAt(shop.one.database), before + 2);
        QVERIFY(round(shop.two) == SyncState::Agreed && round(shop.till) == SyncState::Agreed);
        QCOMPARE(shop.carriedBy(shop.two) + shop.carriedBy(shop.till), 0);
        QCOMPARE(shop.stampsAt(shop.endpoint.database), before + 2);
        QVERIFY(shop.areClean());
    }
    void theSameStickTwiceChangesNothing()
    {
        ShopWithSticks shop;
        shop.till.stamp(shop.code);
        QCOMPARE(shop.hand(shop.till, shop.two), done);
        QCOMPARE(shop.taken.isNew, 1);
        QCOMPARE(shop.bring(shop.two, shop.file()), done);
        QCOMPARE(shop.taken.isNew, 0);
        QCOMPARE(shop.carriedBy(shop.two), 1);
        QCOMPARE(round(shop.two), SyncState::Agreed);
        // Also when all of it is where it belongs.
        QCOMPARE(shop.bring(shop.two, shop.file()), done);
        QCOMPARE(shop.taken.isNew, 0);
        QCOMPARE(shop.carriedBy(shop.two), 0);
    }
    void whatWasRefusedInBetweenDoesNotStopTheRest()
    {
        ShopWithSticks shop;
        const auto first = shop.till.stamp(shop.code);
        shop.till.stamp(shop.code);
        shop.till.stamp(shop.code);
        auto batch = *shop.till.nextBatch();
        QCOMPARE(batch.events.size(), 3U);
        // As if the endpoint had not taken the second.
        sure(takePushAnswer(shop.till.database, shop.id(),
                            {{},
                             {{loyalty::decode(batch.events[1])->id, QStringLiteral("not_allowed"), {}}},
                             {},
                             {},
                             false,
                             std::nullopt,
                             shop.till.clock.now()}));
        QCOMPARE(waitingAt(shop.till), 2);
        QCOMPARE(shop.hand(shop.till, shop.two), done);
        QCOMPARE(shop.written.events, 2);
        QCOMPARE(shop.carriedBy(shop.two), 2);
        QCOMPARE(round(shop.two), SyncState::Agreed);
        QVERIFY(shop.numberOf(shop.two, first) > 0);
        // The third names the second, which nobody has brought.
        QCOMPARE(shop.carriedBy(shop.two), 1);
        const auto sums = sure(store::carriedSums(shop.two.database, shop.id()));
        QCOMPARE(sums.front().needs, (store::CarriedPlace{1, loyalty::decode(batch.events[1])->seq}));
        // Its own round comes to its end all the same, and the laptop itself brings all of it one day.
        QCOMPARE(round(shop.two), SyncState::Agreed);
        QCOMPARE(round(shop.till), SyncState::Agreed);
        QCOMPARE(round(shop.two), SyncState::Agreed);
        QCOMPARE(shop.carriedBy(shop.two), 0);
    }
    void aLostStickInBetweenIsNamed()
    {
        ShopWithSticks shop;
        const auto before = shop.stampsAt(shop.endpoint.database);
        shop.till.stamp(shop.code);
        shop.till.stamp(shop.code);
        QCOMPARE(shop.write(shop.till, shop.file(QStringLiteral("first"))), done);
        shop.till.stamp(shop.code);
        const auto rest = *sure(batchToCarry(shop.till.database, shop.till.row(), shop.till.keys->signing, 2));
        const StickHeader header{shop.till.clock.now(), shop.id(), shop.till.session.device,
                                 shop.till.keys->shop.version, shop.till.random.bytes(StickHeader::saltSize)};
        QCOMPARE(sure(takeStick(shop.two.database, shop.id(), {header, {rest}})).isNew, 1);
        QCOMPARE(round(shop.two), SyncState::Agreed);
        QCOMPARE(shop.stampsAt(shop.endpoint.database), before);
        QCOMPARE(shop.carriedBy(shop.two), 1);
        const auto sums = sure(store::carriedSums(shop.two.database, shop.id()));
        QCOMPARE(sums.front().device, shop.till.session.device);
        QCOMPARE(sums.front().needs->seq, loyalty::decode(rest.events.front())->seq - 2);
        // Found again, all is well, whichever laptop brings it.
        QCOMPARE(shop.bring(shop.two, shop.file(QStringLiteral("first"))), done);
        QCOMPARE(round(shop.two), SyncState::Agreed);
        QCOMPARE(shop.carriedBy(shop.two), 0);
        QCOMPARE(shop.stampsAt(shop.two.database), before + 3);
        QVERIFY(shop.areClean());
    }
    void aCopiedLaptopForksAndBothBranchesCount()
    {
        ShopWithSticks shop;
        const auto before = shop.stampsAt(shop.endpoint.database);
        const QString copy = shop.till.file.filePath(QStringLiteral("copy.muhr"));
        sure(shop.till.database.copyTo(copy));
        shop.till.stamp(shop.code);
        QCOMPARE(shop.hand(shop.till, shop.two), done);
        putBack(shop.till.database, copy);
        shop.till.stamp(shop.code);
        QCOMPARE(shop.hand(shop.till, shop.two), done);
        QCOMPARE(shop.carriedBy(shop.two), 2);
        QCOMPARE(round(shop.two), SyncState::Agreed);
        QCOMPARE(shop.carriedBy(shop.two), 0);
        QCOMPARE(shop.stampsAt(shop.two.database), before + 2);
    }
    void aLaptopThatWasTakenOutIsJudgedAsIfItHadCome()
    {
        ShopWithSticks shop;
        const auto act = shop.till.stamp(shop.code);
        const auto before = shop.stampsAt(shop.endpoint.database);
        QCOMPARE(shop.hand(shop.till, shop.two), done);
        QCOMPARE(revoke(shop.one, shop.till), done);
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QCOMPARE(round(shop.two), SyncState::Agreed);
        QCOMPARE(shop.at(shop.endpoint.database, act)->state, store::EventState::Quarantined);
        QCOMPARE(shop.at(shop.endpoint.database, act)->reason, QStringLiteral("device_revoked"));
        QCOMPARE(shop.stampsAt(shop.endpoint.database), before);
        QCOMPARE(shop.carriedBy(shop.two), 0);
        // An owner decides on it.
        QVERIFY(round(shop.one) == SyncState::Agreed);
        QCOMPARE(decide(shop.one, {act}, true), done);
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QCOMPARE(shop.stampsAt(shop.endpoint.database), before + 1);
    }
    void aLaptopThatWasTakenOutCarriesForNobody()
    {
        ShopWithSticks shop;
        shop.two.stamp(shop.code);
        QCOMPARE(shop.hand(shop.two, shop.till), done);
        QCOMPARE(revoke(shop.one, shop.till), done);
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QCOMPARE(round(shop.till), SyncState::NotAllowed);
        QCOMPARE(shop.carriedBy(shop.till), 1);
        auto batch = *sure(batchToCarry(shop.two.database, shop.two.row(), shop.two.keys->signing, 0));
        QCOMPARE(words::errorWord(shop.endpoint.settle(shop.till.self(), batch).error().word),
                 QStringLiteral("not_allowed"));
    }
    void aShopWithANewKeyReadsWhatWasLockedWithTheOldOne()
    {
        ShopWithSticks shop;
        shop.two.stamp(shop.code);
        QCOMPARE(shop.write(shop.two, shop.file()), done);
        QCOMPARE(revoke(shop.one, shop.till), done);
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QVERIFY(shop.one.keys->shop.version > shop.two.keys->shop.version);
        QCOMPARE(shop.bring(shop.one, shop.file()), done);
        // The other way round it has to hear of the key first.
        shop.one.stamp(shop.code);
        QCOMPARE(shop.hand(shop.one, shop.two), QStringLiteral("no_key"));
        QCOMPARE(round(shop.two), SyncState::Agreed);
        QCOMPARE(shop.bring(shop.two, shop.file()), done);
    }
    void whoeverWasErasedIsNotCarried()
    {
        ShopWithSticks shop;
        shop.till.stamp(shop.code);
        QCOMPARE(shop.hand(shop.till, shop.two), done);
        const auto carried = sure(store::nextCarried(shop.two.database, shop.id(), 0, true));
        QVERIFY(!carried->keys.empty());
        auto place = shop.one.workplace();
        QVERIFY(actions::eraseCustomer(place, shop.code));
        QCOMPARE(round(shop.one), SyncState::Agreed);
        // It hears of it in the round in which it brings the act.
        QCOMPARE(shop.two.pull(), done);
        QVERIFY(sure(store::nextCarried(shop.two.database, shop.id(), 0, true))->keys.empty());
        QVERIFY(sure(store::nextCarried(shop.two.database, shop.id(), 0, true))->blobs.empty());
        QCOMPARE(shop.bring(shop.two, shop.file()), done);
        QVERIFY(sure(store::nextCarried(shop.two.database, shop.id(), 0, true))->keys.empty());
        QCOMPARE(round(shop.two), SyncState::Agreed);
        QVERIFY(sure(store::listPersonKeys(shop.endpoint.database, shop.id())).size() <
                sure(store::listPersonKeys(shop.till.database, shop.id())).size());
    }
    void anEndpointThatWasPutBackIsRepairedBeforeItTakesWhatIsCarried()
    {
        ShopWithSticks shop;
        const QString copy = shop.endpoint.file.filePath(QStringLiteral("early.muhr"));
        sure(shop.endpoint.database.copyTo(copy));
        const auto before = shop.stampsAt(shop.endpoint.database);
        shop.one.stamp(shop.code);
        QVERIFY(shop.agreeAll());
        const auto act = shop.till.stamp(shop.code);
        QCOMPARE(shop.hand(shop.till, shop.two), done);
        putBack(shop.endpoint.database, copy);
        QCOMPARE(round(shop.two), SyncState::Agreed);
        QCOMPARE(shop.carriedBy(shop.two), 0);
        QVERIFY(shop.numberOf(shop.two, act) > 0);
        QVERIFY(round(shop.one) == SyncState::Agreed && round(shop.till) == SyncState::Agreed);
        QCOMPARE(shop.stampsAt(shop.endpoint.database), before + 2);
        QVERIFY(shop.areClean());
    }
    void anEndpointThatTakesNoneOfItHoldsUpNothingElse()
    {
        ShopWithSticks shop;
        shop.till.stamp(shop.code);
        QCOMPARE(shop.hand(shop.till, shop.two), done);
        const auto own = shop.two.stamp(shop.code);
        Round going = roundOf(shop.two);
        auto next = going.begin();
        int refused = 0;
        while (!std::holds_alternative<Round::End>(next)) {
            if (const auto *ask = std::get_if<Round::Ask>(&next)) {
                // One of an earlier version checks the head by the bearer's key.
                const bool isCarried = ask->body && ask->body->contains(QLatin1String("carried"));
                refused += isCarried;
                next = going.answered(isCarried ? EndpointAnswer{400, {}, false}
                                                : answerOf(shop.endpoint, shop.two.self(), *ask));
            } else
                next = going.found(std::get<Round::Task>(next)(shop.two.database));
        }
        QCOMPARE(std::get<Round::End>(next).state, SyncState::Agreed);
        QCOMPARE(refused, 1);
        QVERIFY(shop.numberOf(shop.two, own) > 0);
        QCOMPARE(shop.carriedBy(shop.two), 1);
        QCOMPARE(round(shop.two), SyncState::Agreed);
        QCOMPARE(shop.carriedBy(shop.two), 0);
    }
    void moreThanOnePushIsWrittenAndCarried()
    {
        ShopWithSticks shop;
        const auto before = shop.stampsAt(shop.endpoint.database);
        for (int i = 0; i < 501; ++i)
            shop.till.stamp(shop.code);
        QCOMPARE(shop.hand(shop.till, shop.two), done);
        QCOMPARE(shop.written.events, 501);
        QCOMPARE(shop.carriedBy(shop.two), 501);
        QCOMPARE(round(shop.two), SyncState::Agreed);
        QCOMPARE(shop.carriedBy(shop.two), 0);
        QCOMPARE(shop.stampsAt(shop.two.database), before + 501);
    }
};

MUHR_TEST(StickTest, stick_test)
#include "stick_test.moc"
