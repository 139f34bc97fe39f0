// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/next_reward.h"

#include "tests/core/loyalty/counter_play.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;
using tests::CounterPlay;

namespace {

QByteArray cardOf(const char *stamp, const char *reward)
{
    auto terms = tests::plainTerms();
    terms["stamp"] = stamp;
    terms["milestones"] = QJsonArray{tests::milestone(3, "half"), tests::milestone(6, reward)};
    return tests::programmeJson(terms);
}

std::vector<LadderView> viewsOf(const CounterPlay &play, const ProgrammeShelf &shelf)
{
    return ladderViews(shelf, *play.inForce, play.card, play.inForce->programme.dayOf(play.moment.at));
}

} // namespace

class NextRewardTest : public QObject
{
    Q_OBJECT
private slots:
    void theWayToTheNextGoodThing()
    {
        CounterPlay play(cardOf("stamps", "m1"));
        QCOMPARE(viewsOf(play, play.shelf)[0].missing, 3);
        play.acts(3);
        QCOMPARE(viewsOf(play, play.shelf)[0].next->reward.kind, QStringLiteral("m1"));
        QCOMPARE(viewsOf(play, play.shelf)[0].missing, 3);
        play.acts(3);
        // The card is full: the next good thing is on the next one.
        QCOMPARE(viewsOf(play, play.shelf)[0].next->reward.kind, QStringLiteral("half"));
        QCOMPARE(viewsOf(play, play.shelf)[0].held, 6);
    }
    void stampsOfAKindThatIsGoneAreStillShown()
    {
        CounterPlay play(cardOf("tea", "m1"));
        play.acts(2);
        play.publish(cardOf("cake", "m2"));
        const auto views = viewsOf(play, play.shelf);
        QCOMPARE(views.size(), std::size_t(2));
        QCOMPARE(views[0].ladder->stampKind, QStringLiteral("cake"));
        QCOMPARE(views[0].held, 0);
        QCOMPARE(views[1].ladder->stampKind, QStringLiteral("tea"));
        QCOMPARE(views[1].held, 2);
        QCOMPARE(views[1].missing, 1);
        // A full one of them leads nowhere any more.
        play.publish(cardOf("tea", "m1"));
        play.acts(4);
        play.publish(cardOf("cake", "m2"));
        QVERIFY(!viewsOf(play, play.shelf)[1].next);
    }
    void withoutItsOldTermsACardFollowsTheNewOnes()
    {
        CounterPlay play(cardOf("tea", "m1"));
        play.acts(6);
        play.publish(cardOf("cake", "m2"));
        ProgrammeShelf newest;
        newest.add(play.card.programme, tests::programme(cardOf("cake", "m2")));
        QCOMPARE(viewsOf(play, newest).size(), std::size_t(1));
        QVERIFY(!rewardOf(newest, play.card.rewards[0]));
        QVERIFY(rewardOf(play.shelf, play.card.rewards[0]));
        play.publish(cardOf("tea", "m3"));
        ProgrammeShelf other;
        other.add(play.card.programme, tests::programme(cardOf("tea", "m3")));
        const auto views = viewsOf(play, other);
        QCOMPARE(views.size(), std::size_t(1));
        QCOMPARE(views[0].ladder->milestones.back().reward.kind, QStringLiteral("m3"));
    }
};

MUHR_TEST(NextRewardTest, next_reward_test)
#include "next_reward_test.moc"
