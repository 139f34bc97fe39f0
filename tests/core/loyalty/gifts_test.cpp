// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/counter_play.h"
#include "tests/support/test_main.h"

#include "core/loyalty/gift_balance.h"
#include "core/loyalty/limits.h"

#include <QJsonArray>
#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;
using tests::CounterPlay;

namespace {

QJsonObject pointRule()
{
    return {
        {"id", "p1"},
        {"kind", "points"},
        {"terms", QJsonObject{{"step_minor", 1'000},
                              {"rewards", QJsonArray{QJsonObject{
                                              {"id", "tea"}, {"price", 5}, {"title", QJsonObject{{"en", "Tea"}}}}}}}}};
}

QJsonObject giftRule(const QJsonObject &terms, const char *id = "g1")
{
    return {{"id", id}, {"kind", "gift"}, {"terms", terms}};
}

QJsonObject standardTerms()
{
    return {{"valid_days", 365}};
}

ActCommand sale(const std::vector<std::int64_t> &values, std::optional<std::int64_t> price = {})
{
    ActCommand command;
    for (const std::int64_t value : values)
        command.giftSales.push_back({value, price, {}, false});
    return command;
}

ActCommand paying(std::int64_t amount)
{
    ActCommand command;
    command.amountMinor = amount;
    command.payWithGift = true;
    return command;
}

class GiftPlay : public CounterPlay
{
public:
    explicit GiftPlay(const QJsonObject &terms = standardTerms())
        : CounterPlay(tests::programmeOf({pointRule(), giftRule(terms)}))
    {
    }
    void advanceDays(std::int64_t days) { advanceMinutes(days * 24 * 60); }
    base::LocalDate today() const { return inForce->programme.dayOf(moment.at); }
    /// Of the gifts in their order: "500 0".
    QString left() const
    {
        QStringList list;
        for (const GiftLeft &gift : giftsOf(card, today()))
            list.append(QString::number(gift.leftMinor));
        return list.join(u' ');
    }
    std::int64_t points() const
    {
        std::int64_t sum = 0;
        for (const PointLot &lot : card.points.lots)
            sum += lot.points - lot.takenBack;
        return sum;
    }
};

template <typename T>
QString reason(const base::Expected<T, Refusal> &decision)
{
    return decision ? QStringLiteral("allowed") : QString::number(static_cast<int>(decision.error().reason));
}

QString reason(RefusalReason reason)
{
    return QString::number(static_cast<int>(reason));
}

} // namespace

class GiftsTest : public QObject
{
    Q_OBJECT
private slots:
    void oneGiftForEachThatIsSold()
    {
        // 5.8.5: two gifts of 50 are two gifts, not one of 100.
        GiftPlay play;
        play.act(sale({50'000, 50'000}));
        QCOMPARE(play.left(), QStringLiteral("50000 50000"));
        const auto &gifts = play.card.facts.gifts;
        QVERIFY(gifts[0].id != gifts[1].id);
        QVERIFY(gifts[0].lastDay == play.today().plusDays(365));
        // Sold for money: a purchase, which earns as any other.
        QCOMPARE(play.card.spendMinor, 100'000);
        QCOMPARE(play.card.purchases, 1);
        QCOMPARE(play.points(), 100);
        QVERIFY(play.refolded() == play.card);
    }
    void aGiftPaysAsMuchAsIsNeededAndKeepsTheRest()
    {
        GiftPlay play;
        play.act(sale({10'000}));
        play.advanceDays(1);
        play.act(sale({20'000}));
        const std::int64_t spent = play.card.spendMinor;
        const auto decision = play.quote(paying(14'500));
        QVERIFY(decision);
        QCOMPARE(decision->act.payMinor.value_or(-1), 0);
        // The oldest first, the rest of the next stays.
        play.act(paying(14'500));
        QCOMPARE(play.left(), QStringLiteral("0 15500"));
        // C1, spending: what a gift paid was counted when it was sold.
        QCOMPARE(play.card.spendMinor, spent);
        QCOMPARE(play.points(), 30);
        play.act(paying(20'000));
        QCOMPARE(play.left(), QStringLiteral("0 0"));
        QCOMPARE(play.card.spendMinor, spent + 4'500);
        QCOMPARE(play.points(), 34);
    }
    void anEmptyGiftTakesPartInNothing()
    {
        // C15: an empty one cannot take part.
        GiftPlay play;
        QCOMPARE(reason(play.quote(paying(1'000))), reason(RefusalReason::NoGift));
        play.act(sale({1'000}));
        play.act(paying(1'000));
        QCOMPARE(reason(play.quote(paying(1'000))), reason(RefusalReason::NoGift));
        play.act(sale({1'000}));
        const auto decision = play.quote(paying(500));
        QCOMPARE(decision->act.entries.size(), std::size_t(1));
        QVERIFY(std::get<GiftPaid>(decision->act.entries[0]).gift == play.card.facts.gifts[1].id);
        QCOMPARE(reason(play.quote(paying(0))), reason(RefusalReason::NothingToPay));
        ActCommand visit;
        visit.payWithGift = true;
        QCOMPARE(reason(play.quote(visit)), reason(RefusalReason::NothingToPay));
    }
    void aReturnGoesBackToTheSameGift_data()
    {
        QTest::addColumn<QList<qint64>>("returns");
        QTest::addColumn<QString>("left");
        QTest::addColumn<qint64>("spend");
        // Gifts of 1,000 and 2,000 pay 2,500 of 4,000; money pays 1,500.
        const auto row = [](const char *name, const QList<qint64> &returns, const char *left, qint64 spend) {
            QTest::newRow(name) << returns << QString::fromLatin1(left) << spend;
        };
        row("5.8.5: nothing", {}, "0 500", 1'500);
        row("C15: all", {4'000}, "1000 2000", 0);
        row("C15: half", {2'000}, "0 1750", 750);
        row("5.8.5: more than the last gift paid", {3'200}, "500 2000", 300);
        row("5.8.5: one unit", {1}, "0 501", 1'500);
        row("5.8.5: unit by unit", {1, 1, 1}, "0 502", 1'499);
        row("5.8.5: in parts, then the rest", {1'333, 1'333, 1'334}, "1000 2000", 0);
    }
    void aReturnGoesBackToTheSameGift()
    {
        QFETCH(QList<qint64>, returns);
        GiftPlay part;
        part.act(sale({1'000, 2'000}));
        const std::int64_t before = part.card.spendMinor;
        Act act;
        act.amountMinor = 4'000;
        act.payMinor = 1'500;
        act.entries = {GiftPaid{"g1", part.card.facts.gifts[0].id, 1'000},
                       GiftPaid{"g1", part.card.facts.gifts[1].id, 1'500}};
        const auto paid = part.foldForeign(act);
        for (const qint64 amount : returns)
            part.giveBack(paid, amount);
        QTEST(part.left(), "left");
        QFETCH(qint64, spend);
        QCOMPARE(part.card.spendMinor - before, spend);
        // Never more than was paid, and nothing is left to return twice.
        for (const GiftPayment &payment : part.card.facts.giftPayments)
            QVERIFY(payment.backMinor >= 0 && payment.backMinor <= payment.amountMinor);
        QVERIFY(part.refolded() == part.card);
        part.undo(paid);
        QCOMPARE(part.left(), QStringLiteral("1000 2000"));
        QCOMPARE(part.card.spendMinor, before);
    }
    void undoOfAPaymentIsAsIfItHadNeverBeen()
    {
        GiftPlay play;
        play.act(sale({10'000}));
        const CardState before = play.card;
        const auto event = play.act(paying(4'000));
        play.undo(event);
        QVERIFY(play.card.facts == before.facts);
        QCOMPARE(play.left(), QStringLiteral("10000"));
    }
    void undoOfASaleAsksWhereTheGiftPaid()
    {
        GiftPlay play;
        const auto sold = play.act(sale({10'000}));
        QVERIFY(play.quoteUndo(sold, UsedReward::Ask));
        const auto paid = play.act(paying(4'000));
        const auto spent = reason(RefusalReason::UndoOfSpentGift);
        QCOMPARE(reason(play.quoteUndo(sold, UsedReward::Ask)), spent);
        QCOMPARE(reason(play.quoteUndo(sold, UsedReward::TakeBack)), spent);
        QVERIFY(play.quoteUndo(sold, UsedReward::LetOwe));
        play.moment.role = Role::Cashier;
        QCOMPARE(reason(play.quoteUndo(sold, UsedReward::LetOwe)), spent);
        play.moment.role = Role::Owner;
        const auto whole = reason(RefusalReason::GiftGoesBackWhole);
        QCOMPARE(reason(play.quoteReturn(sold, std::nullopt)), whole);
        play.undo(paid);
        QCOMPARE(reason(play.quoteReturn(sold, 5'000)), whole);
        QVERIFY(play.quoteReturn(sold, 10'000));
        play.giveBack(sold, std::nullopt);
        QCOMPARE(play.left(), QStringLiteral("0"));
        QCOMPARE(play.card.spendMinor, 0);
        QCOMPARE(reason(play.quote(paying(1'000))), reason(RefusalReason::NoGift));
    }
    void aGiftIsOverAfterItsLastDay()
    {
        // C18: looked at when it is used.
        GiftPlay play({{"valid_days", 10}});
        play.act(sale({1'000}));
        play.advanceDays(10);
        QCOMPARE(play.left(), QStringLiteral("1000"));
        QVERIFY(play.quote(paying(1'000)));
        play.advanceDays(1);
        QCOMPARE(play.left(), QStringLiteral("0"));
        QCOMPARE(reason(play.quote(paying(1'000))), reason(RefusalReason::NoGift));
    }
    void theEndIsAskedAtTheSale()
    {
        GiftPlay play(QJsonObject{});
        const auto needs = reason(RefusalReason::GiftNeedsEnd);
        QCOMPARE(reason(play.quote(sale({1'000}))), needs);
        ActCommand command = sale({1'000, 1'000, 1'000});
        command.giftSales[0].lastDay = play.today();
        command.giftSales[1].isEndless = true;
        command.giftSales[2].lastDay = play.today().plusDays(-1);
        QCOMPARE(reason(play.quote(command)), needs);
        command.giftSales.pop_back();
        play.act(command);
        QVERIFY(play.card.facts.gifts[0].lastDay == play.today());
        QVERIFY(!play.card.facts.gifts[1].lastDay);
        GiftPlay endless({{"valid_days", 0}});
        endless.act(sale({1'000}));
        QVERIFY(!endless.card.facts.gifts[0].lastDay);
        GiftPlay standard;
        ActCommand never = sale({1'000});
        never.giftSales[0].isEndless = true;
        standard.act(never);
        QVERIFY(!standard.card.facts.gifts[0].lastDay);
    }
    void aReturnLeavesWhatTheGiftPaidElsewhere()
    {
        GiftPlay play;
        play.act(sale({10'000}));
        const auto first = play.act(paying(3'000));
        const auto second = play.act(paying(2'000));
        QCOMPARE(play.left(), QStringLiteral("5000"));
        play.giveBack(first, std::nullopt);
        QCOMPARE(play.left(), QStringLiteral("8000"));
        play.giveBack(second, 500);
        QCOMPARE(play.left(), QStringLiteral("8500"));
        QVERIFY(play.refolded() == play.card);
    }
    void whatIsNoSale_data()
    {
        QTest::addColumn<ActCommand>("command");
        QTest::addColumn<QString>("expected");
        using enum RefusalReason;
        const auto row = [](const char *name, const ActCommand &command, RefusalReason expected) {
            QTest::newRow(name) << command << reason(expected);
        };
        row("too small", sale({499}), GiftOutOfBounds);
        row("too large", sale({90'001}), GiftOutOfBounds);
        row("nothing", sale({0}), GiftOutOfBounds);
        row("less than nothing", sale({-1'000}), BadAmount);
        row("for less than nothing", sale({1'000}, -1), BadAmount);
        row("beyond all money", sale({1'000, 1'000}, mostMoney), BadAmount);
        row("too many", sale(std::vector<std::int64_t>(21, 1'000)), BadAmount);
        const auto with = [&](const char *name, void (*change)(ActCommand &)) {
            ActCommand command = sale({1'000});
            change(command);
            row(name, command, GiftSoldAlone);
        };
        with("with an amount", [](ActCommand &command) { command.amountMinor = 5; });
        with("with goods", [](ActCommand &command) { command.lines = {{"bun", 1, 5}}; });
        with("with a use", [](ActCommand &command) { command.uses = {QStringLiteral("tea")}; });
        with("with a code", [](ActCommand &command) { command.codes = {QStringLiteral("NAVRUZ")}; });
        with("paid with points", [](ActCommand &command) { command.spend = 0; });
        with("paid with a gift", [](ActCommand &command) { command.payWithGift = true; });
    }
    void whatIsNoSale()
    {
        QFETCH(ActCommand, command);
        const GiftPlay play({{"valid_days", 1}, {"lowest_minor", 500}, {"highest_minor", 90'000}});
        QTEST(reason(play.quote(command)), "expected");
        for (const std::int64_t value : {std::int64_t(500), std::int64_t(90'000)})
            QVERIFY(play.quote(sale({value})));
    }
    void aGiftMayCostLessThanItIsWorth()
    {
        GiftPlay play;
        play.act(sale({10'000}, 9'000));
        QCOMPARE(play.card.spendMinor, 9'000);
        QCOMPARE(play.left(), QStringLiteral("10000"));
        play.act(sale({10'000}, 0));
        QCOMPARE(play.card.spendMinor, 9'000);
    }
    void withoutAConnectionOnlySoMuch()
    {
        GiftPlay none;
        none.act(sale({10'000}));
        none.moment.isOnline = false;
        QCOMPARE(reason(none.quote(paying(1'000))), reason(RefusalReason::GiftOnlyOnline));
        GiftPlay some({{"valid_days", 1}, {"offline_most_minor", 600}});
        some.act(sale({10'000}));
        some.moment.isOnline = false;
        const auto decision = some.quote(paying(1'000));
        QVERIFY(decision);
        QCOMPARE(decision->act.payMinor.value_or(-1), 400);
        // Two tills took the same gift: nothing is left, and no more than nothing.
        Act act;
        act.amountMinor = 8'000;
        act.payMinor = 0;
        act.entries = {GiftPaid{"g1", some.card.facts.gifts[0].id, 8'000}};
        some.foldForeign(act);
        some.foldForeign(act);
        QCOMPARE(some.left(), QStringLiteral("0"));
    }
    void whoMayAndWhatThereIs()
    {
        GiftPlay play;
        play.act(sale({10'000}));
        play.moment.role = Role::Kiosk;
        QCOMPARE(reason(play.quote(paying(1'000))), reason(RefusalReason::NotAllowed));
        play.moment.role = Role::Owner;
        // A gift outlives the rule that sold it.
        play.publish(tests::programmeOf({pointRule()}));
        QVERIFY(play.quote(paying(1'000)));
        QCOMPARE(reason(play.quote(sale({1'000}))), reason(RefusalReason::NoGiftsSold));
        play.moment.isOnline = false;
        QCOMPARE(reason(play.quote(paying(1'000))), reason(RefusalReason::GiftOnlyOnline));
    }
    void deadTerms()
    {
        const auto one = Programme::parse(tests::programmeOf({giftRule({{"lowest_minor", 5}, {"highest_minor", 4}})}));
        QVERIFY(!one);
        QCOMPARE(one.error()[0].field, QStringLiteral("rules[0].terms.highest_minor"));
        const auto two = Programme::parse(tests::programmeOf({giftRule({}), giftRule({}, "g2")}));
        QVERIFY(!two);
        QCOMPARE(two.error()[0].field, QStringLiteral("rules[1].kind"));
    }
};

MUHR_TEST(GiftsTest, gifts_test)
#include "gifts_test.moc"
