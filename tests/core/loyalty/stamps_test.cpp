// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/counter_play.h"
#include "tests/core/loyalty/sample_events.h"
#include "tests/support/test_main.h"

#include "core/loyalty/next_reward.h"
#include "core/loyalty/provisional.h"

#include <QJsonArray>
#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;
using tests::CounterPlay;

namespace {

QJsonObject with(QJsonObject terms, const char *key, const QJsonValue &value)
{
    terms[QLatin1String(key)] = value;
    return terms;
}

ActCommand purchase(std::int64_t amount)
{
    ActCommand command;
    command.amountMinor = amount;
    return command;
}

ActCommand byHand(std::int64_t stamps)
{
    ActCommand command;
    command.stamps = stamps;
    return command;
}

QString reason(const base::Expected<Decision, Refusal> &decision)
{
    return decision ? QStringLiteral("allowed") : QString::fromLatin1(refusalWord(decision.error().reason));
}

} // namespace

class StampsTest : public QObject
{
    Q_OBJECT
private slots:
    void theSixthVisitReachesSix()
    {
        CounterPlay play;
        play.join();
        play.acts(5);
        QCOMPARE(play.held(), 5);
        QVERIFY(play.rewards().isEmpty());
        const auto decision = play.quote();
        QVERIFY(decision);
        QCOMPARE(decision->given, (std::vector<Given>{{"stamps", 1}}));
        QCOMPARE(decision->reached.size(), std::size_t(1));
        QCOMPARE(decision->reached[0].title.inLanguage(base::Language::Uzbek), QStringLiteral("Bepul kofe"));
        play.act();
        QCOMPARE(play.held(), 6);
        QCOMPARE(play.card.stamps[0].cycle(), 1);
        QCOMPARE(play.rewards(), QStringList{"m1 active"});
        QCOMPARE(play.card.visits, 1);
    }
    void theSeventhStampBeginsTheNextCard()
    {
        CounterPlay play;
        play.acts(7);
        QCOMPARE(play.held(), 1);
        QCOMPARE(play.card.stamps[0].cycle(), 2);
        play.acts(5);
        QCOMPARE(play.rewards(), (QStringList{"m1 active", "m1 active"}));
        QVERIFY(play.card.rewards[0].id != play.card.rewards[1].id);
    }
    void severalStampsAtOnceCrossTwoMilestonesAndGoOn()
    {
        CounterPlay play(tests::programmeJson(with(
            tests::plainTerms(), "milestones", QJsonArray{tests::milestone(3, "half"), tests::milestone(6, "full")})));
        play.act(byHand(8));
        QCOMPARE(play.rewards(), (QStringList{"half active", "full active"}));
        QCOMPARE(play.held(), 2);
        play.act(byHand(1));
        QCOMPARE(play.rewards(), (QStringList{"half active", "full active", "half active"}));
    }
    void aVoucherIsUsedOnce()
    {
        CounterPlay play;
        play.acts(6);
        const auto use = play.use("m1");
        QCOMPARE(play.rewards(), QStringList{"m1 used"});
        QCOMPARE(play.card.rewards[0].use->event, use);
        ActCommand again;
        again.uses = {QStringLiteral("m1")};
        QCOMPARE(reason(play.quote(again)), QStringLiteral("no_reward"));
        again.uses = {play.card.rewards[0].id};
        const auto named = play.quote(again);
        QVERIFY(!named);
        QVERIFY(named.error().reason == RefusalReason::RewardAlreadyUsed);
    }
    void anIdStandsForItsKindAndTheOldestGoesFirst()
    {
        CounterPlay play;
        play.acts(12);
        const auto newer = play.card.rewards[1].id;
        ActCommand command;
        command.stamps = 0;
        command.uses = {newer};
        play.act(command);
        QCOMPARE(play.rewards(), (QStringList{"m1 used", "m1 active"}));
        const auto &act = std::get<Act>(play.timed(play.card.rewards[0].use->event).event->body);
        QVERIFY(std::get<RewardUsed>(act.entries[0]).shown == newer);
    }
    void aVoucherLastsToTheEndOfItsLastDay()
    {
        CounterPlay play;
        play.acts(6);
        play.advanceMinutes(30 * 24 * 60 + 14 * 60 + 59);
        QCOMPARE(play.rewards(), QStringList{"m1 active"});
        play.advanceMinutes(1);
        QCOMPARE(play.rewards(), QStringList{"m1 expired"});
        ActCommand command;
        command.stamps = 0;
        command.uses = {QStringLiteral("m1")};
        const auto late = play.quote(command);
        QVERIFY(!late);
        QVERIFY(late.error().reason == RefusalReason::RewardExpired);
    }
    void whatIsHandedOverAtOnceIsUsedInTheSameAct()
    {
        CounterPlay play(tests::programmeJson(with(
            tests::plainTerms(), "milestones", QJsonArray{tests::milestone(6, "m1", QJsonObject{{"kind", "now"}})})));
        play.acts(5);
        const auto last = play.act();
        QCOMPARE(play.rewards(), QStringList{"m1 used"});
        play.undo(last, UsedReward::Ask);
        QVERIFY(play.rewards().isEmpty());
        QCOMPARE(play.held(), 5);
    }
    void aKioskHandsNothingOver()
    {
        CounterPlay play(tests::programmeJson(with(
            tests::plainTerms(), "milestones", QJsonArray{tests::milestone(6, "m1", QJsonObject{{"kind", "now"}})})));
        play.moment.role = Role::Kiosk;
        for (int i = 0; i < 6; ++i) {
            play.act();
            play.advanceMinutes(5);
        }
        QCOMPARE(play.rewards(), QStringList{"m1 active"});
        ActCommand command;
        command.uses = {QStringLiteral("m1")};
        QCOMPARE(reason(play.quote(command)), QStringLiteral("not_allowed"));
    }
    void whatMayNotBeHandedOverStaysOnTheCard_data();
    void whatMayNotBeHandedOverStaysOnTheCard();
    void anActHandsOverNoMoreThanItsEventHolds()
    {
        auto terms = with(tests::plainTerms(), "milestones",
                          QJsonArray{tests::milestone(1, "m1", QJsonObject{{"kind", "now"}})});
        terms["goal"] = 1;
        terms["most_by_hand"] = 100;
        CounterPlay play(tests::programmeJson(terms));
        ActCommand command;
        command.stamps = 100;
        play.act(command);
        const QStringList rewards = play.rewards();
        QCOMPARE(rewards.size(), 100);
        QCOMPARE(rewards.count("m1 used"), 99);
        QCOMPARE(rewards.count("m1 active"), 1);
    }
    void theWelcomeStampIsGivenWithTheJoin()
    {
        CounterPlay play(tests::programmeJson(with(tests::plainTerms(), "welcome", 1)));
        play.join();
        QCOMPARE(play.held(), 1);
        QCOMPARE(play.card.visits, 0);
        play.acts(5);
        QCOMPARE(play.rewards(), QStringList{"m1 active"});
    }
    void smallPurchasesAddUpWhereTheRestIsKept()
    {
        auto terms = with(with(tests::plainTerms(), "per", "amount"), "step_minor", 50'000);
        CounterPlay play(tests::programmeJson(terms));
        play.act(purchase(30'000));
        QCOMPARE(play.total(), 0);
        play.act(purchase(20'000));
        QCOMPARE(play.total(), 1);
        play.act(purchase(120'000));
        QCOMPARE(play.total(), 3);
        QCOMPARE(play.card.stamps[0].remainderMinor, 20'000);
        QCOMPARE(play.card.spendMinor, 170'000);
        QCOMPARE(play.card.purchases, 3);

        CounterPlay without(tests::programmeJson(with(terms, "keep_remainder", false)));
        without.act(purchase(30'000));
        without.act(purchase(49'999));
        QCOMPARE(without.total(), 0);
        QVERIFY(without.card.stamps.empty());
    }
    void aPurchaseBelowTheSmallestLeavesTheRestAsItWas()
    {
        const auto terms =
            with(with(with(tests::plainTerms(), "per", "amount"), "step_minor", 50'000), "minimum_minor", 20'000);
        CounterPlay play(tests::programmeJson(terms));
        play.act(purchase(30'000));
        const auto small = play.act(purchase(19'999));
        QCOMPARE(play.card.stamps[0].remainderMinor, 30'000);
        QCOMPARE(play.card.spendMinor, 49'999);
        play.giveBack(small, 9'999);
        QCOMPARE(play.card.stamps[0].remainderMinor, 30'000);
        play.undo(small);
        QCOMPARE(play.card.stamps[0].remainderMinor, 30'000);
        play.act(purchase(20'000));
        QCOMPARE(play.total(), 1);
    }
    void twoLaptopsThatSpentTheSameRestLeaveItBelowZero()
    {
        CounterPlay play(tests::programmeJson(with(with(tests::plainTerms(), "per", "amount"), "step_minor", 50'000)));
        play.act(purchase(30'000));
        const auto offline = play.quote(purchase(20'000));
        QVERIFY(offline);
        play.act(purchase(20'000));
        play.foldForeign(offline->act);
        QCOMPARE(play.total(), 2);
        QCOMPARE(play.card.stamps[0].remainderMinor, -30'000);
        play.act(purchase(50'000));
        QCOMPARE(play.total(), 2);
        QCOMPARE(play.card.stamps[0].remainderMinor, 20'000);
    }
    void stampsSetByHandLeaveTheRestAsItWas()
    {
        CounterPlay play(tests::programmeJson(with(with(tests::plainTerms(), "per", "amount"), "step_minor", 50'000)));
        play.act(purchase(30'000));
        ActCommand gift = purchase(10'000);
        gift.stamps = 2;
        play.act(gift);
        QCOMPARE(play.total(), 2);
        QCOMPARE(play.card.stamps[0].remainderMinor, 30'000);
    }
    void onlyItsItemsBringAStamp()
    {
        CounterPlay play(
            tests::programmeJson(with(with(tests::plainTerms(), "per", "item"), "items", QJsonArray{"kofe", "choy"})));
        ActCommand command;
        command.lines = {{"kofe", 2, 15'000}, {"non", 5, 4'000}, {"choy", 1, 8'000}, {"kofe", 1, 15'000}};
        const auto decision = play.quote(command);
        QVERIFY(decision);
        QCOMPARE(decision->act.lines.size(), std::size_t(3));
        QCOMPARE(*decision->act.payMinor, 73'000);
        QCOMPARE(decision->given[0].amount, 4);
        command.lines = {{"non", 1, 4'000}};
        const auto none = play.quote(command);
        QVERIFY(none);
        QVERIFY(none->act.entries.empty());
        QVERIFY(none->nothing->reason == RefusalReason::NoSuchItem);
    }
    void twoKindsOfStampsStandOnOneCard()
    {
        auto tea = tests::plainTerms();
        tea["goal"] = 3;
        tea["stamp"] = "tea";
        tea["milestones"] = QJsonArray{tests::milestone(3, "t1")};
        CounterPlay play(
            tests::programmeOf({QJsonObject{{"id", "r1"}, {"kind", "stamps"}, {"terms", tests::plainTerms()}},
                                QJsonObject{{"id", "r2"}, {"kind", "stamps"}, {"terms", tea}}}));
        play.acts(3);
        QCOMPARE(play.card.track("stamps")->total, 3);
        QCOMPARE(play.card.track("tea")->total, 3);
        QCOMPARE(play.rewards(), QStringList{"t1 active"});
        const auto views =
            ladderViews(play.shelf, *play.inForce, play.card, play.inForce->programme.dayOf(play.moment.at));
        QCOMPARE(views.size(), std::size_t(2));
        QCOMPARE(views[0].missing, 3);
        QCOMPARE(views[1].held, 3);
        QCOMPARE(views[1].missing, 3);
    }
    void aCycleKeepsTheVersionItBeganUnder()
    {
        CounterPlay play;
        play.acts(2);
        auto longer = tests::plainTerms();
        longer["goal"] = 8;
        longer["milestones"] = QJsonArray{tests::milestone(8, "m1")};
        play.publish(tests::programmeJson(longer));
        play.acts(4);
        QCOMPARE(play.rewards(), QStringList{"m1 active"});
        play.act();
        QCOMPARE(play.held(), 1);
        QCOMPARE(play.card.stamps[0].goal(), 8);
        play.acts(7);
        QCOMPARE(play.held(), 8);
        QCOMPARE(play.rewards(), (QStringList{"m1 active", "m1 active"}));
    }
    void aRewardStaysWhenItsRuleGoes()
    {
        CounterPlay play;
        play.acts(6);
        play.publish(
            tests::programmeJson(with(tests::plainTerms(), "milestones", QJsonArray{tests::milestone(6, "other")})));
        play.use("m1");
        QCOMPARE(play.rewards(), QStringList{"m1 used"});
    }
    void aRuleOfANewerMuhrLocksTheCard()
    {
        CounterPlay play(
            tests::programmeOf({QJsonObject{{"id", "r1"}, {"kind", "stamps"}, {"terms", tests::plainTerms()}},
                                QJsonObject{{"id", "r9"}, {"kind", "teleport"}, {"terms", QJsonObject{{"x", 1}}}}}));
        QCOMPARE(reason(play.quote()), QStringLiteral("needs_newer_muhr"));
    }
    void anUnknownEntryLocksTheCardAndTheStampBesideItCounts()
    {
        CounterPlay play;
        Act act;
        act.entries = {StampsGiven{"r1", "stamps", 1}, UnknownEntry{5, QByteArray::fromHex("820505")}};
        play.foldForeign(act);
        QCOMPARE(play.total(), 1);
        QVERIFY(play.card.needsNewerMuhr);
        QCOMPARE(reason(play.quote()), QStringLiteral("needs_newer_muhr"));
    }
    void aCodeNotKnownHereGetsStampsOnly()
    {
        CounterPlay play;
        ProvisionalMoment moment{play.moment, 0, false};
        const auto decision = decideProvisional(play.shelf, *play.inForce, {}, moment);
        QVERIFY(decision);
        QVERIFY(isProvisionalAct(decision->act));
        const auto refused = [&](const ActCommand &command, const ProvisionalMoment &when) {
            return reason(decideProvisional(play.shelf, *play.inForce, command, when));
        };
        QCOMPARE(refused({}, {play.moment, 0, true}), QStringLiteral("too_soon"));
        QCOMPARE(refused({}, {play.moment, 50, false}), QStringLiteral("no_endpoint"));
        QCOMPARE(refused({}, {play.moment, 49, false}), QStringLiteral("allowed"));
        ActCommand full = byHand(6);
        const auto six = decideProvisional(play.shelf, *play.inForce, full, moment);
        QVERIFY(six);
        QVERIFY(six->reached.empty());
        QVERIFY(six->after.rewards.empty());
    }
    void aJoinTakesInTheStampsThatWaitedForIt()
    {
        CounterPlay play(tests::programmeJson(with(tests::plainTerms(), "welcome", 1)));
        Event waiting = tests::sampleEvent(Act{Channel::Camera, {}, {}, {}, {StampsGiven{"r1", "stamps", 1}}, {}, 0});
        waiting.programmeVersion = play.inForce->programme.version();
        CustomerJoined join;
        join.programme = play.card.programme;
        join.entries = play.inForce->programme.welcomeEntries(play.card.customer, play.moment.at);
        Event joined = tests::sampleEvent(join);
        joined.programmeVersion = waiting.programmeVersion;
        const CardState card =
            fold(play.card, {{&joined, play.moment.at, false}, {}, {{&waiting, play.moment.at, false}}}, play.shelf);
        QCOMPARE(card.stamps[0].total, 2);
        QCOMPARE(card.visits, 1);
    }
};

void StampsTest::whatMayNotBeHandedOverStaysOnTheCard_data()
{
    QTest::addColumn<QJsonObject>("reward");
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("online");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, QJsonObject reward, Role role, bool online, const char *outcome) {
        reward["kind"] = "now";
        QTest::newRow(name) << reward << int(role) << online << QString::fromLatin1(outcome);
    };
    row("a dear one by a cashier", {{"value_minor", 20'001}}, Role::Cashier, true, "m1 active");
    row("a dear one by a manager", {{"value_minor", 20'001}}, Role::Manager, true, "m1 used");
    row("one for online only, without a connection", {{"offline", "online"}}, Role::Cashier, false, "m1 active");
    row("one that asks for a fresh code", {{"needs_fresh_code", true}}, Role::Cashier, true, "m1 active");
}

void StampsTest::whatMayNotBeHandedOverStaysOnTheCard()
{
    QFETCH(QJsonObject, reward);
    QFETCH(int, role);
    QFETCH(bool, online);
    QFETCH(QString, outcome);
    CounterPlay play(
        tests::programmeJson(with(tests::plainTerms(), "milestones", QJsonArray{tests::milestone(6, "m1", reward)}),
                             {{"cashier_reward_limit_minor", 20'000}}));
    play.moment.role = Role(role);
    play.moment.isOnline = online;
    play.acts(6);
    QCOMPARE(play.rewards(), QStringList{outcome});
}

MUHR_TEST(StampsTest, stamps_test)
#include "stamps_test.moc"
