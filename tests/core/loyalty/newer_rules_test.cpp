// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/counter_play.h"
#include "tests/core/loyalty/sample_events.h"
#include "tests/core/loyalty/voucher_play.h"
#include "tests/support/test_main.h"

#include "core/loyalty/card_tier.h"
#include "core/loyalty/decide_pending.h"
#include "core/loyalty/decide_voucher.h"
#include "core/loyalty/point_balance.h"

#include <QJsonArray>
#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;
using tests::CounterPlay;
using tests::reason;
using tests::sampleId;

namespace {

/// A stamp card and points; with a third rule "r9" that only a newer Muhr knows, or without.
QByteArray programmeJson(bool isNewer)
{
    QJsonArray rules{QJsonObject{{"id", "r1"}, {"kind", "stamps"}, {"terms", tests::plainTerms()}},
                     tests::plainPoints()};
    if (isNewer)
        rules.append(QJsonObject{{"id", "r9"}, {"kind", "teleport"}, {"terms", QJsonObject()}});
    return tests::programmeOf(rules);
}

/// A card whose acts a newer till decided.
class NewerPlay : public CounterPlay
{
public:
    NewerPlay() : CounterPlay(programmeJson(true)) {}

    base::LocalDate today() const { return inForce->programme.dayOf(moment.at); }
    std::int64_t points() const { return pointBalance(card, today()).balance; }
    PointsEarned earned(const char *rule, std::int64_t points) const
    {
        return {QString::fromLatin1(rule), points, today(), {}, 0};
    }
    /// A purchase of 10,000.
    base::EventId bought(const Entries &entries)
    {
        Act act;
        act.amountMinor = act.payMinor = 10'000;
        act.entries = entries;
        return foldForeign(act);
    }
    void giveBackPart(const base::EventId &event) { giveBack(event, 5'000); }
    void giveBackAll(const base::EventId &event) { giveBack(event, std::nullopt); }
    /// The till is of a Muhr that knows all rules of the programme in force.
    void publishKnown() { publish(programmeJson(false)); }
};

const base::VoucherId voucher = sampleId<base::VoucherId>(50);

} // namespace

/// A programme with a rule of a newer Muhr: this one decides nothing by it, but reads what was decided.
class NewerRulesTest : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsDecided()
    {
        NewerPlay play;
        const auto event = play.bought({play.earned("p1", 10)});
        const QString newer = reason(RefusalReason::NeedsNewerMuhr);
        QCOMPARE(reason(play.quote()), newer);
        const PendingCommand pending{Channel::Command, event, true};
        QCOMPARE(reason(decidePending(play.shelf, *play.inForce, play.card, pending, play.moment)), newer);
        const VoucherCommand hold{Channel::Command, voucher, 15};
        QCOMPARE(reason(decideVoucher(play.shelf, *play.inForce, play.card, hold, play.moment)), newer);
        QVERIFY(!tierOf(play.card, play.shelf, play.inForce->programme, play.today()));
    }
    void whatItsKnownRulesGaveCounts()
    {
        NewerPlay play;
        play.join();
        const CardState before = play.card;
        const auto event = play.bought({StampsGiven{"r1", "stamps", 2}, play.earned("p1", 10)});
        QVERIFY(!play.card.needsNewerMuhr);
        QCOMPARE(play.held(), 2);
        QCOMPARE(play.points(), 10);
        play.giveBackPart(event);
        QCOMPARE(play.held(), 2);
        QCOMPARE(play.points(), 5);
        play.undo(event);
        CardState expected = before;
        expected.undone = {event};
        QVERIFY(play.card == expected);
    }
    void whatItsKnownRulesGaveMayBeOwed()
    {
        NewerPlay play;
        const auto event = play.bought({play.earned("p1", 10)});
        play.bought({PointsSpent{"p1", "tea", 5, 0}});
        QCOMPARE(reason(play.quoteUndo(event, UsedReward::Ask)), reason(RefusalReason::UndoOfSpentPoints));
        play.undo(event, UsedReward::LetOwe);
        QCOMPARE(pointBalance(play.card, play.today()).debt, 5);
    }
    void whatItGaveLocksTheCard_data()
    {
        QTest::addColumn<int>("gift");
        QTest::newRow("stamps") << 0;
        QTest::newRow("points") << 1;
        QTest::newRow("bonus money") << 2;
        QTest::newRow("stamps of a rule that the programme doesn't have") << 3;
        QTest::newRow("points of a rule that the programme doesn't have") << 4;
    }
    void whatItGaveLocksTheCard()
    {
        QFETCH(int, gift);
        NewerPlay play;
        const Entries gifts = {StampsGiven{"r9", "stamps", 1}, play.earned("r9", 10),
                               BonusEarned{"r9", 500, play.today(), {}, 0}, StampsGiven{"r8", "stamps", 1},
                               play.earned("r8", 10)};
        const auto event = play.bought({gifts[static_cast<std::size_t>(gift)]});
        QVERIFY(play.card.needsNewerMuhr);
        QVERIFY(play.card.stamps.empty());
        QVERIFY(play.card.points.isEmpty());
        QVERIFY(play.card.bonus.isEmpty());
        // The purchase itself is understood.
        QCOMPARE(play.card.spendMinor, 10'000);
        const QString newer = reason(RefusalReason::NeedsNewerMuhr);
        play.publishKnown();
        QCOMPARE(reason(play.quote()), newer);
        QCOMPARE(reason(play.quoteUndo(event, UsedReward::Ask)), newer);
        QCOMPARE(reason(play.quoteReturn(event, std::nullopt)), newer);
        const PendingCommand pending{Channel::Command, event, true};
        QCOMPARE(reason(decidePending(play.shelf, *play.inForce, play.card, pending, play.moment)), newer);
        const VoucherCommand hold{Channel::Command, voucher, 15};
        QCOMPARE(reason(decideVoucher(play.shelf, *play.inForce, play.card, hold, play.moment)), newer);
    }
    void itsVoucherIsKeptButNotHandedOver()
    {
        NewerPlay play;
        const auto event = play.bought({VoucherGiven{"r9", "teleport", voucher, {}}});
        QCOMPARE(play.rewards(), QStringList{"teleport active"});
        play.publishKnown();
        for (const UseWish &wish : {UseWish(QStringLiteral("teleport")), UseWish(voucher)})
            QCOMPARE(reason(play.quote(tests::wishing(wish))), reason(RefusalReason::NeedsNewerMuhr));
        const VoucherCommand taken{Channel::Command, voucher, std::nullopt};
        const auto decision = decideVoucher(play.shelf, *play.inForce, play.card, taken, play.moment);
        QVERIFY(decision);
        // Its title stands in terms that cannot be read.
        QCOMPARE(std::get<QString>(decision->sentence.values.at(0)), QStringLiteral("teleport"));
        play.giveBackPart(event);
        QCOMPARE(play.rewards(), QStringList{"teleport active"});
        play.giveBackAll(event);
        QCOMPARE(play.rewards(), QStringList());
    }
    void itsUsedVoucherIsTakenBackByItsKind()
    {
        NewerPlay play;
        const auto event = play.bought({VoucherGiven{"r9", "teleport", voucher, {}}});
        play.bought({RewardUsed{"r9", "teleport", 0, voucher}});
        const auto asked = play.quoteUndo(event, UsedReward::Ask);
        QCOMPARE(reason(asked), reason(RefusalReason::UndoOfUsedReward));
        QCOMPARE(std::get<QString>(asked.error().values.at(0)), QStringLiteral("teleport"));
        const auto back = play.quoteUndo(event, UsedReward::TakeBack);
        QVERIFY(back);
        QCOMPARE(back->rewardsTakenBack.size(), std::size_t(1));
        QCOMPARE(back->rewardsTakenBack[0].kind, QStringLiteral("teleport"));
        QVERIFY(back->rewardsTakenBack[0].title.isEmpty());
        QVERIFY(back->after.rewards.empty());
        // Used again elsewhere, it is used.
        QCOMPARE(reason(play.quote(tests::wishing(voucher))), reason(RefusalReason::NeedsNewerMuhr));
        play.publishKnown();
        const auto used = play.quote(tests::wishing(voucher));
        QCOMPARE(reason(used), reason(RefusalReason::RewardAlreadyUsed));
        QCOMPARE(std::get<QString>(used.error().values.at(0)), QStringLiteral("teleport"));
    }
    void whatWasPaidForItComesBackWithAllGoods_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::newRow("of a newer Muhr") << QStringLiteral("r9");
        QTest::newRow("that the programme doesn't have") << QStringLiteral("r8");
    }
    void whatWasPaidForItComesBackWithAllGoods()
    {
        QFETCH(QString, rule);
        NewerPlay play;
        play.bought({play.earned("p1", 10)});
        const auto event = play.bought({PointsSpent{rule, "teleport", 6, 0}});
        QCOMPARE(play.points(), 4);
        // Whether it comes back in parts stands in terms that cannot be read.
        play.giveBackPart(event);
        QCOMPARE(play.points(), 4);
        play.giveBackAll(event);
        QCOMPARE(play.points(), 10);
        play.undo(event);
        QCOMPARE(play.points(), 10);
    }
    void whatItBroughtAFriendStaysWhileGoodsAreKept_data() { whatWasPaidForItComesBackWithAllGoods_data(); }
    void whatItBroughtAFriendStaysWhileGoodsAreKept()
    {
        QFETCH(QString, rule);
        NewerPlay play;
        const CardState other = CardState::empty(sampleId<base::CustomerId>(77), play.card.programme);
        const auto event = play.bought({ForOther{rule, sampleId<base::CustomerId>(78), play.earned("p1", 40)},
                                        ForOther{rule, other.customer, play.earned("p1", 30)}});
        const auto friends = [&] { return pointBalance(play.alsoFolded(other), play.today()).balance; };
        QCOMPARE(friends(), 30);
        play.giveBackPart(event);
        QCOMPARE(friends(), 15);
        play.giveBackAll(event);
        QCOMPARE(friends(), 0);
    }
    void whatItUsedOfNoCardIsADispute()
    {
        NewerPlay play;
        const auto event = play.bought({RewardUsed{"r9", "teleport", 700, voucher}});
        QCOMPARE(play.card.disputes.size(), std::size_t(1));
        QCOMPARE(play.card.disputes[0].valueMinor, 700);
        play.undo(event);
        QVERIFY(play.card.disputes.empty());
    }
};

MUHR_TEST(NewerRulesTest, newer_rules_test)
#include "newer_rules_test.moc"
