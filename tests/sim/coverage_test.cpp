// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/world/coverage.h"
#include "tests/sim/world/kept_seeds.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr::tests::sim;

/// What many worlds together must have met, and the seeds that are kept.
class CoverageTest : public QObject
{
    Q_OBJECT
private slots:
    void aCounterAtZeroIsNamed()
    {
        auto counts = withAllThatMustHappen({});
        QVERIFY(counts.size() > 40);
        QCOMPARE(neverHappened(counts).size(), qsizetype(counts.size()));
        for (auto &[what, count] : counts)
            count = 1;
        QCOMPARE(neverHappened(counts), QStringList());
        counts.at(QStringLiteral("forks")) = 0;
        QCOMPARE(neverHappened(counts), QStringList(QStringLiteral("forks")));
    }
    void keptSeedsAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("seeds");
        QTest::newRow("one, with a remark before it") << QByteArray("# why\n8 mixed it failed\n") << 1;
        QTest::newRow("two of different worlds") << QByteArray("8 mixed a b\n9 sticks c\n") << 2;
        QTest::newRow("not without a reason") << QByteArray("8 mixed\n") << -1;
        QTest::newRow("not of a world that there is not") << QByteArray("8 rainy it failed\n") << -1;
        QTest::newRow("not without a number") << QByteArray("eight mixed it failed\n") << -1;
    }
    void keptSeedsAreRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, seeds);
        const auto read = parseKeptSeeds(text);
        QCOMPARE(read ? int(read->size()) : -1, seeds);
    }
    void everyKindHasItsSeeds()
    {
        for (const char *name :
             {"mixed", "restores", "lost", "shared", "sticks", "many", "apart", "staff", "newcomers"}) {
            const auto kind = parseKind(QLatin1String(name));
            QVERIFY(kind);
            QCOMPARE(kindName(*kind), QLatin1String(name));
            QVERIFY(kindOf(static_cast<std::uint64_t>(*kind)) == *kind);
        }
    }
};

MUHR_TEST(CoverageTest, coverage_test)
#include "coverage_test.moc"
