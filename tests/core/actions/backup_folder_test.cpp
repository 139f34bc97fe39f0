// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/say.h"
#include "tests/core/actions/backed_up_shop.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::tests;
using namespace std::chrono_literals;

class BackupFolderTest : public QObject
{
    Q_OBJECT
private slots:
    void theDrillSaysWhatABackupHolds()
    {
        BackedUpShop before(7);
        QVERIFY(before.backUp(QStringLiteral("one")).hasValue());
        const auto tried = tryBackup(before.file(QStringLiteral("one")), openedBy(before.recovery()),
                                     before.shop.file().path(), toTheEnd());
        QVERIFY(tried && *tried);
        QCOMPARE((*tried)->madeAt.ms(), before.shop.clock().now().ms());
        QString said = words::say(base::Language::English, sentenceOf((*tried)->shops.front()));
        said.remove(QChar(0x2068)).remove(QChar(0x2069));
        QVERIFY2(said.contains(QStringLiteral("it holds Choyxona with 2 customer")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("2026")), qPrintable(said));
        QVERIFY(before.shop.wrongRows().isEmpty());
    }

    void aFolderKeepsAsManyAsItShould()
    {
        BackedUpShop before(8);
        write(before.file(QStringLiteral("notes.txt")), "stays");
        write(before.file(QStringLiteral("broken.muhr-backup")), "stays");
        BackupFolder folder{before.folder.path(), 3};
        const auto zone = base::Zone::parse(u"Asia/Tashkent").value();
        QVERIFY(isBackupDue({}, zone, before.shop.clock().now()));
        for (int day = 0; day < 5; ++day) {
            const auto made = backUpInto(folder, before.shop.database(), before.locks(), before.shop.clock().now(),
                                         before.shop.random(), toTheEnd());
            QVERIFY(made && *made);
            const auto kept = backupsOf(before.shop.id(), folder.path);
            QCOMPARE(kept.size(), std::size_t(std::min(day + 1, 3)));
            QCOMPARE(kept.front().file, (*made)->file);
            QVERIFY(!isBackupDue(kept, zone, before.shop.clock().now() + 1h));
            before.shop.clock().advance(24h);
            QVERIFY(isBackupDue(kept, zone, before.shop.clock().now()));
        }
        // Old ones go, however few there are; never the last one.
        before.shop.clock().advance(24h * 40);
        QVERIFY(backUpInto(folder, before.shop.database(), before.locks(), before.shop.clock().now(),
                           before.shop.random(), toTheEnd())
                    .hasValue());
        QCOMPARE(backupsOf(before.shop.id(), folder.path).size(), std::size_t(1));
        QVERIFY(QFile::exists(before.file(QStringLiteral("notes.txt"))));
        QVERIFY(QFile::exists(before.file(QStringLiteral("broken.muhr-backup"))));
        folder.path += QStringLiteral("/unplugged");
        QCOMPARE(wordOf(backUpInto(folder, before.shop.database(), before.locks(), before.shop.clock().now(),
                                   before.shop.random(), toTheEnd())),
                 QStringLiteral("disk_full"));
    }

    void aReadingConnectionMakesOneBesideAWriter()
    {
        BackedUpShop before(9);
        auto reader = sure(store::Database::openForReading(before.shop.file().path()));
        QVERIFY(actions::backUp(reader, before.locks(), before.shop.clock().now(), before.shop.random(),
                                before.file(QStringLiteral("one")), toTheEnd())
                    .hasValue());
        // It may still not write.
        QVERIFY(!reader.statement("DELETE FROM outbox").run());
        (void)before.shop.visit(before.second.code);
        QVERIFY(before.shop.wrongRows().isEmpty());
    }
};

MUHR_TEST(BackupFolderTest, backup_folder_test)
#include "backup_folder_test.moc"
