// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/gift_play.h"
#include "tests/core/loyalty/point_play.h"
#include "tests/core/loyalty/sample_events.h"
#include "tests/support/test_main.h"

#include "core/loyalty/card_changes.h"

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

const base::CustomerId advocateId = tests::sampleId<base::CustomerId>(77);

/// Null: one side gets nothing.
QJsonObject referral(const QJsonObject &changes = {})
{
    QJsonObject terms{{"advocate", pointGift(100)}, {"friend", pointGift(20)}};
    for (auto change = changes.begin(); change != changes.end(); ++change)
        terms[change.key()] = change.value();
    for (const QString &key : terms.keys())
        if (terms[key].isNull())
            terms.remove(key);
    return terms;
}

/// A friend at the counter, and the card of whoever brought her.
class FriendPlay : public GiftPlay
{
public:
    explicit FriendPlay(const QJsonObject &changes = {}) : GiftPlay(QStringLiteral("referral"), referral(changes))
    {
        start = CardState::empty(advocateId, card.programme);
        referrer = advocateId;
        moment.referrer = &start;
        join();
    }

    CardState advocate() const { return alsoFolded(start); }
    std::int64_t advocatePoints() const { return pointBalance(advocate(), today()).balance; }
    std::int64_t advocateDebt() const { return pointBalance(advocate(), today()).debt; }
    /// The advocate brought one more somebody.
    void brought(int number, const QString &day)
    {
        const auto event = tests::sampleId<base::EventId>(static_cast<std::uint8_t>(200 + number));
        start.facts.tallies.push_back({{event, 0},
                                       QStringLiteral("g1"),
                                       QString::fromLatin1(broughtKey),
                                       moment.at,
                                       *base::LocalDate::parse(day),
                                       1,
                                       0});
    }

    CardState start = CardState::empty({}, {});
};

/// So many were brought in the whole shop.
class Brought : public ShopTotals
{
public:
    explicit Brought(std::int64_t count) : m_count(count) {}
    ShopTotal of(const QString &rule, const QString &key) const override
    {
        return rule == QLatin1String("g1") && key == QLatin1String("referral") ? ShopTotal{m_count, 0} : ShopTotal{};
    }
    ShopTotal offlineOf(const QString &, const QString &) const override { return {}; }

private:
    std::int64_t m_count;
};

const QString both = QStringLiteral("points 20, other points 100, referral");
const QString ownOnly = QStringLiteral("points 20, referral");

} // namespace

class ReferralsTest : public QObject
{
    Q_OBJECT
private slots:
    void theFirstPaidPurchaseRewardsBoth()
    {
        FriendPlay play;
        QCOMPARE(play.gift(), QString());
        QCOMPARE(play.gift(purchase(0)), QString());
        QCOMPARE(play.gift(purchase(50'000)), both);
        QCOMPARE(play.why(purchase(50'000)).size(), 2);
        QCOMPARE(play.quote(purchase(50'000))->others, std::vector<base::CustomerId>{advocateId});
        play.act(purchase(50'000));
        QCOMPARE(play.points(), 25);
        QCOMPARE(play.advocatePoints(), 100);
        // What the friend did herself is nothing on the advocate's card.
        const CardState advocate = play.advocate();
        QCOMPARE(advocate.visits, 0);
        QCOMPARE(advocate.purchases, 0);
        QVERIFY(advocate.stamps.empty());
        QCOMPARE(advocate.facts.tallies.size(), std::size_t(1));
        // Once.
        QCOMPARE(play.gift(purchase(50'000)), QString());
    }
    void whoeverCameAloneBringsNobodyAnything()
    {
        // 5.9.6: a referrer is named in the joining act only.
        GiftPlay play(QStringLiteral("referral"), referral());
        play.join();
        QCOMPARE(play.gift(purchase(50'000)), QString());
    }
    void whoWasServedIsNotWhomItOnlyBringsSomething()
    {
        FriendPlay play;
        const auto event = play.act(purchase(50'000));
        const Body &act = play.timed(event).event->body;
        const auto own = play.card.customer;
        QVERIFY(servedIn(act, {advocateId, own}) == own);
        QVERIFY(servedIn(act, {own, advocateId}) == own);
        // Only the friend's friend is known here.
        QVERIFY(servedIn(act, {advocateId}) == advocateId);
        QVERIFY(servedIn(Body(CustomerErased()), {advocateId, own}) == advocateId);
    }
    void oneSideOnly()
    {
        FriendPlay advocate({{"friend", QJsonValue::Null}});
        QCOMPARE(advocate.gift(purchase(50'000)), QStringLiteral("other points 100, referral"));
        FriendPlay own({{"advocate", QJsonValue::Null}});
        QCOMPARE(own.gift(purchase(50'000)), ownOnly);
    }
    void theFriendMayGetItWithJoining()
    {
        FriendPlay play({{"friend_at", "joining"}, {"friend", stampGift(2)}});
        QCOMPARE(play.held(), 2);
        QCOMPARE(play.gift(purchase(50'000)), QStringLiteral("other points 100, referral"));
        GiftPlay alone(QStringLiteral("referral"), referral({{"friend_at", "joining"}}));
        alone.join();
        QCOMPARE(alone.points(), 0);
        FriendPlay late({{"friend_at", "joining"}, {"last_day", "2026-05-31"}});
        QCOMPARE(late.points(), 0);
    }
    void notOneselfAndNotEachOther()
    {
        FriendPlay mutual;
        mutual.start.referrer = mutual.card.customer;
        QCOMPARE(mutual.gift(purchase(50'000)), QString());
        QCOMPARE(mutual.why(purchase(50'000)).size(), 1);
        FriendPlay oneself;
        oneself.card.referrer = oneself.card.customer;
        QCOMPARE(oneself.gift(purchase(50'000)), QString());
        // A chain is none.
        FriendPlay chain;
        chain.start.referrer = tests::sampleId<base::CustomerId>(78);
        QCOMPARE(chain.gift(purchase(50'000)), both);
    }
    void whoeverIsNotKnownHereGetsNothing()
    {
        FriendPlay play;
        play.moment.referrer = nullptr;
        QCOMPARE(play.gift(purchase(50'000)), ownOnly);
    }
    void oneReferrerForEver()
    {
        FriendPlay play;
        play.referrer = tests::sampleId<base::CustomerId>(78);
        play.join();
        QCOMPARE(*play.card.referrer, advocateId);
    }
    void anUndoneOrReturnedPurchaseTakesTheRewardAlong()
    {
        FriendPlay undone;
        const auto event = undone.act(purchase(50'000));
        undone.undo(event);
        QCOMPARE(undone.advocatePoints(), 0);
        QVERIFY(undone.advocate().facts.isEmpty());
        QVERIFY(undone.advocate().stamps.empty());
        QCOMPARE(undone.gift(purchase(50'000)), both);

        FriendPlay returned;
        const auto act = returned.act(purchase(50'000));
        returned.giveBack(act, 20'000);
        QCOMPARE(returned.advocatePoints(), 100);
        QCOMPARE(returned.points(), 23);
        // The rest in a second step is all of it.
        returned.giveBack(act, 30'000);
        QCOMPARE(returned.advocatePoints(), 0);
        QCOMPARE(returned.points(), 0);
        QCOMPARE(returned.gift(purchase(50'000)), both);
        returned.undo(act);
        QVERIFY(returned.advocate().returns.empty());
    }
    void aSpentRewardIsOwed()
    {
        FriendPlay play;
        const auto act = play.act(purchase(50'000));
        CardState advocate = play.advocate();
        const auto spending = tests::sampleId<base::EventId>(99);
        advocate.points.spendings.push_back(
            {{spending, 0}, QStringLiteral("r2"), QStringLiteral("coffee"), play.moment.at, play.today(), 10, 0});
        play.start.points.spendings = advocate.points.spendings;
        QCOMPARE(play.advocatePoints(), 90);
        play.giveBack(act, std::nullopt);
        QCOMPARE(play.advocatePoints(), 0);
        QCOMPARE(play.advocateDebt(), 10);
    }
    void aVoucherGoesToo()
    {
        FriendPlay play({{"advocate", cakeGift()}});
        const auto act = play.act(purchase(50'000));
        QCOMPARE(play.advocate().rewards.size(), std::size_t(1));
        QCOMPARE(play.advocate().rewards.front().kind, QStringLiteral("cake"));
        play.giveBack(act, std::nullopt);
        QVERIFY(play.advocate().rewards.empty());
        play.act(purchase(50'000));
        QCOMPARE(play.advocate().rewards.size(), std::size_t(1));
    }
    void bonusMoneyForBoth()
    {
        FriendPlay play;
        play.publish(tests::bonusProgramme(
            QStringLiteral("referral"),
            {{"advocate", tests::bonusGift(7'000)}, {"friend", tests::bonusGift(3'000)}, {"minimum_minor", 20'000}}));
        const auto act = play.act(purchase(50'000));
        QCOMPARE(bonusBalance(play.advocate(), play.today()).balance, 7'000);
        QCOMPARE(bonusBalance(play.card, play.today()).balance, 5'500);
        QCOMPARE(play.card.facts.tallies.back().valueMinor, 10'000);
        play.giveBack(act, 40'000);
        QCOMPARE(bonusBalance(play.advocate(), play.today()).balance, 0);
        QCOMPARE(bonusBalance(play.card, play.today()).balance, 500);
    }
    void itWaitsForTheTimeOfReturns()
    {
        FriendPlay play({{"advocate", pointGift(100, {{"pending_days", 14}})}});
        play.act(purchase(50'000));
        QCOMPARE(play.advocatePoints(), 0);
        QCOMPARE(pointBalance(play.advocate(), play.today()).pending, 100);
        play.goTo(QStringLiteral("2026-06-15"));
        QCOMPARE(play.advocatePoints(), 100);
    }
    void onlyPurchasesOfSomeSize()
    {
        FriendPlay play({{"minimum_minor", 40'000}});
        play.act(purchase(30'000));
        QCOMPARE(play.gift(purchase(39'999)), QString());
        QCOMPARE(play.gift(purchase(40'000)), both);
        const auto act = play.act(purchase(50'000));
        QCOMPARE(play.advocatePoints(), 100);
        play.giveBack(act, 10'000);
        QCOMPARE(play.advocatePoints(), 100);
        // Too little is kept, so nobody was brought yet.
        play.giveBack(act, 1);
        QCOMPARE(play.advocatePoints(), 0);
        QCOMPARE(play.gift(purchase(40'000)), both);
        play.act(purchase(40'000));
        QCOMPARE(play.advocatePoints(), 100);
    }
    void aVoucherOfAPurchaseThatShrankGoes()
    {
        FriendPlay play({{"minimum_minor", 40'000}, {"friend", cakeGift()}});
        const auto act = play.act(purchase(50'000));
        play.giveBack(act, 10'000);
        QCOMPARE(play.rewards(), QStringList{QStringLiteral("cake active")});
        play.giveBack(act, 10'000);
        QCOMPARE(play.rewards(), QStringList());
    }
    void aLaterPurchase()
    {
        FriendPlay play({{"nth", 2}});
        QCOMPARE(play.gift(purchase(50'000)), QString());
        const auto first = play.act(purchase(50'000));
        QCOMPARE(play.gift(purchase(50'000)), both);
        play.act(purchase(50'000));
        // The next would be the second now: the gift was given.
        play.undo(first);
        QCOMPARE(play.gift(purchase(50'000)), QString());
    }
    void limitsOfTimeAndNumber_data()
    {
        QTest::addColumn<QJsonObject>("terms");
        QTest::addColumn<QString>("gift");
        const QString own = ownOnly;
        // She joined on 1 June; it is 5 June. One was brought in June a year ago, one in May and one on 2 June.
        QTest::newRow("none") << QJsonObject{} << both;
        QTest::newRow("4 days") << QJsonObject{{"within_days", 4}} << both;
        QTest::newRow("3 days") << QJsonObject{{"within_days", 3}} << QString();
        QTest::newRow("a month: 2") << QJsonObject{{"most_a_month", 2}} << both;
        QTest::newRow("a month: 1") << QJsonObject{{"most_a_month", 1}} << own;
        QTest::newRow("in all: 4") << QJsonObject{{"most", 4}} << both;
        QTest::newRow("in all: 3") << QJsonObject{{"most", 3}} << own;
        QTest::newRow("in the shop: 8") << QJsonObject{{"most_in_shop", 8}} << both;
        QTest::newRow("in the shop: 7") << QJsonObject{{"most_in_shop", 7}} << QString();
        QTest::newRow("until today") << QJsonObject{{"last_day", "2026-06-05"}} << both;
        QTest::newRow("until yesterday") << QJsonObject{{"last_day", "2026-06-04"}} << QString();
        const auto further = [](int from) {
            return QJsonObject{{"further", QJsonArray{QJsonObject{{"from", from}, {"gift", pointGift(300)}}}}};
        };
        QTest::newRow("more from the fourth on")
            << further(4) << QStringLiteral("points 20, other points 300, referral");
        QTest::newRow("more from the fifth on") << further(5) << both;
    }
    void limitsOfTimeAndNumber()
    {
        QFETCH(QJsonObject, terms);
        QFETCH(QString, gift);
        FriendPlay play(terms);
        const Brought totals(7);
        play.moment.totals = &totals;
        // The same month of another year.
        play.brought(1, QStringLiteral("2025-06-02"));
        play.brought(2, QStringLiteral("2026-05-03"));
        play.brought(3, QStringLiteral("2026-06-02"));
        play.goTo(QStringLiteral("2026-06-05"));
        QCOMPARE(play.gift(purchase(50'000)), gift);
        QVERIFY(!play.why(purchase(50'000)).isEmpty());
    }
    void whereTheShopIsNotCountedAllGiftsAreLeft()
    {
        FriendPlay play({{"most_in_shop", 1}});
        const Brought totals(1);
        play.moment.totals = &totals;
        QCOMPARE(play.gift(purchase(50'000)), QString());
        play.moment.totals = nullptr;
        QCOMPARE(play.gift(purchase(50'000)), both);
    }
    void whatIsDeadOrContradictoryIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("terms");
        QTest::addColumn<QStringList>("wrong");
        const QJsonValue none = QJsonValue::Null;
        const auto row = [](const char *name, const QJsonObject &changes, const QStringList &wrong) {
            QTest::newRow(name) << referral(changes) << wrong;
        };
        const auto further = [](int from, int then) {
            return QJsonArray{QJsonObject{{"from", from}, {"gift", pointGift(1)}},
                              QJsonObject{{"from", then}, {"gift", pointGift(2)}}};
        };
        row("right", {}, {});
        row("nobody gets anything", {{"advocate", none}, {"friend", none}}, {"advocate"});
        row("stamps for who is not there", {{"advocate", stampGift(1)}}, {"advocate.kind"});
        row("handed over to who is not there", {{"advocate", cakeGift({{"kind", "now"}})}}, {"advocate.reward.kind"});
        row("a friend's gift without a number", {{"friend", QJsonObject{{"kind", "points"}}}}, {"friend.count"});
        row("nothing with joining", {{"friend", none}, {"friend_at", "joining"}}, {"friend_at"});
        row("terms of no purchase",
            {{"advocate", none},
             {"friend_at", "joining"},
             {"nth", 2},
             {"minimum_minor", 1},
             {"within_days", 1},
             {"most_in_shop", 1}},
            {"nth", "minimum_minor", "within_days", "most_in_shop"});
        row("terms of no advocate", {{"advocate", none}, {"most_a_month", 1}, {"most", 2}, {"further", further(2, 3)}},
            {"most_a_month", "most", "further", "further[1].from"});
        row("more a month than ever", {{"most_a_month", 5}, {"most", 5}}, {"most_a_month"});
        row("more of one than in the shop", {{"most", 5}, {"most_in_shop", 5}}, {"most"});
        row("rows that do not rise", {{"further", further(3, 3)}}, {"further[1].from"});
        row("a row nobody reaches", {{"most", 3}, {"further", further(2, 4)}}, {"further[1].from"});
        row("no day", {{"last_day", "soon"}}, {"last_day"});
    }
    void whatIsDeadOrContradictoryIsRefused()
    {
        QFETCH(QJsonObject, terms);
        QFETCH(QStringList, wrong);
        QCOMPARE(wrongTerms(QStringLiteral("referral"), terms), wrong);
    }
};

MUHR_TEST(ReferralsTest, referrals_test)
#include "referrals_test.moc"
