// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/gift_play.h"
#include "tests/core/loyalty/point_play.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;
using tests::cakeGift;
using tests::GiftPlay;
using tests::pointGift;
using tests::purchase;
using tests::stampGift;
using tests::wrongTerms;

namespace {

QJsonObject bonus(QJsonObject changes = {})
{
    if (!changes.contains("gift"))
        changes["gift"] = pointGift(30);
    return changes;
}

GiftPlay play(const QJsonObject &changes)
{
    return {QStringLiteral("event_bonus"), bonus(changes)};
}

} // namespace

class EventBonusTest : public QObject
{
    Q_OBJECT
private slots:
    void whoeverJoinsGetsSomething()
    {
        // S94
        GiftPlay points = play({{"event", "signup"}});
        points.join();
        QCOMPARE(points.points(), 30);
        QCOMPARE(points.gift(), QString());
        GiftPlay stamps = play({{"event", "signup"}, {"gift", stampGift(2)}});
        stamps.join();
        QCOMPARE(stamps.held(), 2);
        GiftPlay cake = play({{"event", "signup"}, {"gift", cakeGift()}});
        cake.join();
        QCOMPARE(cake.rewards(), QStringList{QStringLiteral("cake active")});
        QCOMPARE(cake.refolded(), cake.card);
    }
    void joiningIsNoReview()
    {
        for (const char *event : {"review", "profile"}) {
            GiftPlay card = play({{"event", event}});
            card.join();
            QCOMPARE(card.points(), 0);
            QVERIFY(card.card.facts.tallies.empty());
        }
    }
    void aReviewBringsOneBonus()
    {
        // S96
        GiftPlay card = play({{"event", "review"}});
        QCOMPARE(card.gift(), QString());
        QCOMPARE(card.gift(card.happening(QStringLiteral("review"))), QStringLiteral("points 30, review"));
        QCOMPARE(card.why(card.happening(QStringLiteral("review"))).size(), 1);
        const auto event = card.act(card.happening(QStringLiteral("review")));
        QCOMPARE(card.points(), 30);
        QCOMPARE(card.gift(card.happening(QStringLiteral("review"))), QStringLiteral("too_soon"));
        card.undo(event);
        QCOMPARE(card.points(), 0);
        QCOMPARE(card.gift(card.happening(QStringLiteral("review"))), QStringLiteral("points 30, review"));
    }
    void whatElseHappensIsAnOpenList()
    {
        // S97
        GiftPlay card = play({{"event", "other"}, {"what", "survey"}});
        QCOMPARE(card.gift(card.happening(QStringLiteral("survey"))), QStringLiteral("points 30, survey"));
        QCOMPARE(card.gift(card.happening(QStringLiteral("review"))), QStringLiteral("bad_value"));
        // What the rule knows by itself is not claimed by staff.
        GiftPlay signup = play({{"event", "signup"}});
        QCOMPARE(signup.gift(signup.happening(QStringLiteral("signup"))), QStringLiteral("bad_value"));
    }
    void soOftenInAPeriod_data()
    {
        QTest::addColumn<QString>("period");
        QTest::addColumn<QString>("still");
        QTest::addColumn<QString>("again");
        QTest::newRow("a day") << "day"
                               << "2026-06-01"
                               << "2026-06-02";
        QTest::newRow("a month") << "month"
                                 << "2026-06-30"
                                 << "2026-07-01";
        QTest::newRow("the month of another year") << "month"
                                                   << "2026-06-30"
                                                   << "2027-06-01";
        QTest::newRow("a year") << "year"
                                << "2026-12-31"
                                << "2027-01-01";
        QTest::newRow("ever") << "ever"
                              << "2036-06-01"
                              << "";
    }
    void soOftenInAPeriod()
    {
        QFETCH(QString, period);
        QFETCH(QString, still);
        QFETCH(QString, again);
        GiftPlay card = play({{"event", "review"}, {"most", 2}, {"period", period}, {"gift", cakeGift()}});
        const auto review = card.happening(QStringLiteral("review"));
        card.act(review);
        card.act(review);
        // Two vouchers, not the same one twice.
        QCOMPARE(card.card.rewards.size(), std::size_t(2));
        card.goTo(still);
        QCOMPARE(card.gift(review), QStringLiteral("too_soon"));
        if (again.isEmpty())
            return;
        card.goTo(again);
        QCOMPARE(card.gift(review), QStringLiteral("voucher cake, review"));
    }
    void withoutALimit()
    {
        GiftPlay card = play({{"event", "review"}, {"most", 0}});
        for (int i = 0; i < 5; ++i)
            card.act(card.happening(QStringLiteral("review")));
        QCOMPARE(card.points(), 150);
    }
    void eachTimeBringsAVoucherThoughAnEarlierOneWentWithItsAct()
    {
        GiftPlay card = play({{"event", "review"}, {"most", 0}, {"gift", cakeGift()}});
        const auto review = card.happening(QStringLiteral("review"));
        const auto first = card.act(review);
        card.act(review);
        card.undo(first);
        QCOMPARE(card.rewards(), QStringList{QStringLiteral("cake active")});
        // Two reviews stand again; the voucher of the second is not given twice.
        card.act(review);
        QCOMPARE(card.rewards(), QStringList({QStringLiteral("cake active"), QStringLiteral("cake active")}));
    }
    void aCompleteProfileBringsOneBonus()
    {
        GiftPlay card = play({{"event", "profile"}});
        QCOMPARE(card.gift(), QString());
        card.knows({}, false);
        QCOMPARE(card.gift(), QString());
        card.knows({}, true);
        QCOMPARE(card.gift(), QStringLiteral("points 30, profile"));
        card.act();
        QCOMPARE(card.gift(), QString());
        QVERIFY(!card.next());
    }
    void theSecondPurchaseIsTheSecondThatStands()
    {
        // S120, S148: returned purchases don't count.
        GiftPlay card = play({{"event", "purchase"}, {"nth", 2}});
        QCOMPARE(card.next()->missing, 2);
        QCOMPARE(card.next()->of, 2);
        QCOMPARE(card.gift(purchase(50'000)), QString());
        const auto first = card.buy(50'000);
        card.act();
        QCOMPARE(card.gift(purchase(50'000)), QStringLiteral("points 30, purchase"));
        QCOMPARE(card.why(purchase(50'000)).size(), 1);
        QCOMPARE(card.gift(), QString());
        QCOMPARE(card.next()->missing, 1);
        card.giveBack(first, std::nullopt);
        QCOMPARE(card.gift(purchase(50'000)), QString());
        card.buy(50'000);
        QCOMPARE(card.gift(purchase(50'000)), QStringLiteral("points 30, purchase"));
        const auto second = card.buy(50'000);
        QVERIFY(!card.next());
        QCOMPARE(card.gift(purchase(50'000)), QString());
        card.giveBack(second, 20'000);
        QCOMPARE(card.gift(purchase(50'000)), QString());
        // Brought back whole, it was none: the next one is the second.
        card.giveBack(second, std::nullopt);
        QCOMPARE(card.gift(purchase(50'000)), QStringLiteral("points 30, purchase"));
    }
    void theBonusComesOnceThoughAnEarlierPurchaseGoes()
    {
        GiftPlay card = play({{"event", "purchase"}, {"nth", 2}});
        const auto first = card.buy(50'000);
        card.buy(50'000);
        card.undo(first);
        QCOMPARE(card.gift(purchase(50'000)), QString());
    }
    void smallPurchasesDoNotCount()
    {
        GiftPlay card = play({{"event", "purchase"}, {"nth", 2}, {"minimum_minor", 40'000}});
        card.buy(50'000);
        card.buy(30'000);
        QCOMPARE(card.gift(purchase(39'999)), QString());
        QCOMPARE(card.gift(purchase(40'000)), QStringLiteral("points 30, purchase"));
        const auto second = card.buy(50'000);
        QCOMPARE(card.points(), 43);
        card.giveBack(second, 10'000);
        QCOMPARE(card.points(), 42);
        // Too little is kept: the bonus goes.
        card.giveBack(second, 1'000);
        QCOMPARE(card.points(), 11);
        QCOMPARE(card.gift(purchase(40'000)), QStringLiteral("points 30, purchase"));
    }
    void whatIsDeadOrContradictoryIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("terms");
        QTest::addColumn<QStringList>("wrong");
        const auto row = [](const char *name, const QJsonObject &changes, const QStringList &wrong) {
            QTest::newRow(name) << bonus(changes) << wrong;
        };
        row("a review", {}, {});
        row("something without an id", {{"event", "other"}}, {"what"});
        row("an id for a review", {{"what", "survey"}}, {"what"});
        row("a taken id", {{"event", "other"}, {"what", "signup"}}, {"what"});
        row("which purchase", {{"event", "purchase"}}, {"nth"});
        row("no purchase", {{"nth", 2}, {"minimum_minor", 5}}, {"nth", "minimum_minor"});
        row("joining often", {{"event", "signup"}, {"most", 2}}, {"most"});
        row("a profile a year", {{"event", "profile"}, {"period", "year"}}, {"period"});
        row("no limit a year", {{"most", 0}, {"period", "year"}}, {"period"});
        row("nothing", {{"gift", QJsonObject{{"kind", "points"}}}}, {"gift.count"});
    }
    void whatIsDeadOrContradictoryIsRefused()
    {
        QFETCH(QJsonObject, terms);
        QFETCH(QStringList, wrong);
        QCOMPARE(wrongTerms(QStringLiteral("event_bonus"), terms), wrong);
    }
};

MUHR_TEST(EventBonusTest, event_bonus_test)
#include "event_bonus_test.moc"
