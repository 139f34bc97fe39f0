// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migration.h"

#include "core/store/database.h"
#include "core/store/transaction.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace muhr;
using namespace muhr::store;

class MigrationTest : public QObject
{
    Q_OBJECT
private slots:
    void everyMigrationIsWrittenOutForPostgresql()
    {
        for (const Migration &step : migrations(Dialect::Postgresql)) {
            QByteArray text;
            for (const QByteArray &statement : step.statements)
                text += statement + ";\n\n";
            QFile golden(QStringLiteral(MUHR_TEST_DATA "/postgresql/%1.sql").arg(QString::fromLatin1(step.name)));
            if (qEnvironmentVariableIsSet("MUHR_WRITE_GOLDEN")) {
                QVERIFY(golden.open(QIODevice::WriteOnly));
                golden.write(text);
                golden.close();
            }
            QVERIFY2(golden.open(QIODevice::ReadOnly), step.name.constData());
            QCOMPARE(QString::fromUtf8(text), QString::fromUtf8(golden.readAll()));
        }
    }
    void everyMigrationUsesKnownWordsOnly()
    {
        for (const MigrationFile &file : migrationFiles()) {
            const auto sql = translated(file.sql, Dialect::Sqlite);
            QVERIFY2(sql, sql ? "" : sql.error().word.constData());
        }
    }
    void theNumbersOfMigrationsAreGapFree()
    {
        int expected = 0;
        for (const Migration &step : migrations(Dialect::Sqlite))
            QCOMPARE(step.number, ++expected);
    }
    void aNewStepIsTakenAfterACopyWasMade()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("shops.muhr"));
        auto database = Database::openForWriting(path, IfMissing::Create);
        QVERIFY(database);
        const auto steps = laterSteps({"CREATE TABLE later (shop BLOB) STRICT"});
        QVERIFY(migrate(*database, steps));
        QVERIFY(database->statement("SELECT count(*) FROM later").run());
        const QString copy = path + QStringLiteral(".before-%1").arg(next(), 4, 10, QLatin1Char('0'));
        QVERIFY(QFile::exists(copy));
        QCOMPARE(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        auto earlier = Database::openForReading(copy);
        QVERIFY(earlier);
        QVERIFY(!earlier->statement("SELECT count(*) FROM later").run());
    }
    void aStepThatFailsInTheMiddleLeavesTheSchemaBefore()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("shops.muhr"));
        auto database = Database::openForWriting(path, IfMissing::Create);
        QVERIFY(database);
        QVERIFY(!migrate(*database, laterSteps({"CREATE TABLE later (shop BLOB) STRICT", "CREATE TABLE broken (("})));
        QVERIFY(!database->statement("SELECT count(*) FROM later").run());
        const auto version =
            database->statement("PRAGMA user_version").first([](const Row &row) { return row.integer(0); });
        QCOMPARE(**version, next() - 1);
        QVERIFY(migrate(*database, laterSteps({"CREATE TABLE later (shop BLOB) STRICT"})));
    }

private:
    static int next() { return migrations(Dialect::Sqlite).back().number + 1; }
    static std::vector<Migration> laterSteps(std::vector<QByteArray> statements)
    {
        auto steps = migrations(Dialect::Sqlite);
        steps.push_back({next(), "later", std::move(statements)});
        return steps;
    }
};

MUHR_TEST(MigrationTest, migration_test)
#include "migration_test.moc"
