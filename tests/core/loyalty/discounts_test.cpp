// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/discount_play.h"
#include "tests/support/test_main.h"

#include "core/loyalty/limits.h"
#include "core/loyalty/next_good.h"

#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;
using namespace muhr::tests;

class DiscountsTest : public QObject
{
    Q_OBJECT
private slots:
    void aSettingChangesWhatComesOff_data()
    {
        QTest::addColumn<QJsonObject>("terms");
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("off");
        const QString basket = "coffee:2:5000 cake:1:9000 bag:1:0";
        const auto row = [](const char *name, const QJsonObject &terms, const QString &lines, const char *off) {
            QTest::newRow(name) << terms << lines << QString(off);
        };
        const auto dynamic = [](QJsonObject terms) {
            terms["percent_hundredths"] = QJsonValue();
            return terms;
        };
        row("S99, S103: a percentage off the total", {}, basket, "d1 1900");
        row("S99: an amount off the total", amountTerms(3'000), basket, "d1 3000");
        row("5.5.4: an amount larger than the purchase stops there", amountTerms(50'000), basket, "d1 19000");
        row("half a percent", {{"percent_hundredths", 50}}, basket, "d1 95");
        row("certain goods", {{"goods", QJsonArray{"cake"}}}, basket, "d1 900");
        row("all but certain goods", {{"without", QJsonArray{"cake"}}}, basket, "d1 1000");
        row("none of the goods is there", {{"goods", QJsonArray{"tea"}}}, basket, "");
        row("the whole purchase once the goods are in it", {{"goods", QJsonArray{"cake"}}, {"target", "all"}}, basket,
            "d1 1900");
        row("at most", {{"most_minor", 1'000}}, basket, "d1 1000");
        row("5.5.6: the cheapest is one unit", {{"target", "cheapest"}, {"percent_hundredths", 10'000}}, basket,
            "d1 5000");
        row("5.5.6: free ones are passed over", {{"target", "cheapest"}, {"percent_hundredths", 10'000}},
            "bag:3:0 cake:1:9000", "d1 9000");
        row("5.5.6: three of the cheapest, out of two lines",
            {{"target", "cheapest"}, {"pieces", 3}, {"percent_hundredths", 10'000}}, basket, "d1 19000");
        row("5.5.6: the cheapest of certain goods",
            {{"target", "cheapest"}, {"goods", QJsonArray{"cake"}}, {"percent_hundredths", 5'000}}, basket, "d1 4500");
        row("C23: two sets, once a purchase",
            {{"set_pieces", 3}, {"target", "cheapest"}, {"percent_hundredths", 10'000}}, "tea:6:1000", "d1 1000");
        row("C23: two sets, each",
            {{"set_pieces", 3}, {"most_sets", 0}, {"target", "cheapest"}, {"percent_hundredths", 10'000}}, "tea:7:1000",
            "d1 2000");
        row("C23: three sets, twice a purchase",
            {{"set_pieces", 3}, {"most_sets", 2}, {"target", "cheapest"}, {"percent_hundredths", 10'000}}, "tea:9:1000",
            "d1 2000");
        row("C23: an amount for each set", amountTerms(400, {{"set_pieces", 2}, {"most_sets", 0}}), "tea:5:1000",
            "d1 800");
        row("C23: an amount once a purchase", amountTerms(400, {{"set_pieces", 2}}), "tea:5:1000", "d1 400");
        row("one piece less than a set", {{"set_pieces", 3}}, "tea:2:1000 bag:9:0", "");
        row("4 for the price of 2",
            {{"set_pieces", 4}, {"pieces", 2}, {"target", "cheapest"}, {"percent_hundredths", 10'000}},
            "tea:3:1000 cake:1:9000", "d1 2000");
        row("rounded for the customer", {{"percent_hundredths", 1'500}}, "tea:1:1010", "d1 152");
        row("rounded for the shop", {{"percent_hundredths", 1'500}, {"rounding", "shop"}}, "tea:1:1010", "d1 151");
        row("rounded to the nearest", {{"percent_hundredths", 1'500}, {"rounding", "nearest"}}, "tea:1:1003", "d1 150");
        row("in steps", {{"step_minor", 100}}, "tea:1:1010", "d1 200");
        row("in steps, for the shop", {{"step_minor", 100}, {"rounding", "shop"}}, "tea:1:1010", "d1 100");
        row("a step larger than the purchase gives no more than it", {{"step_minor", 10'000}}, "tea:1:1010", "d1 1010");
        row("from a minimum: exactly it counts", {{"minimum_minor", 19'000}}, basket, "d1 1900");
        row("from a minimum: one less does not", {{"minimum_minor", 19'001}}, basket, "");
        row("5.5.3: the minimum is of the goods it is for", {{"minimum_minor", 10'000}, {"goods", QJsonArray{"cake"}}},
            basket, "");
        row("S100, S104: by the amount of the purchase",
            dynamic({{"by", "purchase"}, {"brackets", brackets("percent_hundredths", {{0, 100}, {19'000, 500}})}}),
            basket, "d1 950");
        row("S104: one less than the bracket",
            dynamic({{"by", "purchase"}, {"brackets", brackets("amount_minor", {{19'001, 500}, {10, 100}})}}), basket,
            "d1 100");
        row("S104: less than the first bracket",
            dynamic({{"by", "purchase"}, {"brackets", brackets("amount_minor", {{19'001, 500}})}}), basket, "");
        row("the first purchase", {{"purchase", 1}}, basket, "d1 1900");
        row("S148: the second purchase", {{"purchase", 2}}, basket, "");
        row("S102: on Mondays", {{"weekdays", QJsonArray{"mon"}}}, basket, "d1 1900");
        row("5.5.10: on Fridays", {{"weekdays", QJsonArray{"fri"}}}, basket, "");
        row("5.5.10: its last day", {{"first_day", "2026-05-01"}, {"last_day", "2026-06-01"}}, basket, "d1 1900");
        row("5.5.10: the day after its last", {{"last_day", "2026-05-31"}}, basket, "");
        row("5.5.8: nothing off nothing", {}, "bag:2:0", "");
        row("the dearest purchase there can be", {{"percent_hundredths", 10'000}}, "ship:1:10000000000000",
            "d1 10000000000000");
        row("the largest amount, for many sets", amountTerms(mostMoney, {{"set_pieces", 1}, {"most_sets", 0}}),
            "tea:1000000:1000", "d1 1000000000");
    }
    void aSettingChangesWhatComesOff()
    {
        QFETCH(QJsonObject, terms);
        QFETCH(QString, lines);
        CounterPlay play(terms.contains("title") ? discounts({terms}) : discount(terms));
        QTEST(cameOff(play.quote(goods(lines))), "off");
        const auto decision = play.quote(goods(lines));
        QVERIFY(decision.hasValue());
        // Whatever a rule did or did not has its sentence.
        QCOMPARE(decision->why.size(), std::size_t(1));
        play.act(goods(lines));
        QCOMPARE(play.refolded(), play.card);
    }
    void conditionsLookAtThePurchaseBeforeDiscounts()
    {
        // 5.5.1: 10 % off everything and 20 % from 100 on, of 105.
        const auto ten = discountTerms({{"stacking", "adds"}});
        const auto twenty =
            discountTerms({{"stacking", "adds"}, {"percent_hundredths", 2'000}, {"minimum_minor", 10'000}});
        for (const auto &order : {discounts({ten, twenty}), discounts({twenty, ten})}) {
            const auto decision = CounterPlay(order).quote(amountOf(10'500));
            QCOMPARE(decision->act.payMinor, 7'560);
        }
    }
    void ofExclusiveOnesTheBestInMoney()
    {
        // 5.5.2: 10 % and 9 in money: of 50 the money, of 100 the percentage.
        const QByteArray json = discounts({discountTerms(), amountTerms(900)});
        QCOMPARE(cameOff(CounterPlay(json).quote(amountOf(5'000))), QStringLiteral("d2 900"));
        QCOMPARE(cameOff(CounterPlay(json).quote(amountOf(10'000))), QStringLiteral("d1 1000"));
        // 5.5.1: a tie goes by the order of the rules.
        QCOMPARE(cameOff(CounterPlay(json).quote(amountOf(9'000))), QStringLiteral("d1 900"));
        QVERIFY(whyOf(CounterPlay(json).quote(amountOf(9'000))).contains("Another discount brings more"));
    }
    void oneAloneCountsOnlyAboveAllOthersTogether()
    {
        const auto adds = amountTerms(500, {{"stacking", "adds"}});
        const auto best = amountTerms(400);
        const auto alone = [](int minor) { return amountTerms(minor, {{"stacking", "alone"}}); };
        const auto off = [&](int minor) {
            return cameOff(CounterPlay(discounts({adds, best, alone(minor)})).quote(amountOf(10'000)));
        };
        QCOMPARE(off(900), QStringLiteral("d1 500, d2 400"));
        QCOMPARE(off(901), QStringLiteral("d3 901"));
        QCOMPARE(cameOff(CounterPlay(discounts({alone(7), alone(8)})).quote(amountOf(100))), QStringLiteral("d2 8"));
    }
    void eachSeesWhatTheOthersLeftOfALine()
    {
        // 5.5.5: two times 5 off a 5 item.
        const auto five = amountTerms(500, {{"stacking", "adds"}, {"goods", QJsonArray{"tea"}}});
        CounterPlay play(discounts({five, five}));
        const auto decision = play.quote(goods("tea:1:500 cake:1:900"));
        QCOMPARE(cameOff(decision), QStringLiteral("d1 500"));
        QCOMPARE(decision->price.lines, (std::vector<std::int64_t>{0, 900}));
        QVERIFY(whyOf(decision).contains("There is nothing for this to come off"));
    }
    void theFirstLineOnATieAndNoPieceTwice()
    {
        // 5.5.6
        const auto cheapest =
            discountTerms({{"stacking", "adds"}, {"target", "cheapest"}, {"percent_hundredths", 10'000}});
        const auto one = CounterPlay(discounts({cheapest})).quote(goods("tea:1:500 milk:1:500"));
        QCOMPARE(one->price.lines, (std::vector<std::int64_t>{0, 500}));
        const auto two = CounterPlay(discounts({cheapest, cheapest})).quote(goods("tea:1:500 milk:1:700"));
        QCOMPARE(two->price.lines, (std::vector<std::int64_t>{0, 0}));
        const auto half = discountTerms({{"stacking", "adds"}, {"target", "cheapest"}, {"percent_hundredths", 5'000}});
        const auto halves = CounterPlay(discounts({half, half})).quote(goods("tea:2:1000"));
        QCOMPARE(cameOff(halves), QStringLiteral("d1 500, d2 500"));
        // After 10 % off everything, half a piece is half of what is left of it.
        const auto after = CounterPlay(discounts({discountTerms({{"stacking", "adds"}}), half, half}));
        QCOMPARE(cameOff(after.quote(goods("tea:2:1000"))), QStringLiteral("d1 200, d2 450, d3 450"));
        const auto before = CounterPlay(discounts({half, discountTerms({{"stacking", "adds"}}), half}));
        QCOMPARE(cameOff(before.quote(goods("tea:2:1000"))), QStringLiteral("d1 500, d2 150, d3 450"));
    }
    void sharesAddUpToTheDiscount()
    {
        // 5.5.7: largest remainder.
        const auto decision = CounterPlay(discounts({amountTerms(100)})).quote(goods("a:1:100 b:1:100 c:1:101"));
        const auto &discounted = std::get<Discounted>(decision->act.entries.front());
        QCOMPARE(discounted.shares, (std::vector<std::int64_t>{33, 33, 34}));
    }
    void anAmountBesideTheLinesSaysNothingOfGoods()
    {
        const auto typed = [](const QJsonObject &changes) {
            ActCommand command = goods("tea:3:1000");
            command.amountMinor = 4'000;
            return cameOff(CounterPlay(discount(changes)).quote(command));
        };
        QCOMPARE(typed({}), QStringLiteral("d1 400"));
        QCOMPARE(typed({{"goods", QJsonArray{"tea"}}}), QString());
        QCOMPARE(typed({{"target", "cheapest"}}), QString());
        QCOMPARE(typed({{"set_pieces", 3}}), QString());
        QCOMPARE(cameOff(CounterPlay(discount({{"goods", QJsonArray{"tea"}}})).quote(amountOf(4'000))), QString());
    }
    void withoutAPurchaseNothingComesOff()
    {
        CounterPlay play(programmeOf({rule("r1", "stamps", plainTerms()), rule("d1", "discount", discountTerms())}));
        const auto decision = play.quote();
        QCOMPARE(cameOff(decision), QString());
        QVERIFY(!decision->act.payMinor);
        QCOMPARE(whyOf(decision), QStringLiteral("Type the amount for this: %1"));
    }
    void theFirstPurchaseIsFirstWithoutReturnedOnes()
    {
        // S105, S148
        CounterPlay play(discount({{"purchase", 1}}));
        const auto first = play.act(amountOf(1'000));
        QCOMPARE(cameOff(play.quote(amountOf(1'000))), QString());
        play.giveBack(first, 100);
        QCOMPARE(cameOff(play.quote(amountOf(1'000))), QString());
        play.giveBack(first, std::nullopt);
        QCOMPARE(cameOff(play.quote(amountOf(1'000))), QStringLiteral("d1 100"));
        CounterPlay undone(discount({{"purchase", 1}}));
        undone.undo(undone.act(amountOf(1'000)));
        QCOMPARE(cameOff(undone.quote(amountOf(1'000))), QStringLiteral("d1 100"));
        CounterPlay second(discount({{"purchase", 2}}));
        second.act(amountOf(1'000));
        QCOMPARE(cameOff(second.quote(amountOf(1'000))), QStringLiteral("d1 100"));
        second.act(amountOf(1'000));
        QCOMPARE(cameOff(second.quote(amountOf(1'000))), QString());
    }
    void aLimitCountsUsesButNotTheActItself_data()
    {
        QTest::addColumn<QJsonArray>("limits");
        QTest::addColumn<QString>("calendar");
        QTest::addColumn<QList<int>>("days");
        QTest::addColumn<QString>("given");
        const auto limit = [](int times, const char *per) { return QJsonObject{{"times", times}, {"per", per}}; };
        // From Monday, 2026-06-01; 21 June is the last day of Khordad, 1 Tir begins on the 22nd.
        QTest::newRow("C24, S101: once, and once it is")
            << QJsonArray{limit(1, "ever")} << "gregorian" << QList<int>{0, 0, 400} << "yes no no";
        QTest::newRow("5.5.12: twice a day")
            << QJsonArray{limit(2, "day")} << "gregorian" << QList<int>{0, 0, 0, 1} << "yes yes no yes";
        QTest::newRow("5.5.12: once a week, from Monday")
            << QJsonArray{limit(1, "week")} << "gregorian" << QList<int>{0, 6, 7} << "yes no yes";
        QTest::newRow("5.5.12: once a week, from Saturday")
            << QJsonArray{limit(1, "week")} << "jalali" << QList<int>{0, 4, 5} << "yes no yes";
        QTest::newRow("5.5.12: once a month")
            << QJsonArray{limit(1, "month")} << "gregorian" << QList<int>{0, 29, 30} << "yes no yes";
        QTest::newRow("5.5.12: once a Jalali month")
            << QJsonArray{limit(1, "month")} << "jalali" << QList<int>{0, 20, 21} << "yes no yes";
        QTest::newRow("5.5.12: once a year")
            << QJsonArray{limit(1, "year")} << "gregorian" << QList<int>{0, 213, 214} << "yes no yes";
        QTest::newRow("one a day and two in all") << QJsonArray{limit(1, "day"), limit(2, "ever")} << "gregorian"
                                                  << QList<int>{0, 0, 1, 2} << "yes no yes no";
    }
    void aLimitCountsUsesButNotTheActItself()
    {
        QFETCH(QJsonArray, limits);
        QFETCH(QString, calendar);
        QFETCH(QList<int>, days);
        CounterPlay play(discount({{"limits", limits}}, {{"calendar", calendar}}));
        QStringList given;
        int today = 0;
        for (const int day : days) {
            play.advanceMinutes(std::int64_t(day - today) * 24 * 60);
            today = day;
            given.append(cameOff(play.quote(amountOf(1'000))).isEmpty() ? "no" : "yes");
            play.act(amountOf(1'000));
        }
        QTEST(given.join(u' '), "given");
    }
    void aUseComesBackWhenItsActIsUndoneButNotWhenGoodsComeBack()
    {
        const QByteArray once = discount({{"limits", QJsonArray{QJsonObject{}}}});
        CounterPlay undone(once);
        const auto act = undone.act(amountOf(1'000));
        QCOMPARE(undone.card.facts.tallies.front().valueMinor, 100);
        undone.undo(act);
        QCOMPARE(cameOff(undone.quote(amountOf(1'000))), QStringLiteral("d1 100"));
        CounterPlay returned(once);
        const auto bought = returned.act(amountOf(1'000));
        returned.giveBack(bought, 400);
        QCOMPARE(cameOff(returned.quote(amountOf(1'000))), QString());
        returned.giveBack(bought, std::nullopt);
        QCOMPARE(cameOff(returned.quote(amountOf(1'000))), QString());
    }
    void noMoreComesBackThanWasPaid()
    {
        CounterPlay play(discount());
        const auto act = play.act(amountOf(1'000));
        QCOMPARE(play.card.spendMinor, 900);
        QVERIFY(!play.quoteReturn(act, 901).hasValue());
        play.giveBack(act, 300);
        QVERIFY(!play.quoteReturn(act, 601).hasValue());
        play.giveBack(act, 600);
        QCOMPARE(play.card.spendMinor, 0);
        QCOMPARE(play.card.purchases, 0);
    }
    void spendingSoFarLeavesThisPurchaseOut()
    {
        // S104, C24
        CounterPlay play(discount(bySpend()));
        QCOMPARE(cameOff(play.quote(amountOf(50'000))), QString());
        play.act(amountOf(9'999));
        QCOMPARE(cameOff(play.quote(amountOf(1'000))), QString());
        play.act(amountOf(1));
        QCOMPARE(cameOff(play.quote(amountOf(1'000))), QStringLiteral("d1 50"));
        play.act(amountOf(21'052));
        QCOMPARE(play.card.spendMinor, 29'999);
        QCOMPARE(cameOff(play.quote(amountOf(1'000))), QStringLiteral("d1 50"));
    }
    void theNextGoodThing()
    {
        // S151
        const auto next = [](const CounterPlay &play) {
            const auto *bound = play.inForce->programme.rules().front().bound.get();
            const auto good = bound->nextGood({play.card, play.moment.at, {}, play.inForce->programme, "UZS"});
            return good ? QStringLiteral("%1 of %2").arg(good->missing).arg(good->of) : QStringLiteral("none");
        };
        CounterPlay spend(discount(bySpend()));
        QCOMPARE(next(spend), QStringLiteral("10000 of 10000"));
        spend.act(amountOf(12'000));
        QCOMPARE(next(spend), QStringLiteral("18000 of 30000"));
        spend.act(amountOf(40'000));
        QCOMPARE(next(spend), QStringLiteral("none"));
        CounterPlay third(discount({{"purchase", 3}}));
        QCOMPARE(next(third), QStringLiteral("3 of 3"));
        third.act(amountOf(1'000));
        third.act(amountOf(1'000));
        QCOMPARE(next(third), QStringLiteral("1 of 3"));
        third.act(amountOf(1'000));
        QCOMPARE(next(third), QStringLiteral("none"));
        QCOMPARE(next(CounterPlay(discount())), QStringLiteral("none"));
    }
    void theCounterSaysWhatToPay()
    {
        const auto decision = CounterPlay(discount()).quote(amountOf(1'000));
        QCOMPARE(decision->sentence.source.text, "Pay %1: %2 came off");
        QCOMPARE(std::get<base::TextMoney>(decision->sentence.values[0]).minor, 900);
        QCOMPARE(std::get<base::TextMoney>(decision->sentence.values[1]).minor, 100);
    }
    void whatIsPaidIsRoundedForCash_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("favour");
        QTest::addColumn<int>("paid");
        QTest::newRow("not rounded") << 1 << "" << 1'935;
        QTest::newRow("for the customer unless said otherwise") << 100 << "" << 1'900;
        QTest::newRow("for the shop") << 100 << "shop" << 2'000;
        QTest::newRow("to the nearest") << 50 << "nearest" << 1'950;
    }
    void whatIsPaidIsRoundedForCash()
    {
        QFETCH(int, step);
        QFETCH(QString, favour);
        QFETCH(int, paid);
        QJsonObject top{{"cash_step_minor", step}};
        if (!favour.isEmpty())
            top["cash_favour"] = favour;
        const auto decision = CounterPlay(discount({}, top)).quote(amountOf(2'150));
        QCOMPARE(*decision->act.payMinor, paid);
        QCOMPARE(decision->price.roundingMinor, paid - 1'935);
        QCOMPARE(decision->price.discountedMinor, 1'935);
        QCOMPARE(whyOf(decision).contains("Rounded"), paid != 1'935);
    }
};

MUHR_TEST(DiscountsTest, discounts_test)
#include "discounts_test.moc"
