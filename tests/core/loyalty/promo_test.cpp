// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/discount_play.h"
#include "tests/support/test_main.h"

#include "core/loyalty/shop_totals.h"

#include <QTest>

#include <map>

using namespace muhr;
using namespace muhr::loyalty;
using namespace muhr::tests;

namespace {

constexpr std::int64_t dayMinutes = 24 * 60;

/// What a store would know.
class FakeTotals : public ShopTotals
{
public:
    ShopTotal of(const QString &rule, const QString &key) const override { return find(m_all, rule, key); }
    ShopTotal offlineOf(const QString &rule, const QString &key) const override { return find(m_offline, rule, key); }
    void set(const QString &key, ShopTotal total) { m_all[QStringLiteral("p1 ") + key] = total; }
    void setOffline(const QString &key, ShopTotal total) { m_offline[QStringLiteral("p1 ") + key] = total; }

private:
    using Totals = std::map<QString, ShopTotal>;
    static ShopTotal find(const Totals &totals, const QString &rule, const QString &key)
    {
        const auto found = totals.find(rule + u' ' + key);
        return found == totals.end() ? ShopTotal() : found->second;
    }
    Totals m_all;
    Totals m_offline;
};

QByteArray promo(const QJsonObject &changes = {}, const QJsonObject &rowChanges = {})
{
    return programmeOf({rule("p1", "promo", promoTerms(changes, rowChanges))});
}

ActCommand navruz(std::int64_t amountMinor = 1'000)
{
    return withCodes(amountOf(amountMinor), {"navruz"});
}

QJsonObject title(const QString &text)
{
    return {{"en", text}};
}

/// Of these the customer chooses one.
QByteArray several(const QJsonObject &changes = {})
{
    const QJsonArray rows{QJsonObject{{"id", "ten"}, {"title", title("10% off")}, {"percent_hundredths", 1'000}},
                          QJsonObject{{"id", "coffee"},
                                      {"title", title("Free coffee")},
                                      {"voucher", QJsonObject{{"valid_days", 10}, {"value_minor", 700}}}},
                          QJsonObject{{"id", "fifty"}, {"title", title("50 points")}, {"points", 50}},
                          QJsonObject{{"id", "bonus"}, {"title", title("300 soʻm bonus")}, {"bonus_minor", 300}}};
    return programmeOf({rule("p1", "promo", withChanges(promoTerms(), withChanges({{"rewards", rows}}, changes))),
                        rule("s1", "stamps", plainTerms())});
}

ActCommand choosing(const QString &id)
{
    ActCommand command = navruz();
    command.uses = {id};
    return command;
}

QStringList errorsOf(const QByteArray &json)
{
    QStringList fields;
    if (const auto parsed = Programme::parse(json); !parsed)
        for (const ProgrammeError &error : parsed.error())
            fields.append(error.field);
    return fields;
}

} // namespace

class PromoTest : public QObject
{
    Q_OBJECT
private slots:
    void theWordInAnyScriptAndCase()
    {
        // S106: a coupon for a promo campaign; 5.6.3.
        CounterPlay play(promo());
        for (const char *word : {"NAVRUZ", "nav ruz", "Наурыз", "نوروز۱۴۰۵", "نوروز1405"})
            QCOMPARE(cameOff(play.quote(withCodes(amountOf(1'000), {QString::fromUtf8(word)}))),
                     QStringLiteral("p1 100"));
        const auto decision = play.quote(navruz());
        const auto &discount = std::get<Discounted>(decision->act.entries[0]);
        QCOMPARE(discount.cause, DiscountCause::Promo);
        const auto &use = std::get<UseCounted>(decision->act.entries[1]);
        QCOMPARE(use.key, discount.key);
        QCOMPARE(use.valueMinor, 100);
        // Nobody said it: nothing comes off.
        QCOMPARE(cameOff(play.quote(amountOf(1'000))), QString());
    }
    void threeRefusals()
    {
        // 5.7.1: unknown, over, used: each with its own word and sentence.
        CounterPlay play(promo({{"last_day", "2026-06-01"}, {"first_day", "2026-06-01"}}));
        QCOMPARE(cameOff(play.quote(withCodes(amountOf(1'000), {"SUMMER"}))), QStringLiteral("unknown_code"));
        QCOMPARE(cameOff(play.quote(withCodes(amountOf(1'000), {"?!"}))), QStringLiteral("unknown_code"));
        QCOMPARE(cameOff(play.quote(withCodes(amountOf(1'000), {"navruz", "SUMMER"}))), QStringLiteral("unknown_code"));
        const auto twice = play.quote(withCodes(amountOf(1'000), {"navruz", "НАУРЫЗ"}));
        QCOMPARE(twice.error().reason, RefusalReason::CodeTypedTwice);
        QCOMPARE(cameOff(twice), QStringLiteral("code_used"));
        play.advanceMinutes(-dayMinutes);
        QCOMPARE(play.quote(navruz()).error().reason, RefusalReason::CodeNotYet);
        QCOMPARE(cameOff(play.quote(navruz())), QStringLiteral("code_over"));
        // 5.5.10: the first and the last day belong to it.
        play.advanceMinutes(dayMinutes);
        play.act(navruz());
        QCOMPARE(play.quote(navruz()).error().reason, RefusalReason::CodeUsed);
        QCOMPARE(cameOff(play.quote(navruz())), QStringLiteral("code_used"));
        play.advanceMinutes(dayMinutes);
        QCOMPARE(play.quote(navruz()).error().reason, RefusalReason::CodeExpired);
        QCOMPARE(cameOff(play.quote(navruz())), QStringLiteral("code_over"));
    }
    void onceACustomerUnlessTheRuleSaysOtherwise()
    {
        // C22, C24: the act that uses it does not count itself.
        CounterPlay once(promo());
        const auto act = once.act(navruz());
        QCOMPARE(cameOff(once.quote(navruz())), QStringLiteral("code_used"));
        once.undo(act);
        QCOMPARE(cameOff(once.quote(navruz())), QStringLiteral("p1 100"));
        QCOMPARE(once.card, once.refolded());
        CounterPlay twice(promo({{"per_customer", 2}}));
        twice.act(navruz());
        twice.act(navruz());
        QCOMPARE(cameOff(twice.quote(navruz())), QStringLiteral("code_used"));
        CounterPlay always(promo({{"per_customer", 0}}));
        always.act(navruz());
        QCOMPARE(cameOff(always.quote(navruz())), QStringLiteral("p1 100"));
        CounterPlay daily(promo({{"per_customer", 0}, {"limits", QJsonArray{QJsonObject{{"per", "day"}}}}}));
        daily.act(navruz());
        QCOMPARE(cameOff(daily.quote(navruz())), QStringLiteral("code_used"));
        daily.advanceMinutes(dayMinutes);
        QCOMPARE(cameOff(daily.quote(navruz())), QStringLiteral("p1 100"));
    }
    void aLimitHoldsWhicheverWayTheActComes()
    {
        // C21: "once a customer" was ignored at the till. Every way in asks the same rule.
        CounterPlay play(promo());
        play.act(navruz());
        for (const Channel channel : {Channel::Camera, Channel::HandScanner, Channel::ShortNumber, Channel::FoundByName,
                                      Channel::Kiosk, Channel::Command, Channel::Api, Channel::Automation}) {
            ActCommand command = navruz();
            command.channel = channel;
            QCOMPARE(cameOff(play.quote(command)), QStringLiteral("code_used"));
        }
    }
    void aCodeBroughtBackStaysUsed()
    {
        CounterPlay play(promo());
        const auto act = play.act(navruz());
        play.giveBack(act, std::nullopt);
        QCOMPARE(cameOff(play.quote(navruz())), QStringLiteral("code_used"));
    }
    void limitsOfTheWholeShop_data()
    {
        QTest::addColumn<QJsonObject>("terms");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("cost");
        QTest::addColumn<QString>("off");
        QTest::newRow("5.7.2: one use is left") << QJsonObject{{"most_uses", 3}} << 2 << 0 << "p1 100";
        QTest::newRow("5.7.2: none is left") << QJsonObject{{"most_uses", 3}} << 3 << 0 << "code_over";
        QTest::newRow("5.7.6: all of the budget is there") << QJsonObject{{"budget_minor", 500}} << 9 << 0 << "p1 100";
        QTest::newRow("5.7.6: the last of the budget") << QJsonObject{{"budget_minor", 500}} << 9 << 470 << "p1 30";
        QTest::newRow("5.7.6: the budget, and at most so much a purchase")
            << QJsonObject{{"budget_minor", 500}, {"most_minor", 20}} << 9 << 470 << "p1 20";
        QTest::newRow("5.7.6: none of the budget") << QJsonObject{{"budget_minor", 500}} << 9 << 500 << "code_over";
        QTest::newRow("5.7.6: more than the budget, by two tills")
            << QJsonObject{{"budget_minor", 500}} << 9 << 501 << "code_over";
        QTest::newRow("no limit, whatever was used") << QJsonObject() << 1'000'000 << 1'000'000 << "p1 100";
    }
    void limitsOfTheWholeShop()
    {
        QFETCH(QJsonObject, terms);
        QFETCH(int, count);
        QFETCH(int, cost);
        FakeTotals totals;
        // Uses by one spelling count for all of them.
        totals.set(
            std::get<UseCounted>(
                CounterPlay(promo()).quote(withCodes(amountOf(1'000), {QString::fromUtf8("НАУРЫЗ")}))->act.entries[1])
                .key,
            {count, cost});
        CounterPlay play(promo(terms));
        play.moment.totals = &totals;
        QTEST(cameOff(play.quote(navruz())), "off");
    }
    void withoutAConnectionADeviceTakesItsAllotment()
    {
        // 5.12.3: by default none where a limit of the whole shop stands.
        const auto off = [](const QJsonObject &terms, int taken) {
            FakeTotals totals;
            CounterPlay play(promo(terms));
            totals.setOffline(std::get<UseCounted>(play.quote(navruz())->act.entries[1]).key, {taken, 0});
            play.moment.totals = &totals;
            play.moment.isOnline = false;
            return cameOff(play.quote(navruz()));
        };
        QCOMPARE(off({{"most_uses", 5}}, 0), QStringLiteral("no_endpoint"));
        QCOMPARE(off({{"budget_minor", 5'000}}, 0), QStringLiteral("no_endpoint"));
        QCOMPARE(off({{"most_uses", 5}, {"offline_allotment", 2}}, 1), QStringLiteral("p1 100"));
        QCOMPARE(off({{"most_uses", 5}, {"offline_allotment", 2}}, 2), QStringLiteral("no_endpoint"));
        QCOMPARE(off({}, 7), QStringLiteral("p1 100"));
    }
    void aConditionThatDoesNotHoldLeavesTheActAndSaysWhy_data()
    {
        QTest::addColumn<QJsonObject>("terms");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("5.7.5: the amount fell below the minimum")
            << QJsonObject{{"minimum_minor", 1'001}} << "Only from %2 on: %1";
        QTest::newRow("5.7.5: the product was taken out")
            << QJsonObject{{"goods", QJsonArray{"cake"}}} << "None of its products is in this purchase: %1";
        QTest::newRow("5.7.5: too few pieces")
            << QJsonObject{{"set_pieces", 3}} << "Only for %L2 pieces of its products: %1";
        QTest::newRow("another day of the week")
            << QJsonObject{{"weekdays", QJsonArray{"fri"}}} << "Not at this time: %1";
        QTest::newRow("5.7.3: not the first purchase")
            << QJsonObject{{"purchase", 1}} << "Only on the first purchase: %1";
        QTest::newRow("not the third purchase") << QJsonObject{{"purchase", 3}} << "Only on purchase number %L2: %1";
    }
    void aConditionThatDoesNotHoldLeavesTheActAndSaysWhy()
    {
        QFETCH(QJsonObject, terms);
        QFETCH(QString, sentence);
        CounterPlay play(promo(terms));
        play.act(amountOf(500));
        const auto decision = play.quote(withCodes(goods("tea:1:1000"), {"navruz"}));
        QCOMPARE(cameOff(decision), QString());
        QCOMPARE(*decision->act.payMinor, 1'000);
        QCOMPARE(whyOf(decision), sentence);
        // Whoever typed it reads why.
        QCOMPARE(QString::fromUtf8(decision->sentence.source.text), sentence);
        // Nothing was used.
        QVERIFY(decision->act.entries.empty());
    }
    void theFirstPurchaseOfAllThatStand()
    {
        // 5.7.3, S105
        CounterPlay play(promo({{"purchase", 1}}));
        const auto act = play.act(amountOf(500));
        play.giveBack(act, std::nullopt);
        QCOMPARE(cameOff(play.quote(navruz())), QStringLiteral("p1 100"));
    }
    void aBetterDiscountLeavesTheCodeUnused()
    {
        CounterPlay play(programmeOf({rule("d1", "discount", discountTerms({{"percent_hundredths", 2'000}})),
                                      rule("p1", "promo", promoTerms())}));
        const auto decision = play.quote(navruz());
        QCOMPARE(cameOff(decision), QStringLiteral("d1 200"));
        QCOMPARE(decision->sentence.source.text, "Another discount brings more than this: %1");
        play.act(navruz());
        QVERIFY(play.card.facts.tallies.empty());
    }
    void nothingOffNothing()
    {
        // 5.5.8
        const auto decision = CounterPlay(promo()).quote(navruz(0));
        QCOMPARE(cameOff(decision), QString());
        QCOMPARE(decision->sentence.source.text, "There is nothing for this to come off: %1");
    }
    void theCustomerChoosesOneOfSeveral()
    {
        // 5.7.4
        QCOMPARE(cameOff(CounterPlay(several()).quote(navruz())), QStringLiteral("choose_reward"));
        ActCommand another = navruz();
        another.uses = {UseWish(base::VoucherId()), UseWish(QStringLiteral("tea"))};
        QCOMPARE(cameOff(CounterPlay(several()).quote(another)), QStringLiteral("choose_reward"));
        CounterPlay ten(several());
        QCOMPARE(cameOff(ten.quote(choosing("ten"))), QStringLiteral("p1 100"));
        CounterPlay coffee(several());
        coffee.act(choosing("coffee"));
        QCOMPARE(coffee.rewards(), QStringList{"coffee active"});
        QCOMPARE(coffee.card.rewards.front().lastDay->text(), QStringLiteral("2026-06-11"));
        QCOMPARE(coffee.card.facts.tallies.front().valueMinor, 700);
        QCOMPARE(cameOff(coffee.quote(choosing("ten"))), QStringLiteral("code_used"));
        coffee.use("coffee");
        QCOMPARE(coffee.rewards(), QStringList{"coffee used"});
        CounterPlay fifty(several());
        const auto act = fifty.act(choosing("fifty"));
        QCOMPARE(fifty.card.points.lots.front().points, 50);
        fifty.undo(act);
        QVERIFY(fifty.card.points.lots.empty());
        QCOMPARE(cameOff(fifty.quote(choosing("ten"))), QStringLiteral("p1 100"));
        CounterPlay bonus(several());
        bonus.act(choosing("bonus"));
        QCOMPARE(bonus.card.bonus.lots.front().points, 300);
        QCOMPARE(bonus.card.facts.tallies.front().valueMinor, 300);
    }
    void aChoiceIsNoUseOfACard()
    {
        ActCommand command = choosing("coffee");
        command.codes.clear();
        QCOMPARE(cameOff(CounterPlay(several()).quote(command)), QStringLiteral("no_reward"));
        CounterPlay unmet(several({{"minimum_minor", 5'000}}));
        QCOMPARE(cameOff(unmet.quote(choosing("coffee"))), QString());
        unmet.act(choosing("coffee"));
        QVERIFY(unmet.card.rewards.empty());
    }
    void aWordAloneBringsAVoucher()
    {
        const QJsonObject row{{"percent_hundredths", QJsonValue()}, {"voucher", QJsonObject()}};
        CounterPlay play(promo({}, row));
        ActCommand command;
        command.codes = QStringList{"navruz"};
        play.act(command);
        QCOMPARE(play.rewards(), QStringList{"ten active"});
        QVERIFY(!play.card.rewards.front().lastDay);
        CounterPlay discount(promo());
        QCOMPARE(cameOff(discount.quote(command)), QStringLiteral("bad_value"));
        CounterPlay friday(promo({{"weekdays", QJsonArray{"fri"}}}, row));
        QCOMPARE(cameOff(friday.quote(command)), QStringLiteral("bad_value"));
    }
    void whatContradictsItselfIsNamed_data()
    {
        QTest::addColumn<QJsonObject>("changes");
        QTest::addColumn<QJsonObject>("rowChanges");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QJsonObject &changes, const QJsonObject &rowChanges,
                            const char *field) {
            QTest::newRow(name) << changes << rowChanges << QStringLiteral("rules[0].terms.") + field;
        };
        row("no word", {{"word", title("!")}}, {}, "word.en");
        row("an empty name", {}, {{"title", title("Gift")}}, "rewards[0].title.en");
        row("nothing", {}, {{"percent_hundredths", QJsonValue()}}, "rewards[0]");
        row("two things", {}, {{"points", 5}}, "rewards[0]");
        row("an allotment of what is not limited", {{"offline_allotment", 1}}, {}, "offline_allotment");
        row("an allotment above the limit", {{"offline_allotment", 3}, {"most_uses", 2}}, {}, "offline_allotment");
        row("more a customer than in all", {{"per_customer", 3}, {"most_uses", 2}}, {}, "per_customer");
        row("rounding of points", {{"rounding", "shop"}}, {{"percent_hundredths", QJsonValue()}, {"points", 5}},
            "rounding");
        row("in all the time and a customer", {{"limits", QJsonArray{QJsonObject{}}}}, {}, "limits[0].per");
        row("no such day", {{"last_day", "soon"}}, {}, "last_day");
    }
    void whatContradictsItselfIsNamed()
    {
        QFETCH(QJsonObject, changes);
        QFETCH(QJsonObject, rowChanges);
        QFETCH(QString, field);
        QCOMPARE(errorsOf(promo(changes, rowChanges)), QStringList{field});
    }
    void aWordAndARewardAreOfOneRule()
    {
        // 5.6.2
        QJsonObject other = promoTerms({{"word", title("Nav-Ruz")}}, {{"id", "other"}});
        QCOMPARE(errorsOf(programmeOf({rule("p1", "promo", promoTerms()), rule("p2", "promo", other)})),
                 QStringList{"rules[1].terms.word"});
        const QJsonArray rows{promoTerms()["rewards"].toArray()[0], promoTerms()["rewards"].toArray()[0]};
        QCOMPARE(errorsOf(promo({{"rewards", rows}})), QStringList{"rules[0].terms.rewards[1].id"});
        const QJsonObject coffee =
            promoTerms({}, {{"id", "m1"}, {"percent_hundredths", QJsonValue()}, {"voucher", QJsonObject()}});
        QCOMPARE(errorsOf(programmeOf({rule("p1", "promo", coffee), rule("s1", "stamps", plainTerms())})),
                 QStringList{"rules[0].terms"});
    }
};

MUHR_TEST(PromoTest, promo_test)
#include "promo_test.moc"
