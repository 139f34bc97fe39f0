// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/counter_play.h"
#include "tests/core/loyalty/sample_events.h"
#include "tests/support/test_main.h"

#include "core/loyalty/next_reward.h"

#include <QJsonArray>
#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;
using tests::CounterPlay;

namespace {

QByteArray lapsing(const char *expires, int after)
{
    auto terms = tests::plainTerms();
    terms["milestones"] = QJsonArray{tests::milestone(2, "half"), tests::milestone(6, "m1")};
    terms["expires"] = expires;
    if (after > 0)
        terms["expires_after"] = after;
    return tests::programmeJson(terms);
}

/// A card whose stamps are told by the day they were given on.
class DatedPlay : public CounterPlay
{
public:
    using CounterPlay::CounterPlay;

    void goTo(int day) { moment.at = m_first + std::chrono::hours(24 * day); }
    base::EventId stampOn(int day)
    {
        goTo(day);
        return act();
    }
    /// Another till tells later what it did on this day.
    base::EventId toldOf(int day)
    {
        const base::Instant now = moment.at;
        goTo(day);
        Act act;
        act.entries = {StampsGiven{"r1", "stamps", 1}};
        const base::EventId event = foldForeign(act);
        moment.at = now;
        return event;
    }
    LadderView view() const { return ladderViews(shelf, *inForce, card, inForce->programme.dayOf(moment.at)).front(); }
    /// "2 on card 1": what a look at the card shows.
    QString shown() const { return QStringLiteral("%1 on card %2").arg(view().held).arg(view().cycle); }

private:
    base::Instant m_first = base::Instant::fromMs(1'780'286'400'000);
};

} // namespace

class StampLifeTest : public QObject
{
    Q_OBJECT
private slots:
    void stampsLapseAsTheRuleSays_data();
    void stampsLapseAsTheRuleSays();
    void theLastDayIsTheWholeDay()
    {
        DatedPlay play(lapsing("quiet", 10));
        play.stampOn(0);
        QCOMPARE(play.view().lastDay->dayNumber(), play.inForce->programme.dayOf(play.moment.at).dayNumber() + 10);
        play.goTo(10);
        // From 09:00 to the last minute of the day.
        play.advanceMinutes(14 * 60 + 59);
        QCOMPARE(play.shown(), QStringLiteral("1 on card 1"));
        play.advanceMinutes(1);
        QCOMPARE(play.shown(), QStringLiteral("0 on card 2"));
        QVERIFY(!play.view().lastDay);
        QCOMPARE(play.view().missing, 2);
    }
    void aFullCardDoesNotLapseAndRewardsStay()
    {
        DatedPlay play(lapsing("quiet", 10));
        ActCommand six;
        six.stamps = 6;
        play.act(six);
        play.goTo(500);
        QCOMPARE(play.shown(), QStringLiteral("6 on card 1"));
        play.stampOn(500);
        play.stampOn(501);
        play.goTo(600);
        QCOMPARE(play.shown(), QStringLiteral("0 on card 3"));
        QCOMPARE(play.rewards(), (QStringList{"half active", "m1 active", "half active"}));
    }
    void aStampToldLaterJoinsTwoCards()
    {
        DatedPlay play(lapsing("quiet", 10));
        play.stampOn(0);
        play.stampOn(15);
        QCOMPARE(play.shown(), QStringLiteral("1 on card 2"));
        const auto late = play.toldOf(8);
        QCOMPARE(play.shown(), QStringLiteral("3 on card 1"));
        QCOMPARE(play.rewards(), QStringList{"half active"});
        // Without it they are two again.
        play.undo(late);
        QCOMPARE(play.shown(), QStringLiteral("1 on card 2"));
        QVERIFY(play.rewards().isEmpty());
    }
    void aStampToldLaterMayBeginTheCardEarlier()
    {
        DatedPlay play(lapsing("card", 10));
        play.stampOn(5);
        play.stampOn(14);
        QCOMPARE(play.shown(), QStringLiteral("2 on card 1"));
        play.toldOf(1);
        // The card of day 1 ends with day 11, so the last stamp begins another.
        QCOMPARE(play.shown(), QStringLiteral("1 on card 2"));
        QCOMPARE(play.rewards(), QStringList{"half active"});
    }
    void whatWasPromisedStaysAsItWasPromised()
    {
        auto terms = tests::plainTerms();
        terms["expires"] = "quiet";
        terms["expires_after"] = 30;
        DatedPlay play(tests::programmeJson(terms));
        for (int day = 1; day <= 6; ++day)
            play.stampOn(day);
        const auto promised = play.card.rewards[0].lastDay;
        play.toldOf(0);
        QCOMPARE(play.rewards(), QStringList{"m1 active"});
        QVERIFY(play.card.rewards[0].lastDay == promised);
        QCOMPARE(play.shown(), QStringLiteral("1 on card 2"));
    }
    void aUsedRewardIsOwedUntilTheNextOfItsKind()
    {
        DatedPlay play(lapsing("quiet", 10));
        const auto first = play.stampOn(0);
        play.stampOn(1);
        play.use("half");
        play.undo(first);
        QCOMPARE(play.rewards(), QStringList{"half owed"});
        QCOMPARE(play.card.owedStamps("stamps"), 1);
        // The card that owes is over; the next reward pays.
        play.stampOn(40);
        QCOMPARE(play.rewards(), QStringList{"half owed"});
        play.stampOn(41);
        QCOMPARE(play.rewards(), QStringList{"half used"});
        QCOMPARE(play.card.owedStamps("stamps"), 0);
    }
    void whatIsReturnedTakesItsStamps()
    {
        DatedPlay play(lapsing("card", 10));
        play.stampOn(0);
        const CardState before = play.card;
        play.goTo(5);
        ActCommand two;
        two.stamps = 2;
        two.amountMinor = 1'000;
        const auto event = play.act(two);
        QCOMPARE(play.shown(), QStringLiteral("3 on card 1"));
        play.giveBack(event, std::nullopt);
        QCOMPARE(play.shown(), QStringLiteral("1 on card 1"));
        QVERIFY(play.card.stamps == before.stamps);
        QVERIFY(play.rewards().isEmpty());
    }
    void aCardThatWasBegunKeepsItsTerms()
    {
        DatedPlay play(lapsing("never", 0));
        play.stampOn(0);
        const CardState plain = play.card;
        const auto second = play.stampOn(1);
        play.publish(lapsing("quiet", 10));
        play.stampOn(100);
        play.stampOn(200);
        QCOMPARE(play.shown(), QStringLiteral("4 on card 1"));
        for (int i = 0; i < 3; ++i)
            play.stampOn(201);
        QCOMPARE(play.shown(), QStringLiteral("1 on card 2"));
        play.goTo(212);
        QCOMPARE(play.shown(), QStringLiteral("0 on card 3"));
        // Without one of its stamps the old card takes one more of the new ones.
        play.undo(second);
        QCOMPARE(play.shown(), QStringLiteral("6 on card 1"));
        QCOMPARE(play.rewards(), (QStringList{"half active", "m1 active"}));
        // A card that lapses nothing any more is as it was before.
        DatedPlay back(lapsing("never", 0));
        back.stampOn(0);
        back.publish(lapsing("quiet", 10));
        back.undo(back.stampOn(1));
        QVERIFY(back.card.stamps == plain.stamps);
    }
    void stampsFromBeforeTheyLapsedAreUndoneAcrossVersions()
    {
        DatedPlay play(lapsing("never", 0));
        for (int day = 0; day < 6; ++day)
            play.stampOn(day);
        auto longer = tests::plainTerms();
        longer["goal"] = 8;
        longer["milestones"] = QJsonArray{tests::milestone(8, "m1")};
        play.publish(tests::programmeJson(longer));
        const auto seventh = play.stampOn(6);
        play.publish(lapsing("quiet", 10));
        play.stampOn(7);
        QCOMPARE(play.shown(), QStringLiteral("2 on card 2"));
        QCOMPARE(play.card.stamps[0].goal(), 8);
        QCOMPARE(play.card.stamps[0].unmarkedRuns, 2);
        // The card that the seventh began was begun by the eighth, under its own terms.
        play.undo(seventh);
        QCOMPARE(play.shown(), QStringLiteral("1 on card 2"));
        QCOMPARE(play.card.stamps[0].goal(), 6);
        QCOMPARE(play.card.stamps[0].unmarkedRuns, 1);
        play.goTo(18);
        QCOMPARE(play.shown(), QStringLiteral("0 on card 3"));
    }
    void stampsThatWereNeverUnderstoodAreUndone()
    {
        DatedPlay play(lapsing("quiet", 10));
        const auto event = play.foldForeign([] {
            Act act;
            act.entries = {StampsGiven{"r1", "tea", 1}};
            return act;
        }());
        QVERIFY(play.card.needsNewerMuhr);
        Event undo = tests::sampleEvent(Undone{event, {}, {}});
        const CardState after = fold(play.card, {{&undo, play.moment.at, false}, play.timed(event), {}}, play.shelf);
        QVERIFY(after.stamps.empty());
        QVERIFY(after.acts.empty());
        QVERIFY(after.isUndone(event));
    }
    void anotherVersionMayLetNothingLapse()
    {
        DatedPlay play(lapsing("quiet", 10));
        play.stampOn(0);
        play.publish(lapsing("never", 0));
        // The card that was begun lapses, the next one does not.
        play.stampOn(20);
        QCOMPARE(play.shown(), QStringLiteral("1 on card 2"));
        play.goTo(2'000);
        QCOMPARE(play.shown(), QStringLiteral("1 on card 2"));
    }
    void aVersionThatIsNotHereLocksTheCard_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::newRow("of a stamp that may lapse") << lapsing("quiet", 10);
        QTest::newRow("of the card that was begun") << lapsing("never", 0);
    }
    void aVersionThatIsNotHereLocksTheCard()
    {
        QFETCH(QByteArray, first);
        DatedPlay play(first);
        play.stampOn(0);
        play.publish(lapsing("quiet", 11));
        play.shelf = ProgrammeShelf();
        play.shelf.add(play.card.programme, tests::programme(lapsing("quiet", 11)));
        play.inForce = play.shelf.find(tests::programme(lapsing("quiet", 11)).version());
        play.toldOf(5);
        QVERIFY(play.card.needsNewerMuhr);
    }
};

void StampLifeTest::stampsLapseAsTheRuleSays_data()
{
    QTest::addColumn<QString>("expires");
    QTest::addColumn<int>("after");
    QTest::addColumn<QList<int>>("days");
    QTest::addColumn<int>("look");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const char *expires, int after, const QList<int> &days, int look,
                        const char *shown) {
        QTest::newRow(name) << QString::fromLatin1(expires) << after << days << look << QString::fromLatin1(shown);
    };
    row("5.1.5 without end", "never", 0, {0, 900}, 3'000, "2 on card 1");
    row("5.1.5 on the last day of the card", "card", 30, {0, 20}, 30, "2 on card 1");
    row("5.1.5 the day after it", "card", 30, {0, 20}, 31, "0 on card 2");
    row("5.1.5 a stamp does not restart the card", "card", 30, {0, 30, 31}, 31, "1 on card 2");
    row("5.1.5 the next card has its own time", "card", 30, {0, 31, 61}, 61, "2 on card 2");
    row("5.1.5 on the last quiet day", "quiet", 30, {0}, 30, "1 on card 1");
    row("5.1.5 a day too quiet", "quiet", 30, {0}, 31, "0 on card 2");
    row("5.1.5 each stamp restarts the quiet time", "quiet", 30, {0, 30, 60, 90}, 120, "4 on card 1");
    row("5.1.5 a stamp after it begins anew", "quiet", 30, {0, 30, 61}, 61, "1 on card 2");
    row("5.1.5 three cards", "quiet", 5, {0, 10, 20}, 20, "1 on card 3");
}

void StampLifeTest::stampsLapseAsTheRuleSays()
{
    QFETCH(QString, expires);
    QFETCH(int, after);
    QFETCH(QList<int>, days);
    QFETCH(int, look);
    QFETCH(QString, shown);
    DatedPlay play(lapsing(expires.toLatin1(), after));
    for (const int day : days)
        play.stampOn(day);
    play.goTo(look);
    QCOMPARE(play.shown(), shown);
    QVERIFY(play.refolded() == play.card);
    // The same in the opposite order.
    DatedPlay backwards(lapsing(expires.toLatin1(), after));
    for (auto day = days.rbegin(); day != days.rend(); ++day)
        backwards.toldOf(*day);
    backwards.goTo(look);
    QCOMPARE(backwards.shown(), shown);
}

MUHR_TEST(StampLifeTest, stamp_life_test)
#include "stamp_life_test.moc"
