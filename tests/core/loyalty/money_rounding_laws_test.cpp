// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/money_rounding.h"

#include "core/loyalty/limits.h"
#include "tests/core/loyalty/chance.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;

namespace {

constexpr std::int64_t mostStep = 10'000'000;

/// Steps that tills use, and others.
std::int64_t anyStep(base::Random &random)
{
    static constexpr std::int64_t usual[] = {1, 5, 10, 50, 100, 500, 1'000};
    return random.below(2) == 0 ? usual[random.below(7)] : 1 + tests::anyUpTo(random, mostStep - 1);
}

} // namespace

class MoneyRoundingLawsTest : public QObject
{
    Q_OBJECT
private slots:
    void aPercentIsTheExactShareToTheStep()
    {
        tests::SeededRandom random(31);
        for (int round = 0; round < tests::lawRounds; ++round) {
            const auto amount = tests::anyUpTo(random, mostMoney);
            const auto hundredths = tests::anyUpTo(random, 10'000'000);
            const auto step = anyStep(random);
            // Another way to the exact share: whole ten thousands and the rest of the amount apart.
            const auto small = amount % 10'000 * hundredths;
            const auto whole = amount / 10'000 * hundredths + small / 10'000;
            const auto above = whole % step * 10'000 + small % 10'000;
            const auto down = whole / step * step;
            const auto up = above == 0 ? down : down + step;
            QCOMPARE(percentOf(amount, hundredths, Rounding::Down, step), down);
            QCOMPARE(percentOf(amount, hundredths, Rounding::Up, step), up);
            QCOMPARE(percentOf(amount, hundredths, Rounding::HalfUp, step), above < step * 5'000 ? down : up);
        }
    }
    void moreMoneyNeverBringsLess()
    {
        tests::SeededRandom random(32);
        for (int round = 0; round < tests::lawRounds; ++round) {
            const auto more = tests::anyUpTo(random, mostMoney);
            const auto less = tests::anyUpTo(random, more);
            const auto hundredths = tests::anyUpTo(random, 10'000);
            const auto step = anyStep(random);
            for (const auto rounding : {Rounding::Down, Rounding::Up, Rounding::HalfUp})
                QVERIFY(percentOf(less, hundredths, rounding, step) <= percentOf(more, hundredths, rounding, step));
            QVERIFY(percentOf(more, hundredths, Rounding::Down, step) <= more);
        }
    }
    void cashIsWholeStepsAndNamesItsDifference()
    {
        tests::SeededRandom random(33);
        for (int round = 0; round < tests::lawRounds; ++round) {
            const auto total = tests::anyUpTo(random, mostMoney);
            const auto step = anyStep(random);
            const auto customer = roundedForCash(total, step, CashFavour::Customer);
            const auto shop = roundedForCash(total, step, CashFavour::Shop);
            const auto nearest = roundedForCash(total, step, CashFavour::Nearest);
            for (const auto &rounded : {customer, shop, nearest}) {
                QCOMPARE(rounded.payMinor % step, 0);
                QCOMPARE(rounded.payMinor - rounded.differenceMinor, total);
                QVERIFY(rounded.differenceMinor > -step && rounded.differenceMinor < step);
                // Rounding twice is rounding once.
                QCOMPARE(roundedForCash(rounded.payMinor, step, CashFavour::Shop).differenceMinor, 0);
            }
            QVERIFY(customer.differenceMinor <= 0 && shop.differenceMinor >= 0);
            QVERIFY(std::abs(nearest.differenceMinor) <= std::min(-customer.differenceMinor, shop.differenceMinor));
        }
    }
};

MUHR_TEST(MoneyRoundingLawsTest, money_rounding_laws_test)
#include "money_rounding_laws_test.moc"
