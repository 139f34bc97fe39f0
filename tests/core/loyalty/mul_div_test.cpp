// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/mul_div.h"

#include "core/loyalty/limits.h"
#include "core/loyalty/proportion.h"
#include "tests/core/loyalty/chance.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;

namespace {

constexpr std::int64_t most = 1'000'000'000'000'000'000;

/// factor × part == quotient × all + rest, proved by remainders: both sides are below 2^121, so they are equal when
/// they are modulo 2^64 and modulo two primes whose product with it is larger.
bool isExact(std::int64_t factor, std::int64_t part, std::int64_t all, const Divided &result)
{
    const auto u = [](std::int64_t number) { return static_cast<std::uint64_t>(number); };
    if (u(factor) * u(part) != u(result.quotient) * u(all) + u(result.rest))
        return false;
    for (const std::uint64_t prime : {2'147'483'647U, 2'147'483'629U}) {
        const std::uint64_t left = u(factor) % prime * (u(part) % prime) % prime;
        const std::uint64_t right = (u(result.quotient) % prime * (u(all) % prime) + u(result.rest)) % prime;
        if (left != right)
            return false;
    }
    return result.rest >= 0 && result.rest < all;
}

} // namespace

class MulDivTest : public QObject
{
    Q_OBJECT
private slots:
    void divides_data()
    {
        QTest::addColumn<qint64>("factor");
        QTest::addColumn<qint64>("part");
        QTest::addColumn<qint64>("all");
        QTest::addColumn<qint64>("quotient");
        QTest::addColumn<qint64>("rest");
        const auto row = [](const char *name, qint64 factor, qint64 part, qint64 all, qint64 quotient, qint64 rest) {
            QTest::newRow(name) << factor << part << all << quotient << rest;
        };
        row("nothing", 0, 5, 7, 0, 0);
        row("a third", 100, 1, 3, 33, 1);
        row("more than the whole", 10, 7, 2, 35, 0);
        row("the whole of the largest amount", mostMoney, mostMoney, mostMoney, mostMoney, 0);
        row("the largest amount by itself and one more", mostMoney, mostMoney, mostMoney + 1, mostMoney - 1, 1);
        row("the largest amount a thousandfold", mostMoney, 10'000'000, 10'000, mostMoney * 1'000, 0);
        row("both sides at their end", most, most - 1, most, most - 1, 0);
        row("both sides at their end, with a rest", most - 1, most - 1, most, most - 2, 1);
        row("a part larger than the divisor", most, 25, 10, most / 2 * 5, 0);
    }
    void divides()
    {
        QFETCH(qint64, factor);
        QFETCH(qint64, part);
        QFETCH(qint64, all);
        QFETCH(qint64, quotient);
        QFETCH(qint64, rest);
        QCOMPARE(mulDiv(factor, part, all).quotient, quotient);
        QCOMPARE(mulDiv(factor, part, all).rest, rest);
    }
    void isAlwaysExact()
    {
        tests::SeededRandom random(11);
        for (int round = 0; round < tests::lawRounds; ++round) {
            const std::int64_t factor = tests::anyUpTo(random, most);
            const std::int64_t all = 1 + tests::anyUpTo(random, most - 1);
            const std::int64_t part = tests::anyUpTo(random, all);
            QVERIFY2(isExact(factor, part, all, mulDiv(factor, part, all)),
                     qPrintable(QStringLiteral("%1 × %2 ÷ %3").arg(factor).arg(part).arg(all)));
        }
    }
    void aPartAboveTheDivisorIsExactToo()
    {
        tests::SeededRandom random(12);
        for (int round = 0; round < tests::lawRounds; ++round) {
            const std::int64_t factor = tests::anyUpTo(random, most);
            const std::int64_t all = 1 + tests::anyUpTo(random, most / 16);
            const std::int64_t part = tests::anyUpTo(random, 8 * all);
            QVERIFY(isExact(factor, part, all, mulDiv(factor, part, all)));
        }
    }
    void aProportionIsRoundedUp()
    {
        QCOMPARE(proportion(100, 1, 3), 34);
        QCOMPARE(proportion(99, 1, 3), 33);
        QCOMPARE(proportion(mostMoney, mostMoney - 1, mostMoney), mostMoney - 1);
        QCOMPARE(proportion(5, 0, 3), 0);
    }
};

MUHR_TEST(MulDivTest, mul_div_test)
#include "mul_div_test.moc"
