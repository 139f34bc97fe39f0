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
        const QDir folder(QStringLiteral(MUHR_MUTANTS));
        for (const QString &file : folder.entryList({QStringLiteral("*.patch")})) {
            QFile patch(folder.filePath(file));
            QVERIFY(patch.open(QIODevice::ReadOnly));
            const QByteArray words = patch.readLine().trimmed();
            const QString by = QString::fromUtf8(patch.readLine().trimmed());
            QVERIFY2(by.startsWith(QLatin1String("Caught by: ")), qPrintable(file));
            QTest::newRow(words.constData()) << file.chopped(6) << by.mid(11).split(QLatin1Char(' '));
        }
    }
    void isFoundOut()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, by);
        QProcess sim;
        sim.setProcessChannelMode(QProcess::MergedChannels);
        sim.start(QStringLiteral(MUHR_PROGRAMS "/sim_") + name,
                  {QStringLiteral("--seeds"), QStringLiteral("50"), QStringLiteral("--until-failure")});
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
