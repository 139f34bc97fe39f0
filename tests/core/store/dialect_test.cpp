// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dialect.h"

#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr::store;

class DialectTest : public QObject
{
    Q_OBJECT
private slots:
    void aMigrationIsWrittenOutForEachEngine_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("sqlite");
        QTest::addColumn<QByteArray>("postgresql");
        QTest::newRow("a table") << QByteArray("CREATE TABLE t (a {int}, b {bytes}, c {text}) {strict}")
                                 << QByteArray("CREATE TABLE t (a INTEGER, b BLOB, c TEXT) STRICT")
                                 << QByteArray("CREATE TABLE t (a BIGINT, b BYTEA, c TEXT)");
        QTest::newRow("nothing to replace")
            << QByteArray("SELECT 1") << QByteArray("SELECT 1") << QByteArray("SELECT 1");
    }
    void aMigrationIsWrittenOutForEachEngine()
    {
        QFETCH(QByteArray, sql);
        QTEST(translated(sql, Dialect::Sqlite).value(), "sqlite");
        QTEST(translated(sql, Dialect::Postgresql).value(), "postgresql");
    }
    void anUnknownWordIsNamed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("a word of no engine") << QByteArray("a {uuid}") << QByteArray("uuid");
        QTest::newRow("a brace never closed") << QByteArray("a {int") << QByteArray("int");
        QTest::newRow("upper case") << QByteArray("a {INT}") << QByteArray("INT");
    }
    void anUnknownWordIsNamed()
    {
        QFETCH(QByteArray, sql);
        const auto result = translated(sql, Dialect::Sqlite);
        QVERIFY(!result);
        QTEST(result.error().word, "word");
    }
    void aSemicolonInsideATriggerSplitsNothing()
    {
        const auto statements = statementsOf("CREATE TRIGGER t BEGIN SELECT 1; SELECT 2; END\n--;\n\nSELECT 3\n--;\n");
        QCOMPARE(statements.size(), std::size_t(2));
        QCOMPARE(statements[0], QByteArray("CREATE TRIGGER t BEGIN SELECT 1; SELECT 2; END"));
        QCOMPARE(statements[1], QByteArray("SELECT 3"));
    }
};

MUHR_TEST(DialectTest, dialect_test)
#include "dialect_test.moc"
