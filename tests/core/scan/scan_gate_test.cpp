// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/scan_gate.h"

#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;

class ScanGateTest : public QObject
{
    Q_OBJECT
private slots:
    void sights_data()
    {
        QTest::addColumn<QStringList>("sights");
        QTest::addColumn<QStringList>("admitted");
        QTest::newRow("a code is let through once") << QStringList{"A@0", "A@33", "A@66"} << QStringList{"A@0"};
        QTest::newRow("however long it is held")
            << QStringList{"A@0", "A@2500", "A@5000", "A@7500", "A@9999"} << QStringList{"A@0"};
        QTest::newRow("a shaky hand is one scan") << QStringList{"A@0", "A@2999"} << QStringList{"A@0"};
        QTest::newRow("shown again after the pause") << QStringList{"A@0", "A@3000"} << QStringList{"A@0", "A@3000"};
        QTest::newRow("two phones side by side")
            << QStringList{"A@0", "B@1", "A@2", "B@3"} << QStringList{"A@0", "B@1"};
        QTest::newRow("one after the other and back")
            << QStringList{"A@0", "B@1000", "A@2000"} << QStringList{"A@0", "B@1000"};
        QTest::newRow("a clock set back lets nothing through twice")
            << QStringList{"A@5000", "A@1000", "A@5100"} << QStringList{"A@5000"};
    }
    void sights()
    {
        QFETCH(QStringList, sights);
        QFETCH(QStringList, admitted);
        scan::ScanGate gate;
        QStringList let;
        for (const auto &sight : sights)
            if (gate.admits(sight.section(QLatin1Char('@'), 0, 0),
                            base::Instant::fromMs(sight.section(QLatin1Char('@'), 1).toLongLong())))
                let.append(sight);
        QCOMPARE(let, admitted);
    }
    void afterAResetTheSameCodeIsNew()
    {
        scan::ScanGate gate;
        QVERIFY(gate.admits(QStringLiteral("A"), base::Instant::fromMs(0)));
        gate.reset();
        QVERIFY(gate.admits(QStringLiteral("A"), base::Instant::fromMs(1)));
    }
};

MUHR_TEST(ScanGateTest, scan_gate_test)
#include "scan_gate_test.moc"
