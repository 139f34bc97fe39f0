// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/write.h"
#include "core/store/event_table.h"
#include "core/store/outbox_table.h"
#include "core/sync/round.h"
#include "tests/core/sync/round_by_hand.h"
#include "tests/support/sure.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::sync;
using namespace muhr::tests;

namespace {

/// So many events a push, so that a few acts take some pushes.
constexpr std::size_t two = 2;

/// What happens to a push that was sent ahead.
enum class Fate {
    GoesWell,
    NeverArrives,
    AnswerIsLost,
    EndpointIsInTrouble,
    BearerIsOut,
    EndpointForgetsTheLastPush,
    EndpointForgetsAndOthersGoOn,
    AnotherLaptopGoesOn,
    AnswerIsNonsense,
};

} // namespace
Q_DECLARE_METATYPE(Fate)

namespace {

constexpr int none = -1;

/// A laptop on which seven events wait, and another laptop of the shop. `refusedAt` is the place of the one that the
/// endpoint will not take, or none.
struct Waiting
{
    explicit Waiting(int refusedAt = none)
    {
        code = one.join();
        if (!one.agree() || other.pull() != QLatin1String("done") || !endpoint.database.copyTo(early))
            qFatal("no shop to begin with");
        otherCode = other.join();
        for (int i = 0; i < 7; ++i)
            if (i == refusedAt)
                hireAsNobody();
            else
                acts.push_back(one.stamp(code));
    }

    /// Whoever does it is not of the staff.
    void hireAsNobody()
    {
        auto place = one.workplace();
        place.session.staff = base::StaffId::make(one.random, one.clock.now());
        loyalty::StaffSet set;
        set.staff = base::StaffId::make(one.random, one.clock.now());
        set.role = loyalty::Role::Owner;
        auto transaction = sure(store::Transaction::begin(one.database));
        (void)sure(actions::write(transaction, place, actions::draftOf(place, set)));
        sure(transaction.commit());
    }

    EndpointAnswer answer(const Round::Ask &ask) { return answerOf(endpoint, one.self(), ask); }

    EndpointAnswer answerAhead(Fate fate, const Round::Ask &ask)
    {
        switch (fate) {
        case Fate::GoesWell:
            break;
        case Fate::NeverArrives:
            return {};
        case Fate::AnswerIsLost:
            (void)answer(ask);
            return {};
        case Fate::EndpointIsInTrouble:
            return {503, {}, false};
        case Fate::BearerIsOut:
            return {401, {}, false};
        case Fate::EndpointForgetsTheLastPush:
            putBack(endpoint.database, early);
            break;
        case Fate::EndpointForgetsAndOthersGoOn:
            putBack(endpoint.database, early);
            other.stamp(otherCode);
            if (!other.agree())
                qFatal("the other one does not agree");
            break;
        case Fate::AnotherLaptopGoesOn:
            other.stamp(otherCode);
            if (!other.agree())
                qFatal("the other one does not agree");
            break;
        case Fate::AnswerIsNonsense:
            (void)answer(ask);
            return {200, {}, false};
        }
        return answer(ask);
    }

    SyncEndpoint endpoint{41};
    SyncLaptop one{endpoint, 42};
    SyncLaptop other{endpoint, one, 43, loyalty::Ceiling::Owner};
    const QString early = endpoint.file.filePath(QStringLiteral("early.muhr"));
    QString code;
    QString otherCode;
    std::vector<base::EventId> acts;
};

} // namespace

/// While a laptop takes in what a push has settled, the next one is on its way already.
class PushAheadTest : public QObject
{
    Q_OBJECT

private slots:
    void theNextPushGoesOutBeforeTheLastOneIsTakenIn()
    {
        Waiting shop;
        Round round = aheadOf(shop.one, two);
        QStringList paths;
        QCOMPARE(go(round, shop.one, &paths), SyncState::Agreed);
        QCOMPARE(paths, QStringList({"challenge", "challenge", "push", "pull", "push ahead", "await", "pull",
                                     "push ahead", "await", "pull", "push ahead", "await", "pull"}));
        QCOMPARE(round.counts().pushed, 7);
        QCOMPARE(waitingAt(shop.one), 0);
        QVERIFY(wrongRowsOf(shop.one.database, shop.one.session.shop).isEmpty());
    }
    void whoeverCanNotKeepAnAnswerIsNotAskedTo()
    {
        Waiting shop;
        Round round = roundOf(shop.one);
        QStringList paths;
        QCOMPARE(go(round, shop.one, &paths), SyncState::Agreed);
        QCOMPARE(paths, QStringList({"challenge", "challenge", "push", "pull"}));
    }
    void itIsSentBeforeAnythingOfThePullIsTakenIn()
    {
        Waiting shop;
        const std::int64_t before = shop.one.row().position.cursor;
        Round round = aheadOf(shop.one, two);
        std::int64_t standing = 0;
        const auto answer = [&](const Round::Ask &ask) {
            if (ask.isAhead && standing == 0)
                standing = shop.one.row().position.cursor;
            return shop.answer(ask);
        };
        QCOMPARE(go(round, shop.one, answer), SyncState::Agreed);
        QCOMPARE(standing, before);
    }

    void whateverComesOfItNothingIsLostOrDoubled_data()
    {
        QTest::addColumn<Fate>("fate");
        QTest::addColumn<int>("refusedAt");
        QTest::newRow("it goes well") << Fate::GoesWell << none;
        QTest::newRow("the line is cut before it arrives") << Fate::NeverArrives << none;
        QTest::newRow("the line is cut before its answer arrives") << Fate::AnswerIsLost << none;
        QTest::newRow("the endpoint is in trouble itself") << Fate::EndpointIsInTrouble << none;
        QTest::newRow("the bearer has run out") << Fate::BearerIsOut << none;
        QTest::newRow("one event of it is refused") << Fate::GoesWell << 3;
        QTest::newRow("one event of it is refused and its answer is lost") << Fate::AnswerIsLost << 3;
        QTest::newRow("its first event is refused") << Fate::GoesWell << 2;
        QTest::newRow("the endpoint is put back to before the push before it")
            << Fate::EndpointForgetsTheLastPush << none;
        QTest::newRow("the endpoint is put back and another laptop goes on there")
            << Fate::EndpointForgetsAndOthersGoOn << none;
        QTest::newRow("another laptop pushes in between") << Fate::AnotherLaptopGoesOn << none;
        QTest::newRow("the answer makes no sense") << Fate::AnswerIsNonsense << none;
    }
    void whateverComesOfItNothingIsLostOrDoubled()
    {
        QFETCH(Fate, fate);
        QFETCH(int, refusedAt);
        Waiting shop(refusedAt);
        Round round = aheadOf(shop.one, two);
        int ahead = 0;
        const auto answer = [&](const Round::Ask &ask) {
            return ask.isAhead && ++ahead == 1 ? shop.answerAhead(fate, ask) : shop.answer(ask);
        };
        auto state = go(round, shop.one, answer);
        for (int again = 0; again < 3 && state != SyncState::Agreed; ++again)
            state = go(round, shop.one, answer);
        QCOMPARE(state, SyncState::Agreed);
        QVERIFY(ahead > 0);
        QVERIFY(shop.other.agree());
        QCOMPARE(go(round, shop.one, answer), SyncState::Agreed);
        QCOMPARE(waitingAt(shop.one), 0);
        const base::ShopId id = shop.one.session.shop;
        std::size_t settled = 0;
        for (const base::EventId &act : shop.acts) {
            const auto there = sure(store::findEvent(shop.endpoint.database, id, act));
            settled += there && there->settlement ? 1U : 0U;
        }
        QCOMPARE(settled, shop.acts.size());
        QCOMPARE(shop.acts.size(), refusedAt == none ? 7U : 6U);
        for (store::Database *database : {&shop.endpoint.database, &shop.one.database, &shop.other.database})
            QCOMPARE(wrongRowsOf(*database, id), QStringList());
        QCOMPARE(settledCards(shop.one.database, id), settledCards(shop.endpoint.database, id));
        QCOMPARE(settledCards(shop.other.database, id), settledCards(shop.endpoint.database, id));
    }

    void behindAPushThatWasNotTakenAsItWasNothingIsSentAhead()
    {
        Waiting shop(1);
        Round round = aheadOf(shop.one, two);
        QStringList paths;
        QCOMPARE(go(round, shop.one, &paths), SyncState::Agreed);
        QCOMPARE(paths.mid(2, 4), QStringList({"push", "pull", "push", "pull"}));
        QCOMPARE(round.counts().refused, 1);
        QCOMPARE(waitingAt(shop.one), 0);
    }
    void aRoundThatEndsBeforeItsTimeBeginsAnew()
    {
        Waiting shop;
        Round round = aheadOf(shop.one, two);
        auto next = round.begin();
        bool isAhead = false;
        while (!isAhead) {
            if (const auto *ask = std::get_if<Round::Ask>(&next)) {
                isAhead = ask->isAhead;
                const auto came = shop.answer(*ask);
                next = isAhead ? round.sent() : round.answered(came);
            } else
                next = round.found(std::get<Round::Task>(next)(shop.one.database));
        }
        // Its answer reaches nobody.
        round.giveUp();
        QStringList paths;
        QCOMPARE(go(round, shop.one, &paths), SyncState::Agreed);
        QCOMPARE(paths.mid(0, 4), QStringList({"challenge", "challenge", "push", "pull"}));
        QCOMPARE(waitingAt(shop.one), 0);
        QCOMPARE(wrongRowsOf(shop.one.database, shop.one.session.shop), QStringList());
    }
    void onlyWhatLiesDirectlyBehindThePulledGoes_data()
    {
        QTest::addColumn<int>("pulled");
        QTest::addColumn<int>("first");
        QTest::addColumn<std::size_t>("events");
        QTest::newRow("behind nothing that is its own") << 0 << 0 << std::size_t(0);
        QTest::newRow("behind the first two") << 2 << 0 << std::size_t(3);
        QTest::newRow("behind all but one") << 6 << 0 << std::size_t(1);
        QTest::newRow("behind all") << 7 << 0 << std::size_t(0);
        QTest::newRow("where one waits before them") << 2 << 1 << std::size_t(0);
    }
    void onlyWhatLiesDirectlyBehindThePulledGoes()
    {
        QFETCH(int, pulled);
        QFETCH(int, first);
        QFETCH(std::size_t, events);
        Waiting shop;
        std::vector<store::PulledEvent> brought;
        const auto waiting = sure(store::firstInOutbox(shop.one.database, shop.one.session.shop, pulled, first));
        for (const store::StoredEvent &stored : waiting)
            brought.push_back({stored.event, stored.bytes, {}});
        const auto batch = sure(pushBehind(shop.one.database, shop.one.row(), shop.one.keys->signing, brought, 3));
        QCOMPARE(batch ? batch->events.size() : 0, events);
        if (batch)
            QCOMPARE(loyalty::decode(batch->events.front())->previous, waiting.back().hash);
    }
};

MUHR_TEST(PushAheadTest, push_ahead_test)
#include "push_ahead_test.moc"
