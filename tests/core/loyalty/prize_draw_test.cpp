// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/prize_draw.h"

#include "tests/core/loyalty/chance.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <set>

using namespace muhr;
using namespace muhr::loyalty;

namespace {

using Chances = std::vector<PrizeChance>;

/// A coffee, ten cakes, one year of coffee, nothing.
PrizeTable sampleTable()
{
    return PrizeTable::make({{2'500, false}, {400, true}, {1, true}, {7'099, false}}, 3).value();
}
const std::vector<std::int64_t> enough = {0, 10, 1, 0};

DrawSeed seedOf(std::uint64_t number)
{
    tests::SeededRandom random(number);
    return DrawSeed::draw(random);
}

} // namespace

class PrizeDrawTest : public QObject
{
    Q_OBJECT
private slots:
    void tables_data()
    {
        QTest::addColumn<Chances>("prizes");
        QTest::addColumn<int>("fallback");
        QTest::addColumn<QString>("refused");
        const auto row = [](const char *name, Chances prizes, int fallback, const char *refused) {
            QTest::newRow(name) << prizes << fallback << QString::fromLatin1(refused);
        };
        const char *sum = "The chances of all prizes together must be exactly 100 %.";
        const char *chance = "The chance of a prize is more than 0 % and at most 100 %.";
        row("5.8.6 chances sum to 100 %", {{6'000, false}, {4'000, false}}, -1, "");
        row("one prize that always comes", {{10'000, false}}, -1, "");
        row("a consolation that only stands in", {{10'000, true}, {0, false}}, 1, "");
        row("5.8.6 a hundredth of a percent is missing", {{6'000, false}, {3'999, false}}, -1, sum);
        row("5.8.6 a hundredth of a percent too many", {{6'000, false}, {4'001, false}}, -1, sum);
        row("chances that would sum up only by a negative one", {{-1, false}, {10'001, false}}, -1, chance);
        row("more than always", {{10'001, false}}, -1, chance);
        row("a prize that can't be won", {{10'000, false}, {0, false}}, -1, chance);
        row("a limited prize that can't be won", {{10'000, false}, {0, true}}, 0, chance);
        row("a chance so large that a sum would wrap", {{INT64_MAX, false}, {INT64_MAX, false}, {2, false}}, -1,
            chance);
        row("no prize", {}, -1, "A draw needs at least one prize.");
        row("5.8.6 a finite stock without a fallback", {{10'000, true}}, -1,
            "Say what is given when a prize has run out.");
        row("a fallback that isn't there", {{10'000, true}, {0, false}}, 2,
            "What is given instead must be one of the prizes.");
        row("a fallback that can run out", {{5'000, true}, {5'000, true}}, 1,
            "What is given instead must never run out itself.");
        row("a fallback for nothing", {{5'000, false}, {5'000, false}}, 1,
            "No prize can run out, so nothing can be given instead.");
    }
    void tables()
    {
        QFETCH(Chances, prizes);
        QFETCH(int, fallback);
        QFETCH(QString, refused);
        const auto made =
            fallback < 0 ? PrizeTable::make(prizes) : PrizeTable::make(prizes, static_cast<std::size_t>(fallback));
        QCOMPARE(made ? QString() : QString::fromLatin1(sentenceOf(made.error()).source.text), refused);
        if (made)
            QCOMPARE(made->prizes().size(), prizes.size());
    }
    void theNumbersLieSideBySide()
    {
        const PrizeTable table = sampleTable();
        std::vector<int> counts(4);
        for (std::int64_t number = 0; number < 10'000; ++number)
            ++counts[table.prizeAt(number)];
        QCOMPARE(counts, (std::vector<int>{2'500, 400, 1, 7'099}));
        QCOMPARE(table.prizeAt(0), std::size_t(0));
        QCOMPARE(table.prizeAt(2'499), std::size_t(0));
        QCOMPARE(table.prizeAt(2'500), std::size_t(1));
        QCOMPARE(table.prizeAt(2'900), std::size_t(2));
        QCOMPARE(table.prizeAt(2'901), std::size_t(3));
        QCOMPARE(table.prizeAt(9'999), std::size_t(3));
        const auto consolation = PrizeTable::make({{0, false}, {10'000, true}}, 0).value();
        QCOMPARE(consolation.prizeAt(0), std::size_t(1));
    }
    void aSeedHasThirtyTwoBytes()
    {
        const DrawSeed seed = seedOf(1);
        QCOMPARE(seed.bytes().size(), 32);
        QVERIFY(DrawSeed::fromBytes(seed.bytes()) == seed);
        QVERIFY(!(seedOf(2) == seed));
        QVERIFY(!DrawSeed::fromBytes(QByteArray(31, 'a')));
        QVERIFY(!DrawSeed::fromBytes(QByteArray(33, 'a')));
        QVERIFY(!DrawSeed::fromBytes({}));
    }
    /// Recomputed as an owner would with a hash tool, and as is frozen: recorded draws are checked for ever.
    void theNumberIsFrozen_data()
    {
        QTest::addColumn<QByteArray>("seed");
        QTest::addColumn<QByteArray>("salt");
        QTest::addColumn<qint64>("number");
        QTest::newRow("zeros and no salt") << QByteArray(32, '\0') << QByteArray() << qint64(5080);
        QTest::newRow("letters and a salt") << QByteArray(32, 'm') << QByteArray("event 1") << qint64(6207);
        QTest::newRow("drawn again once") << QByteArray(32, 'm') << QByteArray("event 7") << qint64(1096);
        QTest::newRow("drawn again twice") << QByteArray(32, 'm') << QByteArray("event 5") << qint64(3367);
    }
    void theNumberIsFrozen()
    {
        QFETCH(QByteArray, seed);
        QFETCH(QByteArray, salt);
        QTEST(static_cast<qint64>(drawNumber(*DrawSeed::fromBytes(seed), salt)), "number");
    }
    void seedAndSaltBothDecide()
    {
        std::set<std::int64_t> numbers;
        for (std::uint64_t i = 0; i < 20; ++i) {
            numbers.insert(drawNumber(seedOf(i), "a"));
            numbers.insert(drawNumber(seedOf(0), QByteArray::number(quint64(i))));
        }
        QVERIFY(numbers.size() > 35);
    }
    void everyNumberIsEquallyLikely()
    {
        // Sixteen equal parts; five sigma of a binomial count.
        constexpr int draws = 100'000;
        std::vector<int> counts(16);
        for (int i = 0; i < draws; ++i)
            ++counts[static_cast<std::size_t>(drawNumber(seedOf(7), QByteArray::number(i)) / 625)];
        for (const int count : counts)
            QVERIFY2(isWithinFiveSigma(count, draws, 625), qPrintable(QString::number(count)));
    }
    void everyPrizeComesAsOftenAsItsChanceAndRecomputes()
    {
        constexpr int draws = 100'000;
        const PrizeTable table = sampleTable();
        tests::SeededRandom random(86);
        std::vector<int> counts(4);
        for (int i = 0; i < draws; ++i) {
            const DrawSeed seed = DrawSeed::draw(random);
            const PrizeDraw made = drawPrize(table, seed, "salt", enough);
            ++counts[made.drawn];
            const DrawSeed recorded = *DrawSeed::fromBytes(seed.bytes());
            QVERIFY(checkDraw(table, recorded, "salt", made));
        }
        for (std::size_t i = 0; i < counts.size(); ++i)
            QVERIFY2(isWithinFiveSigma(counts[i], draws, table.prizes()[i].hundredths),
                     qPrintable(QStringLiteral("prize %1 came %2 times").arg(i).arg(counts[i])));
    }
    void aPrizeThatRanOutIsPassedOn()
    {
        const PrizeTable table = sampleTable();
        int passedOn = 0;
        for (std::uint64_t i = 0; i < 2'000; ++i) {
            const DrawSeed seed = seedOf(i);
            const PrizeDraw full = drawPrize(table, seed, {}, enough);
            QVERIFY(!full.isPassedOn());
            for (const auto &left : {std::vector<std::int64_t>{0, 0, 1, 0}, {-2, -2, 1, -2}}) {
                const PrizeDraw empty = drawPrize(table, seed, {}, left);
                QCOMPARE(empty.drawn, full.drawn);
                QCOMPARE(empty.given, full.drawn == 1 ? std::size_t(3) : full.drawn);
                QCOMPARE(empty.isPassedOn(), full.drawn == 1);
                QVERIFY(checkDraw(table, seed, {}, empty));
                passedOn += empty.isPassedOn() ? 1 : 0;
            }
        }
        QVERIFY(passedOn > 100);
    }
    void aFalseRecordIsFound()
    {
        const PrizeTable table = sampleTable();
        for (std::uint64_t i = 0; i < 200; ++i) {
            const DrawSeed seed = seedOf(i);
            const PrizeDraw right = drawPrize(table, seed, "salt", enough);
            for (std::size_t drawn = 0; drawn < 4; ++drawn)
                for (std::size_t given = 0; given < 4; ++given) {
                    const bool isPossible =
                        drawn == right.drawn && (given == drawn || (given == 3 && table.prizes()[drawn].isLimited));
                    QCOMPARE(checkDraw(table, seed, "salt", {drawn, given}), isPossible);
                }
        }
        const auto unlimited = PrizeTable::make({{10'000, false}}).value();
        QVERIFY(checkDraw(unlimited, seedOf(1), {}, {0, 0}));
        QVERIFY(!checkDraw(unlimited, seedOf(1), {}, {0, 1}));
    }

private:
    /// Whether (count - draws × p)² ≤ 25 × draws × p × (1 - p), p in hundredths of a percent.
    static bool isWithinFiveSigma(std::int64_t count, std::int64_t draws, std::int64_t p)
    {
        const std::int64_t off = count * 10'000 - draws * p;
        return off * off <= 25 * draws * p * (10'000 - p);
    }
};

MUHR_TEST(PrizeDrawTest, prize_draw_test)
#include "prize_draw_test.moc"
