// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/tier_history.h"

#include "tests/core/loyalty/tier_play.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;
using tests::tierPlan;
using tests::TierPlay;

class TierVersionsTest : public QObject
{
    Q_OBJECT
private slots:
    void aTierGivenByHandHasItsOwnLastDay()
    {
        // 5.4.9: the engine may raise, but not lower before then.
        TierPlay play;
        play.give("2026-05-01", "gold", "2026-06-30", "press");
        QCOMPARE(play.withEnd("2026-05-01"), QStringLiteral("gold 2026-06-30"));
        QCOMPARE(play.view("2026-05-01").steps.at(0).reason, QStringLiteral("press"));
        QCOMPARE(play.view("2026-05-01").projected->id, QStringLiteral("basic"));
        QCOMPARE(play.view("2026-05-01").next->id, QStringLiteral("platinum"));
        QCOMPARE(play.on("2026-06-30"), QStringLiteral("gold"));
        QCOMPARE(play.on("2026-07-01"), QStringLiteral("basic"));
        play.spend("2026-06-01", 1'000);
        QCOMPARE(play.withEnd("2026-06-01"), QStringLiteral("gold 2026-06-30"));
        QCOMPARE(play.withEnd("2026-07-01"), QStringLiteral("silver 2027-12-31"));
        play.spend("2026-06-02", 3'000);
        QCOMPARE(play.withEnd("2026-06-02"), QStringLiteral("platinum 2027-12-31"));
        QCOMPARE(play.view("2026-06-02").reached.size(), std::size_t(3));
    }
    void aTierGivenByHandOutlivesATerm()
    {
        TierPlay play;
        play.spend("2026-05-01", 2'000);
        play.give("2026-06-01", "gold", "2029-03-01");
        QCOMPARE(play.withEnd("2028-06-01"), QStringLiteral("gold 2029-03-01"));
        QCOMPARE(play.withEnd("2029-03-02"), QStringLiteral("basic"));
        QCOMPARE(play.story("2030-01-01"),
                 (QStringList{"2026-05-01 reached gold 2027-12-31", "2026-06-01 given gold 2029-03-01",
                              "2029-03-02 lowered basic"}));
    }
    void theSameTierByHandOnlyMovesTheEnd()
    {
        TierPlay play;
        play.give("2026-05-01", "gold", "2026-06-30");
        play.give("2026-05-02", "gold", "2026-08-31");
        QCOMPARE(play.withEnd("2026-05-03"), QStringLiteral("gold 2026-08-31"));
        QCOMPARE(play.view("2026-05-03").since->text(), QStringLiteral("2026-05-01"));
        play.give("2026-05-03", "silver", "2026-05-31");
        QCOMPARE(play.withEnd("2026-05-03"), QStringLiteral("silver 2026-05-31"));
        QCOMPARE(play.story("2026-05-03").at(2), QStringLiteral("2026-05-03 given silver 2026-05-31"));
    }
    void aLowerTierByHandLowersNobody()
    {
        TierPlay play;
        play.spend("2026-05-01", 2'000);
        play.give("2026-05-02", "silver", "2026-12-31");
        QCOMPARE(play.withEnd("2026-05-02"), QStringLiteral("gold 2027-12-31"));
    }
    void aTierNobodyKnowsIsNotGiven()
    {
        TierPlay play;
        play.give("2026-05-01", "emerald", "2026-06-30");
        QCOMPARE(play.withEnd("2026-05-01"), QStringLiteral("basic"));
        play.given[0].plan = nullptr;
        QCOMPARE(play.withEnd("2026-05-01"), QStringLiteral("basic"));
        play.given[0].tier = QStringLiteral("silver");
        QCOMPARE(play.withEnd("2026-05-01"), QStringLiteral("silver 2026-06-30"));
    }
    void aWayFromATierIsOpenToWhoWasGivenIt()
    {
        TierPlay play;
        play.inForce.tiers[3].ways[0] = {{tests::atLeast(TierMetric::Spend, 500)}, 2};
        play.spend("2026-05-01", 500);
        QCOMPARE(play.on("2026-05-01"), QStringLiteral("basic"));
        play.give("2026-05-02", "gold", "2026-12-31");
        play.spend("2026-05-03", 1);
        QCOMPARE(play.on("2026-05-03"), QStringLiteral("platinum"));
    }
    void aNewVersionLowersNobodyInsideATerm()
    {
        const TierPlan old = tierPlan();
        TierPlay play;
        for (std::size_t i = 1; i < play.inForce.tiers.size(); ++i)
            play.inForce.tiers[i].ways[0].conditions[0].atLeast *= 10;
        play.inForce.term = {TierTermKind::PeriodEnd, 1};
        play.then = &old;
        play.spend("2026-05-01", 2'000);
        QCOMPARE(play.withEnd("2026-05-02"), QStringLiteral("gold 2027-12-31"));
        play.then = nullptr;
        play.spend("2026-06-01", 1);
        QCOMPARE(play.withEnd("2026-06-02"), QStringLiteral("gold 2027-12-31"));
        QCOMPARE(play.on("2028-01-01"), QStringLiteral("basic"));
        QCOMPARE(play.view("2026-06-02").missing.spendMinor, 40'000 - 2'001);
    }
    void aLowerThresholdCountsFromTheNextAct()
    {
        const TierPlan old = tierPlan();
        TierPlay play(tierPlan(TierMetric::Spend, {500}, {TierWindowKind::Period, 12}));
        play.then = &old;
        play.spend("2026-05-01", 700);
        QCOMPARE(play.on("2026-05-02"), QStringLiteral("basic"));
        QVERIFY(play.view("2026-05-02").missing == TierDistance());
        play.then = nullptr;
        play.spend("2026-06-01", 1);
        QCOMPARE(play.on("2026-06-01"), QStringLiteral("silver"));
    }
    void whatCameBeforeTheTiersCountsToo()
    {
        TierPlay play;
        play.spend("2026-05-01", 1'500).plan = nullptr;
        QCOMPARE(play.on("2026-05-01"), QStringLiteral("basic"));
        TierFact &waits = play.fact("2026-05-01");
        waits.plan = nullptr;
        waits.points = 1;
        waits.pointsActiveDay = tests::dayOf("2026-05-02");
        QCOMPARE(play.on("2026-05-02"), QStringLiteral("basic"));
        play.spend("2026-05-03", 1);
        QCOMPARE(play.on("2026-05-03"), QStringLiteral("silver"));
    }
    void aDroppedTierIsKeptToItsEnd()
    {
        const TierPlan old = tierPlan();
        TierPlay play;
        // Gold is gone.
        play.inForce.tiers.erase(play.inForce.tiers.begin() + 2);
        play.then = &old;
        play.spend("2026-05-01", 2'000);
        play.then = nullptr;
        play.spend("2026-06-01", 1);
        const TierView view = play.view("2026-06-01");
        QCOMPARE(view.now->id, QStringLiteral("gold"));
        QCOMPARE(view.index, std::size_t(1));
        QCOMPARE(view.until->text(), QStringLiteral("2027-12-31"));
        QCOMPARE(view.next->id, QStringLiteral("platinum"));
        QCOMPARE(view.projected->id, QStringLiteral("basic"));
        QCOMPARE(play.on("2028-01-01"), QStringLiteral("basic"));
        play.spend("2027-02-01", 1'000);
        QCOMPARE(play.withEnd("2028-01-01"), QStringLiteral("silver 2028-12-31"));
        play.spend("2027-03-01", 3'000);
        QCOMPARE(play.on("2027-03-01"), QStringLiteral("platinum"));
        play.inForce.oneStepDown = true;
        play.facts.resize(2);
        QCOMPARE(play.withEnd("2028-01-01"), QStringLiteral("silver 2028-12-31"));
    }
    void aDroppedTierThatComesBackIsTheSame()
    {
        const TierPlan old = tierPlan();
        TierPlan without = tierPlan();
        without.tiers.resize(1);
        TierPlay play;
        play.then = &old;
        play.spend("2026-05-01", 2'000);
        play.then = &without;
        play.spend("2026-06-01", 1);
        play.then = nullptr;
        QCOMPARE(play.on("2026-06-02"), QStringLiteral("gold"));
        play.spend("2026-06-03", 1);
        const TierView view = play.view("2026-06-03");
        QCOMPARE(view.now, &play.inForce.tiers[2]);
        QCOMPARE(view.until->text(), QStringLiteral("2027-12-31"));
        QCOMPARE(view.reached.size(), std::size_t(2));
        // With only the lowest left, the highest that was held shows.
        play.facts.pop_back();
        play.inForce = without;
        QCOMPARE(play.withEnd("2026-06-02"), QStringLiteral("gold 2027-12-31"));
        QVERIFY(!play.view("2026-06-02").next);
    }
    void aDroppedTierGivenByHandIsKept()
    {
        const TierPlan old = tierPlan();
        TierPlay play;
        play.inForce.tiers.erase(play.inForce.tiers.begin() + 2);
        play.then = &old;
        play.give("2026-05-01", "gold", "2026-12-31");
        play.then = nullptr;
        play.spend("2026-06-01", 1'000);
        QCOMPARE(play.withEnd("2026-06-01"), QStringLiteral("gold 2026-12-31"));
        QCOMPARE(play.on("2027-01-01"), QStringLiteral("silver"));
    }
    void whereAllTiersAreOthersTheOldOneIsKeptAboveTheLowest()
    {
        const TierPlan old = tierPlan();
        TierPlay play;
        for (Tier &tier : play.inForce.tiers)
            tier.id.prepend(QStringLiteral("new-"));
        play.then = &old;
        play.spend("2026-05-01", 2'000);
        play.then = nullptr;
        QCOMPARE(play.withEnd("2026-05-01"), QStringLiteral("gold 2027-12-31"));
        QCOMPARE(play.view("2026-05-01").index, std::size_t(0));
        QCOMPARE(play.view("2026-05-01").next->id, QStringLiteral("new-silver"));
        QCOMPARE(play.on("2028-01-01"), QStringLiteral("new-basic"));
    }
    void aNewTierInBetweenIsHeldBelow()
    {
        const TierPlan old = tierPlan();
        TierPlay play;
        Tier amber = play.inForce.tiers[1];
        amber.id = QStringLiteral("amber");
        amber.ways[0].conditions[0].atLeast = 1'500;
        play.inForce.tiers.insert(play.inForce.tiers.begin() + 2, amber);
        play.inForce.oneStepDown = true;
        play.then = &old;
        play.spend("2026-05-01", 2'000);
        QCOMPARE(play.view("2026-05-01").projected->id, QStringLiteral("amber"));
        play.then = nullptr;
        play.spend("2026-06-01", 0);
        QCOMPARE(play.withEnd("2028-01-01"), QStringLiteral("amber 2028-12-31"));
    }
};

MUHR_TEST(TierVersionsTest, tier_versions_test)
#include "tier_versions_test.moc"
