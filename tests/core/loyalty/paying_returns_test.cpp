// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/paying_play.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;
using tests::CashbackPlay;
using tests::lasting;
using tests::paying;
using tests::pays;
using tests::PointPlay;
using tests::purchase;
using tests::withBonus;
using tests::withPoints;

class PayingReturnsTest : public QObject
{
    Q_OBJECT
private slots:
    void aReturnBringsBackWhatPaid_data();
    void aReturnBringsBackWhatPaid();
    void aReturnBringsNothingBackOnPartWhereTheRuleSaysSo();
    void whatComesBackTooLateLivesForAWeek();
    void bringingBackWhatBonusPaidTakesNoneAgain();
    void aPurchasePaidWithoutMoneyCanComeBackInPart();
    void undoOfSpentBonusAsks();
    void aCardMayOweOnlySoMuchBonus();
};

void PayingReturnsTest::aReturnBringsBackWhatPaid_data()
{
    // Bought for 2,000, of which 500 were bonus and 1,500 money; the money brought 75.
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::addColumn<int>("money");
    QTest::addColumn<int>("back");
    QTest::addColumn<int>("kept");
    const auto row = [](const char *name, int first, int second, int money, int back, int kept) {
        QTest::newRow(name) << first << second << money << back << kept;
    };
    row("C13: all of it", 2'000, 0, 1'500, 500, 0);
    row("C14: half of it", 1'000, 0, 750, 250, 37);
    row("C14: a single unit, in the customer's favour", 1, 0, 0, 1, 75);
    row("C14: twice a half", 1'000, 1'000, 1'500, 500, 0);
    row("C14: in odd parts", 333, 334, 500, 167, 50);
}

void PayingReturnsTest::aReturnBringsBackWhatPaid()
{
    QFETCH(int, first);
    QFETCH(int, second);
    QFETCH(int, money);
    QFETCH(int, back);
    QFETCH(int, kept);
    CashbackPlay play = withBonus();
    const auto event = play.act(paying(2'000, 500));
    QCOMPARE(play.bonus(), QStringLiteral("75"));
    std::int64_t moneyBack = 0;
    std::int64_t bonusBack = 0;
    for (const int part : {first, second}) {
        if (part == 0)
            continue;
        const auto decision = play.quoteReturn(event, part);
        QVERIFY(decision);
        moneyBack += decision->moneyMinor;
        for (const Given &one : decision->broughtBack)
            bonusBack += one.kind == QLatin1String(bonusKind) ? one.amount : 0;
        play.giveBack(event, part);
    }
    QCOMPARE(moneyBack, money);
    QCOMPARE(bonusBack, back);
    QCOMPARE(moneyBack + bonusBack, first + second);
    QCOMPARE(play.balance().balance, back + kept);
    QCOMPARE(play.card.spendMinor, 10'000 + 1'500 - money);
    if (first + second == 2'000)
        QVERIFY(!play.quoteReturn(event, std::nullopt));
    else
        play.giveBack(event, std::nullopt);
    QCOMPARE(play.balance().balance, 500);
    QCOMPARE(play.card.spendMinor, 10'000);
    QCOMPARE(play.balance().debt, 0);
}

void PayingReturnsTest::aReturnBringsNothingBackOnPartWhereTheRuleSaysSo()
{
    const auto after = [](bool backOnPart, std::optional<std::int64_t> amount) {
        CashbackPlay play = withBonus(pays({{"back_on_part", backOnPart}}));
        play.giveBack(play.act(paying(1'000, 500)), amount);
        return play.balance().spent;
    };
    QCOMPARE(after(true, 500), 250);
    QCOMPARE(after(false, 500), 500);
    QCOMPARE(after(false, std::nullopt), 0);
    // For points the rule says it for rewards and payments together.
    PointPlay points = withPoints({{"back_on_part", false}});
    const auto event = points.act(paying(10'000, 50));
    points.giveBack(event, 5'000);
    QCOMPARE(points.balance().spent, 50);
}

void PayingReturnsTest::whatComesBackTooLateLivesForAWeek()
{
    CashbackPlay play = withBonus(lasting("days", 10));
    play.advanceDays(5);
    const auto event = play.act(paying(500, 500));
    play.advanceDays(10);
    play.giveBack(event, std::nullopt);
    QCOMPARE(play.bonus(), QStringLiteral("500"));
    QCOMPARE(play.balance().lots.front().lastDay, std::optional(play.today().plusDays(pointGraceDays)));
    play.advanceDays(pointGraceDays + 1);
    QCOMPARE(play.bonus(), QStringLiteral("0"));
    CashbackPlay inTime = withBonus(lasting("days", 10));
    const auto until = inTime.balance().lots.front().lastDay;
    const auto paid = inTime.act(paying(500, 500));
    inTime.advanceDays(5);
    inTime.giveBack(paid, std::nullopt);
    QCOMPARE(inTime.balance().lots.front().lastDay, until);
}

void PayingReturnsTest::bringingBackWhatBonusPaidTakesNoneAgain()
{
    // C12: buy, earn, bring back, keep the bonus, again and again.
    CashbackPlay play = withBonus();
    for (int i = 0; i < 5; ++i) {
        const auto event = play.act(paying(5'000, 0));
        if (i % 2 == 0)
            play.giveBack(event, std::nullopt);
        else
            play.undo(event);
        QCOMPARE(play.bonus(), QStringLiteral("500"));
        QCOMPARE(play.balance().debt, 0);
    }
    QVERIFY(play.refolded() == play.card);
}

void PayingReturnsTest::aPurchasePaidWithoutMoneyCanComeBackInPart()
{
    // C15: a sale that money had no part in can be brought back too, wholly or in part.
    CashbackPlay play = withBonus();
    const auto event = play.act(paying(400, 0));
    QCOMPARE(play.bonus(), QStringLiteral("100"));
    const auto half = play.quoteReturn(event, 200);
    QVERIFY(half);
    QCOMPARE(half->moneyMinor, 0);
    play.giveBack(event, 200);
    QCOMPARE(play.bonus(), QStringLiteral("300"));
    QVERIFY(!play.quoteReturn(event, 201));
    play.giveBack(event, 200);
    QCOMPARE(play.bonus(), QStringLiteral("500"));
}

void PayingReturnsTest::undoOfSpentBonusAsks()
{
    CashbackPlay play;
    const auto event = play.act(purchase(10'000));
    play.act(paying(500, 500));
    const auto asked = play.quoteUndo(event, UsedReward::Ask);
    QVERIFY(asked.error().reason == RefusalReason::UndoOfSpentBonus);
    QCOMPARE(std::get<base::TextMoney>(asked.error().values.front()).minor, 500);
    const auto back = play.quoteUndo(event, UsedReward::TakeBack);
    QVERIFY(back);
    // What the bonus had paid is paid in money now.
    QCOMPARE(back->payAgainMinor, 500);
    QCOMPARE(back->takenBack, (std::vector<Given>{{"bonus", 500}}));
    QCOMPARE(QString::fromUtf8(back->sentence.source.text), QStringLiteral("Undone: %1 of bonus taken back"));
    QVERIFY(back->after.bonus.isEmpty());
    QVERIFY(back->rewardsTakenBack.empty());
    play.undo(event, UsedReward::LetOwe);
    QCOMPARE(play.balance().debt, 500);
    play.act(purchase(12'000));
    QCOMPARE(play.bonus(), QStringLiteral("100"));
    // Of points as well.
    PointPlay points = withPoints();
    const auto earned = points.act(purchase(100'000));
    points.act(paying(9'000, 50));
    points.act(paying(9'000, 10));
    QVERIFY(points.quoteUndo(earned, UsedReward::Ask).error().reason == RefusalReason::UndoOfSpentPoints);
    QCOMPARE(points.quoteUndo(earned, UsedReward::TakeBack)->payAgainMinor, 1'000);
}

void PayingReturnsTest::aCardMayOweOnlySoMuchBonus()
{
    CashbackPlay play({{"most_debt", 499}});
    const auto event = play.act(purchase(10'000));
    play.act(paying(500, 500));
    QVERIFY(play.quoteUndo(event, UsedReward::LetOwe).error().reason == RefusalReason::TooMuchBonusOwed);
    QVERIFY(play.quoteUndo(event, UsedReward::TakeBack));
    play.moment.role = Role::Cashier;
    QVERIFY(play.quoteUndo(event, UsedReward::TakeBack).error().reason == RefusalReason::UndoOfSpentBonus);
}

MUHR_TEST(PayingReturnsTest, paying_returns_test)
#include "paying_returns_test.moc"
