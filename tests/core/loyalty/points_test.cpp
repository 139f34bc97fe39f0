// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/counter_play.h"
#include "tests/core/loyalty/point_play.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;
using tests::lasting;
using tests::PointPlay;
using tests::pointTerms;
using tests::purchase;
using tests::spending;

namespace {

QString reason(const base::Expected<Decision, Refusal> &decision)
{
    return decision ? QStringLiteral("allowed") : QString::fromLatin1(refusalWord(decision.error().reason));
}

} // namespace

class PointsTest : public QObject
{
    Q_OBJECT
private slots:
    void aRewardIsPaidWithPoints()
    {
        PointPlay play;
        play.act(purchase(120'000));
        QCOMPARE(play.points(), QStringLiteral("12"));
        play.act(spending("coffee"));
        QCOMPARE(play.points(), QStringLiteral("2"));
        QCOMPARE(reason(play.quote(spending("coffee"))), QStringLiteral("no_reward"));
    }
    void pointsOfThePurchaseCountOnlyFromTheNextOne()
    {
        // C2: a 100-point reward could be taken with 0 points because the same order would earn them.
        ActCommand both = purchase(200'000);
        both.uses = {QStringLiteral("coffee")};
        PointPlay no;
        QCOMPARE(reason(no.quote(both)), QStringLiteral("no_reward"));
        PointPlay yes({{"same_purchase", true}});
        yes.act(both);
        QCOMPARE(yes.points(), QStringLiteral("10"));
        QCOMPARE(yes.balance().debt, 0);
    }
    void theRewardItselfEarnsNothing()
    {
        // C1: the reward's own line earned a point.
        PointPlay play;
        play.act(purchase(100'000));
        play.act(spending("coffee"));
        QCOMPARE(play.points(), QStringLiteral("0"));
        PointPlay visits({{"per", "visit"}, {"points", 10}, {"step_minor", QJsonValue::Null}});
        visits.act();
        visits.act(spending("coffee"));
        QCOMPARE(visits.points(), QStringLiteral("0"));
    }
    void theSoonestToLapseIsSpentFirst()
    {
        PointPlay play(lasting("days", 300));
        play.act(purchase(100'000));
        play.publish(pointTerms(lasting("days", 10)));
        play.advanceDays(1);
        play.act(purchase(50'000));
        play.publish(pointTerms());
        play.act(purchase(70'000));
        play.act(spending("coffee"));
        // The younger lot of 5 goes first, then 5 of the older, and the one without end last.
        const auto balance = play.balance();
        QCOMPARE(balance.lots.size(), std::size_t(2));
        QCOMPARE(balance.lots[0].left, 5);
        QCOMPARE(balance.lots[0].points, 10);
        QCOMPARE(balance.lots[1].left, 7);
        QVERIFY(!balance.lots[1].lastDay);
    }
    void aLotOfOnceDrawsOldestFirst()
    {
        PointPlay play;
        play.act(purchase(60'000));
        play.advanceDays(1);
        play.act(purchase(60'000));
        play.act(spending("coffee"));
        QCOMPARE(play.balance().lots.size(), std::size_t(1));
        QCOMPARE(play.balance().lots[0].left, 2);
    }
    void pointsLapseAtTheEndOfAShopDay()
    {
        // C16, C18: expiry is a function of the asked moment. 09:00 in Tashkent, the business day starts at 04:00.
        PointPlay play(lasting("days", 1), {{"day_starts_minute", 240}});
        play.act(purchase(100'000));
        play.advanceMinutes(24 * 60 + 18 * 60 + 59);
        QCOMPARE(play.points(), QStringLiteral("10"));
        QCOMPARE(reason(play.quote(spending("coffee"))), QStringLiteral("allowed"));
        play.advanceMinutes(1);
        QCOMPARE(play.points(), QStringLiteral("0"));
        QCOMPARE(play.balance().lapsed, 10);
        QCOMPARE(reason(play.quote(spending("coffee"))), QStringLiteral("no_reward"));
    }
    void allLotsThatWillLapseAreListed()
    {
        // C19: "next expiry" showed one date when several lots lapse.
        PointPlay play(lasting("days", 10));
        play.act(purchase(10'000));
        play.advanceDays(2);
        play.act(purchase(20'000));
        const auto lots = play.balance().lots;
        QCOMPARE(lots.size(), std::size_t(2));
        QCOMPARE(lots[1].lastDay->dayNumber() - lots[0].lastDay->dayNumber(), 2);
    }
    void anotherExpiryIsForNewLotsOnly()
    {
        // C31: changing expiry dated all old points, or cleared them.
        PointPlay play;
        play.act(purchase(100'000));
        play.publish(pointTerms(lasting("days", 5)));
        play.act(purchase(50'000));
        play.publish(pointTerms());
        play.advanceDays(6);
        QCOMPARE(play.points(), QStringLiteral("10"));
        play.publish(pointTerms(lasting("months", 600)));
        QCOMPARE(play.points(), QStringLiteral("10"));
        QCOMPARE(play.balance().lapsed, 5);
    }
    void pendingPointsWaitAndThenLiveTheirWholeLife()
    {
        PointPlay play([] {
            auto terms = lasting("days", 2);
            terms["pending_days"] = 14;
            return terms;
        }());
        play.act(purchase(100'000));
        QCOMPARE(play.balance().pending, 10);
        QCOMPARE(play.points(), QStringLiteral("0"));
        QCOMPARE(reason(play.quote(spending("coffee"))), QStringLiteral("no_reward"));
        play.advanceDays(13);
        QCOMPARE(play.points(), QStringLiteral("0"));
        play.advanceDays(1);
        QCOMPARE(play.points(), QStringLiteral("10"));
        play.advanceDays(2);
        QCOMPARE(play.points(), QStringLiteral("10"));
        play.advanceDays(1);
        QCOMPARE(play.points(), QStringLiteral("0"));
    }
    void inactivityLapsesEverythingAndAnActRestartsIt()
    {
        PointPlay play(lasting("quiet", 30));
        play.act(purchase(100'000));
        play.advanceDays(30);
        QCOMPARE(play.points(), QStringLiteral("10"));
        play.act(purchase(20'000));
        play.advanceDays(30);
        QCOMPARE(play.points(), QStringLiteral("12"));
        play.advanceDays(1);
        QCOMPARE(play.points(), QStringLiteral("0"));
        play.act(purchase(10'000));
        QCOMPARE(play.points(), QStringLiteral("1"));
    }
    void capsHoldBackWhatIsTooMuch()
    {
        PointPlay balance({{"most_balance", 15}});
        balance.act(purchase(100'000));
        balance.act(purchase(100'000));
        QCOMPARE(balance.points(), QStringLiteral("15"));
        const auto more = balance.quote(purchase(100'000));
        QVERIFY(more && more->nothing && more->nothing->reason == RefusalReason::EnoughPoints);
        balance.act(spending("coffee"));
        balance.act(purchase(100'000));
        QCOMPARE(balance.points(), QStringLiteral("15"));

        PointPlay day({{"most_a_day", 12}});
        day.act(purchase(100'000));
        day.act(purchase(100'000));
        QCOMPARE(day.points(), QStringLiteral("12"));
        day.advanceDays(1);
        day.act(purchase(100'000));
        QCOMPARE(day.points(), QStringLiteral("22"));

        // The play begins on 1 June.
        PointPlay month({{"most_a_month", 12}});
        month.act(purchase(100'000));
        month.advanceDays(29);
        month.act(purchase(100'000));
        QCOMPARE(month.points(), QStringLiteral("12"));
        month.advanceDays(1);
        month.act(purchase(100'000));
        QCOMPARE(month.points(), QStringLiteral("22"));
    }
    void aMonthIsOneOfTheCalendarOfTheProgramme()
    {
        // 1 June 2026 is 11 Khordad 1405: the month ends on 21 June.
        PointPlay month({{"most_a_month", 12}}, {{"calendar", "jalali"}});
        month.act(purchase(100'000));
        month.advanceDays(20);
        month.act(purchase(100'000));
        QCOMPARE(month.points(), QStringLiteral("12"));
        month.advanceDays(1);
        month.act(purchase(100'000));
        QCOMPARE(month.points(), QStringLiteral("22"));
    }
    void twoTillsBothCountAndTheLaterIsNoted()
    {
        PointPlay play({{"most_a_day", 12}});
        play.act(purchase(100'000));
        play.foldForeign(play.earned(10));
        QCOMPARE(play.points(), QStringLiteral("20"));
        QCOMPARE(play.card.limits.size(), std::size_t(1));
        PointPlay month({{"most_a_month", 12}});
        month.act(purchase(100'000));
        month.foldForeign(month.earned(10));
        QCOMPARE(month.card.limits.size(), std::size_t(1));
        PointPlay free;
        free.act(purchase(100'000));
        free.foldForeign(free.earned(10));
        QVERIFY(free.card.limits.empty());
    }
    void spentTwiceOfflineIsOwedAndLaterEarningsPayFirst()
    {
        PointPlay play;
        play.act(purchase(100'000));
        play.act(spending("coffee"));
        play.foldForeign(play.spent(10));
        QCOMPARE(play.balance().debt, 10);
        QCOMPARE(play.points(), QStringLiteral("0"));
        play.act(purchase(70'000));
        QCOMPARE(play.balance().debt, 3);
        QVERIFY(play.balance().lots.empty());
        play.act(purchase(70'000));
        QCOMPARE(play.balance().debt, 0);
        QCOMPARE(play.points(), QStringLiteral("4"));
    }
    void aDebtNeverLapses()
    {
        PointPlay play(lasting("days", 10));
        play.act(purchase(100'000));
        play.foldForeign(play.spent(25));
        play.advanceDays(400);
        QCOMPARE(play.balance().debt, 15);
        QCOMPARE(play.balance().lapsed, 0);
    }
    void pendingPointsPayADebtWhenTheirTimeComes()
    {
        PointPlay play({{"pending_days", 3}});
        play.foldForeign(play.spent(4));
        play.act(purchase(100'000));
        QCOMPARE(play.balance().debt, 4);
        QCOMPARE(play.balance().pending, 10);
        play.advanceDays(3);
        QCOMPARE(play.balance().debt, 0);
        QCOMPARE(play.points(), QStringLiteral("6"));
    }
    void withoutAConnectionOnlySoMuchIsRisked()
    {
        // C8: the risk is the shop's to take.
        PointPlay none;
        none.act(purchase(500'000));
        none.moment.isOnline = false;
        QCOMPARE(reason(none.quote(spending("coffee"))), QStringLiteral("no_endpoint"));
        PointPlay some({{"offline_most", 15}});
        some.act(purchase(500'000));
        some.moment.isOnline = false;
        QCOMPARE(reason(some.quote(spending("coffee"))), QStringLiteral("allowed"));
        ActCommand two = spending("coffee");
        two.uses.push_back(QStringLiteral("coffee"));
        QCOMPARE(reason(some.quote(two)), QStringLiteral("no_endpoint"));
        some.moment.isOnline = true;
        QCOMPARE(reason(some.quote(two)), QStringLiteral("allowed"));
    }
    void whatIsDearOrNeedsAFreshCodeIsHeldBack()
    {
        PointPlay dear({{"rewards", QJsonArray{tests::pointReward("coffee", 10, {{"value_minor", 20'001}})}}},
                       {{"cashier_reward_limit_minor", 20'000}});
        dear.act(purchase(100'000));
        dear.moment.role = Role::Cashier;
        QCOMPARE(reason(dear.quote(spending("coffee"))), QStringLiteral("needs_manager"));
        PointPlay fresh({{"rewards", QJsonArray{tests::pointReward("coffee", 10, {{"needs_fresh_code", true}})}}});
        fresh.act(purchase(100'000));
        QCOMPARE(reason(fresh.quote(spending("coffee"))), QStringLiteral("not_allowed"));
        fresh.moment.code = CodeFreshness::Fresh;
        QCOMPARE(reason(fresh.quote(spending("coffee"))), QStringLiteral("allowed"));
    }
    void whatBringsNothingLeavesNothing()
    {
        // C20: an ended programme kept making empty cards.
        PointPlay play;
        play.act(purchase(9'999));
        QVERIFY(play.card.points.isEmpty());
        QVERIFY(play.card.stamps.empty());
        QVERIFY(play.card.rewards.empty());
        play.undo(play.act(purchase(10'000)));
        QVERIFY(play.card.points.isEmpty());
    }
    void everyStepSaysItsBalance()
    {
        PointPlay play(lasting("days", 10));
        play.act(purchase(120'000));
        play.act(spending("coffee"));
        play.advanceDays(11);
        QStringList steps;
        for (const PointStep &step : play.balance().steps)
            steps.append(QStringLiteral("%1 %2").arg(step.amount).arg(step.balance));
        QCOMPARE(steps, (QStringList{"12 12", "-10 2", "-2 0"}));
    }
    void aCodeNotKnownHereGetsNoPoints()
    {
        PointPlay play({{"per", "visit"}, {"step_minor", QJsonValue::Null}});
        QCOMPARE(play.provisional(), QStringLiteral("not_allowed"));
    }
    void fixedPointsForProductsStandBesideTheMultiplier()
    {
        // 5.2.12: the points of the money, then one multiplier, then fixed points for products, which it leaves alone.
        const QJsonObject money =
            pointTerms({{"boosts", QJsonArray{QJsonObject{{"percent", 200}, {"weekdays", QJsonArray{"mon"}}},
                                              QJsonObject{{"percent", 150}, {"weekdays", QJsonArray{"mon"}}}}}});
        const QJsonObject buns = pointTerms({{"per", "item"},
                                             {"items", QJsonArray{"bun"}},
                                             {"points", 5},
                                             {"step_minor", QJsonValue::Null},
                                             {"rewards", QJsonArray{tests::pointReward("bun", 20)}}});
        tests::CounterPlay play(tests::programmeOf({QJsonObject{{"id", "r1"}, {"kind", "points"}, {"terms", money}},
                                                    QJsonObject{{"id", "r2"}, {"kind", "points"}, {"terms", buns}}}));
        const auto balance = [&] {
            return pointBalance(play.card, play.inForce->programme.dayOf(play.moment.at)).balance;
        };
        // The play begins on a Monday: 25,000 bring 2.5 points, twice that is 5, and two buns 10 more.
        ActCommand command;
        command.lines = {{"bun", 2, 5'000}, {"tea", 1, 15'000}};
        const auto event = play.act(command);
        QCOMPARE(balance(), 15);
        // A bun comes back: 20,000 bring 4, and 5 for the bun that is kept.
        play.giveBack(event, 5'000, {{"bun", 1, 5'000}});
        QCOMPARE(balance(), 9);
        // On Tuesday nothing is doubled: 2 and 10.
        play.advanceMinutes(24 * 60);
        play.act(command);
        QCOMPARE(balance(), 21);
    }
    void pointsBeyondAllSenseAreRefused()
    {
        PointPlay play({{"points", 1'000}, {"step_minor", 1}});
        QCOMPARE(reason(play.quote(purchase(1'000'000))), QStringLiteral("allowed"));
        QCOMPARE(reason(play.quote(purchase(1'000'001))), QStringLiteral("bad_value"));
        QCOMPARE(reason(play.quote(purchase(10'000'000'000'000))), QStringLiteral("bad_value"));
        // More than 64 bits hold.
        PointPlay boosted({{"points", 1'000},
                           {"step_minor", 1},
                           {"boosts", QJsonArray{QJsonObject{{"percent", 1'000}, {"weekdays", QJsonArray{"mon"}}}}}});
        QCOMPARE(reason(boosted.quote(purchase(10'000'000'000'000))), QStringLiteral("bad_value"));
        PointPlay wide({{"points", 1'000}, {"step_minor", qint64(1'000'000'000'000)}});
        const auto most = wide.quote(purchase(9'999'999'999'999));
        QVERIFY(most);
        QCOMPARE(most->given, (std::vector<Given>{{"points", 9'999}}));
    }
};

MUHR_TEST(PointsTest, points_test)
#include "points_test.moc"
