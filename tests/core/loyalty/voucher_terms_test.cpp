// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/discount_play.h"
#include "tests/core/loyalty/voucher_play.h"
#include "tests/support/test_main.h"

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

/// From when, at what times and for what money a reward can be used.
class VoucherTermsTest : public QObject
{
    Q_OBJECT
private slots:
    void whenItCanBeUsed_data()
    {
        QTest::addColumn<QJsonObject>("reward");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("hours");
        QTest::addColumn<QString>("expected");
        const auto yes = QStringLiteral("allowed");
        using enum RefusalReason;
        const auto row = [](const char *name, const QJsonObject &reward, int days, int hours, const QString &expected) {
            QTest::newRow(name) << reward << days << hours << expected;
        };
        // The card is full on Monday 2026-06-01 at 09:00.
        row("5.6.7: at once", {}, 0, 0, yes);
        row("5.6.7: after 3 days, on the second", {{"starts", "after_days"}, {"starts_after_days", 3}}, 2, 14,
            reason(RewardNotYet));
        row("5.6.7: after 3 days, on the third", {{"starts", "after_days"}, {"starts_after_days", 3}}, 3, 0, yes);
        row("5.6.7: at a visit on another day, the same day", {{"starts", "next_visit"}}, 0, 14, reason(RewardNotYet));
        row("5.6.7: at a visit on another day", {{"starts", "next_visit"}}, 1, 0, yes);
        row("5.6.7: from a date, the day before", {{"first_day", "2026-06-10"}}, 8, 0, reason(RewardNotYet));
        row("5.6.7: from a date", {{"first_day", "2026-06-10"}}, 9, 0, yes);
        row("5.6.7: until a date", {{"last_day", "2026-06-10"}}, 9, 14, yes);
        row("5.6.7: until a date, the day after", {{"last_day", "2026-06-10"}}, 10, 0, reason(RewardExpired));
        row("5.8.3: last of its days", {{"valid_days", 5}}, 5, 14, yes);
        row("5.8.3: the day after", {{"valid_days", 5}}, 6, 0, reason(RewardExpired));
        row("5.8.3: a date before its days are over", {{"valid_days", 50}, {"last_day", "2026-06-10"}}, 10, 0,
            reason(RewardExpired));
        row("5.8.3: its days are over before a date", {{"valid_days", 5}, {"last_day", "2026-06-10"}}, 6, 0,
            reason(RewardExpired));
        row("5.6.7: before its hours", {{"from_minute", 600}, {"to_minute", 720}}, 0, 0, reason(RewardNotNow));
        row("5.6.7: within its hours", {{"from_minute", 600}, {"to_minute", 720}}, 0, 1, yes);
        row("5.6.7: after its hours", {{"from_minute", 600}, {"to_minute", 720}}, 0, 3, reason(RewardNotNow));
        row("5.6.7: another day of the week", {{"weekdays", QJsonArray{"tue"}}}, 0, 0, reason(RewardNotNow));
        row("5.6.7: its day of the week", {{"weekdays", QJsonArray{"tue"}}}, 1, 0, yes);
    }
    void whenItCanBeUsed()
    {
        QFETCH(QJsonObject, reward);
        QFETCH(int, days);
        QFETCH(int, hours);
        VoucherPlay play(reward);
        play.advanceMinutes((days * 24 + hours) * 60);
        QTEST(reason(play.quote(wishing(QStringLiteral("m1")))), "expected");
        QTEST(reason(play.quote(wishing(play.voucher()))), "expected");
    }
    void whatIsGivenFollowsTheSameTerms()
    {
        CounterPlay play(voucherCard({{"starts", "next_visit"}, {"last_day", "2026-06-05"}}));
        base::IdBytes id{};
        id[0] = 7;
        const auto voucher = base::VoucherId::fromBytes(id);
        const auto day = play.inForce->programme.dayOf(play.moment.at);
        play.foldForeign(actOf(VoucherGiven{"r1", "m1", voucher, day.plusDays(30)}));
        const RewardState &given = *play.card.reward(voucher);
        QVERIFY(given.firstDay == day.plusDays(1));
        QVERIFY(given.lastDay == day.plusDays(4));
        id[0] = 8;
        const auto planned = base::VoucherId::fromBytes(id);
        play.foldForeign(actOf(VoucherPlanned{"r1", "m1", planned, day.plusDays(3), day.plusDays(4)}));
        QVERIFY(play.card.reward(planned)->firstDay == day.plusDays(3));
    }
    void voucherOfTheNextVisitIsNotForTheActThatBringsIt()
    {
        // S127; and a reward that can be used at once is used in the act that reaches it.
        for (const char *starts : {"at_once", "next_visit"}) {
            CounterPlay play(voucherCard({{"starts", starts}}));
            play.acts(1);
            ActCommand both;
            both.uses = {QStringLiteral("m1")};
            QCOMPARE(bool(play.quote(both)), QLatin1String(starts) == QLatin1String("at_once"));
        }
    }
    void whatIsHandedOverAtOnceWaitsForItsTime()
    {
        const auto usedOf = [](const QJsonObject &more) {
            QJsonObject reward = more;
            reward["kind"] = "now";
            CounterPlay play(voucherCard(reward));
            play.acts(2);
            return play.rewards().join(u' ') + QString::number(play.card.disputes.size());
        };
        QCOMPARE(usedOf({}), QStringLiteral("m1 used0"));
        QCOMPARE(usedOf({{"first_day", "2026-06-02"}}), QStringLiteral("m1 waiting0"));
        QCOMPARE(usedOf({{"weekdays", QJsonArray{"tue"}}}), QStringLiteral("m1 active0"));
    }
    void moneyOffThePurchase_data()
    {
        QTest::addColumn<QJsonObject>("reward");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<qint64>("pays");
        const auto row = [](const char *name, const QJsonObject &reward, qint64 amount, qint64 pays) {
            QTest::newRow(name) << reward << amount << pays;
        };
        row("C1: a percentage", {{"discount_percent", 2'500}}, 10'000, 7'500);
        row("C1: up for the customer", {{"discount_percent", 2'500}}, 9'999, 7'499);
        row("C1: a percentage with a limit", {{"discount_percent", 2'500}, {"discount_most_minor", 2'000}}, 10'000,
            8'000);
        row("C1: an amount", {{"discount_minor", 3'000}}, 10'000, 7'000);
        row("C1: never below zero", {{"discount_minor", 30'000}}, 10'000, 0);
    }
    void moneyOffThePurchase()
    {
        QFETCH(QJsonObject, reward);
        QFETCH(qint64, amount);
        QFETCH(qint64, pays);
        VoucherPlay play(reward, {plainPoints()});
        const auto decision = play.quote(wishing(QStringLiteral("m1"), amount));
        QVERIFY(decision);
        QCOMPARE(decision->act.payMinor.value_or(-1), pays);
        // C1: what came off earns nothing.
        const std::int64_t earned = decision->given.empty() ? 0 : decision->given.front().amount;
        QCOMPARE(earned, pays / 1'000);
        const auto event = play.act(wishing(QStringLiteral("m1"), amount));
        QCOMPARE(play.status(), QStringLiteral("used"));
        play.undo(event);
        QCOMPARE(play.status(), QStringLiteral("active"));
    }
    void moneyOffNeedsAPurchaseBehindIt()
    {
        VoucherPlay play({{"discount_minor", 3'000}});
        QCOMPARE(play.quote(tests::wishing(play.voucher(), 10'000))->price.paidMinor, 7'000);
        const auto needs = reason(RefusalReason::RewardNeedsPurchase);
        QCOMPARE(reason(play.quote(wishing(QStringLiteral("m1")))), needs);
        QCOMPARE(reason(play.quote(wishing(QStringLiteral("m1"), 0))), needs);
        // The same one twice.
        ActCommand twice = wishing(QStringLiteral("m1"), 10'000);
        twice.uses.push_back(QStringLiteral("m1"));
        QCOMPARE(reason(play.quote(twice)), reason(RefusalReason::NoReward));
        // Reached in this very act.
        CounterPlay fresh(voucherCard({{"discount_minor", 3'000}}));
        fresh.acts(1);
        ActCommand both;
        both.amountMinor = 10'000;
        both.uses = {QStringLiteral("m1")};
        QCOMPARE(reason(fresh.quote(both)), needs);
        // What may not be used is no discount either.
        play.advanceDays(1);
        play.moment.role = Role::Kiosk;
        QCOMPARE(reason(play.quote(wishing(QStringLiteral("m1"), 10'000))), reason(RefusalReason::NotAllowed));
    }
    void aRewardThatAnotherDiscountBeatsIsKept()
    {
        const QJsonObject half = tests::discountTerms({{"percent_hundredths", 5'000}, {"stacking", "alone"}});
        const VoucherPlay play({{"discount_minor", 3'000}}, {tests::rule("d1", "discount", half)});
        QCOMPARE(reason(play.quote(wishing(play.voucher(), 10'000))), reason(RefusalReason::RewardBeaten));
        // Where it brings more it is the one.
        QCOMPARE(play.quote(wishing(play.voucher(), 5'000))->price.paidMinor, 2'000);
    }
    void deadTermsOfAReward_data()
    {
        QTest::addColumn<QJsonObject>("reward");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QJsonObject &reward, const char *field) {
            QTest::newRow(name) << reward
                                << QStringLiteral("rules[0].terms.milestones[0].reward.") + QLatin1String(field);
        };
        row("no number of days", {{"starts", "after_days"}}, "starts_after_days");
        row("days for nothing", {{"starts_after_days", 3}}, "starts_after_days");
        row("over before it begins", {{"starts", "after_days"}, {"starts_after_days", 9}, {"valid_days", 8}},
            "valid_days");
        row("over on the day it is reached", {{"starts", "next_visit"}, {"valid_days", 0}}, "valid_days");
        row("now and later", {{"kind", "now"}, {"starts", "next_visit"}}, "starts");
        row("now and a percentage", {{"kind", "now"}, {"discount_percent", 100}}, "discount_percent");
        row("now and money", {{"kind", "now"}, {"discount_minor", 100}}, "discount_minor");
        row("percent and money", {{"discount_percent", 100}, {"discount_minor", 100}}, "discount_minor");
        row("a limit of nothing", {{"discount_minor", 100}, {"discount_most_minor", 50}}, "discount_most_minor");
        row("half of its hours", {{"from_minute", 60}}, "to_minute");
    }
    void deadTermsOfAReward()
    {
        QFETCH(QJsonObject, reward);
        const auto parsed = Programme::parse(voucherCard(reward));
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().size(), std::size_t(1));
        QTEST(parsed.error()[0].field, "field");
    }
};

MUHR_TEST(VoucherTermsTest, voucher_terms_test)
#include "voucher_terms_test.moc"
