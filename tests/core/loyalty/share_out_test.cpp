// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/share_out.h"

#include "core/loyalty/limits.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr::loyalty;

namespace {
using Amounts = std::vector<std::int64_t>;
} // namespace

class ShareOutTest : public QObject
{
    Q_OBJECT
private slots:
    void sharesOut_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<Amounts>("weights");
        QTest::addColumn<Amounts>("shares");
        const auto row = [](const char *name, qint64 amount, Amounts weights, Amounts shares) {
            QTest::newRow(name) << amount << weights << shares;
        };
        row("no line", 10, {}, {});
        row("nothing to share", 0, {5, 5}, {0, 0});
        row("one line takes it all", 7, {20}, {7});
        row("what divides evenly", 30, {100, 200}, {10, 20});
        row("5.5.7 the line that lost most by rounding gets the unit", 10, {100, 250}, {3, 7});
        row("5.5.7 two units are left over for three lines", 100, {334, 333, 334}, {34, 33, 33});
        row("5.5.7 the earlier line on a tie", 100, {1'000, 1'000, 1'000}, {34, 33, 33});
        row("5.5.7 two units on a tie of three", 2, {5, 5, 5}, {1, 1, 0});
        row("5.5.7 a small line gets the unit when its remainder is the largest", 3, {1, 1, 10}, {0, 0, 3});
        row("5.5.7 one soʻm less than the receipt", 299, {100, 100, 100}, {100, 100, 99});
        row("a line without weight gets nothing", 5, {0, 3, 0, 4}, {0, 2, 0, 3});
        row("only lines without weight", 5, {0, 0}, {0, 0});
        row("5.5.4 more than the basket is cut to the basket", 900, {100, 250}, {100, 250});
        row("5.5.5 a line never gets more than it is worth", 9, {5, 5}, {5, 4});
        row("less than nothing is nothing", -3, {5, 5}, {0, 0});
        row("the largest amounts stay exact", mostMoney, {mostMoney, mostMoney, mostMoney},
            {3'333'333'333'334, 3'333'333'333'333, 3'333'333'333'333});
        row("the largest basket, all of it", 2 * mostMoney, {mostMoney, mostMoney}, {mostMoney, mostMoney});
    }
    void sharesOut()
    {
        QFETCH(qint64, amount);
        QFETCH(Amounts, weights);
        QFETCH(Amounts, shares);
        QCOMPARE(shareOut(amount, weights), shares);
    }
};

MUHR_TEST(ShareOutTest, share_out_test)
#include "share_out_test.moc"
