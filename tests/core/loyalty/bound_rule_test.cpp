// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/counter_play.h"
#include "tests/support/test_main.h"

#include "core/loyalty/rule.h"

#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;

namespace {

/// A rule that only exists.
class Silent : public BoundRule
{
};

} // namespace

class BoundRuleTest : public QObject
{
    Q_OBJECT
private slots:
    void aRuleThatSaysNothingDoesNothing()
    {
        const tests::CounterPlay play;
        const Silent rule;
        const ActCommand command;
        const Price price = listPrice(10'000, {});
        const base::LocalDate today = play.inForce->programme.dayOf(play.moment.at);
        const RuleInput input{play.card, command, play.moment, today, play.inForce->programme, "UZS", price, {}, false};
        const RuleOutcome outcome = rule.give(input);
        QVERIFY(outcome.entries.empty() && !outcome.nothing && !outcome.refusal && outcome.why.empty());
        const Offers offers = rule.offers(input);
        QVERIFY(offers.offers.empty() && !offers.refusal && offers.codes.isEmpty() && offers.why.empty());
        QVERIFY(rule.welcome({{}, {}, true, {}, today, play.inForce->programme}).empty());
        QVERIFY(!rule.nextGood({play.card, {}, today, play.inForce->programme, "UZS"}));
        QVERIFY(!rule.ladder() && !rule.points() && !rule.account() && !rule.gifts() && !rule.coupons());
        QVERIFY(!rule.tiers(base::CalendarSystem::Gregorian));
        QVERIFY(rule.rewards().empty() && rule.grants().empty() && rule.limited().empty());
        QVERIFY(rule.promoWords().isEmpty() && rule.drawnRewards().isEmpty());
        QVERIFY(!rule.rewardsEvent(QStringLiteral("review")));
        QCOMPARE(rule.coolDownMinutes() + rule.mostADay() + rule.minimumMinor() + rule.leastKeptMinor(), 0);
        QCOMPARE(rule.remainderChange(10'000, 1), 0);
    }
    void aRuleThatPaysNothingRefusesToPay()
    {
        const tests::CounterPlay play;
        const Silent rule;
        ActCommand command;
        command.amountMinor = 10'000;
        command.spend = 0;
        const Price price = listPrice(10'000, {});
        const RuleInput input{play.card, command, play.moment, {}, play.inForce->programme, "UZS", price, {}, false};
        QVERIFY(!rule.paysPurchases());
        const auto paid = rule.pay(input, std::nullopt);
        QVERIFY(!paid);
        QVERIFY(paid.error().reason == RefusalReason::NothingToPayWith);
        // Nor does a programme of such rules.
        const auto decision = play.quote(command);
        QVERIFY(!decision);
        QVERIFY(decision.error().reason == RefusalReason::NothingToPayWith);
    }
    void whatItSpentComesBackInParts()
    {
        const tests::CounterPlay play;
        const Silent rule;
        QVERIFY(rule.isPaidBackOnPart());
        // Points that it never gave are not taken back.
        Act act;
        act.amountMinor = 10'000;
        PointLot lot;
        lot.points = 5;
        QCOMPARE(rule.pointsTakenBack({act, lot, 10'000, 9'000, {}, play.inForce->programme}), 0);
    }
    void whatIsKeptIsRoundedInTheCustomersFavour()
    {
        const tests::CounterPlay play;
        const Act act;
        const PointLot lot;
        const auto kept = [&](std::int64_t worth, std::int64_t returned) {
            return PointReturn{act, lot, worth, returned, {}, play.inForce->programme}.keptOf(10);
        };
        QCOMPARE(kept(3'000, 0), 10);
        QCOMPARE(kept(3'000, 1'000), 7);
        QCOMPARE(kept(3'000, 3'000), 0);
        // Nothing of what cost nothing can be kept.
        QCOMPARE(kept(0, 0), 0);
    }
};

MUHR_TEST(BoundRuleTest, bound_rule_test)
#include "bound_rule_test.moc"
