// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/body.h"
#include "tests/core/loyalty/voucher_play.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;
using namespace muhr::tests;

namespace {

/// A full card whose reward two laptops have handed over; the second use is the dispute.
struct UsedTwice
{
    explicit UsedTwice(const QByteArray &json = programmeJson()) : play(json)
    {
        play.acts(6);
        useAgain();
    }
    /// Both laptops see the reward, and each hands it over.
    void useAgain()
    {
        const auto offline = play.quote(wishing(QStringLiteral("m1")));
        winner = {play.use(QStringLiteral("m1")), 0};
        loser = {play.foldForeign(offline->act), 0};
    }
    base::EventId settle(DisputeDecision decision) { return play.settle(loser, decision); }
    std::optional<DisputeDecision> decision() const { return play.card.disputes.front().decision; }
    QString use() const { return reason(play.quote(wishing(QStringLiteral("m1")))); }

    CounterPlay play;
    EntryRef winner;
    EntryRef loser;
};

QByteArray handedOverAtOnce()
{
    QJsonObject terms = plainTerms();
    terms["milestones"] = QJsonArray{milestone(6, "m1", {{"kind", "now"}})};
    return programmeJson(terms);
}

} // namespace

/// What becomes of a use that found no reward left, once an owner has spoken.
class DisputesTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsWrittenOffCostsNobodyAnything()
    {
        UsedTwice twice;
        const auto by = twice.settle(DisputeDecision::WriteOff);
        QVERIFY(twice.decision() == DisputeDecision::WriteOff);
        QCOMPARE(twice.play.card.disputes.front().decidedBy, by);
        twice.play.acts(6);
        QCOMPARE(twice.play.rewards(), (QStringList{"m1 used", "m1 active"}));
    }
    void theNextRewardPaysForWhatIsCharged()
    {
        UsedTwice twice;
        twice.settle(DisputeDecision::Charge);
        QCOMPARE(twice.play.rewards(), QStringList{"m1 used"});
        twice.play.acts(6);
        QCOMPARE(twice.play.rewards(), (QStringList{"m1 used", "m1 used"}));
        QVERIFY(twice.play.card.rewards[1].use == twice.loser);
        QVERIFY(twice.play.card.chargeOn(twice.play.card.rewards[1]));
        QVERIFY(!twice.play.card.chargeOn(twice.play.card.rewards[0]));
        QCOMPARE(twice.use(), reason(RefusalReason::NoReward));
        // Only once.
        twice.play.acts(6);
        QCOMPARE(twice.play.rewards(), (QStringList{"m1 used", "m1 used", "m1 active"}));
    }
    void aRewardThatIsThereAlreadyPaysAtOnce()
    {
        UsedTwice twice;
        twice.play.acts(6);
        QCOMPARE(twice.play.rewards(), (QStringList{"m1 used", "m1 active"}));
        twice.settle(DisputeDecision::Charge);
        QCOMPARE(twice.play.rewards(), (QStringList{"m1 used", "m1 used"}));
    }
    void aRewardThatIsOverPaysNothing()
    {
        UsedTwice twice;
        twice.play.acts(6);
        twice.play.advanceMinutes(31 * 24 * 60);
        twice.settle(DisputeDecision::Charge);
        QCOMPARE(twice.play.rewards(), (QStringList{"m1 used", "m1 expired"}));
        twice.play.acts(6);
        QCOMPARE(twice.play.rewards(), (QStringList{"m1 used", "m1 expired", "m1 used"}));
    }
    void oneThatIsHandedOverAtOncePaysBeforeAnybodyGetsIt()
    {
        CounterPlay play(handedOverAtOnce());
        play.acts(5);
        const auto offline = play.quote();
        play.act();
        const EntryRef loser{play.foldForeign(offline->act), 1};
        // The foreign act brought a stamp, too, and a use that found nothing.
        QCOMPARE(play.card.disputes.size(), std::size_t(1));
        QVERIFY(play.card.disputes.front().use == loser);
        play.settle(loser, DisputeDecision::Charge);
        play.acts(4);
        const auto last = play.quote();
        QVERIFY(last);
        QVERIFY(last->used.empty());
        play.act();
        QCOMPARE(play.rewards(), (QStringList{"m1 used", "m1 used"}));
        QCOMPARE(play.card.disputes.size(), std::size_t(1));
    }
    void aBlockedRewardIsRefusedAtTheCounterOnly()
    {
        UsedTwice twice;
        twice.play.acts(6);
        const auto offline = twice.play.quote(wishing(QStringLiteral("m1")));
        twice.settle(DisputeDecision::Block);
        QCOMPARE(twice.use(), reason(RefusalReason::RewardBlocked));
        QCOMPARE(QString::fromLatin1(refusalWord(RefusalReason::RewardBlocked)), QStringLiteral("not_allowed"));
        // Stamps go on, and a laptop that had not heard of it has used what was there.
        QVERIFY(twice.play.quote());
        twice.play.foldForeign(offline->act);
        QCOMPARE(twice.play.rewards(), (QStringList{"m1 used", "m1 used"}));
        twice.play.acts(6);
        QCOMPARE(twice.use(), reason(RefusalReason::RewardBlocked));
        twice.settle(DisputeDecision::Reopen);
        QCOMPARE(twice.use(), QStringLiteral("allowed"));
    }
    void nobodyHoldsABlockedReward()
    {
        VoucherPlay play;
        const auto offline = play.quote(wishing(QStringLiteral("m1")));
        play.use(QStringLiteral("m1"));
        const EntryRef loser{play.foldForeign(offline->act), 0};
        play.acts(2);
        QCOMPARE(reason(play.quoteChange(15, 1)), QStringLiteral("allowed"));
        play.settle(loser, DisputeDecision::Block);
        QCOMPARE(reason(play.quoteChange(15, 1)), reason(RefusalReason::RewardBlocked));
        // Taking it from her is another thing.
        QCOMPARE(reason(play.quoteChange(std::nullopt, 1)), QStringLiteral("allowed"));
    }
    void theLastWordHolds()
    {
        UsedTwice twice;
        twice.play.acts(6);
        const CardState open = twice.play.card;
        twice.settle(DisputeDecision::Charge);
        twice.settle(DisputeDecision::Block);
        QVERIFY(twice.decision() == DisputeDecision::Block);
        QCOMPARE(twice.play.rewards(), (QStringList{"m1 used", "m1 active"}));
        twice.settle(DisputeDecision::Charge);
        QCOMPARE(twice.play.rewards(), (QStringList{"m1 used", "m1 used"}));
        const auto again = twice.settle(DisputeDecision::Charge);
        QCOMPARE(twice.play.rewards(), (QStringList{"m1 used", "m1 used"}));
        QCOMPARE(twice.play.card.disputes.front().decidedBy, again);
        // Opened anew, it is as if nobody had ever decided.
        twice.settle(DisputeDecision::Reopen);
        QVERIFY(twice.play.card == open);
        QVERIFY(twice.play.refolded() == twice.play.card);
    }
    void aWordOnNothingSaysNothing()
    {
        UsedTwice twice;
        const CardState before = twice.play.card;
        twice.play.settle(twice.winner, DisputeDecision::Block);
        twice.play.settle({twice.loser.event, 7}, DisputeDecision::Charge);
        QVERIFY(twice.play.card == before);
    }
    void aDisputeThatIsUndoneGivesBackWhatPaidForIt()
    {
        UsedTwice twice;
        twice.settle(DisputeDecision::Charge);
        twice.play.acts(6);
        twice.play.undo(twice.loser.event);
        QVERIFY(twice.play.card.disputes.empty());
        QCOMPARE(twice.play.rewards(), (QStringList{"m1 used", "m1 active"}));
        // What is said of it afterwards is moot.
        twice.settle(DisputeDecision::Block);
        QCOMPARE(twice.use(), QStringLiteral("allowed"));
        QVERIFY(twice.play.refolded() == twice.play.card);
    }
    void stampsThatAreUndoneLeaveTheChargeWaiting()
    {
        UsedTwice twice;
        twice.settle(DisputeDecision::Charge);
        twice.play.acts(5);
        const CardState before = twice.play.card;
        const auto sixth = twice.play.act();
        QCOMPARE(twice.play.rewards(), (QStringList{"m1 used", "m1 used"}));
        // Nobody is asked about a used reward, and nothing is owed.
        QVERIFY(twice.play.quoteUndo(sixth, UsedReward::Ask));
        twice.play.undo(sixth, UsedReward::Ask);
        CardState expected = before;
        expected.undone = {sixth};
        QVERIFY(twice.play.card == expected);
        QCOMPARE(twice.play.card.owedStamps(QStringLiteral("stamps")), 0);
        twice.play.act();
        QCOMPARE(twice.play.rewards(), (QStringList{"m1 used", "m1 used"}));
    }
    void aUseThatIsTakenBackPaysForWhatIsCharged()
    {
        UsedTwice twice;
        twice.settle(DisputeDecision::Charge);
        twice.play.undo(twice.winner.event, UsedReward::Ask);
        QCOMPARE(twice.play.rewards(), QStringList{"m1 used"});
        QVERIFY(twice.play.card.rewards.front().use == twice.loser);
    }
    void whoReallyUsedOneComesBeforeACharge()
    {
        // Six stamps by hand in one act each time, so that a whole reward can be undone.
        CounterPlay play;
        ActCommand six;
        six.stamps = 6;
        play.act(six);
        const auto offline = play.quote(wishing(QStringLiteral("m1")));
        play.use(QStringLiteral("m1"));
        const EntryRef loser{play.foldForeign(offline->act), 0};
        play.settle(loser, DisputeDecision::Charge);
        const auto second = play.act(six);
        QCOMPARE(play.rewards(), (QStringList{"m1 used", "m1 used"}));
        play.undo(second, UsedReward::Ask);
        // One reward, one honest use: the charge waits again.
        QCOMPARE(play.rewards(), QStringList{"m1 used"});
        QVERIFY(!play.card.chargeOn(play.card.rewards.front()));
        QCOMPARE(play.card.owedStamps(QStringLiteral("stamps")), 0);
    }
    void decisionsHaveTheirWords()
    {
        for (const auto decision :
             {DisputeDecision::WriteOff, DisputeDecision::Charge, DisputeDecision::Block, DisputeDecision::Reopen})
            QVERIFY(parseDisputeDecision(disputeDecisionWord(decision)) == decision);
        QVERIFY(!parseDisputeDecision(u"forgive"));
        QVERIFY(disputeDecisionWord(static_cast<DisputeDecision>(9)).isEmpty());
    }
};

MUHR_TEST(DisputesTest, disputes_test)
#include "disputes_test.moc"
