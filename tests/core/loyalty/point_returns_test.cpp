// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/discount_play.h"
#include "tests/core/loyalty/point_play.h"
#include "tests/core/loyalty/sample_events.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;
using tests::lasting;
using tests::PointPlay;
using tests::purchase;
using tests::spending;

namespace {

ActCommand goods(const char *sku, std::int64_t quantity, std::int64_t price = 1'000)
{
    ActCommand command;
    command.lines = {{QString::fromLatin1(sku), quantity, price}};
    return command;
}

} // namespace

class PointReturnsTest : public QObject
{
    Q_OBJECT
private slots:
    void undoIsAsIfItHadNeverBeen()
    {
        PointPlay play(lasting("days", 100));
        play.act(purchase(100'000));
        const CardState before = play.card;
        const auto event = play.act(purchase(70'000));
        play.undo(event);
        QCOMPARE(play.points(), QStringLiteral("10"));
        QVERIFY(play.card.points == before.points);
        const auto use = play.act(spending("coffee"));
        play.undo(use);
        // C13: what was paid with points comes back to the lot it came from, once.
        QVERIFY(play.card.points == before.points);
        QCOMPARE(play.balance().lots[0].left, 10);
    }
    void undoOfSpentPointsAsks()
    {
        // C12: buy, earn, undo, keep what the points bought.
        PointPlay play;
        const auto event = play.act(purchase(100'000));
        play.act(spending("coffee"));
        const auto asked = play.quoteUndo(event, UsedReward::Ask);
        QVERIFY(!asked);
        QVERIFY(asked.error().reason == RefusalReason::UndoOfSpentPoints);
        const auto back = play.quoteUndo(event, UsedReward::TakeBack);
        QVERIFY(back);
        QCOMPARE(back->undone.usesTakenBack.size(), std::size_t(1));
        QCOMPARE(back->rewardsTakenBack.size(), std::size_t(1));
        QCOMPARE(back->takenBack, (std::vector<Given>{{"points", 10}}));
        QVERIFY(back->after.points.isEmpty());
        play.undo(event, UsedReward::LetOwe);
        QCOMPARE(play.balance().debt, 10);
        play.act(purchase(120'000));
        QCOMPARE(play.points(), QStringLiteral("2"));
    }
    void undoTakesFromOtherLotsBeforeItOwes()
    {
        PointPlay play;
        const auto event = play.act(purchase(100'000));
        play.act(purchase(100'000));
        play.act(spending("coffee"));
        QVERIFY(play.quoteUndo(event, UsedReward::Ask));
        play.undo(event);
        QCOMPARE(play.points(), QStringLiteral("0"));
        QCOMPARE(play.balance().debt, 0);
    }
    void aCardMayOweOnlySoMuch()
    {
        PointPlay play({{"most_debt", 9}});
        const auto event = play.act(purchase(100'000));
        play.act(spending("coffee"));
        const auto owing = play.quoteUndo(event, UsedReward::LetOwe);
        QVERIFY(!owing);
        QVERIFY(owing.error().reason == RefusalReason::TooManyPointsOwed);
        QVERIFY(play.quoteUndo(event, UsedReward::TakeBack));
    }
    void aPartReturnedKeepsThePointsOfWhatIsKept()
    {
        PointPlay play({{"step_minor", 1'000}});
        const auto event = play.act(purchase(100'000));
        play.giveBack(event, 75'000);
        QCOMPARE(play.points(), QStringLiteral("25"));
        play.giveBack(event, std::nullopt);
        QCOMPARE(play.points(), QStringLiteral("0"));
        QCOMPARE(play.balance().debt, 0);
    }
    void aReturnOfSpentPointsOwesThem()
    {
        // C12, C27: refund posts a reversal to the lots, whatever they were spent on.
        PointPlay play;
        const auto event = play.act(purchase(100'000));
        play.act(spending("coffee"));
        play.giveBack(event, std::nullopt);
        QCOMPARE(play.balance().debt, 10);
    }
    void itemsBroughtBackTakeTheirPoints()
    {
        PointPlay play({{"per", "item"}, {"items", QJsonArray{"bun"}}, {"step_minor", QJsonValue::Null}});
        const auto event = play.act(goods("bun", 4));
        play.giveBack(event, 1'000, {{"bun", 1, 1'000}});
        QCOMPARE(play.points(), QStringLiteral("3"));
        play.giveBack(event, 500);
        // Nobody knows which: 2,500 of 4,000 are kept, so 3 of 4 points in the customer's favour.
        QCOMPARE(play.points(), QStringLiteral("3"));
        play.giveBack(event, 1'000);
        QCOMPARE(play.points(), QStringLiteral("2"));
    }
    void lessThanTheSmallestPurchaseKeepsNoPoints()
    {
        PointPlay play({{"minimum_minor", 50'000}});
        const auto event = play.act(purchase(100'000));
        play.giveBack(event, 50'000);
        QCOMPARE(play.points(), QStringLiteral("5"));
        play.giveBack(event, 1);
        QCOMPARE(play.points(), QStringLiteral("0"));
    }
    void aClockSetBackBringsNothingBackBeforeItWent()
    {
        PointPlay play({{"rewards", QJsonArray{tests::pointReward("coffee", 10)}}});
        play.act(purchase(100'000));
        play.advanceMinutes(60);
        ActCommand both = purchase(9'000);
        both.uses = {QStringLiteral("coffee")};
        const auto event = play.act(both);
        QCOMPARE(play.points(), QStringLiteral("0"));
        // Another till, whose clock is behind.
        play.advanceMinutes(-30);
        play.giveBack(event, std::nullopt);
        QCOMPARE(play.points(), QStringLiteral("10"));
        QStringList steps;
        for (const PointStep &step : play.balance().steps)
            steps.append(QStringLiteral("%1 %2").arg(step.amount).arg(step.balance));
        QCOMPARE(steps, (QStringList{"10 10", "-10 0", "10 10"}));
        QVERIFY(play.refolded() == play.card);
    }
    void aRefundOfWhatNobodySpentMovesNothing()
    {
        PointPlay play;
        play.act(purchase(100'000));
        const PointBalance before = play.balance();
        play.card.points.refunds.push_back({{tests::sampleId<base::EventId>(90), 0},
                                            tests::sampleId<base::EventId>(91),
                                            play.moment.at,
                                            play.today(),
                                            4});
        QCOMPARE(play.balance().balance, before.balance);
        QCOMPARE(play.balance().spent, 0);
        QVERIFY(play.balance().steps == before.steps);
    }
    void discountsThatWereTakenOffComeBackWithTheirPart_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<bool>("areGoodsKnown");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("kept");
        // 10 % came off 10,000. A point for every 100; half of what was paid comes back.
        QTest::newRow("of the price before discounts") << "list" << false << "100"
                                                       << "50";
        QTest::newRow("of the price after discounts") << "discounted" << false << "90"
                                                      << "45";
        QTest::newRow("of what was paid") << "paid" << false << "90"
                                          << "45";
        QTest::newRow("of goods before discounts") << "list" << true << "100"
                                                   << "50";
        QTest::newRow("of goods after discounts") << "discounted" << true << "90"
                                                  << "45";
    }
    void discountsThatWereTakenOffComeBackWithTheirPart()
    {
        QFETCH(QString, base);
        QFETCH(bool, areGoodsKnown);
        QFETCH(QString, given);
        QFETCH(QString, kept);
        tests::CounterPlay play(
            tests::programmeOf({tests::rule("r1", "points", tests::pointTerms({{"step_minor", 100}, {"base", base}})),
                                tests::rule("d1", "discount", tests::discountTerms())}));
        const auto points = [&] {
            const auto today = play.inForce->programme.dayOf(play.moment.at);
            return QString::number(pointBalance(play.card, today).balance);
        };
        const auto event = play.act(areGoodsKnown ? goods("tea", 2, 5'000) : purchase(10'000));
        QCOMPARE(points(), given);
        play.giveBack(event, 4'500);
        QCOMPARE(points(), kept);
    }
    void aVisitStaysOneWhileAnythingIsKept()
    {
        PointPlay play({{"per", "visit"}, {"points", 10}, {"step_minor", QJsonValue::Null}});
        const auto event = play.act(purchase(10'000));
        play.giveBack(event, 9'999);
        QCOMPARE(play.points(), QStringLiteral("10"));
        play.giveBack(event, std::nullopt);
        QCOMPARE(play.points(), QStringLiteral("0"));
    }
    void pointsPaidComeBackWithTheGoods()
    {
        // C14: partial refund, the rest comes with the rest.
        const auto paid = [](PointPlay &play) {
            play.act(purchase(100'000));
            ActCommand both = purchase(9'000);
            both.uses = {QStringLiteral("coffee")};
            return play.act(both);
        };
        PointPlay play(lasting("days", 100));
        const auto event = paid(play);
        play.giveBack(event, 1'000);
        // A ninth of 10 points, rounded in the customer's favour.
        QCOMPARE(play.points(), QStringLiteral("2"));
        play.giveBack(event, std::nullopt);
        QCOMPARE(play.points(), QStringLiteral("10"));
        QCOMPARE(play.balance().lots[0].lastDay->dayNumber(), play.today().dayNumber() + 100);
        PointPlay whole({{"back_on_part", false}});
        const auto other = paid(whole);
        whole.giveBack(other, 1'000);
        QCOMPARE(whole.points(), QStringLiteral("0"));
        whole.giveBack(other, std::nullopt);
        QCOMPARE(whole.points(), QStringLiteral("10"));
    }
    void pointsThatComeBackTooLateGetAWeekOfGrace()
    {
        PointPlay play(lasting("days", 10));
        play.act(purchase(100'000));
        ActCommand both = purchase(9'000);
        both.uses = {QStringLiteral("coffee")};
        const auto event = play.act(both);
        play.advanceDays(20);
        play.giveBack(event, std::nullopt);
        QCOMPARE(play.points(), QStringLiteral("10"));
        QCOMPARE(play.balance().lots[0].lastDay->dayNumber(), play.today().dayNumber() + 7);
        play.advanceDays(8);
        QCOMPARE(play.points(), QStringLiteral("0"));
        QCOMPARE(play.balance().lapsed, 10);
    }
};

MUHR_TEST(PointReturnsTest, point_returns_test)
#include "point_returns_test.moc"
