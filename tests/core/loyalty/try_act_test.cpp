// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/try_act.h"

#include "tests/core/loyalty/gift_play.h"
#include "tests/core/loyalty/point_play.h"
#include "tests/core/loyalty/voucher_play.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;
using tests::GiftPlay;
using tests::pointGift;
using tests::purchase;
using tests::reason;

namespace {

/// Stamps, points, and 30 points more for the first purchase, which is nothing without the points.
GiftPlay firstPurchase()
{
    return {QStringLiteral("event_bonus"), {{"event", "purchase"}, {"nth", 1}, {"gift", pointGift(30)}}};
}

base::Expected<Trial, Refusal> tried(const tests::CounterPlay &play, const ActCommand &command)
{
    return tryAct(play.shelf, *play.inForce, play.card, command, play.moment);
}

/// "r1: stamps 1; r2: points 2" and so on.
QString given(const Trial &trial)
{
    QStringList rules;
    for (const RuleTrial &one : trial.rules) {
        QStringList amounts;
        for (const Given &part : one.given)
            amounts.append(QStringLiteral("%1 %2").arg(part.kind).arg(part.amount));
        rules.append(one.rule->id + QStringLiteral(": ") + amounts.join(u','));
    }
    return rules.join(QStringLiteral("; "));
}

} // namespace

class TryActTest : public QObject
{
    Q_OBJECT
private slots:
    void eachRuleSaysWhatItGivesAlone()
    {
        const GiftPlay play = firstPurchase();
        const auto trial = tried(play, purchase(20'000));
        QVERIFY(trial);
        QCOMPARE(trial->decision.given, (std::vector<Given>{{"stamps", 1}, {"points", 2}, {"points", 30}}));
        QCOMPARE(given(*trial), QStringLiteral("r1: stamps 1; r2: points 2; g1: "));
        // Alone it is no programme, so only the whole says why.
        QVERIFY(!trial->rules[2].reason);
        QCOMPARE(trial->rules[2].why.size(), std::size_t(1));
        QVERIFY(trial->rules[0].why.empty());
    }
    void whatGivesNothingSaysWhy()
    {
        const GiftPlay play = firstPurchase();
        // A purchase too small for a point still brings its stamp.
        const auto small = tried(play, purchase(900));
        QCOMPARE(given(*small), QStringLiteral("r1: stamps 1; r2: ; g1: "));
        QVERIFY(small->rules[1].reason->reason == RefusalReason::TooLittleForPoints);
        QVERIFY(!small->rules[0].reason);
        // Without a purchase there would be no act at all by points alone.
        const auto visit = tried(play, {});
        QCOMPARE(given(*visit), QStringLiteral("r1: stamps 1; r2: ; g1: "));
        QVERIFY(visit->rules[1].reason->reason == RefusalReason::AmountNeededForPoints);
    }
    void whatIsUsedIsOfAllTogether()
    {
        GiftPlay play = firstPurchase();
        play.act(purchase(200'000));
        ActCommand command = purchase(20'000);
        command.uses = {QStringLiteral("coffee")};
        const auto trial = tried(play, command);
        QVERIFY(trial);
        QCOMPARE(trial->decision.used.size(), std::size_t(1));
        QCOMPARE(given(*trial), QStringLiteral("r1: stamps 1; r2: points 2; g1: "));
        QVERIFY(!trial->rules[0].reason && !trial->rules[1].reason);
    }
    void whatIsRefusedIsNoTrial()
    {
        const GiftPlay play = firstPurchase();
        QCOMPARE(reason(tried(play, purchase(-1))), reason(RefusalReason::BadAmount));
    }
    void nothingIsWritten()
    {
        const GiftPlay play = firstPurchase();
        const CardState before = play.card;
        QVERIFY(tried(play, purchase(20'000)));
        QVERIFY(play.card == before);
        QVERIFY(play.history().empty());
    }
};

MUHR_TEST(TryActTest, try_act_test)
#include "try_act_test.moc"
