// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/point_play.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;
using tests::CounterPlay;
using tests::lasting;
using tests::PointPlay;
using tests::purchase;

namespace {

/// What another till did so many minutes after the first act is told only now.
base::EventId told(CounterPlay &play, base::Instant first, std::int64_t minutes, const Act &act)
{
    const base::Instant now = play.moment.at;
    play.moment.at = first + std::chrono::minutes(minutes);
    const base::EventId event = play.foldForeign(act);
    play.moment.at = now;
    return event;
}

Act stamped()
{
    Act act;
    act.entries = {StampsGiven{"r1", "stamps", 1}};
    return act;
}

} // namespace

/// Events of tills that were without a connection.
class LateEventsTest : public QObject
{
    Q_OBJECT
private slots:
    void pointsAreSpentOnTheDayTheyWere_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("debt");
        QTest::addColumn<int>("lapsed");
        QTest::newRow("5.12.4 on their last day") << 10 << 0 << 0;
        QTest::newRow("5.12.4 a day too late") << 11 << 10 << 10;
    }
    void pointsAreSpentOnTheDayTheyWere()
    {
        QFETCH(int, days);
        QFETCH(int, debt);
        QFETCH(int, lapsed);
        PointPlay play(lasting("days", 10));
        const base::Instant first = play.moment.at;
        play.act(purchase(100'000));
        play.advanceDays(30);
        play.act(purchase(1));
        QCOMPARE(play.balance().lapsed, 10);
        told(play, first, days * 24 * 60, play.spent(10));
        QCOMPARE(play.balance().debt, debt);
        QCOMPARE(play.balance().lapsed, lapsed);
    }
    void aUseTakesWhatWasValidThen_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QStringList>("rewards");
        QTest::newRow("5.12.4 on the last day of the first") << 30 << QStringList{"m1 used", "m1 active"};
        QTest::newRow("5.12.4 a day later the second is the oldest") << 31 << QStringList{"m1 expired", "m1 used"};
    }
    void aUseTakesWhatWasValidThen()
    {
        QFETCH(int, days);
        QFETCH(QStringList, rewards);
        CounterPlay play;
        const base::Instant first = play.moment.at;
        play.acts(6);
        play.advanceMinutes(20 * 24 * 60);
        play.acts(6);
        play.advanceMinutes(15 * 24 * 60);
        QCOMPARE(play.rewards(), (QStringList{"m1 expired", "m1 active"}));
        Act use;
        use.entries = {RewardUsed{"r1", "m1", 0, play.card.rewards[0].id}};
        told(play, first, days * 24 * 60, use);
        QCOMPARE(play.rewards(), rewards);
        QVERIFY(play.card.disputes.empty());
    }
    void whatComesSecondPassedTheLimit_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("noted");
        QTest::newRow("5.12.4 it happened before") << -5 << true;
        QTest::newRow("5.12.4 it happened after") << 5 << true;
        QTest::newRow("5.12.4 it happened long before") << -30 << false;
    }
    void whatComesSecondPassedTheLimit()
    {
        QFETCH(int, minutes);
        QFETCH(bool, noted);
        auto terms = tests::plainTerms();
        terms["cool_down_minutes"] = 30;
        CounterPlay play(tests::programmeJson(terms));
        const base::Instant first = play.moment.at;
        play.act();
        const base::EventId second = told(play, first, minutes, stamped());
        QCOMPARE(play.total(), 2);
        QCOMPARE(play.card.limits, noted ? (std::vector<LimitNote>{{second, "r1", 1}}) : std::vector<LimitNote>{});
    }
    void aClockThatWasPutRightPassesNoLimit_data()
    {
        QTest::addColumn<bool>("wasMoved");
        QTest::newRow("as it was told") << false;
        QTest::newRow("moved to where it can have been") << true;
    }
    void aClockThatWasPutRightPassesNoLimit()
    {
        QFETCH(bool, wasMoved);
        auto stamps = tests::plainTerms();
        stamps["most_a_day"] = 1;
        CounterPlay play(tests::programmeOf(
            {QJsonObject{{"id", "r1"}, {"kind", "stamps"}, {"terms", stamps}},
             QJsonObject{{"id", "p1"}, {"kind", "points"}, {"terms", tests::pointTerms({{"most_a_day", 5}})}}}));
        Act act = stamped();
        act.amountMinor = 50'000;
        act.entries.push_back(PointsEarned{"p1", 5, play.inForce->programme.dayOf(play.moment.at), {}, 0});
        play.foldForeign(act);
        QVERIFY(play.card.limits.empty());
        TimedEvent second = play.timed(play.foldForeign(act));
        const CardState before = play.refolded();
        Event event = *second.event;
        event.id = base::EventId::fromBytes(base::IdBytes{7});
        second.event = &event;
        second.wasMoved = wasMoved;
        const CardState after = fold(before, {second, {}, {}}, play.shelf);
        // Where nobody knows when it was, nobody can say that it was too early.
        QCOMPARE(after.limits.size() - before.limits.size(), std::size_t(wasMoved ? 0 : 2));
        QCOMPARE(after.stamps[0].total, 3);
    }
    void theLastToTellIsOverTheDaysLimit()
    {
        auto terms = tests::plainTerms();
        terms["most_a_day"] = 2;
        CounterPlay play(tests::programmeJson(terms));
        const base::Instant first = play.moment.at;
        play.act();
        play.advanceMinutes(60);
        play.act();
        QVERIFY(play.card.limits.empty());
        const base::EventId third = told(play, first, 30, stamped());
        QCOMPARE(play.total(), 3);
        QCOMPARE(play.card.limits, (std::vector<LimitNote>{{third, "r1", 1}}));
    }
};

MUHR_TEST(LateEventsTest, late_events_test)
#include "late_events_test.moc"
