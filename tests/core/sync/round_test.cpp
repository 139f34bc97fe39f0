// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/round.h"

#include "core/store/event_table.h"
#include "core/store/outbox_table.h"
#include "core/store/refused_table.h"
#include "core/sync/signed_text.h"
#include "tests/core/sync/round_by_hand.h"
#include "tests/support/sure.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::sync;
using namespace muhr::tests;

namespace {

/// Signs the head of a batch as the laptop would.
void signAnew(PushBatch &batch, const SyncLaptop &laptop, std::int64_t seq)
{
    batch.head.seq = seq;
    batch.head.hash = base::Sha256::of(batch.events.back());
    batch.head.signature = laptop.keys->signing.sign(
        headText(laptop.session.shop, laptop.session.device, batch.head.incarnation, seq, batch.head.hash));
}

} // namespace

class RoundTest : public QObject
{
    Q_OBJECT
private slots:
    void itEndsAgreedAndSaysWhatItDid()
    {
        SyncEndpoint endpoint(1);
        SyncLaptop one(endpoint, 2);
        one.stamp(one.join());
        Round round = roundOf(one);
        QStringList paths;
        QCOMPARE(go(round, one, &paths), SyncState::Agreed);
        QCOMPARE(paths, QStringList({"challenge", "challenge", "push", "pull"}));
        QCOMPARE(round.counts().pushed, 2);
        QCOMPARE(round.counts().pulled, 2);
        QCOMPARE(waitingAt(one), 0);
        // The bearer still holds, and there is nothing to push.
        paths.clear();
        QCOMPARE(go(round, one, &paths), SyncState::Agreed);
        QCOMPARE(paths, QStringList("pull"));
    }
    void theEpochComesWithTheFirstEvents()
    {
        SyncEndpoint endpoint(3);
        SyncLaptop one(endpoint, 4);
        SyncLaptop two(endpoint, endpoint.newPlace(one.session.shop), 5);
        {
            auto transaction = sure(store::Transaction::begin(two.database));
            sure(store::setSyncPosition(transaction, two.session.shop, {}));
            sure(transaction.commit());
        }
        Round round = roundOf(two);
        auto next = round.begin();
        int slices = 0;
        while (!std::holds_alternative<Round::End>(next)) {
            if (const auto *ask = std::get_if<Round::Ask>(&next)) {
                next = round.answered(answerOf(endpoint, two.self(), *ask));
                continue;
            }
            auto finding = std::get<Round::Task>(next)(two.database);
            QVERIFY(finding);
            const auto position = two.row().position;
            QCOMPARE(position.epoch.has_value(), position.cursor > 0);
            slices += position.cursor > 0 ? 1 : 0;
            next = round.found(std::move(finding));
        }
        QVERIFY(slices > 0);
    }
    void aRefusedAnswerEndsItInTheRightState_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<SyncState>("state");
        QTest::newRow("nobody answers") << 0 << SyncState::Unreachable;
        QTest::newRow("too often asked") << 429 << SyncState::Unreachable;
        QTest::newRow("in trouble itself") << 503 << SyncState::Unreachable;
        QTest::newRow("not let in") << 401 << SyncState::NotAllowed;
        QTest::newRow("not understood") << 400 << SyncState::Failed;
        QTest::newRow("no sense in it") << 200 << SyncState::Failed;
    }
    void aRefusedAnswerEndsItInTheRightState()
    {
        QFETCH(int, status);
        QFETCH(SyncState, state);
        SyncEndpoint endpoint(6);
        SyncLaptop one(endpoint, 7);
        Round round = roundOf(one);
        auto next = round.begin();
        while (const auto *task = std::get_if<Round::Task>(&next))
            next = round.found((*task)(one.database));
        QVERIFY(std::holds_alternative<Round::Ask>(next));
        next = round.answered({status, {}, false});
        QCOMPARE(std::get<Round::End>(next).state, state);
    }

    void oneThatCanNotBeReadIsRefusedAlone()
    {
        SyncEndpoint endpoint(8);
        SyncLaptop one(endpoint, 9);
        const QString code = one.join();
        one.stamp(code);
        one.stamp(code);
        const auto stored = sure(store::firstInOutbox(one.database, one.session.shop, 10));
        auto batch = *one.nextBatch();
        // As a newer Muhr may write it; its successor names it all the same.
        batch.events[1][1] = '\x02';
        QVERIFY(!loyalty::decode(batch.events[1]));
        auto last = stored[2].event;
        last.previous = base::Sha256::of(batch.events[1]);
        batch.events[2] = loyalty::encode(last);
        signAnew(batch, one, last.seq);
        const auto answer = sure(endpoint.settle(one.self(), batch));
        QCOMPARE(answer.numbers.size(), 2U);
        QCOMPARE(answer.refused.size(), 1U);
        QCOMPARE(answer.refused.front().event, unreadableId(batch.events[1]));
        QCOMPARE(answer.refused.front().word, QStringLiteral("bad_value"));
        QVERIFY(!answer.needs);
        // Once more it is answered the same.
        const auto again = sure(endpoint.settle(one.self(), batch));
        QCOMPARE(again.numbers, answer.numbers);
        QCOMPARE(again.refused.size(), 1U);
    }
    void whatCouldNotBeReadIsNamedOnTheLaptop()
    {
        SyncEndpoint endpoint(10);
        SyncLaptop one(endpoint, 11);
        const auto event = one.stamp(one.join());
        const auto stored = sure(store::findEvent(one.database, one.session.shop, event));
        PushAnswer answer;
        answer.refused.push_back({unreadableId(stored->bytes), QStringLiteral("bad_value"), {}});
        QVERIFY(takePushAnswer(one.database, one.session.shop, answer));
        QCOMPARE(waitingAt(one), 1);
        QCOMPARE(sure(store::findEvent(one.database, one.session.shop, event))->state, store::EventState::Rejected);
    }
    void ofTwoFactsOfOneNameTheFirstStands()
    {
        SyncEndpoint endpoint(12);
        SyncLaptop one(endpoint, 13);
        const QString code = one.join();
        QVERIFY(one.agree());
        one.stamp(code);
        one.stamp(code);
        auto batch = *one.nextBatch();
        const auto stored = sure(store::firstInOutbox(one.database, one.session.shop, 10));
        auto twin = stored[1].event;
        twin.id = stored[0].event.id;
        batch.events[1] = loyalty::encode(twin);
        signAnew(batch, one, twin.seq);
        const auto answer = sure(endpoint.settle(one.self(), batch));
        QCOMPARE(answer.numbers.size(), 1U);
        QCOMPARE(answer.refused.size(), 1U);
        QCOMPARE(
            sure(store::refusedAtPlace(endpoint.database, one.session.shop, one.session.device, 1, twin.seq)).size(),
            1U);
    }

    void whatSettledHereOtherwiseIsNotPassedOver()
    {
        SyncEndpoint endpoint(20);
        SyncLaptop one(endpoint, 21);
        one.join();
        QVERIFY(one.agree());
        auto last = sure(store::settledAfter(endpoint.database, one.session.shop, 0, 1000)).back();
        const auto take = [&](const loyalty::Settlement &settlement) {
            auto transaction = sure(store::Transaction::begin(one.database));
            return store::takeSettled(transaction, one.session.shop, {{last.event, last.bytes, settlement}},
                                      *one.row().position.epoch);
        };
        QVERIFY(take(*last.settlement));
        auto other = *last.settlement;
        ++other.number;
        QCOMPARE(take(other).error(), store::StoreError::AgainstTheSchema);
        other = *last.settlement;
        other.head = base::Sha256::of("another");
        QCOMPARE(take(other).error(), store::StoreError::AgainstTheSchema);
    }

    void aForkIsKeptAndReported()
    {
        SyncEndpoint endpoint(14);
        SyncLaptop one(endpoint, 15);
        const QString code = one.join();
        QVERIFY(one.agree());
        const QString copy = one.file.filePath(QStringLiteral("copy.muhr"));
        QVERIFY(one.database.copyTo(copy));
        one.stamp(code);
        QVERIFY(one.agree());
        putBack(one.database, copy);
        one.random = SeededRandom(99);
        one.stamp(code);
        Round round = roundOf(one);
        QCOMPARE(go(round, one), SyncState::Agreed);
        QCOMPARE(round.counts().forks, 1);
        QCOMPARE(round.counts().refused, 0);
    }
    void anEndpointWithoutTheBeginningOfAChainIsGivenIt_data()
    {
        QTest::addColumn<bool>("isForked");
        QTest::newRow("of a straight chain") << false;
        QTest::newRow("of one with two branches") << true;
    }
    void anEndpointWithoutTheBeginningOfAChainIsGivenIt()
    {
        QFETCH(bool, isForked);
        SyncEndpoint endpoint(16);
        SyncLaptop one(endpoint, 17);
        const QString code = one.join();
        QVERIFY(one.agree());
        const QString early = endpoint.file.filePath(QStringLiteral("early.muhr"));
        QVERIFY(endpoint.database.copyTo(early));
        if (isForked) {
            const QString copy = one.file.filePath(QStringLiteral("copy.muhr"));
            QVERIFY(one.database.copyTo(copy));
            one.stamp(code);
            QVERIFY(one.agree());
            putBack(one.database, copy);
            one.random = SeededRandom(99);
        }
        one.stamp(code);
        one.stamp(code);
        QVERIFY(one.agree());
        putBack(endpoint.database, early);
        const auto last = one.stamp(code);
        // As a laptop that has brought back what it could prove.
        const auto offered = [](PushBatch batch) {
            batch.stands = {};
            return batch;
        };
        auto answer = sure(endpoint.settle(one.self(), offered(*one.nextBatch())));
        QVERIFY(answer.numbers.empty());
        // It names the place, and is given all from there on, pushed before or not.
        int offers = 0;
        while (answer.needs && ++offers < 5) {
            const auto batch = sure(chainPush(one.database, one.row(), one.keys->signing, *answer.needs));
            QVERIFY(batch.has_value());
            answer = sure(endpoint.settle(one.self(), offered(*batch)));
        }
        QVERIFY(!answer.needs);
        QVERIFY(offers > 0);
        QVERIFY(answer.numbers.contains(last));
        QCOMPARE(answer.numbers.size(), isForked ? 4U : 3U);
        QCOMPARE(answer.forks.size(), isForked ? 1U : 0U);
    }
    void whoeverAsksForMoreThanThereIsIsNotServed()
    {
        SyncEndpoint endpoint(18);
        SyncLaptop one(endpoint, 19);
        one.join();
        Round round = roundOf(one);
        auto next = round.begin();
        int pushes = 0;
        while (!std::holds_alternative<Round::End>(next)) {
            if (const auto *ask = std::get_if<Round::Ask>(&next)) {
                auto answer = answerOf(endpoint, one.self(), *ask);
                if (ask->path == QLatin1String("push")) {
                    ++pushes;
                    answer.body[QStringLiteral("needs")] = QJsonObject{{"incarnation", 1}, {"seq", 1}};
                }
                next = round.answered(answer);
            } else
                next = round.found(std::get<Round::Task>(next)(one.database));
        }
        // It was offered once, and not for ever.
        QCOMPARE(pushes, 2);
        QCOMPARE(std::get<Round::End>(next).state, SyncState::Failed);
    }
};

MUHR_TEST(RoundTest, round_test)
#include "round_test.moc"
