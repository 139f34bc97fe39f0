// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/cashback_play.h"
#include "tests/core/loyalty/point_play.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;
using tests::cashbackFor;
using tests::CashbackPlay;
using tests::cashbackTerms;
using tests::lasting;
using tests::paying;
using tests::purchase;

namespace {

/// 10,000 at the list, 9,000 after discounts, of which 2,000 were paid with bonus: two goods, one reduced.
Price reduced()
{
    return {10'000, 9'000, 7'000, 0, {6'000, 3'000}, true};
}

std::vector<Line> goods()
{
    return {{"tea", 2, 3'000}, {"cake", 1, 4'000}};
}

QJsonObject boost(QJsonObject when, int percent)
{
    when["percent"] = percent;
    return {{"boosts", QJsonArray{when}}};
}

} // namespace

class CashbackTest : public QObject
{
    Q_OBJECT
private slots:
    void earning_data();
    void earning();
    void ofAPurchaseWithGoods_data();
    void ofAPurchaseWithGoods();
    void aProgrammeThatCannotBe_data();
    void aProgrammeThatCannotBe();
    void whatGoesIntoPointsBuysRewards();
    void capsHoldBackWhatIsTooMuch();
    void onlyTheFirstPurchasesOfADayCount();
    void twoTillsPassACapAndItIsNoted();
    void bonusWaitsAndLapsesAsPointsDo();
    void aPartThatComesBackTakesItsBonus();
    void goodsThatComeBackTakeTheirBonus();
    void theActSaysWhatItGave();
    void moreThanAnyCardHoldsIsRefused()
    {
        const auto refused = [](const QJsonObject &terms) {
            const CashbackPlay play(terms);
            const auto decision = play.quote(purchase(10'000'000'000'000));
            return !decision && decision.error().reason == RefusalReason::BadAmount;
        };
        QJsonObject all = boost({{"weekdays", QJsonArray{"mon"}}}, 101);
        all["percent"] = 10'000;
        QVERIFY(refused(all));
        all["boosts"] = QJsonValue::Null;
        QVERIFY(!refused(all));
        const QJsonObject points{{"into", "points"}, {"point_minor", 1}, {"pays", QJsonObject{{"unit_minor", 1}}}};
        QVERIFY(refused(points));
    }
};

void CashbackTest::earning_data()
{
    QTest::addColumn<QJsonObject>("terms");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("bonus");
    const auto row = [](const char *name, const QJsonObject &terms, qint64 amount, const char *bonus) {
        QTest::newRow(name) << terms << amount << QString::fromLatin1(bonus);
    };
    row("5 % of what is paid", {}, 1'000, "50");
    row("2.5 %", {{"percent", 250}}, 1'000, "25");
    row("the fraction is dropped", {}, 1'019, "50");
    row("rounded down to a step", {{"step_minor", 20}}, 1'000, "40");
    row("less than a step brings nothing", {{"step_minor", 20}}, 399, "nothing");
    row("all of it", {{"percent", 10'000}}, 999, "999");
    row("the dearest purchase is exact", {}, 10'000'000'000'000, "500000000000");
    row("the smallest purchase that counts", {{"minimum_minor", 1'000}}, 1'000, "50");
    row("less than it", {{"minimum_minor", 1'000}}, 999, "nothing");
    row("nothing of nothing", {}, 0, "nothing");
    // The play begins on Monday 1 June 2026 at 09:00.
    row("double on a Monday", boost({{"weekdays", QJsonArray{"mon"}}}, 200), 1'000, "100");
    row("not on a Tuesday", boost({{"weekdays", QJsonArray{"tue"}}}, 200), 1'000, "50");
    row("rounded once, after the multiplier", boost({{"weekdays", QJsonArray{"mon"}}}, 150), 1'019, "76");
    row("of two only the best counts",
        {{"boosts", QJsonArray{QJsonObject{{"percent", 150}, {"from_minute", 500}, {"to_minute", 600}},
                               QJsonObject{{"percent", 300}, {"weekdays", QJsonArray{"mon"}}}}}},
        1'000, "150");
    row("most for a purchase", {{"most_a_purchase", 30}}, 1'000, "30");
    row("of a purchase whose goods are not told, certain goods are none", {{"items", QJsonArray{"tea"}}}, 1'000,
        "nothing");
    row("and excepted ones neither", {{"except_items", QJsonArray{"tea"}}}, 1'000, "50");
}

void CashbackTest::earning()
{
    QFETCH(QJsonObject, terms);
    QFETCH(qint64, amount);
    QFETCH(QString, bonus);
    CashbackPlay play(terms);
    const auto decision = play.quote(purchase(amount));
    QVERIFY(decision);
    QString given = QStringLiteral("nothing");
    for (const Given &one : decision->given)
        if (one.kind == QLatin1String(bonusKind))
            given = QString::number(one.amount);
    QCOMPARE(given, bonus);
    QCOMPARE(decision->nothing.has_value(), bonus == QLatin1String("nothing"));
}

void CashbackTest::ofAPurchaseWithGoods_data()
{
    QTest::addColumn<QJsonObject>("terms");
    QTest::addColumn<QString>("bonus");
    const auto row = [](const char *name, const QJsonObject &terms, const char *bonus) {
        QTest::newRow(name) << terms << QString::fromLatin1(bonus);
    };
    row("5.3.2: what is paid with bonus earns none", {}, "350");
    row("5.3.1: of the price before discounts", {{"base", "list"}}, "500");
    row("5.3.1: of the price after discounts", {{"base", "discounted"}}, "450");
    row("C3: the rule may count what bonus paid", {{"base", "discounted"}, {"percent", 1'000}}, "900");
    row("5.3.1: only certain goods", {{"base", "list"}, {"items", QJsonArray{"tea"}}}, "300");
    row("5.3.1: all but certain goods", {{"base", "list"}, {"except_items", QJsonArray{"tea"}}}, "200");
    row("5.3.3: tips are goods that do not count", {{"except_items", QJsonArray{"cake"}}}, "233");
    row("5.3.1: none of the goods", {{"items", QJsonArray{"coffee"}}}, "nothing: bad_value");
    row("5.3.1: goods reduced by a quarter still count", {{"base", "list"}, {"most_discount_percent", 25}}, "500");
    row("5.3.1: deeply reduced goods bring nothing", {{"base", "list"}, {"most_discount_percent", 24}}, "300");
    row("the smallest purchase is the one before discounts", {{"minimum_minor", 10'000}}, "350");
}

void CashbackTest::ofAPurchaseWithGoods()
{
    QFETCH(QJsonObject, terms);
    QFETCH(QString, bonus);
    QCOMPARE(cashbackFor(terms, reduced(), goods()), bonus);
    // An amount that was typed beside the goods: their shares are not known.
    if (!terms.contains("items") && !terms.contains("except_items") && !terms.contains("most_discount_percent")) {
        Price typed = reduced();
        typed.lines.clear();
        QCOMPARE(cashbackFor(terms, typed, goods()), bonus);
    }
    Price deep{10'000, 7'000, 7'000, 0, {}, true};
    QCOMPARE(cashbackFor({{"most_discount_percent", 29}}, deep, {}), QStringLiteral("nothing: bad_value"));
    QCOMPARE(cashbackFor({{"most_discount_percent", 30}}, deep, {}), QStringLiteral("350"));
}

void CashbackTest::aProgrammeThatCannotBe_data()
{
    QTest::addColumn<QJsonObject>("terms");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QJsonObject &terms, const char *field) {
        QTest::newRow(name) << terms << QString::fromLatin1(field);
    };
    const auto pays = [](const QJsonObject &terms) { return QJsonObject{{"pays", terms}}; };
    const QJsonObject points{{"into", "points"}, {"point_minor", 10}, {"pays", QJsonObject{{"unit_minor", 10}}}};
    const auto with = [](QJsonObject terms, const char *key, const QJsonValue &value) {
        terms[key] = value;
        return terms;
    };
    row("no percentage", {{"percent", QJsonValue::Null}}, "percent");
    row("more than all", {{"percent", 10'001}}, "percent");
    row("points without a rate", {{"into", "points"}, {"pays", QJsonObject{{"unit_minor", 10}}}}, "point_minor");
    row("a rate without points", {{"point_minor", 10}}, "point_minor");
    row("a step of points", with(points, "step_minor", 10), "step_minor");
    row("goods that count and do not", {{"items", QJsonArray{"tea"}}, {"except_items", QJsonArray{"tea"}}},
        "except_items");
    row("a purchase may bring less than a step", {{"step_minor", 10}, {"most_a_purchase", 9}}, "most_a_purchase");
    row("a day may bring less than a purchase", {{"most_a_purchase", 10}, {"most_a_day", 9}}, "most_a_day");
    row("a month may bring less than a day", {{"most_a_day", 10}, {"most_a_month", 9}}, "most_a_month");
    row("a month may bring less than a purchase", {{"most_a_purchase", 10}, {"most_a_month", 9}}, "most_a_month");
    row("a boost that is always", boost({}, 200), "boosts[0]");
    row("a life without a length", {{"expires", "days"}}, "expires_after");
    row("a length without a life", {{"expires_after", 5}}, "expires_after");
    row("nothing can be got for it", {{"pays", QJsonValue::Null}}, "pays");
    row("points that pay say what", with(points, "pays", QJsonObject()), "pays.unit_minor");
    row("bonus money says it already", pays({{"unit_minor", 10}}), "pays.unit_minor");
    row("a step above what a card holds", {{"most_balance", 9}, {"pays", QJsonObject{{"unit", 10}}}}, "pays.unit");
    row("a balance above what a card holds", {{"most_balance", 9}, {"pays", QJsonObject{{"least_balance", 10}}}},
        "pays.least_balance");
    row("less without a connection than a step", pays({{"unit", 10}, {"offline_most", 9}}), "pays.offline_most");
    row("no part of a purchase", pays({{"most_percent", 0}}), "pays.most_percent");
}

void CashbackTest::aProgrammeThatCannotBe()
{
    QFETCH(QJsonObject, terms);
    QFETCH(QString, field);
    const auto parsed = Programme::parse(tests::cashbackProgramme(cashbackTerms(terms)));
    QVERIFY(!parsed);
    QStringList fields;
    for (const ProgrammeError &error : parsed.error())
        fields.append(error.field);
    QVERIFY2(fields.contains("rules[0].terms." + field), qPrintable(fields.join(", ")));
}

void CashbackTest::whatGoesIntoPointsBuysRewards()
{
    const QJsonObject points{{"id", "p"},
                             {"kind", "points"},
                             {"terms", tests::pointTerms({{"per", "visit"}, {"step_minor", QJsonValue::Null}})}};
    const QJsonObject terms = cashbackTerms({{"into", "points"}, {"point_minor", 100}, {"pays", QJsonValue::Null}});
    CashbackPlay play;
    play.publish(tests::programmeOf({points, QJsonObject{{"id", "c"}, {"kind", "cashback"}, {"terms", terms}}}));
    // 5 % of 19,999 are 999 and bring 9 points; the visit brings one more.
    play.act(purchase(19'999));
    QCOMPARE(play.balance(Account::Points).balance, 10);
    play.act(tests::spending("coffee"));
    QCOMPARE(play.balance(Account::Points).balance, 0);
    const auto small = play.quote(purchase(1'999));
    QVERIFY(small->given.size() == 1);
    QVERIFY(small->nothing->reason == RefusalReason::TooLittleForPoints);
}

void CashbackTest::capsHoldBackWhatIsTooMuch()
{
    const auto afterThree = [](const QJsonObject &terms, int days) {
        CashbackPlay play(terms);
        for (int i = 0; i < 3; ++i) {
            play.act(purchase(1'000));
            play.advanceDays(days);
        }
        return play.bonus();
    };
    QCOMPARE(afterThree({}, 0), QStringLiteral("150"));
    QCOMPARE(afterThree({{"most_a_day", 120}}, 0), QStringLiteral("120"));
    QCOMPARE(afterThree({{"most_a_day", 120}}, 1), QStringLiteral("150"));
    QCOMPARE(afterThree({{"most_a_month", 120}}, 1), QStringLiteral("120"));
    QCOMPARE(afterThree({{"most_a_month", 120}}, 31), QStringLiteral("150"));
    QCOMPARE(afterThree({{"most_balance", 120}}, 31), QStringLiteral("120"));
    CashbackPlay full({{"most_balance", 50}});
    full.act(purchase(1'000));
    const auto more = full.quote(purchase(1'000));
    QVERIFY(more->nothing->reason == RefusalReason::EnoughBonus);
    QVERIFY(more->given.empty());
}

void CashbackTest::onlyTheFirstPurchasesOfADayCount()
{
    // 5.3.9: the first seven a day.
    CashbackPlay play({{"purchases_a_day", 7}});
    base::EventId first;
    for (int i = 0; i < 9; ++i) {
        const auto event = play.act(purchase(1'000));
        first = i == 0 ? event : first;
    }
    QCOMPARE(play.bonus(), QStringLiteral("350"));
    QVERIFY(play.quote(purchase(1'000))->nothing->reason == RefusalReason::EnoughPurchases);
    play.undo(first);
    QCOMPARE(play.quote(purchase(1'000))->given.size(), std::size_t(1));
    play.advanceDays(1);
    play.act(purchase(1'000));
    QCOMPARE(play.bonus(), QStringLiteral("350"));
}

void CashbackTest::twoTillsPassACapAndItIsNoted()
{
    const auto notes = [](const QJsonObject &terms) {
        CashbackPlay play(terms);
        play.act(purchase(1'000));
        Act foreign;
        foreign.amountMinor = 1'000;
        foreign.entries = {BonusEarned{"r1", 50, play.today(), std::nullopt, 0}};
        play.foldForeign(foreign);
        return play.card.limits.size();
    };
    QCOMPARE(notes({}), std::size_t(0));
    QCOMPARE(notes({{"most_a_day", 100}}), std::size_t(0));
    QCOMPARE(notes({{"most_a_day", 99}}), std::size_t(1));
    QCOMPARE(notes({{"most_a_month", 99}}), std::size_t(1));
    QCOMPARE(notes({{"most_balance", 99}}), std::size_t(1));
}

void CashbackTest::bonusWaitsAndLapsesAsPointsDo()
{
    // 5.3.10.
    QJsonObject terms = lasting("days", 10);
    terms["pending_days"] = 3;
    CashbackPlay play(terms);
    play.act(purchase(1'000));
    QCOMPARE(play.balance().pending, 50);
    play.advanceDays(3);
    QCOMPARE(play.bonus(), QStringLiteral("50"));
    play.advanceDays(10);
    QCOMPARE(play.bonus(), QStringLiteral("50"));
    play.advanceDays(1);
    QCOMPARE(play.bonus(), QStringLiteral("0"));
    QCOMPARE(play.balance().lapsed, 50);
    CashbackPlay quiet(lasting("quiet", 5));
    quiet.act(purchase(1'000));
    quiet.advanceDays(5);
    quiet.act(purchase(1));
    quiet.advanceDays(5);
    QCOMPARE(quiet.bonus(), QStringLiteral("50"));
    quiet.advanceDays(1);
    QCOMPARE(quiet.bonus(), QStringLiteral("0"));
}

void CashbackTest::aPartThatComesBackTakesItsBonus()
{
    const auto after = [](const QJsonObject &terms, std::int64_t back) {
        CashbackPlay play(terms);
        play.giveBack(play.act(purchase(10'000)), back);
        return play.bonus();
    };
    QCOMPARE(after({}, 7'500), QStringLiteral("125"));
    QCOMPARE(after({}, 7'501), QStringLiteral("124"));
    QCOMPARE(after({}, 10'000), QStringLiteral("0"));
    // 5,000 would have brought 250, more than the cap.
    QCOMPARE(after({{"most_a_purchase", 200}}, 5'000), QStringLiteral("200"));
    QCOMPARE(after({{"minimum_minor", 5'001}}, 5'000), QStringLiteral("0"));
    QCOMPARE(after({{"minimum_minor", 5'000}}, 5'000), QStringLiteral("250"));
}

void CashbackTest::goodsThatComeBackTakeTheirBonus()
{
    const auto after = [](const std::vector<Line> &lines, std::int64_t amount) {
        CashbackPlay play({{"except_items", QJsonArray{"cake"}}});
        ActCommand command;
        command.lines = goods();
        play.giveBack(play.act(command), amount, lines);
        return play.bonus();
    };
    QCOMPARE(after({{"cake", 1, 4'000}}, 4'000), QStringLiteral("300"));
    QCOMPARE(after({{"tea", 1, 3'000}}, 3'000), QStringLiteral("150"));
    // Nobody knows which.
    QCOMPARE(after({}, 5'000), QStringLiteral("150"));
    QCOMPARE(after({{"milk", 1, 3'000}}, 3'000), QStringLiteral("300"));
}

void CashbackTest::theActSaysWhatItGave()
{
    CashbackPlay play({{"most_a_day", 70}});
    const auto first = play.quote(purchase(1'000));
    QCOMPARE(first->given, (std::vector<Given>{{"bonus", 50}}));
    QCOMPARE(QString::fromUtf8(first->sentence.source.text), QStringLiteral("%1 bonus given. It is on the card."));
    QCOMPARE(std::get<base::TextMoney>(first->sentence.values.front()).minor, 50);
    QCOMPARE(first->why.size(), std::size_t(1));
    QCOMPARE(std::get<base::TextMoney>(first->why[0].sentence.values[0]).minor, 1'000);
    play.act(purchase(1'000));
    const auto capped = play.quote(purchase(1'000));
    QCOMPARE(capped->given, (std::vector<Given>{{"bonus", 20}}));
    QCOMPARE(capped->why.size(), std::size_t(2));
    CashbackPlay boosted(boost({{"weekdays", QJsonArray{"mon"}}}, 200));
    QCOMPARE(boosted.quote(purchase(1'000))->why.size(), std::size_t(2));
}

MUHR_TEST(CashbackTest, cashback_test)
#include "cashback_test.moc"
