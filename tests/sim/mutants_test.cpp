// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/world/world.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr::tests::sim;

/// A check that finds nothing proves nothing: machines that make a known mistake are found out.
class MutantsTest : public QObject
{
    Q_OBJECT
private slots:
    void isFoundOut_data()
    {
        QTest::addColumn<QString>("mutant");
        QTest::addColumn<QStringList>("by");
        // Where several may speak, it depends on the seed who is first.
        QTest::newRow("what was sent counts as settled")
            << QStringLiteral("sent_is_done") << QStringList{"sync", "I18", "I1", "I4", "I6"};
        QTest::newRow("an act is written anew when no answer came")
            << QStringLiteral("new_id_on_retry") << QStringList{"I2", "I6"};
        QTest::newRow("the cursor is stored before the events")
            << QStringLiteral("cursor_before_events") << QStringList{"I8", "I18"};
        QTest::newRow("a laptop dates by its own clock") << QStringLiteral("own_moments") << QStringList{"I4"};
        QTest::newRow("the endpoint writes a wrong H")
            << QStringLiteral("wrong_head") << QStringList{"sync", "I18", "I3", "I7"};
        QTest::newRow("the endpoint invents an act") << QStringLiteral("invented") << QStringList{"I2"};
        QTest::newRow("a laptop never asks again") << QStringLiteral("gives_up_for_ever") << QStringList{"I18"};
        QTest::newRow("an endpoint keeps nothing of what it gets back")
            << QStringLiteral("repair_forgotten") << QStringList{"sync", "I18", "I1", "I6"};
        QTest::newRow("the endpoint settles what a revoked laptop pushes")
            << QStringLiteral("revoked_settles") << QStringList{"I14"};
        QTest::newRow("it beeps before it is stored")
            << QStringLiteral("told_before_stored") << QStringList{"I7", "I1"};
    }
    void isFoundOut()
    {
        QFETCH(QString, mutant);
        QFETCH(QStringList, by);
        constexpr std::uint64_t mostSeeds = 50;
        for (std::uint64_t seed = 1; seed <= mostSeeds; ++seed) {
            World world({seed, 200, *parseMutant(mutant), false});
            world.run();
            if (!world.failure())
                continue;
            QVERIFY2(by.contains(world.failure()->invariant), qPrintable(world.failure()->seen));
            return;
        }
        QFAIL("nobody noticed");
    }
};

MUHR_TEST(MutantsTest, mutants_test)
#include "mutants_test.moc"
