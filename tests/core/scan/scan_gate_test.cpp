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
        QTest::newRow("two phones seen in turn, never together")
            << QStringList{"A@0", "B@1", "A@2", "B@3"} << QStringList{"A@0", "B@1"};
        QTest::newRow("of two phones the nearer to the middle")
            << QStringList{"AB@0", "AB@33", "AB@66", "AB@3000"} << QStringList{"AB@0"};
        QTest::newRow("the other one does not slip in while the nearer is missed")
            << QStringList{"AB@0", "B@33", "B@66", "AB@100", "B@599"} << QStringList{"AB@0"};
        QTest::newRow("the other one is next once the nearer is gone")
            << QStringList{"AB@0", "B@200", "B@499", "B@500"} << QStringList{"AB@0", "B@500"};
        QTest::newRow("a third hand reaching in does not make two at once")
            << QStringList{"A@0", "BA@100", "BA@2000", "B@2100"} << QStringList{"A@0"};
        QTest::newRow("held nearer for the whole pause it is meant")
            << QStringList{"A@0", "BA@100", "BA@2999", "BA@3000"} << QStringList{"A@0", "BA@3000"};
        QTest::newRow("a poster that always lies there hinders no phone held nearer")
            << QStringList{"P@0", "P@2900", "P@5800", "CP@6000"} << QStringList{"P@0", "CP@6000"};
        QTest::newRow("nor does a poster that lies nearer let a phone through unmeant")
            << QStringList{"P@0", "P@2900", "P@5800", "PC@6000", "PC@6033"} << QStringList{"P@0"};
        QTest::newRow("a clock set back does not keep the next one waiting")
            << QStringList{"AB@90000", "B@1000"} << QStringList{"AB@90000", "B@1000"};
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
        for (const auto &sight : sights) {
            // One letter a code, the nearest to the middle first.
            const auto seen = sight.section(QLatin1Char('@'), 0, 0).split(QString(), Qt::SkipEmptyParts);
            const auto admittedText =
                gate.admit(seen, base::Instant::fromMs(sight.section(QLatin1Char('@'), 1).toLongLong()));
            if (!admittedText)
                continue;
            QCOMPARE(*admittedText, seen.first());
            let.append(sight);
        }
        QCOMPARE(let, admitted);
    }
    void afterAResetTheSameCodeIsNew()
    {
        scan::ScanGate gate;
        QVERIFY(gate.admit({QStringLiteral("A")}, base::Instant::fromMs(0)));
        gate.reset();
        QVERIFY(gate.admit({QStringLiteral("A")}, base::Instant::fromMs(1)));
    }
};

MUHR_TEST(ScanGateTest, scan_gate_test)
#include "scan_gate_test.moc"
