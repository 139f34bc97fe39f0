// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/cashback_play.h"
#include "tests/core/loyalty/discount_play.h"
#include "tests/core/loyalty/point_play.h"
#include "tests/core/loyalty/replay_play.h"
#include "tests/core/loyalty/sample_events.h"
#include "tests/core/loyalty/voucher_play.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;
using tests::CashbackPlay;
using tests::cashbackProgramme;
using tests::cashbackTerms;
using tests::CounterPlay;
using tests::paying;
using tests::purchase;
using tests::replayed;
using tests::sampleId;

namespace {

/// 1,000 of a purchase are paid with bonus from the one before.
CashbackPlay paidWithBonus()
{
    CashbackPlay play;
    play.act(purchase(40'000));
    play.act(paying(5'000, 1'000));
    return play;
}

QByteArray promoAnd(const QJsonArray &others)
{
    QJsonArray rules{QJsonObject{{"id", "p1"}, {"kind", "promo"}, {"terms", tests::promoTerms()}}};
    for (const QJsonValue other : others)
        rules.append(other);
    return tests::programmeOf(rules);
}

const QJsonArray stampsOnly{QJsonObject{{"id", "r1"}, {"kind", "stamps"}, {"terms", tests::plainTerms()}}};

/// The play's history with one event changed.
class ChangedHistory
{
public:
    ChangedHistory(const CounterPlay &play, std::size_t index) : events(play.history()), event(*events[index].event)
    {
        events[index].event = &event;
    }
    ChangedHistory(const ChangedHistory &) = delete;
    ChangedHistory &operator=(const ChangedHistory &) = delete;

    std::vector<TimedEvent> events;
    Event event;
};

} // namespace

/// What a customer asked for beside the purchase is asked for again when a draft runs over the past.
class ReplayWishesTest : public QObject
{
    Q_OBJECT
private slots:
    void whatWasPaidWithBonusIsPaidAgain()
    {
        const CashbackPlay play = paidWithBonus();
        const CardReplay same = replayed(play, cashbackProgramme(cashbackTerms()));
        QCOMPARE(same.was.costMinor, 1'000);
        QCOMPARE(same.was.bonusMinor, 2'200);
        QVERIFY(same.was == same.would);
        // 1 % brings 400, which is less than she wanted to pay: she goes without.
        const CardReplay less = replayed(play, cashbackProgramme(cashbackTerms({{"percent", 100}})));
        QCOMPARE(less.would.costMinor, 0);
        QCOMPARE(less.would.bonusMinor, 450);
        QVERIFY(less.loses());
    }
    void aPromoWordIsSaidAgain()
    {
        CounterPlay play(promoAnd(stampsOnly));
        play.act(tests::withCodes(purchase(10'000), {QStringLiteral("navruz")}));
        const CardReplay same = replayed(play, promoAnd(stampsOnly));
        QCOMPARE(same.was.costMinor, 1'000);
        QVERIFY(same.was == same.would);
        // The draft knows no such word.
        const CardReplay without = replayed(play, tests::programmeOf(stampsOnly));
        QCOMPARE(without.would.costMinor, 0);
        QCOMPARE(without.would.stamps, 1);
    }
    void whatIsCountedButIsNoWordIsNotSaid()
    {
        const QByteArray json = tests::discount({{"limits", QJsonArray{QJsonObject{{"times", 1}, {"per", "day"}}}}});
        CounterPlay play(json);
        play.act(purchase(10'000));
        play.act(purchase(10'000));
        const CardReplay same = replayed(play, json);
        QCOMPARE(same.was.costMinor, 1'000);
        QVERIFY(same.was == same.would);
    }
    void aGiftThatPaysIsNoCost()
    {
        CounterPlay play(tests::programmeOf(
            {stampsOnly[0], QJsonObject{{"id", "g1"}, {"kind", "gift"}, {"terms", QJsonObject{{"valid_days", 90}}}}}));
        ActCommand sale;
        sale.giftSales.push_back({5'000, {}, {}, false});
        play.act(sale);
        ActCommand used = purchase(8'000);
        used.payWithGift = true;
        play.act(used);
        QCOMPARE(play.card.spendMinor, 8'000);
        const CardReplay found = replayed(play, tests::programmeOf(stampsOnly));
        QCOMPARE(found.was.costMinor, 0);
        QCOMPARE(found.would.costMinor, 0);
        QCOMPARE(found.acts, 2);
    }
    void whatAFriendsPurchaseBroughtStays()
    {
        CounterPlay play(tests::programmeOf({stampsOnly[0], tests::plainPoints()}));
        const PointsEarned points{"p1", 30, play.inForce->programme.dayOf(play.moment.at), {}, 0};
        Act ofFriend;
        ofFriend.amountMinor = 10'000;
        ofFriend.entries = {ForOther{"p1", play.card.customer, points}};
        play.foldForeign(ofFriend);
        play.act(purchase(2'000));
        const CardReplay found = replayed(play, tests::programmeOf({tests::plainPoints()}));
        QCOMPARE(found.acts, 1);
        QCOMPARE(found.was.points, 32);
        QCOMPARE(found.would.points, 32);
    }
    void aStampOnACodeThatWasNotKnownBringsOnlyStamps()
    {
        CounterPlay play;
        play.act();
        ChangedHistory history(play, 0);
        history.event.subjects = {base::Sha256::of(QByteArray("code"))};
        auto terms = tests::plainTerms();
        terms["stamps"] = 2;
        QCOMPARE(replayed(play, tests::programmeJson(terms), history.events).would.stamps, 2);
        // Points cannot be given to a card that is not known.
        QJsonObject points = tests::plainPoints();
        points["terms"] = tests::pointTerms({{"per", "visit"}, {"step_minor", QJsonValue::Null}});
        const CardReplay none = replayed(play, tests::programmeOf({points}), history.events);
        QCOMPARE(none.acts, 1);
        QCOMPARE(none.would.points, 0);
        QCOMPARE(replayed(play, tests::programmeOf({points})).would.points, 1);
        // A purchase on such a code is one of the card.
        auto &act = std::get<Act>(history.event.body);
        act.amountMinor = 10'000;
        QCOMPARE(replayed(play, tests::programmeOf({points}), history.events).would.points, 1);
    }
    void aUseThatIsNowhereIsNotTakenBack_data()
    {
        QTest::addColumn<int>("event");
        QTest::addColumn<int>("index");
        QTest::newRow("of an act that never came") << 99 << 0;
        QTest::newRow("of an entry that the act doesn't have") << 0 << 7;
        QTest::newRow("of an entry that used nothing") << 1 << 0;
        QTest::newRow("of what is no act") << 2 << 0;
    }
    void aUseThatIsNowhereIsNotTakenBack()
    {
        QFETCH(int, event);
        QFETCH(int, index);
        auto terms = tests::plainTerms();
        terms["goal"] = 1;
        terms["milestones"] = QJsonArray{tests::milestone(1, "m1", {{"value_minor", 500}})};
        CounterPlay play(tests::programmeJson(terms));
        play.act();
        const auto use = play.use("m1");
        play.undo(use);
        ChangedHistory history(play, 2);
        const auto named = event == 99  ? sampleId<base::EventId>(99)
                           : event == 2 ? history.event.id
                           : event == 1 ? history.events[0].event->id
                                        : use;
        std::get<Undone>(history.event.body).usesTakenBack = {{named, index}};
        const CardReplay found = replayed(play, tests::programmeJson(terms), history.events);
        QCOMPARE(found.was.rewards, 1);
        QVERIFY(found.was == found.would);
    }
    void aVoidedRewardIsNoneUnlessItWasUsed()
    {
        tests::VoucherPlay play({{"value_minor", 500}});
        play.change(std::nullopt);
        QCOMPARE(replayed(play, tests::voucherCard({{"value_minor", 500}})).was.rewards, 0);
    }
    void whatWasBoughtWithPointsAndBroughtBackIsNoReward()
    {
        tests::PointPlay play({{"rewards", QJsonArray{tests::pointReward("coffee", 10, {{"value_minor", 700}})}}});
        play.act(purchase(100'000));
        ActCommand both = purchase(9'000);
        both.uses = {QStringLiteral("coffee")};
        const auto event = play.act(both);
        const QByteArray same = play.inForce->programme.bytes();
        QCOMPARE(replayed(play, same).was.costMinor, 700);
        play.giveBack(event, std::nullopt);
        QCOMPARE(replayed(play, same).was.costMinor, 0);
        QCOMPARE(replayed(play, same).was.rewards, 0);
    }
    void whatWasBoughtBeforeTheWindowIsNotInIt()
    {
        tests::PointPlay play({{"rewards", QJsonArray{tests::pointReward("coffee", 10, {{"value_minor", 700}})}}});
        play.act(purchase(200'000));
        play.act(tests::spending("coffee"));
        play.advanceDays(1);
        const base::Instant from = play.moment.at;
        play.act(tests::spending("coffee"));
        const CardReplay found = replayed(play, play.inForce->programme.bytes(), from);
        QCOMPARE(found.was.rewards, 1);
        QCOMPARE(found.was.costMinor, 700);
        QVERIFY(found.was == found.would);
    }
};

MUHR_TEST(ReplayWishesTest, replay_wishes_test)
#include "replay_wishes_test.moc"
