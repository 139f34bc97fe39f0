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
using tests::yearly;

namespace {

QJsonObject birthday(QJsonObject changes = {})
{
    QJsonObject terms{{"from_day", -7}, {"gift", pointGift(50)}};
    for (auto change = changes.begin(); change != changes.end(); ++change)
        terms[change.key()] = change.value();
    return terms;
}

/// Joined in 2024 and keeps her birthday on 21 March.
GiftPlay spring(const QJsonObject &changes = {})
{
    GiftPlay play(QStringLiteral("occasion"), birthday(changes));
    play.goTo(QStringLiteral("2024-05-05"));
    play.join();
    return play;
}

const QString given = QStringLiteral("points 50, birthday:2026");

} // namespace

class OccasionsTest : public QObject
{
    Q_OBJECT
private slots:
    void aGiftIsGivenInTheWindow_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("gift");
        QTest::newRow("a day early") << "2026-03-13"
                                     << "";
        QTest::newRow("C36: 7 days before") << "2026-03-14" << given;
        QTest::newRow("on the day") << "2026-03-21" << given;
        QTest::newRow("C38: the day after") << "2026-03-22"
                                            << "";
    }
    void aGiftIsGivenInTheWindow()
    {
        QFETCH(QString, day);
        QFETCH(QString, gift);
        GiftPlay play = spring();
        play.knowsBirthday(3, 21);
        play.goTo(day);
        QCOMPARE(play.gift(), gift);
        QCOMPARE(play.why().isEmpty(), gift.isEmpty());
    }
    void itComesOnceAYearAndEveryYear()
    {
        GiftPlay play = spring();
        play.knowsBirthday(3, 21);
        play.goTo(QStringLiteral("2026-03-15"));
        play.act();
        QCOMPARE(play.points(), 50);
        QCOMPARE(play.gift(), QString());
        QVERIFY(play.why().contains(QStringLiteral("The gift was given already this year.")));
        play.goTo(QStringLiteral("2026-03-21"));
        QCOMPARE(play.gift(), QString());
        play.goTo(QStringLiteral("2027-03-21"));
        QCOMPARE(play.gift(), QStringLiteral("points 50, birthday:2027"));
    }
    void anUndoneGiftIsDueAgain()
    {
        GiftPlay play = spring();
        play.knowsBirthday(3, 21);
        play.goTo(QStringLiteral("2026-03-21"));
        const auto before = play.card;
        const auto event = play.act();
        play.undo(event);
        QCOMPARE(play.points(), 0);
        QCOMPARE(play.card.facts, before.facts);
        QCOMPARE(play.gift(), given);
    }
    void aGiftGoesWithTheGoodsAndIsDueAgain()
    {
        GiftPlay play = spring({{"gift", cakeGift()}});
        play.knowsBirthday(3, 21);
        play.goTo(QStringLiteral("2026-03-21"));
        const auto event = play.act(purchase(50'000));
        QCOMPARE(play.rewards(), QStringList{QStringLiteral("cake active")});
        play.giveBack(event, 20'000);
        QCOMPARE(play.rewards(), QStringList{QStringLiteral("cake active")});
        play.giveBack(event, std::nullopt);
        QCOMPARE(play.rewards(), QStringList());
        QCOMPARE(play.gift(), QStringLiteral("voucher cake, birthday:2026"));
    }
    void aUsedGiftThatIsGivenAgainIsTheSameOne()
    {
        GiftPlay play = spring({{"gift", cakeGift()}});
        play.knowsBirthday(3, 21);
        play.goTo(QStringLiteral("2026-03-20"));
        const auto event = play.act();
        play.use(QStringLiteral("cake"));
        play.undo(event, UsedReward::LetOwe);
        QCOMPARE(play.rewards(), QStringList{QStringLiteral("cake owed")});
        play.act();
        QCOMPARE(play.rewards(), QStringList{QStringLiteral("cake used")});
    }
    void onlyWithAPurchaseWhereTheRuleSaysSo()
    {
        GiftPlay play = spring({{"needs_purchase", true}});
        play.knowsBirthday(3, 21);
        play.goTo(QStringLiteral("2026-03-21"));
        QCOMPARE(play.gift(), QString());
        QVERIFY(play.why().contains(QStringLiteral("The gift is given with a purchase.")));
        QCOMPARE(play.gift(purchase(10'000)), given);
    }
    void theWholeMonth()
    {
        GiftPlay play = spring({{"window", "month"}, {"from_day", 0}});
        play.knowsBirthday(3, 21);
        play.goTo(QStringLiteral("2026-03-01"));
        QCOMPARE(play.gift(), given);
        play.goTo(QStringLiteral("2026-04-01"));
        QCOMPARE(play.gift(), QString());
    }
    void daysAfter()
    {
        GiftPlay play = spring({{"from_day", 0}, {"to_day", 3}});
        play.knowsBirthday(3, 21);
        play.goTo(QStringLiteral("2026-03-24"));
        QCOMPARE(play.gift(), given);
        play.goTo(QStringLiteral("2026-03-20"));
        QCOMPARE(play.gift(), QString());
    }
    void theLeapDayIsASetting()
    {
        // C48: 29 February is a birthday like any other.
        GiftPlay february = spring({{"from_day", 0}});
        february.knowsBirthday(2, 29);
        february.goTo(QStringLiteral("2026-02-28"));
        QCOMPARE(february.gift(), given);
        GiftPlay march = spring({{"from_day", 0}, {"leap_day", "march"}});
        march.knowsBirthday(2, 29);
        march.goTo(QStringLiteral("2026-02-28"));
        QCOMPARE(march.gift(), QString());
        march.goTo(QStringLiteral("2026-03-01"));
        QCOMPARE(march.gift(), given);
        march.goTo(QStringLiteral("2028-02-29"));
        QCOMPARE(march.gift(), QStringLiteral("points 50, birthday:2028"));
    }
    void theWindowOverNewYearBelongsToTheNextYear()
    {
        GiftPlay play = spring();
        play.knowsBirthday(1, 2);
        play.goTo(QStringLiteral("2025-12-26"));
        QCOMPARE(play.gift(), given);
        play.act();
        play.goTo(QStringLiteral("2026-01-02"));
        QCOMPARE(play.gift(), QString());
    }
    void whoeverTellsTheDayTooLateWaits()
    {
        GiftPlay play = spring();
        play.knowsBirthday(3, 21, QStringLiteral("2026-03-21"));
        play.goTo(QStringLiteral("2026-03-21"));
        QCOMPARE(play.gift(), QString());
        QCOMPARE(play.why().size(), 2);
        play.knowsBirthday(3, 21, QStringLiteral("2026-03-20"));
        QCOMPARE(play.gift(), given);
    }
    void whoeverJoinsInTheWindowHasTheDayAhead()
    {
        GiftPlay play(QStringLiteral("occasion"), birthday());
        play.knowsBirthday(3, 21);
        play.goTo(QStringLiteral("2026-03-20"));
        play.join();
        QCOMPARE(play.gift(), given);
        GiftPlay late(QStringLiteral("occasion"), birthday());
        late.knowsBirthday(3, 21);
        late.goTo(QStringLiteral("2026-03-21"));
        late.join();
        QCOMPARE(late.gift(), QString());
    }
    void withoutAJoiningTheFirstVisitCounts()
    {
        // A card of another programme of the shop has no joining of its own.
        GiftPlay play(QStringLiteral("occasion"), birthday());
        play.knowsBirthday(3, 21);
        play.goTo(QStringLiteral("2026-03-21"));
        QCOMPARE(play.gift(), QString());
        play.goTo(QStringLiteral("2026-03-16"));
        QCOMPARE(play.gift(), given);
        GiftPlay old(QStringLiteral("occasion"), birthday());
        old.goTo(QStringLiteral("2025-06-01"));
        old.act();
        old.knowsBirthday(3, 21);
        old.goTo(QStringLiteral("2026-03-21"));
        QCOMPARE(old.gift(), given);
    }
    void aDateChangedShortlyBeforeWaitsAYear()
    {
        GiftPlay play = spring();
        play.knowsBirthday(3, 21, {}, QStringLiteral("2026-02-20"));
        play.goTo(QStringLiteral("2026-03-21"));
        QCOMPARE(play.gift(), QString());
        QVERIFY(play.why().contains(QStringLiteral("The date was changed too late: the gift comes next year.")));
        GiftPlay easy = spring({{"change_days", 10}});
        easy.knowsBirthday(3, 21, {}, QStringLiteral("2026-02-20"));
        easy.goTo(QStringLiteral("2026-03-21"));
        QCOMPARE(easy.gift(), given);
    }
    void aDateChangedAfterAGiftBringsNoneForAYear()
    {
        const auto play = [](const QJsonObject &changes) {
            GiftPlay card = spring(changes);
            card.knowsBirthday(3, 21);
            card.goTo(QStringLiteral("2025-03-21"));
            card.act();
            card.knowsBirthday(1, 10, {}, QStringLiteral("2025-04-01"));
            card.goTo(QStringLiteral("2026-01-10"));
            return card.gift();
        };
        QCOMPARE(play({}), QString());
        QCOMPARE(play({{"blackout_days", 200}}), given);
    }
    void theDayOfJoiningComesBackEachYear()
    {
        // C39
        GiftPlay play(QStringLiteral("occasion"), birthday({{"occasion", "joining"}, {"from_day", 0}}));
        play.goTo(QStringLiteral("2025-06-10"));
        QCOMPARE(play.gift(), QString());
        play.join();
        QCOMPARE(play.gift(), QString());
        play.goTo(QStringLiteral("2026-06-10"));
        QCOMPARE(play.gift(), QStringLiteral("points 50, joining:2026"));
        QCOMPARE(play.why().size(), 1);
        play.goTo(QStringLiteral("2026-06-11"));
        QCOMPARE(play.gift(), QString());
    }
    void anotherDateOfTheCustomer()
    {
        // C37: date triggers on custom fields, each year anew.
        GiftPlay play = spring({{"occasion", "other"}, {"date", "child"}, {"from_day", 0}});
        play.knows({yearly(QStringLiteral("birthday"), 3, 21), yearly(QStringLiteral("child"), 5, 1),
                    yearly(QStringLiteral("child"), 8, 1)});
        play.goTo(QStringLiteral("2026-03-21"));
        QCOMPARE(play.gift(), QString());
        play.goTo(QStringLiteral("2026-05-01"));
        QCOMPARE(play.gift(), QStringLiteral("points 50, child:2026"));
        QCOMPARE(play.why().size(), 1);
        play.act();
        // Once a year, however many there are.
        play.goTo(QStringLiteral("2026-08-01"));
        QCOMPARE(play.gift(), QString());
        play.goTo(QStringLiteral("2027-08-01"));
        QCOMPARE(play.gift(), QStringLiteral("points 50, child:2027"));
    }
    void nobodyIsGuessed()
    {
        // 5.10.9: the gift at the counter needs no consent; but somebody whose data cannot be read gets none.
        GiftPlay play = spring();
        play.goTo(QStringLiteral("2026-03-21"));
        QCOMPARE(play.gift(), QString());
        QCOMPARE(play.why(), QStringList());
    }
    void theGiftNeedsNoConsent()
    {
        GiftPlay play = spring();
        play.knowsBirthday(3, 21);
        play.goTo(QStringLiteral("2026-03-21"));
        play.act();
        QCOMPARE(play.points(), 50);
    }
    void everyKindOfGift()
    {
        GiftPlay stamps = spring({{"gift", stampGift(2)}});
        stamps.knowsBirthday(3, 21);
        stamps.goTo(QStringLiteral("2026-03-21"));
        QCOMPARE(stamps.gift(), QStringLiteral("stamps 2, birthday:2026"));
        const auto event = stamps.act();
        QCOMPARE(stamps.held(), 3);
        QVERIFY(!stamps.card.needsNewerMuhr);
        stamps.undo(event);
        QCOMPARE(stamps.held(), 0);

        GiftPlay points =
            spring({{"gift", pointGift(50, {{"pending_days", 2}, {"expires", "days"}, {"expires_after", 3}})}});
        points.knowsBirthday(3, 21);
        points.goTo(QStringLiteral("2026-03-21"));
        points.act();
        QCOMPARE(points.points(), 0);
        points.goTo(QStringLiteral("2026-03-26"));
        QCOMPARE(points.points(), 50);
        points.goTo(QStringLiteral("2026-03-27"));
        QCOMPARE(points.points(), 0);

        GiftPlay cake = spring({{"gift", cakeGift({{"valid_days", 14}})}});
        cake.knowsBirthday(3, 21);
        cake.goTo(QStringLiteral("2026-03-21"));
        cake.act();
        QCOMPARE(cake.card.rewards.front().lastDay->text(), QStringLiteral("2026-04-04"));
        GiftPlay now = spring({{"gift", cakeGift({{"kind", "now"}})}});
        now.knowsBirthday(3, 21);
        now.goTo(QStringLiteral("2026-03-21"));
        now.act();
        QCOMPARE(now.rewards(), QStringList{QStringLiteral("cake used")});
    }
    void bonusMoneyIsAGiftToo()
    {
        GiftPlay play = spring();
        play.publish(tests::bonusProgramme(QStringLiteral("occasion"), birthday({{"gift", tests::bonusGift(5'000)}})));
        play.knowsBirthday(3, 21);
        play.goTo(QStringLiteral("2026-03-21"));
        QCOMPARE(std::get<base::TextMoney>(play.next()->what).minor, 5'000);
        QCOMPARE(play.gift(), QStringLiteral("bonus 5000, birthday:2026"));
        play.act();
        QCOMPARE(bonusBalance(play.card, play.today()).balance, 5'000);
        QCOMPARE(play.card.facts.tallies.front().valueMinor, 5'000);
        play.goTo(QStringLiteral("2026-04-21"));
        QCOMPARE(bonusBalance(play.card, play.today()).balance, 0);
    }
    void howFarItIs()
    {
        GiftPlay play = spring({{"gift", cakeGift()}});
        QVERIFY(!play.next());
        play.knowsBirthday(3, 21);
        play.goTo(QStringLiteral("2026-03-19"));
        QCOMPARE(play.next()->missing, 2);
        QCOMPARE(play.next()->unit, GoodUnit::Days);
        play.act();
        QCOMPARE(play.next()->missing, 367);
    }
    void whatIsDeadOrContradictoryIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("terms");
        QTest::addColumn<QStringList>("wrong");
        const auto row = [](const char *name, const QJsonObject &changes, const QStringList &wrong) {
            QTest::newRow(name) << birthday(changes) << wrong;
        };
        row("right", {}, {});
        row("another date without its id", {{"occasion", "other"}}, {"date"});
        row("an id for the birthday", {{"date", "wedding"}}, {"date"});
        row("a taken id", {{"occasion", "other"}, {"date", "birthday"}}, {"date"});
        row("a long id", {{"occasion", "other"}, {"date", QString(51, u'a')}}, {"date"});
        row("days of a month", {{"window", "month"}, {"to_day", 2}}, {"from_day", "to_day"});
        row("ends before it begins", {{"to_day", -8}}, {"to_day"});
        row("guards of the joining day", {{"occasion", "joining"}, {"change_days", 3}, {"blackout_days", 3}},
            {"change_days", "blackout_days"});
        row("points without a number", {{"gift", pointGift(1, {{"count", QJsonValue::Null}})}}, {"gift.count"});
        row("money for points", {{"gift", pointGift(1, {{"amount_minor", 5}})}}, {"gift.amount_minor"});
        row("a kind of stamp for points", {{"gift", pointGift(1, {{"stamp", "tea"}})}}, {"gift.stamp"});
        row("a reward for points", {{"gift", pointGift(1, {{"id", "x"}, {"reward", cakeGift()["reward"]}})}},
            {"gift.id", "gift.reward"});
        row("no reward", {{"gift", QJsonObject{{"kind", "voucher"}}}}, {"gift.id", "gift.reward"});
        row("too many stamps", {{"gift", stampGift(1'001)}}, {"gift.count"});
        row("stamps that wait", {{"gift", QJsonObject{{"kind", "stamps"}, {"count", 1}, {"pending_days", 1}}}},
            {"gift.pending_days"});
        row("stamps that lapse",
            {{"gift", QJsonObject{{"kind", "stamps"}, {"count", 1}, {"expires", "days"}, {"expires_after", 1}}}},
            {"gift.expires", "gift.expires_after"});
        row("stamps until the end of the year",
            {{"gift", QJsonObject{{"kind", "stamps"}, {"count", 1}, {"expires_until", "year"}}}},
            {"gift.expires_until"});
        row("lapse, nobody knows when", {{"gift", pointGift(1, {{"expires", "days"}})}}, {"gift.expires_after"});
        row("quiet for no time", {{"gift", pointGift(1, {{"expires", "quiet"}, {"expires_after", 0}})}},
            {"gift.expires_after"});
        row("more than 100 years", {{"gift", pointGift(1, {{"expires", "months"}, {"expires_after", 1'201}})}},
            {"gift.expires_after"});
        row("until the end of nothing", {{"gift", pointGift(1, {{"expires_until", "year"}})}}, {"gift.expires_until"});
        row("gone before it can be spent",
            {{"gift", pointGift(1, {{"expires", "quiet"}, {"expires_after", 3}, {"pending_days", 3}})}},
            {"gift.pending_days"});
        row("other points never lapse quietly", {{"gift", pointGift(1, {{"expires", "quiet"}, {"expires_after", 3}})}},
            {""});
        row("stamps of no card", {{"gift", QJsonObject{{"kind", "stamps"}, {"count", 1}, {"stamp", "tea"}}}}, {""});
        row("bonus money nobody can spend", {{"gift", QJsonObject{{"kind", "bonus"}, {"amount_minor", 5}}}}, {""});
        row("the id of another reward", {{"gift", cakeGift({}, QStringLiteral("m1"))}}, {""});
        row("a reward that says nothing", {{"gift", cakeGift({{"title", QJsonObject{{"en", "Gift"}}}})}},
            {"gift.reward.title.en"});
    }
    void whatIsDeadOrContradictoryIsRefused()
    {
        QFETCH(QJsonObject, terms);
        QFETCH(QStringList, wrong);
        QCOMPARE(wrongTerms(QStringLiteral("occasion"), terms), wrong);
    }
};

MUHR_TEST(OccasionsTest, occasions_test)
#include "occasions_test.moc"
