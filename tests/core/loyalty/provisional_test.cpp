// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/provisional.h"

#include "tests/core/loyalty/cashback_play.h"
#include "tests/core/loyalty/counter_play.h"
#include "tests/core/loyalty/point_play.h"
#include "tests/core/loyalty/voucher_play.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <functional>

using namespace muhr;
using namespace muhr::loyalty;
using tests::CounterPlay;
using tests::reason;

namespace {

using CommandChange = std::function<void(ActCommand &)>;
using ActChange = std::function<void(Act &)>;

QString provisional(const CounterPlay &play, const ActCommand &command = {})
{
    return reason(decideProvisional(play.shelf, *play.inForce, command, {play.moment, 0, false}));
}

} // namespace

Q_DECLARE_METATYPE(CommandChange)
Q_DECLARE_METATYPE(ActChange)

/// A card of this shop that is not known here yet.
class ProvisionalTest : public QObject
{
    Q_OBJECT
private slots:
    void itCanOnlyBeStamped_data()
    {
        QTest::addColumn<CommandChange>("change");
        const auto row = [](const char *name, const CommandChange &change) { QTest::newRow(name) << change; };
        row("a use", [](ActCommand &command) { command.uses = {QStringLiteral("m1")}; });
        row("an amount", [](ActCommand &command) { command.amountMinor = 10'000; });
        row("goods", [](ActCommand &command) { command.lines = {{"kofe", 1, 10'000}}; });
        row("paying with what is on it", [](ActCommand &command) { command.spend = 0; });
        row("paying with a gift", [](ActCommand &command) { command.payWithGift = true; });
        row("selling it a gift", [](ActCommand &command) { command.giftSales.push_back({5'000, {}, {}, false}); });
        row("passing a limit", [](ActCommand &command) { command.managerOverride = true; });
        row("no stamps", [](ActCommand &command) { command.stamps = 0; });
    }
    void itCanOnlyBeStamped()
    {
        QFETCH(CommandChange, change);
        const CounterPlay play;
        ActCommand command;
        QCOMPARE(provisional(play, command), QStringLiteral("allowed"));
        change(command);
        QCOMPARE(provisional(play, command), reason(RefusalReason::ProvisionalStampsOnly));
    }
    void whatDependsOnAnAmountIsNotForIt()
    {
        auto byAmount = tests::plainTerms();
        byAmount["per"] = "amount";
        byAmount["step_minor"] = 10'000;
        // Asking for one would lead in a circle.
        const QString stampsOnly = reason(RefusalReason::ProvisionalStampsOnly);
        QCOMPARE(provisional(CounterPlay(tests::programmeJson(byAmount))), stampsOnly);
        QCOMPARE(provisional(tests::PointPlay()), stampsOnly);
        QCOMPARE(provisional(tests::CashbackPlay()), stampsOnly);
        // Beside a stamp card they only give nothing.
        const CounterPlay both(tests::programmeOf(
            {QJsonObject{{"id", "r1"}, {"kind", "stamps"}, {"terms", tests::plainTerms()}}, tests::plainPoints()}));
        QCOMPARE(provisional(both), QStringLiteral("allowed"));
    }
    void whatSettleAcceptsIsStampsAlone_data()
    {
        QTest::addColumn<ActChange>("change");
        const auto row = [](const char *name, const ActChange &change) { QTest::newRow(name) << change; };
        row("an amount", [](Act &act) { act.amountMinor = 0; });
        row("goods", [](Act &act) { act.lines = {{"kofe", 1, 0}}; });
        row("something paid", [](Act &act) { act.payMinor = 0; });
        row("nothing at all", [](Act &act) { act.entries.clear(); });
        row("a limit passed", [](Act &act) { act.flags = flagManagerOverrode; });
        row("a reward used beside the stamp", [](Act &act) { act.entries.push_back(RewardUsed{"r1", "m1", 0, {}}); });
    }
    void whatSettleAcceptsIsStampsAlone()
    {
        QFETCH(ActChange, change);
        Act act;
        act.entries = {StampsGiven{"r1", "stamps", 1}};
        act.flags = flagStampsByHand;
        QVERIFY(isProvisionalAct(act));
        change(act);
        QVERIFY(!isProvisionalAct(act));
    }
};

MUHR_TEST(ProvisionalTest, provisional_test)
#include "provisional_test.moc"
