// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <QDir>
#include <QProcess>
#include <QTest>

/// Each known mistake of the core, built in (see CMakeLists.txt here), is found out within 50 seeds.
class MutantsOfCoreTest : public QObject
{
    Q_OBJECT
private slots:
    void isFoundOut_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("by");
        QTest::addColumn<QString>("world");
        const QDir folder(QStringLiteral(MUHR_MUTANTS));
        for (const QString &file : folder.entryList({QStringLiteral("*.patch")})) {
            QFile patch(folder.filePath(file));
            QVERIFY(patch.open(QIODevice::ReadOnly));
            const QByteArray words = patch.readLine().trimmed();
            const QString by = QString::fromUtf8(patch.readLine().trimmed());
            QVERIFY2(by.startsWith(QLatin1String("Caught by: ")), qPrintable(file));
            const QString next = QString::fromUtf8(patch.readLine().trimmed());
            const QString world = next.startsWith(QLatin1String("World: ")) ? next.mid(7) : QString();
            QTest::newRow(words.constData()) << file.chopped(6) << by.mid(11).split(QLatin1Char(' ')) << world;
        }
    }
    void isFoundOut()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, by);
        QFETCH(QString, world);
        QProcess sim;
        sim.setProcessChannelMode(QProcess::MergedChannels);
        QStringList arguments{QStringLiteral("--seeds"), QStringLiteral("50"), QStringLiteral("--until-failure")};
        if (!world.isEmpty())
            arguments << QStringLiteral("--world") << world;
        sim.start(QStringLiteral(MUHR_PROGRAMS "/sim_") + name, arguments);
        QVERIFY(sim.waitForFinished(-1));
        const QString said = QString::fromUtf8(sim.readAll());
        QCOMPARE(sim.exitStatus(), QProcess::NormalExit);
        QVERIFY2(sim.exitCode() == 1, "nobody noticed");
        // "seed 3: I7: what was seen"
        const QString invariant = said.section(QLatin1String(": "), 1, 1);
        QVERIFY2(by.contains(invariant), qPrintable(said.section(QLatin1Char('\n'), 0, 0)));
        qInfo("%s", qPrintable(said.section(QLatin1Char('\n'), 0, 0)));
    }
};

MUHR_TEST(MutantsOfCoreTest, mutants_of_core_test)
#include "mutants_of_core_test.moc"
