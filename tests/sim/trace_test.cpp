// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/world/world.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr::tests::sim;

class TraceTest : public QObject
{
    Q_OBJECT
private slots:
    void theSameSeedIsTheSameWorld_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::newRow("of laptops that stop now and then") << quint64(3);
        QTest::newRow("of clocks that jump by years") << quint64(8);
    }
    void theSameSeedIsTheSameWorld()
    {
        QFETCH(quint64, seed);
        const auto first = hashOf(seed);
        QCOMPARE(hashOf(seed), first);
        QVERIFY(hashOf(seed + 1) != first);
    }

private:
    static muhr::base::Sha256 hashOf(std::uint64_t seed)
    {
        World world({seed, 200, Mutant::None, false});
        world.run();
        return world.trace().hash();
    }
};

MUHR_TEST(TraceTest, trace_test)
#include "trace_test.moc"
