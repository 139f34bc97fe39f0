// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/counter_play.h"
#include "tests/core/loyalty/sample_events.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;
using tests::CounterPlay;

namespace {

QString reason(const base::Expected<UndoDecision, Refusal> &decision)
{
    return decision ? QStringLiteral("allowed") : QString::fromLatin1(refusalWord(decision.error().reason));
}

ActCommand purchase(std::int64_t amount)
{
    ActCommand command;
    command.amountMinor = amount;
    return command;
}

} // namespace

class UndoTest : public QObject
{
    Q_OBJECT
private slots:
    void anUndoneActNeverHappened()
    {
        CounterPlay play;
        play.join();
        play.acts(5);
        const CardState before = play.card;
        ActCommand command = purchase(45'000);
        command.stamps = 4;
        const auto event = play.act(command);
        QCOMPARE(play.rewards(), QStringList{"m1 active"});
        const auto decision = play.quoteUndo(event, UsedReward::Ask);
        QVERIFY(decision);
        QCOMPARE(decision->takenBack, (std::vector<Given>{{"stamps", 4}}));
        QCOMPARE(decision->rewardsTakenBack.size(), std::size_t(1));
        play.undo(event, UsedReward::Ask);
        CardState expected = before;
        expected.undone = {event};
        QVERIFY(play.card == expected);
    }
    void anUndoReopensTheCardBefore()
    {
        CounterPlay play;
        play.acts(6);
        const auto seventh = play.act();
        QCOMPARE(play.card.stamps[0].cycle(), 2);
        play.undo(seventh);
        QCOMPARE(play.card.stamps[0].cycle(), 1);
        QCOMPARE(play.held(), 6);
        QCOMPARE(play.rewards(), QStringList{"m1 active"});
    }
    void anUndoAcrossAVersionUnpinsTheNewCycle()
    {
        CounterPlay play;
        play.acts(6);
        auto longer = tests::plainTerms();
        longer["goal"] = 8;
        longer["milestones"] = QJsonArray{tests::milestone(8, "m1")};
        play.publish(tests::programmeJson(longer));
        const auto seventh = play.act();
        QCOMPARE(play.card.stamps[0].goal(), 8);
        play.undo(seventh);
        QCOMPARE(play.card.stamps[0].goal(), 6);
        play.publish(tests::programmeJson());
        play.act();
        QCOMPARE(play.card.stamps[0].goal(), 6);
    }
    void whoMayUndo_data();
    void whoMayUndo();
    void anUndoCountsOnce()
    {
        CounterPlay play;
        play.acts(2);
        const auto event = play.act();
        play.undo(event);
        QCOMPARE(reason(play.quoteUndo(event, UsedReward::Ask)), QStringLiteral("already_undone"));
        // Two laptops undid it at the same time.
        Event second = tests::sampleEvent(Undone{event, {}, std::nullopt});
        const CardState twice = fold(play.card, {{&second, play.moment.at, false}, play.timed(event), {}}, play.shelf);
        QVERIFY(twice == play.card);
    }
    void aJoinAndAForeignEventCannotBeUndone()
    {
        CounterPlay play;
        play.join();
        QCOMPARE(reason(play.quoteUndo(tests::sampleId<base::EventId>(77), UsedReward::Ask)),
                 QStringLiteral("nothing_to_undo"));
        // An act of another card programme, and one whose terms never came here.
        const auto own = play.act();
        play.card.programme = tests::sampleId<base::ProgrammeId>(99);
        QCOMPARE(reason(play.quoteUndo(own, UsedReward::Ask)), QStringLiteral("nothing_to_undo"));
        play.shelf = ProgrammeShelf();
        QCOMPARE(reason(play.quoteUndo(own, UsedReward::Ask)), QStringLiteral("nothing_to_undo"));
    }
    void aUsedRewardIsTakenBackOrOwed()
    {
        CounterPlay play;
        play.acts(5);
        const auto sixth = play.act();
        play.use("m1");
        QCOMPARE(reason(play.quoteUndo(sixth, UsedReward::Ask)), QStringLiteral("needs_manager"));
        play.moment.role = Role::Cashier;
        QCOMPARE(reason(play.quoteUndo(sixth, UsedReward::LetOwe)), QStringLiteral("needs_manager"));
        play.moment.role = Role::Manager;

        CounterPlay owing = play;
        owing.undo(sixth, UsedReward::LetOwe);
        QCOMPARE(owing.rewards(), QStringList{"m1 owed"});
        QCOMPARE(owing.card.owedStamps("stamps"), 1);
        owing.act();
        QCOMPARE(owing.rewards(), QStringList{"m1 used"});
        QCOMPARE(owing.card.owedStamps("stamps"), 0);
        owing.acts(6);
        QCOMPARE(owing.rewards(), (QStringList{"m1 used", "m1 active"}));

        play.undo(sixth, UsedReward::TakeBack);
        QVERIFY(play.rewards().isEmpty());
        QCOMPARE(play.card.owedStamps("stamps"), 0);
        play.act();
        QCOMPARE(play.rewards(), QStringList{"m1 active"});
    }
    void severalUsedRewardsAreTakenBackByTheirNames()
    {
        auto terms = tests::plainTerms();
        auto tea = tests::milestone(3, "m0");
        auto reward = tea["reward"].toObject();
        reward["title"] = QJsonObject{{"en", "Green tea"}};
        tea["reward"] = reward;
        terms["milestones"] = QJsonArray{tea, tests::milestone(6, "m1")};
        CounterPlay play(tests::programmeJson(terms));
        ActCommand six;
        six.stamps = 6;
        const auto event = play.act(six);
        play.use("m0");
        play.use("m1");
        const auto decision = play.quoteUndo(event, UsedReward::TakeBack);
        QVERIFY(decision);
        QCOMPARE(decision->undone.usesTakenBack.size(), std::size_t(2));
        QStringList titles;
        for (const ActReward &gone : decision->rewardsTakenBack)
            titles.append(gone.title.inLanguage(base::Language::English));
        QCOMPARE(titles, (QStringList{"Green tea", "Free coffee"}));
        play.undo(event, UsedReward::TakeBack);
        QVERIFY(play.rewards().isEmpty());
        QCOMPARE(play.total(), 0);
    }
    void anUndoneUseGivesTheRewardBack()
    {
        CounterPlay play;
        play.acts(6);
        const auto use = play.use("m1");
        play.undo(use, UsedReward::Ask);
        QCOMPARE(play.rewards(), QStringList{"m1 active"});
    }
    void aSecondUseElsewhereIsADisputeForEver()
    {
        CounterPlay play;
        play.acts(6);
        ActCommand command;
        command.stamps = 0;
        command.uses = {QStringLiteral("m1")};
        const auto offline = play.quote(command);
        QVERIFY(offline);
        const auto winner = play.use("m1");
        const auto loser = play.foldForeign(offline->act);
        QCOMPARE(play.card.disputes.size(), std::size_t(1));
        QVERIFY(play.card.disputes[0].use == (EntryRef{loser, 0}));
        QVERIFY(play.card.rewards[0].use == (EntryRef{winner, 0}));
        play.acts(6);
        QCOMPARE(play.rewards(), (QStringList{"m1 used", "m1 active"}));
        QCOMPARE(play.card.disputes.size(), std::size_t(1));
        play.undo(loser);
        QVERIFY(play.card.disputes.empty());
    }
    void theLoserOfADisputeKeepsItsPurchase()
    {
        CounterPlay play;
        play.acts(6);
        ActCommand command = purchase(45'000);
        command.uses = {QStringLiteral("m1")};
        const auto offline = play.quote(command);
        play.use("m1");
        play.foldForeign(offline->act);
        QCOMPARE(play.card.spendMinor, 45'000);
        QCOMPARE(play.total(), 7);
        QCOMPARE(play.card.disputes.size(), std::size_t(1));
    }
    void anUndoThatSettlesAfterAUseElsewhereLeavesOneStampOwed()
    {
        CounterPlay play;
        play.acts(5);
        const auto sixth = play.act();
        const auto undo = play.quoteUndo(sixth, UsedReward::Ask);
        QVERIFY(undo);
        play.use("m1");
        Event late = tests::sampleEvent(undo->undone);
        const CardState card = fold(play.card, {{&late, play.moment.at, false}, play.timed(sixth), {}}, play.shelf);
        QCOMPARE(card.owedStamps("stamps"), 1);
    }
    void anActThatSettlesAfterItsUndoCountsNothing()
    {
        CounterPlay play;
        const auto decision = play.quote();
        Event act = tests::sampleEvent(decision->act);
        act.programmeVersion = play.inForce->programme.version();
        Event undo = tests::sampleEvent(Undone{act.id, {}, std::nullopt});
        CardState card = fold(play.card, {{&undo, play.moment.at, false}, {}, {}}, play.shelf);
        card = fold(card, {{&act, play.moment.at, false}, {}, {}}, play.shelf);
        QVERIFY(card.stamps.empty());
        QCOMPARE(card.visits, 0);
    }
    void partOfAPurchaseComesBack()
    {
        auto terms = tests::plainTerms();
        terms["per"] = "amount";
        terms["step_minor"] = 10'000;
        CounterPlay play(tests::programmeJson(terms));
        const auto event = play.act(purchase(35'000));
        QCOMPARE(play.total(), 3);
        play.giveBack(event, 20'000);
        QCOMPARE(play.card.spendMinor, 15'000);
        QCOMPARE(play.card.purchases, 1);
        QCOMPARE(play.total(), 3);
        QCOMPARE(play.card.stamps[0].remainderMinor, -15'000);
        QVERIFY(!play.quoteReturn(event, 15'001));
        play.giveBack(event, std::nullopt);
        QCOMPARE(play.card.spendMinor, 0);
        QCOMPARE(play.card.purchases, 0);
        QVERIFY(play.card.stamps.empty());
        QVERIFY(!play.quoteReturn(event, std::nullopt));
        play.undo(event);
        QCOMPARE(play.card.spendMinor, 0);
        QVERIFY(play.card.returns.empty());
        QCOMPARE(play.card.visits, 0);
    }
    void aRewardComesBackWithAllOfThePurchaseItWasUsedIn()
    {
        // C30: what was bought with a reward came back, and the reward did not.
        CounterPlay play;
        play.acts(6);
        ActCommand both = purchase(45'000);
        both.uses = {QStringLiteral("m1")};
        const auto event = play.act(both);
        QCOMPARE(play.rewards(), QStringList{"m1 used"});
        play.giveBack(event, 44'999);
        QCOMPARE(play.rewards(), QStringList{"m1 used"});
        play.giveBack(event, std::nullopt);
        QCOMPARE(play.rewards(), QStringList{"m1 active"});
        const auto again = play.use("m1");
        // An undo of what was returned already takes nothing twice.
        play.undo(event);
        QCOMPARE(play.rewards(), QStringList{"m1 used"});
        QVERIFY(play.card.rewards[0].use->event == again);
    }
    void undoingAPartlyReturnedPurchaseTakesTheRest()
    {
        auto terms = tests::plainTerms();
        terms["per"] = "amount";
        terms["step_minor"] = 10'000;
        CounterPlay play(tests::programmeJson(terms));
        play.act(purchase(15'000));
        const CardState before = play.card;
        const auto event = play.act(purchase(35'000));
        play.giveBack(event, 20'000);
        play.undo(event);
        CardState expected = before;
        expected.undone = {event};
        QVERIFY(play.card == expected);
    }
    void aVisitStaysWithTheSecondActOfTheDay()
    {
        CounterPlay play;
        const auto first = play.act();
        play.advanceMinutes(60);
        play.act();
        QCOMPARE(play.card.visits, 1);
        play.undo(first);
        QCOMPARE(play.card.visits, 1);
    }
};

void UndoTest::whoMayUndo_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("own");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, Role role, bool own, int minutes, const char *outcome) {
        QTest::newRow(name) << static_cast<int>(role) << own << minutes << outcome;
    };
    row("a cashier her own at once", Role::Cashier, true, 0, "allowed");
    row("a cashier her own after ten minutes", Role::Cashier, true, 10, "allowed");
    row("a cashier her own after eleven minutes", Role::Cashier, true, 11, "needs_manager");
    row("a cashier somebody else's", Role::Cashier, false, 1, "needs_manager");
    row("a manager somebody else's a week later", Role::Manager, false, 7 * 24 * 60, "allowed");
    row("a kiosk its own", Role::Kiosk, true, 0, "not_allowed");
    row("an auditor", Role::Auditor, true, 0, "not_allowed");
}

void UndoTest::whoMayUndo()
{
    QFETCH(int, role);
    QFETCH(bool, own);
    QFETCH(int, minutes);
    QFETCH(QString, outcome);
    CounterPlay play;
    const auto event = play.act();
    play.advanceMinutes(minutes);
    play.moment.role = static_cast<Role>(role);
    if (!own)
        play.moment.staff = tests::sampleId<base::StaffId>(50);
    QCOMPARE(reason(play.quoteUndo(event, UsedReward::Ask)), outcome);
}

MUHR_TEST(UndoTest, undo_test)
#include "undo_test.moc"
