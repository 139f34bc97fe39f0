// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/cashback_play.h"
#include "tests/core/loyalty/point_play.h"
#include "tests/support/test_main.h"

#include "core/loyalty/card_changes.h"
#include "core/loyalty/decide_pending.h"

#include <QJsonArray>
#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;
using tests::CashbackPlay;
using tests::lasting;
using tests::PointPlay;
using tests::pointReward;
using tests::purchase;

namespace {

QStringList fieldsOf(const QJsonObject &terms)
{
    QStringList fields;
    const auto parsed = Programme::parse(tests::pointProgramme(tests::pointTerms(terms)));
    if (!parsed)
        for (const ProgrammeError &error : parsed.error())
            fields.append(error.field);
    return fields;
}

/// The distance to the next reward, such as "3 of 10 to coffee"; empty: none is ahead.
QString nextOf(const PointPlay &play)
{
    const auto next = play.inForce->programme.rules().front().bound->nextGood(
        {play.card, play.moment.at, play.today(), play.inForce->programme, "UZS"});
    return next ? QStringLiteral("%1 of %2").arg(next->missing).arg(next->of) : QString();
}

base::Expected<Decision, Refusal> byHand(const tests::CounterPlay &play, const base::EventId &earned, bool isCancelled)
{
    return decidePending(play.shelf, *play.inForce, play.card, {Channel::Command, earned, isCancelled}, play.moment);
}

} // namespace

class PointAccountTest : public QObject
{
    Q_OBJECT
private slots:
    void whoJoinsGetsPoints()
    {
        PointPlay play([] {
            QJsonObject terms = lasting("days", 3);
            terms["welcome"] = 7;
            terms["pending_days"] = 2;
            return terms;
        }());
        play.join();
        // They wait for nothing: nobody brings them back.
        QCOMPARE(play.points(), QStringLiteral("7"));
        play.advanceDays(3);
        QCOMPARE(play.points(), QStringLiteral("7"));
        play.advanceDays(1);
        QCOMPARE(play.points(), QStringLiteral("0"));
        PointPlay none;
        none.join();
        QVERIFY(none.card.points.isEmpty());
    }
    void pointsAreGoodForSomething()
    {
        const QJsonValue none = QJsonValue::Null;
        QCOMPARE(fieldsOf({{"rewards", none}}), QStringList{"rules[0].terms.rewards"});
        QCOMPARE(fieldsOf({{"rewards", none}, {"pays", QJsonObject{{"unit_minor", 100}}}}), QStringList());
        QCOMPARE(fieldsOf({{"pays", QJsonObject()}}), QStringList{"rules[0].terms.pays.unit_minor"});
        QCOMPARE(fieldsOf({{"per", "visit"}, {"step_minor", none}, {"base", "list"}}),
                 QStringList{"rules[0].terms.base"});
        QCOMPARE(fieldsOf({{"most_balance", 10}, {"welcome", 11}}), QStringList{"rules[0].terms.welcome"});
        QCOMPARE(fieldsOf({{"most_balance", 10}, {"welcome", 10}}), QStringList());
        // Where another rule of the programme has the rewards, one may have none.
        const auto parsed = Programme::parse(tests::programmeOf(
            {QJsonObject{{"id", "a"}, {"kind", "points"}, {"terms", tests::pointTerms({{"rewards", none}})}},
             QJsonObject{{"id", "b"}, {"kind", "points"}, {"terms", tests::pointTerms()}}}));
        QVERIFY(parsed);
    }
    void theNextRewardIsTheCheapestThatIsTooDear()
    {
        PointPlay play({{"rewards", QJsonArray{pointReward("cake", 20), pointReward("coffee", 10)}}});
        QCOMPARE(nextOf(play), QStringLiteral("10 of 10"));
        play.act(purchase(70'000));
        QCOMPARE(nextOf(play), QStringLiteral("3 of 10"));
        play.act(purchase(30'000));
        QCOMPARE(nextOf(play), QStringLiteral("10 of 20"));
        play.act(purchase(100'000));
        QCOMPARE(nextOf(play), QString());
        // What is owed is earned first.
        play.foldForeign(play.spent(25));
        QCOMPARE(nextOf(play), QStringLiteral("15 of 10"));
        CashbackPlay bonus;
        QVERIFY(!bonus.inForce->programme.rules().front().bound->nextGood(
            {bonus.card, bonus.moment.at, bonus.today(), bonus.inForce->programme, "UZS"}));
    }
    void twoTillsPassTheMostOnACardAndItIsNoted()
    {
        PointPlay play({{"most_balance", 10}});
        play.act(purchase(60'000));
        play.foldForeign(play.earned(4));
        QCOMPARE(play.card.limits.size(), std::size_t(0));
        play.foldForeign(play.earned(1));
        QCOMPARE(play.card.limits.size(), std::size_t(1));
        QCOMPARE(play.card.limits.front().count, 1);
    }
    void theCapOfOneRuleLeavesTheOtherAlone()
    {
        const QJsonObject capped = tests::pointTerms({{"most_a_day", 5}});
        const QJsonObject free =
            tests::pointTerms({{"step_minor", 1'000}, {"rewards", QJsonArray{tests::pointReward("tea", 5)}}});
        tests::CounterPlay play(tests::programmeOf({QJsonObject{{"id", "r1"}, {"kind", "points"}, {"terms", capped}},
                                                    QJsonObject{{"id", "r2"}, {"kind", "points"}, {"terms", free}}}));
        const auto given = [&](std::int64_t amount) {
            const auto quoted = play.quote(purchase(amount));
            std::int64_t sum = 0;
            for (const Given &part : quoted->given)
                sum += part.amount;
            return sum;
        };
        QCOMPARE(given(30'000), 3 + 30);
        play.act(purchase(30'000));
        QCOMPARE(given(30'000), 2 + 30);
    }
    void whatWaitsIsMadeActiveByHand()
    {
        QJsonObject terms = lasting("days", 30);
        terms["pending_days"] = 14;
        PointPlay play(terms);
        const auto event = play.act(purchase(100'000));
        const auto decision = byHand(play, event, false);
        QVERIFY(decision);
        QCOMPARE(pointBalance(decision->after, play.today()).balance, 10);
        // Desk work: nobody came.
        QVERIFY(isDeskwork(decision->act));
        QCOMPARE(decision->after.visits, 1);
        QCOMPARE(decision->after.acts.size(), std::size_t(1));
        const auto settled = play.foldForeign(decision->act);
        QCOMPARE(play.points(), QStringLiteral("10"));
        QVERIFY(byHand(play, event, true).error().reason == RefusalReason::NothingWaits);
        play.undo(settled);
        QCOMPARE(play.balance().pending, 10);
        play.advanceDays(14);
        QVERIFY(byHand(play, event, true).error().reason == RefusalReason::NothingWaits);
    }
    void whatWaitsIsCancelledByHand()
    {
        CashbackPlay play({{"pending_days", 14}});
        const auto event = play.act(purchase(10'000));
        play.act(purchase(2'000));
        const auto decision = byHand(play, event, true);
        QVERIFY(decision);
        play.foldForeign(decision->act);
        QCOMPARE(play.balance().pending, 100);
        play.advanceDays(14);
        QCOMPARE(play.bonus(), QStringLiteral("100"));
        QVERIFY(play.refolded() == play.card);
    }
    void onlyAManagerDecidesByHand()
    {
        PointPlay play({{"pending_days", 14}});
        const auto event = play.act(purchase(100'000));
        play.moment.role = Role::Cashier;
        QVERIFY(byHand(play, event, true).error().reason == RefusalReason::LimitNeedsManager);
        play.moment.role = Role::Manager;
        QVERIFY(byHand(play, event, true));
        play.giveBack(event, std::nullopt);
        QVERIFY(byHand(play, event, true).error().reason == RefusalReason::NothingWaits);
        play.card.needsNewerMuhr = true;
        QVERIFY(byHand(play, event, true).error().reason == RefusalReason::NeedsNewerMuhr);
    }
    void deskWorkRestartsNoQuietTime()
    {
        QJsonObject terms = lasting("quiet", 5);
        terms["pending_days"] = 4;
        PointPlay play(terms);
        play.act(purchase(100'000));
        const auto second = play.act(purchase(50'000));
        play.advanceDays(3);
        play.foldForeign(byHand(play, second, false)->act);
        play.advanceDays(2);
        QCOMPARE(play.points(), QStringLiteral("15"));
        play.advanceDays(1);
        QCOMPARE(play.points(), QStringLiteral("0"));
        // With a purchase it is a visit, whatever else is in it.
        Act act;
        act.entries = {PendingSettled{"r1", Account::Points, second, true}};
        QVERIFY(isDeskwork(act));
        act.amountMinor = 1;
        QVERIFY(!isDeskwork(act));
        QVERIFY(!isDeskwork(Act()));
    }
    void whatComesBackTooLateSaysHowLongItLives()
    {
        PointPlay play(lasting("days", 5));
        play.act(purchase(100'000));
        ActCommand both = purchase(9'000);
        both.uses = {QStringLiteral("coffee")};
        const auto event = play.act(both);
        play.advanceDays(6);
        play.giveBack(event, std::nullopt);
        const auto balance = play.balance();
        QVERIFY(balance.steps.back().kind == PointStepKind::Refunded);
        QCOMPARE(balance.steps.back().graceDay, std::optional(play.today().plusDays(pointGraceDays)));
    }
};

MUHR_TEST(PointAccountTest, point_account_test)
#include "point_account_test.moc"
