// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_shop.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace muhr;
using tests::CliShop;

namespace {

QStringList words(const char *line, const QString &more)
{
    return QString::fromLatin1(line).split(u' ') + QStringList{more};
}

QJsonObject firstShop(const tests::CliAnswer &answer)
{
    return answer["shops"].toArray().at(0).toObject();
}

} // namespace

/// A shop is backed up, tried and brought back by commands alone.
class BackupTest : public QObject
{
    Q_OBJECT
private slots:
    void aLostLaptopIsReplacedByBackupAndSheet()
    {
        CliShop shop;
        const auto made = shop.create(QStringLiteral("en"), QStringLiteral("cafe"), {});
        QCOMPARE(made.exitCode, 0);
        const QString code = shop.addCustomer(QStringLiteral("Saida"));
        QCOMPARE(shop.run({QStringLiteral("visit"), code}).exitCode, 0);
        const QString file = shop.filePath(QStringLiteral("one.backup"));
        const auto backedUp = shop.run(words("backup --out", file));
        QVERIFY2(backedUp.exitCode == 0, qPrintable(backedUp.sentences));
        QCOMPARE(firstShop(backedUp)[QLatin1String("customers")].toInt(), 1);
        QCOMPARE(backedUp["bytes"].toInteger(), QFileInfo(file).size());
        QCOMPARE(backedUp.text("sha256").size(), 64);
        QCOMPARE(shop.run({QStringLiteral("visit"), code, QStringLiteral("--stamps"), QStringLiteral("1")}).exitCode,
                 0);

        CliShop laptop;
        const QString onStick = laptop.filePath(QStringLiteral("stick.backup"));
        QVERIFY(QFile::copy(file, onStick));
        QCOMPARE(laptop.run(words("restore --from", onStick)).error(), QStringLiteral("no_key"));
        const QString sheet = laptop.write(QStringLiteral("sheet.txt"), made.text("recovery_key").toLatin1() + "\n");
        const QStringList bySheet = {QStringLiteral("--recovery-key-file"), sheet};
        QVERIFY(!QFile::exists(laptop.store()));
        const auto tried = laptop.run(words("drill --from", onStick) + bySheet);
        QVERIFY2(tried.exitCode == 0, qPrintable(tried.sentences));
        QVERIFY(tried.text("sentence").contains(QStringLiteral("Muhr №1")));
        QVERIFY(!QFile::exists(laptop.store()));
        const auto restored = laptop.run(words("restore --from", onStick) + bySheet);
        QVERIFY2(restored.exitCode == 0, qPrintable(restored.sentences));
        QVERIFY(restored["kept_aside"].isNull());
        QVERIFY(laptop.isClean());
        const auto found = laptop.run({QStringLiteral("customer"), QStringLiteral("find"), QStringLiteral("Saida")});
        QCOMPARE(found.exitCode, 0);
        QCOMPARE(laptop.run({QStringLiteral("visit"), code}).exitCode, 0);
        QVERIFY(laptop.isClean());

        // The machine itself needs no sheet, and keeps what it had.
        const auto back = shop.run(words("restore --from", file));
        QVERIFY2(back.exitCode == 0, qPrintable(back.sentences));
        QVERIFY(QFile::exists(back.text("kept_aside")));
        QVERIFY(shop.isClean());
        QCOMPARE(shop.run({QStringLiteral("visit"), code}).exitCode, 0);
        QVERIFY(shop.isClean());
        QCOMPARE(laptop
                     .run(words("restore --from", onStick) +
                          QStringList{QStringLiteral("--recovery-key"), QStringLiteral("7F3K")})
                     .error(),
                 QStringLiteral("no_key"));
        QCOMPARE(shop.run({QStringLiteral("backup")}).exitCode, 2);
        QCOMPARE(shop.run({QStringLiteral("restore")}).exitCode, 2);
    }

    void aFolderKeepsTheNewestAndTheDrillTakesThat()
    {
        CliShop shop;
        QCOMPARE(shop.create(QStringLiteral("en"), QStringLiteral("cafe"), {}).exitCode, 0);
        QVERIFY(QDir().mkpath(shop.filePath(QStringLiteral("backups"))));
        const QString folder = shop.filePath(QStringLiteral("backups"));
        QString last;
        for (int i = 0; i < 3; ++i) {
            (void)shop.addCustomer(QStringLiteral("Saida %1").arg(i));
            const auto made =
                shop.run(words("backup --folder", folder) + QStringList{QStringLiteral("--keep"), QStringLiteral("2")});
            QVERIFY2(made.exitCode == 0, qPrintable(made.sentences));
            last = made.text("file");
        }
        QCOMPARE(QDir(folder).entryList({QStringLiteral("*.muhr-backup")}).size(), 2);
        const auto tried = shop.run(words("drill --from", folder));
        QCOMPARE(tried.exitCode, 0);
        QCOMPARE(QFileInfo(tried.text("file")).fileName(), QFileInfo(last).fileName());
        QCOMPARE(firstShop(tried)[QLatin1String("customers")].toInt(), 3);
        QCOMPARE(shop.run(words("backup --folder", folder) + QStringList{QStringLiteral("--keep"), QStringLiteral("0")})
                     .exitCode,
                 2);
    }

    void aCopyThatIsPutBackGoesOnAsAnotherIncarnation()
    {
        CliShop shop;
        QCOMPARE(shop.create(QStringLiteral("en"), QStringLiteral("cafe"), {}).exitCode, 0);
        const QString code = shop.addCustomer(QStringLiteral("Saida"));
        QVERIFY(QFile::copy(shop.store(), shop.filePath(QStringLiteral("copy"))));
        QCOMPARE(shop.run({QStringLiteral("visit"), code}).exitCode, 0);
        QVERIFY(QFile::remove(shop.store()));
        QVERIFY(QFile::rename(shop.filePath(QStringLiteral("copy")), shop.store()));
        QCOMPARE(shop.run({QStringLiteral("visit"), code}).exitCode, 0);
        QVERIFY(shop.isClean());
        // The file beside it says so: a second line of numbers has begun.
        QFile generations(shop.filePath(QStringLiteral("state/muhr/generations")));
        QVERIFY(generations.open(QIODevice::ReadOnly));
        const QStringList line = QString::fromLatin1(generations.readLine()).simplified().split(u' ');
        QCOMPARE(line.value(2), QStringLiteral("2"));
        QCOMPARE(line.value(3), QStringLiteral("1"));
    }
};

MUHR_TEST(BackupTest, backup_test)
#include "backup_test.moc"
