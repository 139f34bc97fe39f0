// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/paying_play.h"
#include "tests/support/test_main.h"

#include "core/loyalty/provisional.h"

#include <QJsonArray>
#include <QTest>

#include <limits>

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

namespace {

std::optional<BalancePaid> paidIn(const base::Expected<Decision, Refusal> &decision)
{
    if (decision)
        for (const Entry &entry : decision->act.entries)
            if (const auto *paid = std::get_if<BalancePaid>(&entry))
                return *paid;
    return std::nullopt;
}

} // namespace

class PayingTest : public QObject
{
    Q_OBJECT
private slots:
    void howMuchIsTaken_data();
    void howMuchIsTaken();
    void whatIsPaidComesOffThePurchase();
    void pointsPayInWholeUnits();
    void nothingIsPaidWithWhatThePurchaseBrings();
    void theRuleSaysWhetherWhatWasRedeemedEarns();
    void withoutAConnectionOnlySoMuchIsRisked();
    void pointsThatPayAreGoneForRewards();
    void whoMayPay();
    void badWishes();
    void onlyOneRulePays();
};

void PayingTest::howMuchIsTaken_data()
{
    QTest::addColumn<QJsonObject>("terms");
    QTest::addColumn<int>("amount");
    QTest::addColumn<int>("wish");
    QTest::addColumn<QString>("taken");
    const auto row = [](const char *name, const QJsonObject &terms, int amount, int wish, const char *taken) {
        QTest::newRow(name) << terms << amount << wish << QString::fromLatin1(taken);
    };
    row("C4: use 10 of 500", {}, 2'000, 10, "10 for 10");
    row("all there is", {}, 2'000, 0, "500 for 500");
    row("5.3.5: to the last unit", {}, 2'000, 500, "500 for 500");
    row("more than there is", {}, 2'000, 501, "nothing_to_pay");
    row("5.3.7: no more than is left to pay", {}, 300, 0, "300 for 300");
    row("5.3.7: a wish is cut to it", {}, 300, 400, "300 for 300");
    row("5.3.7: nothing of nothing", {}, 0, 0, "nothing_to_pay");
    row("5.3.4: half of the receipt", pays({{"most_percent", 50}}), 301, 0, "150 for 150");
    row("5.3.4: a part is always money", pays({{"money_minor", 100}}), 300, 0, "200 for 200");
    row("5.3.4: and nothing is left beside it", pays({{"money_minor", 300}}), 300, 0, "nothing_to_pay");
    row("5.3.4: of both limits the lower", pays({{"money_minor", 100}, {"most_percent", 90}}), 300, 0, "200 for 200");
    row("from a balance on", pays({{"least_balance", 500}}), 2'000, 10, "10 for 10");
    row("below it", pays({{"least_balance", 501}}), 2'000, 10, "nothing_to_pay");
    row("in whole steps", pays({{"unit", 100}}), 2'000, 250, "200 for 200");
    row("5.3.6: the purchase takes whole steps only", pays({{"unit", 100}}), 299, 0, "200 for 200");
    row("less than a step", pays({{"unit", 100}}), 2'000, 99, "nothing_to_pay");
    row("a purchase smaller than a step", pays({{"unit", 100}}), 99, 0, "nothing_to_pay");
}

void PayingTest::howMuchIsTaken()
{
    QFETCH(QJsonObject, terms);
    QFETCH(int, amount);
    QFETCH(int, wish);
    QFETCH(QString, taken);
    QCOMPARE(withBonus(terms).paid(paying(amount, wish)), taken);
}

void PayingTest::whatIsPaidComesOffThePurchase()
{
    CashbackPlay play = withBonus();
    const auto quoted = play.quote(paying(2'000, 200));
    QCOMPARE(quoted->act.payMinor, std::optional<std::int64_t>(1'800));
    QCOMPARE(quoted->price.paidMinor, 1'800);
    QCOMPARE(std::get<base::TextMoney>(quoted->why.front().sentence.values.front()).minor, 200);
    // 5.3.2: 5 % of the 1,800 that were paid in money.
    QCOMPARE(quoted->given, (std::vector<Given>{{"bonus", 90}}));
    play.act(paying(2'000, 200));
    QCOMPARE(play.bonus(), QStringLiteral("390"));
    QCOMPARE(play.card.spendMinor, 11'800);
    QCOMPARE(CashbackPlay().paid(paying(2'000, 0)), QStringLiteral("nothing_to_pay"));
    ActCommand none;
    none.spend = 10;
    QVERIFY(play.quote(none).error().reason == RefusalReason::AmountNeededToPay);
    // A programme that knows no such thing.
    QVERIFY(PointPlay().quote(paying(2'000, 0)).error().reason == RefusalReason::NothingToPayWith);
}

void PayingTest::pointsPayInWholeUnits()
{
    PointPlay play = withPoints();
    // Never more worth given than taken, never more taken than given.
    const auto paid = paidIn(play.quote(paying(2'500, 0)));
    QVERIFY(paid);
    QCOMPARE(paid->taken, 20);
    QCOMPARE(paid->valueMinor, 2'000);
    QVERIFY(paid->account == Account::Points);
    QCOMPARE(paidIn(play.quote(paying(9'000, 39)))->taken, 30);
    QCOMPARE(paidIn(play.quote(paying(9'000, 0)))->taken, 50);
    const auto why = play.quote(paying(9'000, 0))->why.front().sentence;
    QCOMPARE(std::get<std::int64_t>(why.values.front()), 50);
    const auto tooMuch = play.quote(paying(90'000, 60));
    QVERIFY(tooMuch.error().reason == RefusalReason::NotEnoughToPay);
    QCOMPARE(std::get<std::int64_t>(tooMuch.error().values.front()), 50);
    play.act(paying(9'000, 10));
    QCOMPARE(play.points(), QStringLiteral("40"));
}

void PayingTest::nothingIsPaidWithWhatThePurchaseBrings()
{
    // C2: a card with nothing pays nothing, whatever the purchase will bring.
    CashbackPlay play;
    QCOMPARE(play.paid(paying(100'000, 0)), QStringLiteral("nothing_to_pay"));
    play.act(purchase(10'000));
    QCOMPARE(play.paid(paying(100'000, 0)), QStringLiteral("500 for 500"));
    QCOMPARE(play.paid(paying(100'000, 501)), QStringLiteral("nothing_to_pay"));
}

void PayingTest::theRuleSaysWhetherWhatWasRedeemedEarns()
{
    // C3: points computed before subtracting the redeemed amount.
    const auto earned = [](const char *base) {
        PointPlay play = withPoints({{"base", base}, {"step_minor", 100}, {"most_balance", 6'000}});
        const auto decision = play.quote(paying(10'000, 50));
        return decision->given.front().amount;
    };
    QCOMPARE(earned("paid"), 50);
    QCOMPARE(earned("discounted"), 100);
    QCOMPARE(earned("list"), 100);
}

void PayingTest::withoutAConnectionOnlySoMuchIsRisked()
{
    // C8: up to what is seen on the card and what the owner risks.
    const auto offline = [](const QJsonObject &terms, std::int64_t wish) {
        CashbackPlay play = withBonus(pays(terms));
        play.moment.isOnline = false;
        return play.paid(paying(2'000, wish));
    };
    QCOMPARE(offline({}, 0), QStringLiteral("no_endpoint"));
    QCOMPARE(offline({{"offline_most", 200}}, 0), QStringLiteral("200 for 200"));
    QCOMPARE(offline({{"offline_most", 200}}, 200), QStringLiteral("200 for 200"));
    QCOMPARE(offline({{"offline_most", 200}}, 201), QStringLiteral("no_endpoint"));
    QCOMPARE(offline({{"offline_most", 900}}, 0), QStringLiteral("500 for 500"));
    QCOMPARE(offline({{"offline_most", 900}}, 600), QStringLiteral("nothing_to_pay"));
    PointPlay points = withPoints({{"offline_most", 25}});
    points.moment.isOnline = false;
    QCOMPARE(paidIn(points.quote(paying(9'000, 0)))->taken, 20);
}

void PayingTest::pointsThatPayAreGoneForRewards()
{
    PointPlay play = withPoints();
    ActCommand both = paying(9'000, 50);
    both.uses = {QStringLiteral("coffee")};
    QVERIFY(play.quote(both).error().reason == RefusalReason::NotEnoughPoints);
    both.spend = 40;
    play.act(both);
    QCOMPARE(play.balance().debt, 0);
    QCOMPARE(play.points(), QStringLiteral("0"));
    PointPlay offline = withPoints({{"offline_most", 40}});
    offline.moment.isOnline = false;
    both.spend = 40;
    QVERIFY(offline.quote(both).error().reason == RefusalReason::TooManyPointsOffline);
}

void PayingTest::whoMayPay()
{
    CashbackPlay play = withBonus();
    play.moment.role = Role::Kiosk;
    QCOMPARE(play.paid(paying(2'000, 0)), QStringLiteral("not_allowed"));
    play.moment.role = Role::Cashier;
    QCOMPARE(play.paid(paying(2'000, 0)), QStringLiteral("500 for 500"));
}

void PayingTest::badWishes()
{
    CashbackPlay play = withBonus();
    QCOMPARE(play.paid(paying(2'000, -1)), QStringLiteral("bad_value"));
    QCOMPARE(play.paid(paying(2'000, std::numeric_limits<std::int64_t>::max())), QStringLiteral("bad_value"));
    PointPlay points = withPoints();
    ActCommand unknown;
    unknown.spend = 1;
    const auto provisional = decideProvisional(points.shelf, *points.inForce, unknown, {points.moment, 0, false});
    QVERIFY(provisional.error().reason == RefusalReason::ProvisionalStampsOnly);
}

void PayingTest::onlyOneRulePays()
{
    const auto rule = [](const char *id, const QJsonObject &terms) {
        return QJsonObject{{"id", id}, {"kind", "cashback"}, {"terms", tests::cashbackTerms(terms)}};
    };
    const auto fieldsOf = [](const QJsonArray &rules) {
        QStringList fields;
        const auto parsed = Programme::parse(tests::programmeOf(rules));
        if (!parsed)
            for (const ProgrammeError &error : parsed.error())
                fields.append(error.field);
        return fields;
    };
    const QJsonObject silent{{"pays", QJsonValue::Null}};
    QCOMPARE(fieldsOf({rule("a", {}), rule("b", {})}), QStringList{"rules[1].terms.pays"});
    QCOMPARE(fieldsOf({rule("a", {}), rule("b", silent)}), QStringList());
    QCOMPARE(fieldsOf({rule("a", silent), rule("b", silent)}), QStringList{"rules[0].terms.pays"});
    // What lapses by a quiet time and what does not cannot lie in one account; bonus and points are two.
    QJsonObject quiet = lasting("quiet", 5);
    quiet["pays"] = QJsonValue::Null;
    QCOMPARE(fieldsOf({rule("a", {}), rule("b", quiet)}), QStringList{"rules[1].terms.expires"});
    const QJsonObject points{{"id", "p"}, {"kind", "points"}, {"terms", tests::pointTerms(lasting("quiet", 5))}};
    QCOMPARE(fieldsOf({rule("a", {}), points}), QStringList());
    // Stamps that are called as the bonus is.
    QJsonObject stamps = tests::plainTerms();
    stamps["stamp"] = "bonus";
    QCOMPARE(fieldsOf({rule("a", {}), QJsonObject{{"id", "s"}, {"kind", "stamps"}, {"terms", stamps}}}),
             QStringList{"rules[1].terms.stamp"});
}

MUHR_TEST(PayingTest, paying_test)
#include "paying_test.moc"
