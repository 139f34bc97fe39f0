// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/counter_play.h"
#include "tests/core/loyalty/voucher_play.h"
#include "tests/support/test_main.h"

#include "core/loyalty/act_check.h"
#include "core/loyalty/limits.h"

#include <QTest>

#include <functional>

using namespace muhr;
using namespace muhr::loyalty;
using tests::CounterPlay;
using tests::reason;

namespace {

using Change = std::function<void(ActCommand &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

/// Numbers and words that somebody may type at a counter.
class ActCheckTest : public QObject
{
    Q_OBJECT
private slots:
    void badNumbersAreRefused_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("expected");
        using enum RefusalReason;
        const auto row = [](const char *name, RefusalReason expected, const Change &change) {
            QTest::newRow(name) << change << reason(expected);
        };
        const auto lines = [&](const char *name, const std::vector<Line> &typed) {
            row(name, BadLines, [typed](ActCommand &command) { command.lines = typed; });
        };
        row("a negative amount", BadAmount, [](ActCommand &command) { command.amountMinor = -1; });
        row("an amount beyond all sense", BadAmount, [](ActCommand &command) { command.amountMinor = mostMoney + 1; });
        row("less than nothing paid with the card", BadAmount, [](ActCommand &command) { command.spend = -1; });
        row("more paid with the card than there can be", BadAmount,
            [](ActCommand &command) { command.spend = mostMoney + 1; });
        row("negative stamps", BadStamps, [](ActCommand &command) { command.stamps = -1; });
        row("1,001 stamps", BadStamps, [](ActCommand &command) { command.stamps = 1'001; });
        row("a receipt number of 65 bytes", BadReceipt,
            [](ActCommand &command) { command.receipt = QString(65, u'9'); });
        row("a receipt number of 33 letters of two bytes", BadReceipt,
            [](ActCommand &command) { command.receipt = QString(33, QChar(0x0436)); });
        row("21 uses", NoReward, [](ActCommand &command) { command.uses.assign(21, UseWish(QStringLiteral("m1"))); });
        lines("a line of nothing", {{"kofe", 0, 1}});
        lines("a line without a name", {{"", 1, 1}});
        lines("a line of more than a million pieces", {{"kofe", 1'000'001, 1}});
        lines("a line that costs less than nothing", {{"kofe", 1, -1}});
        lines("a line that costs beyond all sense", {{"kofe", 1'000'000, 1'000'000'000}});
        lines("lines that cost beyond all sense together", {{"kofe", 1, mostMoney}, {"choy", 1, 1}});
        lines("equal lines that come to more than a million pieces", {{"kofe", 1'000'000, 1}, {"kofe", 1, 1}});
        lines("2,001 lines", std::vector<Line>(2'001, Line{"kofe", 1, 1}));
        std::vector<Line> different;
        for (int i = 0; i < 201; ++i)
            different.push_back({QString::number(i), 1, 1});
        lines("201 different lines", different);
    }
    void badNumbersAreRefused()
    {
        QFETCH(Change, change);
        QFETCH(QString, expected);
        const CounterPlay play;
        ActCommand command;
        change(command);
        QCOMPARE(reason(play.quote(command)), expected);
    }
    void whatJustFitsIsFine_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
        row("the dearest purchase", [](ActCommand &command) { command.amountMinor = mostMoney; });
        row("a purchase of nothing", [](ActCommand &command) { command.amountMinor = 0; });
        row("a receipt number of 64 bytes", [](ActCommand &command) { command.receipt = QString(64, u'9'); });
        row("2,000 equal lines", [](ActCommand &command) { command.lines.assign(2'000, Line{"kofe", 1, 1}); });
        row("a million pieces", [](ActCommand &command) { command.lines = {{"kofe", 1'000'000, 10'000'000}}; });
        row("goods for nothing", [](ActCommand &command) { command.lines = {{"kofe", 1, 0}}; });
    }
    void whatJustFitsIsFine()
    {
        QFETCH(Change, change);
        const CounterPlay play;
        ActCommand command;
        change(command);
        QCOMPARE(reason(play.quote(command)), QStringLiteral("allowed"));
    }
    void equalGoodsAtOnePriceAreOneLine()
    {
        // The same letter, composed and not.
        const QString composed = QString::fromUtf8("caf\u00e9");
        const QString apart = QString::fromUtf8("cafe\u0301");
        const auto merged = mergedLines({{composed, 1, 500}, {"choy", 2, 300}, {apart, 2, 500}, {composed, 1, 400}});
        QCOMPARE(merged, (std::vector<Line>{{composed, 3, 500}, {"choy", 2, 300}, {composed, 1, 400}}));
    }
};

MUHR_TEST(ActCheckTest, act_check_test)
#include "act_check_test.moc"
