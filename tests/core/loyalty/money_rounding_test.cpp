// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/money_rounding.h"

#include "core/loyalty/limits.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;

class MoneyRoundingTest : public QObject
{
    Q_OBJECT
private slots:
    void percents_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<qint64>("hundredths");
        QTest::addColumn<qint64>("step");
        QTest::addColumn<qint64>("down");
        QTest::addColumn<qint64>("up");
        QTest::addColumn<qint64>("halfUp");
        const auto row = [](const char *name, qint64 amount, qint64 hundredths, qint64 step, qint64 down, qint64 up,
                            qint64 halfUp) {
            QTest::newRow(name) << amount << hundredths << step << down << up << halfUp;
        };
        row("nothing of something", 45'000, 0, 1, 0, 0, 0);
        row("something of nothing", 0, 1'000, 100, 0, 0, 0);
        row("ten percent that come out even", 45'000, 1'000, 1, 4'500, 4'500, 4'500);
        row("a fraction below half", 333, 1'000, 1, 33, 34, 33);
        row("half a tenge", 25, 1'000, 1, 2, 3, 3);
        row("a fraction above half", 37, 1'000, 1, 3, 4, 4);
        row("two and a half percent", 4'999, 250, 1, 124, 125, 125);
        row("a hundredth of a percent of the smallest amount", 1, 1, 1, 0, 1, 0);
        row("whole hundreds of soʻm, below half", 45'400, 1'000, 100, 4'500, 4'600, 4'500);
        row("whole hundreds of soʻm, just half", 45'500, 1'000, 100, 4'500, 4'600, 4'600);
        row("a fraction of a soʻm above whole hundreds counts", 45'001, 1'000, 100, 4'500, 4'600, 4'500);
        row("five qəpik", 1'237, 1'000, 5, 120, 125, 125);
        row("the whole", 12'345, 10'000, 1, 12'345, 12'345, 12'345);
        row("the whole in hundreds can be more than the whole", 99, 10'000, 100, 0, 100, 100);
        row("an odd step", 100, 5'000, 7, 49, 56, 49);
        row("the largest amount, 99.99 %", mostMoney, 9'999, 1, 9'999'000'000'000, 9'999'000'000'000,
            9'999'000'000'000);
        row("one below the largest amount, 33.33 %", mostMoney - 1, 3'333, 1, 3'332'999'999'999, 3'333'000'000'000,
            3'333'000'000'000);
        row("the largest amount a thousandfold in the largest step", mostMoney, 10'000'000, 10'000'000,
            mostMoney * 1'000, mostMoney * 1'000, mostMoney * 1'000);
    }
    void percents()
    {
        QFETCH(qint64, amount);
        QFETCH(qint64, hundredths);
        QFETCH(qint64, step);
        QTEST(static_cast<qint64>(percentOf(amount, hundredths, Rounding::Down, step)), "down");
        QTEST(static_cast<qint64>(percentOf(amount, hundredths, Rounding::Up, step)), "up");
        QTEST(static_cast<qint64>(percentOf(amount, hundredths, Rounding::HalfUp, step)), "halfUp");
    }
    void withoutAStepAMinorUnitIsOne() { QCOMPARE(percentOf(333, 1'000, Rounding::Up), 34); }

    void cash_data()
    {
        QTest::addColumn<qint64>("total");
        QTest::addColumn<qint64>("step");
        QTest::addColumn<qint64>("customer");
        QTest::addColumn<qint64>("shop");
        QTest::addColumn<qint64>("nearest");
        const auto row = [](const char *name, qint64 total, qint64 step, qint64 customer, qint64 shop, qint64 nearest) {
            QTest::newRow(name) << total << step << customer << shop << nearest;
        };
        row("nothing to pay", 0, 100, 0, 0, 0);
        row("whole hundreds already", 45'600, 100, 45'600, 45'600, 45'600);
        row("one soʻm above", 45'601, 100, 45'600, 45'700, 45'600);
        row("the middle goes to the customer", 45'650, 100, 45'600, 45'700, 45'600);
        row("one above the middle", 45'651, 100, 45'600, 45'700, 45'700);
        row("one soʻm below", 45'699, 100, 45'600, 45'700, 45'700);
        row("less than a step", 40, 100, 0, 100, 0);
        row("five qəpik, two above", 1'237, 5, 1'235, 1'240, 1'235);
        row("five qəpik, three above", 1'238, 5, 1'235, 1'240, 1'240);
        row("a step of one rounds nothing", 1'238, 1, 1'238, 1'238, 1'238);
        row("one below the largest total", mostMoney - 1, 1'000, mostMoney - 1'000, mostMoney, mostMoney);
    }
    void cash()
    {
        QFETCH(qint64, total);
        QFETCH(qint64, step);
        QFETCH(qint64, customer);
        QFETCH(qint64, shop);
        QFETCH(qint64, nearest);
        QCOMPARE(roundedForCash(total, step, CashFavour::Customer), (CashRounding{customer, customer - total}));
        QCOMPARE(roundedForCash(total, step, CashFavour::Shop), (CashRounding{shop, shop - total}));
        QCOMPARE(roundedForCash(total, step, CashFavour::Nearest), (CashRounding{nearest, nearest - total}));
    }
    void theReceiptSaysWhoGotTheFraction()
    {
        const auto down = sentenceOf(roundedForCash(45'640, 100, CashFavour::Customer), "UZS");
        QCOMPARE(down->source.text, "Rounded down for the customer: %1 less");
        QCOMPARE(std::get<base::TextMoney>(down->values[0]).minor, 40);
        QCOMPARE(std::get<base::TextMoney>(down->values[0]).currency, QStringLiteral("UZS"));
        const auto up = sentenceOf(roundedForCash(1'238, 5, CashFavour::Shop), "AZN");
        QCOMPARE(up->source.text, "Rounded up for the shop: %1 more");
        QCOMPARE(std::get<base::TextMoney>(up->values[0]).minor, 2);
        QVERIFY(!sentenceOf(roundedForCash(45'600, 100, CashFavour::Shop), "UZS"));
    }
};

MUHR_TEST(MoneyRoundingTest, money_rounding_test)
#include "money_rounding_test.moc"
