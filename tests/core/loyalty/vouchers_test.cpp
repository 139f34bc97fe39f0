// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/sample_events.h"
#include "tests/core/loyalty/voucher_play.h"
#include "tests/support/test_main.h"

#include "core/loyalty/limits.h"
#include "core/loyalty/voucher_moves.h"

#include <QJsonArray>
#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;
using tests::actOf;
using tests::CounterPlay;
using tests::plainPoints;
using tests::reason;
using tests::voucherCard;
using tests::VoucherPlay;
using tests::wishing;

namespace {

/// A card whose only voucher is so.
VoucherPlay playOf(RewardStatus status)
{
    const bool isWaiting = status == RewardStatus::Waiting;
    VoucherPlay play(isWaiting ? QJsonObject{{"valid_days", 30}, {"starts", "next_visit"}}
                               : QJsonObject{{"valid_days", 30}});
    switch (status) {
    case RewardStatus::Waiting:
    case RewardStatus::Active:
        break;
    case RewardStatus::Reserved:
        play.change(15);
        break;
    case RewardStatus::Used:
        play.use("m1");
        break;
    case RewardStatus::Expired:
        play.advanceDays(31);
        break;
    case RewardStatus::Owed:
        QTest::qFail("no card is made so", __FILE__, __LINE__);
        break;
    case RewardStatus::Voided:
        play.change(std::nullopt);
        break;
    }
    return play;
}

} // namespace

class VouchersTest : public QObject
{
    Q_OBJECT
private slots:
    void everyMoveOfEveryState()
    {
        // 5.8.1: all 70 pairs; those not named lead nowhere.
        const QStringList allowed = {"waiting begin active",    "waiting expire expired", "waiting void voided",
                                     "active reserve reserved", "active use used",        "active expire expired",
                                     "active void voided",      "reserved free active",   "reserved use used",
                                     "reserved expire expired", "reserved void voided",   "used take_back active",
                                     "used owe owed",           "owed repay used",        "voided unvoid active"};
        const QStringList words = {"begin", "reserve", "free",   "use",  "take_back",
                                   "owe",   "repay",   "expire", "void", "unvoid"};
        QStringList found;
        for (const RewardStatus from : allRewardStatuses)
            for (std::size_t i = 0; i < allVoucherMoves.size(); ++i)
                if (const auto to = movedTo(from, allVoucherMoves[i]))
                    found.append(rewardStatusWord(from) + u' ' + words[static_cast<int>(i)] + u' ' +
                                 rewardStatusWord(*to));
        found.sort();
        QStringList sorted = allowed;
        sorted.sort();
        QCOMPARE(found, sorted);
    }
    void whoTriesWhatIsNotAllowed_data()
    {
        QTest::addColumn<RewardStatus>("status");
        QTest::addColumn<QString>("use");
        QTest::addColumn<QString>("reserve");
        QTest::addColumn<QString>("take");
        const auto yes = QStringLiteral("allowed");
        using enum RefusalReason;
        const auto row = [](const char *name, RewardStatus status, const QString &use, const QString &reserve,
                            const QString &take) { QTest::newRow(name) << status << use << reserve << take; };
        row("5.8.1: waiting", RewardStatus::Waiting, reason(RewardNotYet), reason(RewardNotYet), yes);
        row("5.8.1: active", RewardStatus::Active, yes, yes, yes);
        row("5.8.1: reserved", RewardStatus::Reserved, yes, reason(RewardHeld), yes);
        row("5.8.1: used", RewardStatus::Used, reason(RewardAlreadyUsed), reason(RewardAlreadyUsed),
            reason(RewardAlreadyUsed));
        row("5.8.1: expired", RewardStatus::Expired, reason(RewardExpired), reason(RewardExpired),
            reason(RewardExpired));
        row("5.8.1: voided", RewardStatus::Voided, reason(RewardVoided), reason(RewardVoided), reason(RewardVoided));
    }
    void whoTriesWhatIsNotAllowed()
    {
        QFETCH(RewardStatus, status);
        QFETCH(QString, use);
        QFETCH(QString, reserve);
        QFETCH(QString, take);
        const VoucherPlay play = playOf(status);
        QCOMPARE(play.status(), rewardStatusWord(status));
        QCOMPARE(reason(play.quote(wishing(play.voucher()))), use);
        QCOMPARE(reason(play.quoteChange(15)), reserve);
        QCOMPARE(reason(play.quoteChange(std::nullopt)), take);
    }
    void owedOnesMoveNoMore()
    {
        CounterPlay play(voucherCard({{"valid_days", 30}}));
        play.acts(1);
        const auto last = play.act();
        play.use("m1");
        play.undo(last);
        QCOMPARE(play.rewards(), QStringList{QStringLiteral("m1 owed")});
        const RewardState &owed = play.card.rewards.front();
        QCOMPARE(reason(play.quote(wishing(owed.id))), reason(RefusalReason::RewardAlreadyUsed));
        QCOMPARE(
            reason(decideVoucher(play.shelf, *play.inForce, play.card, {Channel::Command, owed.id, {}}, play.moment)),
            reason(RefusalReason::RewardAlreadyUsed));
        play.acts(1);
        QCOMPARE(play.rewards(), QStringList{QStringLiteral("m1 used")});
    }
    void aReservedOneIsFreeAgainAfterItsMinutes()
    {
        // 5.6.9: reserve at the scan, confirm at payment, release on cancel or after a timeout.
        VoucherPlay play;
        const std::int64_t visits = play.card.visits;
        play.change(15);
        QCOMPARE(play.card.visits, visits);
        QCOMPARE(play.status(), QStringLiteral("reserved"));
        QCOMPARE(reason(play.quote(wishing(QStringLiteral("m1")))), reason(RefusalReason::RewardHeld));
        QVERIFY(play.quote(wishing(play.voucher())));
        play.advanceMinutes(14);
        QCOMPARE(play.status(), QStringLiteral("reserved"));
        play.advanceMinutes(1);
        QCOMPARE(play.status(), QStringLiteral("active"));
        QVERIFY(play.quote(wishing(QStringLiteral("m1"))));
        play.change(15);
        play.act(wishing(play.voucher()));
        QCOMPARE(play.status(), QStringLiteral("used"));
        QVERIFY(play.refolded() == play.card);
    }
    void undoingTheReservationFreesIt()
    {
        VoucherPlay play;
        const CardState before = play.card;
        const auto event = play.change(15);
        play.undo(event);
        QCOMPARE(play.status(), QStringLiteral("active"));
        QVERIFY(play.card.rewards == before.rewards);
    }
    void oneIsHeldAndAnotherOfItsKindIsFree()
    {
        VoucherPlay play;
        play.acts(2);
        play.change(15, 1);
        QCOMPARE(play.status(0), QStringLiteral("active"));
        QCOMPARE(play.status(1), QStringLiteral("reserved"));
        play.use("m1");
        QCOMPARE(play.status(0), QStringLiteral("used"));
        QCOMPARE(play.status(1), QStringLiteral("reserved"));
        QCOMPARE(reason(play.quote(wishing(QStringLiteral("m1")))), reason(RefusalReason::RewardHeld));
        play.act(wishing(play.voucher(1)));
        QCOMPARE(play.status(1), QStringLiteral("used"));
    }
    void twoTillsThatHoldTheSameOneHoldTwo()
    {
        VoucherPlay play;
        play.acts(2);
        const auto first = play.quoteChange(15, 0);
        const auto second = play.quoteChange(15, 0);
        play.foldForeign(first->act);
        play.foldForeign(second->act);
        QCOMPARE(play.status(0), QStringLiteral("reserved"));
        QCOMPARE(play.status(1), QStringLiteral("reserved"));
        play.foldForeign(first->act);
        QVERIFY(play.card.disputes.empty());
        // A use is a fact, whatever is held.
        play.foldForeign(actOf(RewardUsed{"r1", "m1", 0, {}}));
        QCOMPARE(play.status(0), QStringLiteral("used"));
    }
    void voidingTakesAManagerAndCanBeUndone()
    {
        VoucherPlay play;
        const CardState before = play.card;
        play.moment.role = Role::Cashier;
        QCOMPARE(reason(play.quoteChange(std::nullopt)), reason(RefusalReason::NeedsManagerForReward));
        QVERIFY(play.quoteChange(15));
        play.moment.role = Role::Kiosk;
        QCOMPARE(reason(play.quoteChange(15)), reason(RefusalReason::NotAllowed));
        play.moment.role = Role::Manager;
        const auto event = play.change(std::nullopt);
        QCOMPARE(play.status(), QStringLiteral("voided"));
        QCOMPARE(reason(play.quote(wishing(QStringLiteral("m1")))), reason(RefusalReason::NoReward));
        play.undo(event);
        QVERIFY(play.card.rewards == before.rewards);
        for (const std::int64_t minutes : {std::int64_t(0), std::int64_t(-1), mostReservedMinutes + 1})
            QCOMPARE(reason(play.quoteChange(minutes)), reason(RefusalReason::BadMinutes));
        QVERIFY(play.quoteChange(mostReservedMinutes));
        QCOMPARE(reason(decideVoucher(play.shelf, *play.inForce, play.card, {Channel::Command, {}, 5}, play.moment)),
                 reason(RefusalReason::NoReward));
        play.card.needsNewerMuhr = true;
        QCOMPARE(reason(play.quoteChange(15)), reason(RefusalReason::NeedsNewerMuhr));
    }
    void anotherActUndoneLeavesHeldAndVoidedOnes()
    {
        VoucherPlay play;
        play.acts(2);
        const auto event = play.act();
        play.change(60, 0);
        play.change(std::nullopt, 1);
        play.undo(event);
        QCOMPARE(play.status(0), QStringLiteral("reserved"));
        QCOMPARE(play.status(1), QStringLiteral("voided"));
    }
    void voidingWhatIsNotThereTakesNothing_data()
    {
        QTest::addColumn<bool>("wasUsed");
        QTest::newRow("used at another till before") << true;
        QTest::newRow("voided at two tills") << false;
    }
    void voidingWhatIsNotThereTakesNothing()
    {
        QFETCH(bool, wasUsed);
        VoucherPlay play;
        const Act voiding = play.quoteChange(std::nullopt)->act;
        if (wasUsed)
            play.use("m1");
        const auto first = play.foldForeign(voiding);
        const auto second = play.foldForeign(voiding);
        // One that this card never had.
        play.foldForeign(actOf(VoucherVoided{"r1", tests::sampleId<base::VoucherId>(90)}));
        QCOMPARE(play.status(), wasUsed ? QStringLiteral("used") : QStringLiteral("voided"));
        play.undo(second);
        QCOMPARE(play.status(), wasUsed ? QStringLiteral("used") : QStringLiteral("voided"));
        play.undo(first);
        QCOMPARE(play.status(), wasUsed ? QStringLiteral("used") : QStringLiteral("active"));
    }
    void aVoucherOutlivesItsRule()
    {
        // 5.8.2: what was reached is not taken away with the rule.
        VoucherPlay play;
        play.publish(tests::programmeOf({plainPoints()}));
        QCOMPARE(play.status(), QStringLiteral("active"));
        const auto decision = play.quote(wishing(QStringLiteral("m1")));
        QVERIFY(decision);
        QCOMPARE(decision->used[0].title.inLanguage(base::Language::English), QStringLiteral("Free coffee"));
        play.use("m1");
        QCOMPARE(play.status(), QStringLiteral("used"));
    }
};

MUHR_TEST(VouchersTest, vouchers_test)
#include "vouchers_test.moc"
