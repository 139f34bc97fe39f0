// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/discount_play.h"
#include "tests/core/loyalty/gift_play.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;

namespace {

QJsonObject drawTerms(int stock)
{
    QJsonObject mug{{"id", "mug"}, {"chance", 5'000}, {"reward", QJsonObject{{"title", QJsonObject{{"en", "A mug"}}}}}};
    QJsonObject terms;
    if (stock > 0) {
        mug["stock"] = stock;
        terms["fallback"] = "again";
    }
    terms["prizes"] = QJsonArray{mug, QJsonObject{{"id", "again"}, {"chance", 5'000}}};
    return terms;
}

QJsonObject couponTerms()
{
    return {{"title", QJsonObject{{"en", "Half off"}}}, {"percent_hundredths", 5'000}, {"uses_per_code", 3}};
}

QJsonObject referralTerms(int most)
{
    return {{"advocate", tests::cakeGift()}, {"most_in_shop", most}};
}

} // namespace

class LimitedThingsTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsLimitedOverAllCards_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QJsonObject>("terms");
        // Its first key and how many there are, times and money; without a key each use has its own.
        QTest::addColumn<QString>("limited");
        QTest::newRow("a prize") << "draw" << drawTerms(2) << "mug 1 2 0";
        QTest::newRow("prizes without end") << "draw" << drawTerms(0) << "";
        QTest::newRow("a code, by times") << "promo" << tests::promoTerms({{"most_uses", 7}}) << "navruz 3 7 0";
        QTest::newRow("a code, by money") << "promo" << tests::promoTerms({{"budget_minor", 900}}) << "navruz 3 0 900";
        QTest::newRow("a code without end") << "promo" << tests::promoTerms() << "";
        QTest::newRow("coupons") << "coupon" << couponTerms() << " 0 3 0";
        QTest::newRow("friends") << "referral" << referralTerms(4) << "referral 1 4 0";
        QTest::newRow("friends without end") << "referral" << referralTerms(0) << "";
        QTest::newRow("a discount") << "discount" << tests::discountTerms() << "";
    }
    void whatIsLimitedOverAllCards()
    {
        QFETCH(QString, kind);
        QFETCH(QJsonObject, terms);
        QFETCH(QString, limited);
        const auto programme = Programme::parse(tests::giftProgramme(kind, terms));
        QVERIFY(programme);
        QStringList found;
        for (const LimitedThing &thing : programme->rule(QStringLiteral("g1"))->bound->limited())
            found.append(QStringLiteral("%1 %2 %3 %4")
                             .arg(thing.keys.value(0))
                             .arg(thing.keys.size())
                             .arg(thing.mostCount)
                             .arg(thing.mostMinor));
        QCOMPARE(found.join(QStringLiteral("; ")), limited);
    }
};

MUHR_TEST(LimitedThingsTest, limited_things_test)
#include "limited_things_test.moc"
