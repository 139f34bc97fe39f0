// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/discount_play.h"
#include "tests/core/loyalty/tier_rule_play.h"
#include "tests/support/test_main.h"

#include "core/loyalty/coupon_book.h"

#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;
using tests::TierRulePlay;

namespace {

QJsonObject withoutBenefits()
{
    return tests::tierTerms({{"tiers", QJsonArray{tests::tierRow("basic", 0), tests::tierRow("silver", 1'000),
                                                  tests::tierRow("gold", 3'000)}}});
}

/// A customer who has spent so much, of a shop with this rule.
TierRulePlay playOf(int spent, const char *kind, QJsonObject terms, const QJsonArray &tiers)
{
    if (!tiers.isEmpty())
        terms[QStringLiteral("tiers")] = tiers;
    TierRulePlay play(withoutBenefits(), {tests::rule("x1", kind, terms)});
    Act earlier;
    earlier.amountMinor = spent;
    if (spent > 0)
        play.foldForeign(earlier);
    return play;
}

/// Where it is wrong.
QStringList wrongIn(const QJsonArray &rules)
{
    const auto parsed = Programme::parse(tests::programmeOf(rules));
    QStringList wrong;
    if (!parsed)
        for (const ProgrammeError &error : parsed.error())
            wrong.append(error.field);
    return wrong;
}

} // namespace

class TierConditionTest : public QObject
{
    Q_OBJECT
private slots:
    void whoHasIt_data()
    {
        QTest::addColumn<QJsonArray>("tiers");
        QTest::addColumn<int>("spent");
        QTest::addColumn<bool>("isGiven");
        QTest::newRow("everybody") << QJsonArray() << 0 << true;
        QTest::newRow("silver and gold, on the lowest") << QJsonArray{"silver", "gold"} << 999 << false;
        QTest::newRow("silver and gold, on silver") << QJsonArray{"silver", "gold"} << 1'000 << true;
        QTest::newRow("silver and gold, on gold") << QJsonArray{"silver", "gold"} << 3'000 << true;
        QTest::newRow("silver, on gold") << QJsonArray{"silver"} << 3'000 << false;
        QTest::newRow("the lowest, on the lowest") << QJsonArray{"basic"} << 0 << true;
    }
    void whoHasIt()
    {
        QFETCH(QJsonArray, tiers);
        QFETCH(int, spent);
        QFETCH(bool, isGiven);
        const auto plain = playOf(spent, "discount", tests::discountTerms(), tiers).quote(tests::amountOf(10'000));
        QVERIFY(plain);
        QCOMPARE(plain->price.paidMinor, isGiven ? 9'000 : 10'000);
        QCOMPARE(tests::whyOf(plain).contains(QStringLiteral("tier")), !isGiven);
        // A code says the same.
        const auto coded = playOf(spent, "promo", tests::promoTerms(), tiers)
                               .quote(tests::withCodes(tests::amountOf(10'000), {QStringLiteral("NAVRUZ")}));
        QVERIFY(coded);
        QCOMPARE(coded->price.paidMinor, isGiven ? 9'000 : 10'000);
        QCOMPARE(coded->codeUnmet.has_value(), !isGiven);
    }
    void theNextGoodIsForWhoCanHaveIt()
    {
        TierRulePlay play(
            withoutBenefits(),
            {tests::rule("d1", "discount", tests::discountTerms({{"tiers", QJsonArray{"silver"}}, {"purchase", 5}}))});
        const auto next = [&] {
            const CardView view{play.card, play.moment.at, play.today(), play.inForce->programme, {}, &play.shelf};
            return play.inForce->programme.rule(QStringLiteral("d1"))->bound->nextGood(view);
        };
        QVERIFY(!next());
        play.buy(1'000);
        QCOMPARE(next()->missing, 4);
    }
    void tiersThatThereAreNot()
    {
        const auto tiers = tests::rule("t1", "tiers", withoutBenefits());
        const auto silver = [](const char *kind, const QJsonObject &terms) {
            return tests::rule("x1", kind, tests::withChanges(terms, {{"tiers", QJsonArray{"silver", "platinum"}}}));
        };
        const QStringList unknown{QStringLiteral("rules[1].terms.tiers")};
        QCOMPARE(wrongIn({tiers, silver("discount", tests::discountTerms())}), unknown);
        QCOMPARE(wrongIn({tiers, silver("promo", tests::promoTerms())}), unknown);
        const QJsonObject coupon{{"title", QJsonObject{{"en", "10% off"}}}, {"percent_hundredths", 1'000}};
        QCOMPARE(wrongIn({tiers, silver("coupon", coupon)}), unknown);
        // Without any tiers each is one too many.
        QCOMPARE(wrongIn({silver("discount", tests::discountTerms())}).size(), 2);
        // What a newer rule has is not known.
        const QJsonObject newer{{"id", "n1"}, {"kind", "later"}, {"terms", QJsonObject()}};
        QVERIFY(wrongIn({newer, silver("discount", tests::discountTerms())}).isEmpty());
    }
};

MUHR_TEST(TierConditionTest, tier_condition_test)
#include "tier_condition_test.moc"
