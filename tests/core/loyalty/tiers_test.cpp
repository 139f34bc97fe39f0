// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/point_play.h"
#include "tests/core/loyalty/tier_rule_play.h"
#include "tests/support/test_main.h"

#include "core/loyalty/decide_pending.h"

#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;
using tests::purchase;
using tests::reachBy;
using tests::tierRow;
using tests::TierRulePlay;
using tests::tierTerms;

namespace {

const QJsonObject pointsRule{{"id", "p1"}, {"kind", "points"}, {"terms", tests::pointTerms({{"step_minor", 100}})}};
const QJsonObject stampsRule{{"id", "r1"}, {"kind", "stamps"}, {"terms", tests::plainTerms()}};

/// Silver for 1,000, with a gift.
QJsonObject withGift(const QJsonObject &reward = {})
{
    QJsonObject gift{{"title", QJsonObject{{"en", "Free cake"}}}};
    for (auto term = reward.begin(); term != reward.end(); ++term)
        gift[term.key()] = term.value();
    return tierTerms(
        {{"tiers", QJsonArray{tierRow("basic", 0),
                              tierRow("silver", 1'000, {{"gift", QJsonObject{{"id", "cake"}, {"reward", gift}}}})}}});
}

std::int64_t points(const Decision &decision)
{
    for (const Given &given : decision.given)
        if (given.kind == QLatin1String("points"))
            return given.amount;
    return 0;
}

} // namespace

class TiersTest : public QObject
{
    Q_OBJECT
private slots:
    void theNextPurchaseHasTheBenefits()
    {
        // 5.4.12: the purchase that crosses doesn't enjoy the new terms, unless the rule says so.
        TierRulePlay later;
        QCOMPARE(later.price(1'000), 1'000);
        later.buy(1'000);
        QCOMPARE(later.on(), QStringLiteral("silver"));
        QCOMPARE(later.price(1'000), 900);
        TierRulePlay atOnce(tierTerms({{"at_once", true}}));
        QCOMPARE(atOnce.price(999), 999);
        QCOMPARE(atOnce.price(1'000), 900);
        QCOMPARE(atOnce.price(3'000), 2'400);
        const auto decision = atOnce.quote(purchase(1'000));
        QCOMPARE(std::get<Discounted>(decision->act.entries.at(0)).cause, DiscountCause::Tier);
        QCOMPARE(std::get<Discounted>(decision->act.entries.at(0)).key, QStringLiteral("silver"));
        QVERIFY(!decision->why.empty());
        QVERIFY(later.quote({}).error().reason == RefusalReason::NothingToDo);
    }
    void whatIsPaidCounts()
    {
        TierRulePlay play;
        play.buy(1'000);
        play.buy(2'000);
        // 1,000 and 1,800 were paid.
        QCOMPARE(play.on(), QStringLiteral("silver"));
        QCOMPARE(play.tier().missing.spendMinor, 200);
    }
    void aReturnTakesTheTierButNotWhatWasEnjoyed()
    {
        // 5.4.7
        TierRulePlay play;
        const auto first = play.buy(1'000);
        play.buy(1'000);
        QCOMPARE(play.card.spendMinor, 1'900);
        play.giveBack(first, 1'000);
        QCOMPARE(play.on(), QStringLiteral("basic"));
        QCOMPARE(play.card.spendMinor, 900);
        QCOMPARE(play.price(100), 100);
    }
    void anUndoneActNeverWas()
    {
        TierRulePlay play;
        const auto act = play.buy(1'000);
        play.undo(act);
        QCOMPARE(play.on(), QStringLiteral("basic"));
        QVERIFY(play.tier().steps.empty());
    }
    void higherTiersEarnMore()
    {
        TierRulePlay play(
            tierTerms({{"tiers", QJsonArray{tierRow("basic", 0), tierRow("silver", 1'000, {{"earn_percent", 150}})}}}),
            {pointsRule});
        QCOMPARE(points(play.quote(purchase(1'000)).value()), 10);
        play.buy(1'000);
        QCOMPARE(points(play.quote(purchase(1'000)).value()), 15);
        // Rounded once, at the end.
        QCOMPARE(points(play.quote(purchase(199)).value()), 2);
    }
    void oneMultiplierCounts()
    {
        const QJsonObject boosted{
            {"id", "p1"},
            {"kind", "points"},
            {"terms",
             tests::pointTerms({{"step_minor", 100},
                                {"boosts", QJsonArray{QJsonObject{{"percent", 200}, {"first_day", "2020-01-01"}}}}})}};
        TierRulePlay play(
            tierTerms({{"tiers", QJsonArray{tierRow("basic", 0), tierRow("silver", 1'000, {{"earn_percent", 150}}),
                                            tierRow("gold", 3'000, {{"earn_percent", 300}})}}}),
            {boosted});
        play.buy(1'000);
        QCOMPARE(points(play.quote(purchase(1'000)).value()), 20);
        play.buy(3'000);
        QCOMPARE(points(play.quote(purchase(1'000)).value()), 30);
    }
    void higherTiersGetMoreStamps()
    {
        TierRulePlay play(
            tierTerms({{"tiers", QJsonArray{tierRow("basic", 0), tierRow("silver", 1'000, {{"extra_stamps", 2}})}}}),
            {stampsRule});
        play.buy(1'000);
        QCOMPARE(play.total(), 1);
        const auto act = play.buy(1);
        QCOMPARE(play.total(), 4);
        play.undo(act);
        QCOMPARE(play.total(), 1);
        // Set by hand, they are what the hand says.
        ActCommand byHand = purchase(1);
        byHand.stamps = 1;
        play.act(byHand);
        QCOMPARE(play.total(), 2);
    }
    void stampsMoreComeOnTopOfStampsOnly()
    {
        QJsonObject stamps = stampsRule;
        QJsonObject terms = tests::plainTerms();
        terms["minimum_minor"] = 500;
        stamps["terms"] = terms;
        TierRulePlay play(
            tierTerms({{"tiers", QJsonArray{tierRow("basic", 0), tierRow("silver", 1'000, {{"extra_stamps", 2}})}}}),
            {pointsRule, stamps});
        play.buy(1'000);
        // Points alone bring none.
        play.buy(499);
        QCOMPARE(play.total(), 1);
        play.buy(500);
        QCOMPARE(play.total(), 4);
    }
    void pointsThatWereCancelledReachNoTier()
    {
        QJsonObject waiting = pointsRule;
        waiting["terms"] = tests::pointTerms({{"step_minor", 100}, {"pending_days", 3}});
        TierRulePlay play(
            tierTerms(
                {{"tiers", QJsonArray{tierRow("basic", 0),
                                      tierRow("silver", 0, {{"reach", reachBy("points", 10)}, {"extra_stamps", 1}})}}}),
            {waiting, stampsRule});
        const auto event = play.buy(1'000);
        play.advanceDays(3);
        QCOMPARE(play.on(), QStringLiteral("silver"));
        play.advanceDays(-2);
        const PendingCommand cancel{Channel::Command, event, true};
        play.foldForeign(decidePending(play.shelf, *play.inForce, play.card, cancel, play.moment)->act);
        play.advanceDays(2);
        QCOMPARE(play.on(), QStringLiteral("basic"));
    }
    void aTierBringsItsGiftOnceATerm()
    {
        TierRulePlay play(withGift({{"valid_days", 10}}));
        const auto decision = play.quote(purchase(1'000));
        QCOMPARE(decision->reached.size(), std::size_t(1));
        const auto act = play.buy(1'000);
        QCOMPARE(play.rewards(), (QStringList{"cake active"}));
        QCOMPARE(play.card.rewards.at(0).lastDay.value(), play.today().plusDays(10));
        play.buy(1'000);
        QCOMPARE(play.rewards().size(), 1);
        // The second act alone reaches it as well, so the gift comes again.
        play.undo(act);
        QVERIFY(play.rewards().isEmpty());
        play.buy(1);
        QCOMPARE(play.rewards(), (QStringList{"cake active"}));
    }
    void anUndoneActTakesItsGiftAlong()
    {
        TierRulePlay play(withGift());
        const auto act = play.buy(1'000);
        play.undo(act);
        QVERIFY(play.rewards().isEmpty());
        play.buy(1'000);
        QCOMPARE(play.rewards(), (QStringList{"cake active"}));
    }
    void twoDevicesBringTheSameGift()
    {
        TierRulePlay play(withGift());
        const Act act = play.quote(purchase(1'000))->act;
        play.foldForeign(act);
        play.advanceDays(1);
        play.foldForeign(act);
        QCOMPARE(play.rewards().size(), 1);
    }
    void aTierReachedByWaitingPointsBringsItsGiftWithTheNextAct()
    {
        QJsonObject terms = withGift();
        QJsonArray rows = terms["tiers"].toArray();
        QJsonObject silver = rows[1].toObject();
        silver["reach"] = reachBy("points", 10);
        rows[1] = silver;
        terms["tiers"] = rows;
        const QJsonObject waiting{{"id", "p1"},
                                  {"kind", "points"},
                                  {"terms", tests::pointTerms({{"step_minor", 100}, {"pending_days", 14}})}};
        TierRulePlay play(terms, {waiting});
        play.buy(1'000);
        QCOMPARE(play.on(), QStringLiteral("basic"));
        play.advanceDays(13);
        QCOMPARE(play.on(), QStringLiteral("basic"));
        play.advanceDays(1);
        QCOMPARE(play.on(), QStringLiteral("silver"));
        QVERIFY(play.rewards().isEmpty());
        play.buy(1);
        QCOMPARE(play.rewards(), (QStringList{"cake active"}));
        play.buy(1);
        QCOMPARE(play.rewards().size(), 1);
    }
    void aTierByHandCountsAtTheCounter()
    {
        TierRulePlay play;
        const auto gift = play.give("gold", play.today());
        QCOMPARE(play.card.visits, 0);
        QCOMPARE(play.price(1'000), 800);
        play.advanceDays(1);
        QCOMPARE(play.price(1'000), 1'000);
        play.give("silver", std::nullopt);
        QCOMPARE(play.price(1'000), 900);
        QVERIFY(!play.tier().until);
        play.undo(gift);
        QCOMPARE(play.tier().steps.size(), std::size_t(1));
    }
    void aDroppedTierByHandIsKept()
    {
        TierRulePlay play;
        play.buy(1);
        play.give("gold", play.today().plusDays(9));
        play.publish(tests::tierProgramme(tierTerms(
            {{"tiers", QJsonArray{tierRow("basic", 0), tierRow("silver", 1'000, {{"discount_hundredths", 500}})}}})));
        QCOMPARE(play.on(), QStringLiteral("gold"));
        QCOMPARE(play.price(1'000), 800);
        play.advanceDays(10);
        QCOMPARE(play.price(1'000), 1'000);
    }
    void otherDiscountsAndTheTiersAreCompared_data()
    {
        QTest::addColumn<QString>("stacking");
        QTest::addColumn<int>("stackingKind");
        QTest::newRow("the best") << "best" << static_cast<int>(Stacking::Best);
        QTest::newRow("on top") << "adds" << static_cast<int>(Stacking::Adds);
        QTest::newRow("alone") << "alone" << static_cast<int>(Stacking::Alone);
    }
    void otherDiscountsAndTheTiersAreCompared()
    {
        QFETCH(QString, stacking);
        QFETCH(int, stackingKind);
        TierRulePlay play(tierTerms({{"stacking", stacking}}));
        play.buy(1'000);
        const TierView tier = play.tier();
        const ActCommand command = purchase(100);
        const Price price = listPrice(100, {});
        const RuleInput input{play.card, command, play.moment, play.today(), play.inForce->programme,
                              "UZS",     price,   {},          false,        &play.shelf,
                              tier.now,  nullptr};
        const Offers offers = play.inForce->programme.rule("t1")->bound->offers(input);
        QCOMPARE(offers.offers.size(), std::size_t(1));
        QCOMPARE(static_cast<int>(offers.offers[0].stacking), stackingKind);
    }
    void theNextTierIsTheNextGoodThing_data()
    {
        // S151
        QTest::addColumn<QString>("metric");
        QTest::addColumn<int>("unit");
        QTest::addColumn<std::int64_t>("missing");
        QTest::newRow("money") << "spend" << static_cast<int>(GoodUnit::Money) << std::int64_t(900);
        QTest::newRow("purchases") << "purchases" << static_cast<int>(GoodUnit::Purchases) << std::int64_t(999);
        QTest::newRow("visits") << "visits" << static_cast<int>(GoodUnit::Visits) << std::int64_t(999);
        QTest::newRow("points") << "points" << static_cast<int>(GoodUnit::Points) << std::int64_t(999);
    }
    void theNextTierIsTheNextGoodThing()
    {
        QFETCH(QString, metric);
        QFETCH(int, unit);
        QFETCH(std::int64_t, missing);
        TierRulePlay play(
            tierTerms({{"tiers", QJsonArray{tierRow("basic", 0),
                                            tierRow("silver", 0, {{"reach", reachBy(qPrintable(metric), 1'000)}})}}}),
            {pointsRule});
        play.buy(100);
        const auto good = [&] {
            return play.inForce->programme.rule("t1")->bound->nextGood(
                {play.card, play.moment.at, play.today(), play.inForce->programme, "UZS", &play.shelf});
        };
        QCOMPARE(static_cast<int>(good()->unit), unit);
        QCOMPARE(good()->missing, missing);
        play.give("silver", std::nullopt);
        QVERIFY(!good());
    }
    void aLowerThresholdIsOneVisitAway()
    {
        TierRulePlay play;
        play.buy(900);
        play.publish(tests::tierProgramme(tierTerms(
            {{"tiers", QJsonArray{tierRow("basic", 0), tierRow("silver", 500, {{"discount_hundredths", 500}})}}})));
        const auto good = play.inForce->programme.rule("t1")->bound->nextGood(
            {play.card, play.moment.at, play.today(), play.inForce->programme, "UZS", &play.shelf});
        QCOMPARE(good->missing, 1);
        QVERIFY(good->unit == GoodUnit::Visits);
        QVERIFY(!tierOf(play.card, play.shelf, tests::programme(tests::programmeJson()), play.today()));
    }
    void pointsForJoiningCountToo()
    {
        TierRulePlay play(
            tierTerms({{"tiers",
                        QJsonArray{tierRow("basic", 0),
                                   tierRow("silver", 0, {{"reach", reachBy("points", 10)}, {"earn_percent", 200}})}}}),
            {QJsonObject{{"id", "p1"}, {"kind", "points"}, {"terms", tests::pointTerms({{"welcome", 9}})}}});
        play.join();
        QCOMPARE(play.tier().missing.points, 1);
        play.buy(10'000);
        QCOMPARE(play.on(), QStringLiteral("silver"));
    }
    void everyMomentOfACardSurvivesItsBytes()
    {
        TierRulePlay play;
        play.buy(1'000);
        play.give("gold", play.today().plusDays(3));
        const auto decoded = decodeCardState(encodeCardState(play.card));
        QVERIFY(decoded == play.card);
        QVERIFY(play.refolded() == play.card);
    }
};

MUHR_TEST(TiersTest, tiers_test)
#include "tiers_test.moc"
