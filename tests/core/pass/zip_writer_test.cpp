// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pass/zip_writer.h"

#include "tests/core/pass/outside_program.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace muhr;

class ZipWriterTest : public QObject
{
    Q_OBJECT
private slots:
    void anotherProgramFindsEveryByte()
    {
        QByteArray all;
        for (int i = 0; i < 70'000; ++i)
            all.append(static_cast<char>(i * 7 % 251));
        const std::vector<pass::ZipEntry> entries{{QStringLiteral("a.json"), "{}"},
                                                  {QStringLiteral("empty"), QByteArray()},
                                                  {QStringLiteral("strip@2x.png"), all}};
        const QTemporaryDir folder;
        write(folder, pass::storedZip(entries));
        const auto tested =
            tests::OutsideProgram::run(QStringLiteral("unzip"), {QStringLiteral("-t"), name()}, folder.path());
        QVERIFY2(tested.exitCode == 0, tested.output.constData());
        QCOMPARE(
            tests::OutsideProgram::run(QStringLiteral("unzip"), {QStringLiteral("-q"), name()}, folder.path()).exitCode,
            0);
        for (const auto &entry : entries) {
            QFile file(folder.filePath(entry.name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), entry.bytes);
        }
    }
    void nothingIsPackedAndNothingIsToldAfterwards()
    {
        const QByteArray zip = pass::storedZip({{QStringLiteral("a"), "some bytes"}});
        // General purpose flags (bit 3: a data descriptor follows) and method.
        QCOMPARE(zip.mid(6, 4), QByteArray(4, '\0'));
        QVERIFY(zip.contains("some bytes"));
    }
    void aChangedByteIsFound()
    {
        QByteArray zip = pass::storedZip({{QStringLiteral("a"), "some bytes"}});
        zip[zip.indexOf("some")] = 'S';
        const QTemporaryDir folder;
        write(folder, zip);
        QVERIFY(tests::OutsideProgram::run(QStringLiteral("unzip"), {QStringLiteral("-t"), name()}, folder.path())
                    .exitCode > 0);
    }

private:
    static QString name() { return QStringLiteral("a.zip"); }
    static void write(const QTemporaryDir &folder, const QByteArray &zip)
    {
        QFile file(folder.filePath(name()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(zip), zip.size());
    }
};

MUHR_TEST(ZipWriterTest, zip_writer_test)
#include "zip_writer_test.moc"
