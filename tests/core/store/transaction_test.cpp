// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "tests/support/store_file.h"
#include "tests/support/test_main.h"

#include <QProcess>
#include <QTest>

using namespace muhr;
using namespace muhr::store;

namespace {

constexpr auto insertSql = "INSERT INTO enrol_link (shop, token_hash, ceiling, expires_at) VALUES (zeroblob(16), "
                           "randomblob(32), 1, :number)";
constexpr auto countSql = "SELECT count(*) FROM enrol_link";

std::int64_t count(Database &database)
{
    return database.statement(countSql).first([](const Row &row) { return row.integer(0); })->value();
}

Result<void> insert(Transaction &transaction, int number)
{
    return transaction.statement(insertSql).bind(":number", number).run();
}

} // namespace

class TransactionTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsCommittedIsThereAndWhatIsNotIsNot()
    {
        const tests::StoreFile file;
        auto database = file.open();
        {
            auto transaction = Transaction::begin(*database);
            QVERIFY(insert(*transaction, 1));
            QVERIFY(transaction->commit());
        }
        {
            auto transaction = Transaction::begin(*database);
            QVERIFY(insert(*transaction, 2));
            QCOMPARE(count(*database), 2);
        }
        QCOMPARE(count(*database), 1);
        QVERIFY(!database->isInTransaction());
    }
    void aTransactionInsideAnotherIsRefused()
    {
        const tests::StoreFile file;
        auto database = file.open();
        auto outer = Transaction::begin(*database);
        QVERIFY(outer);
        QCOMPARE(Transaction::begin(*database).error(), StoreError::Failed);
        QVERIFY(insert(*outer, 1));
        QVERIFY(outer->commit());
        QCOMPARE(outer->commit().error(), StoreError::Failed);
        QCOMPARE(count(*database), 1);
    }
    void anOverlookedErrorIsNotCommitted()
    {
        const tests::StoreFile file;
        auto database = file.open();
        auto transaction = Transaction::begin(*database);
        QVERIFY(insert(*transaction, 1));
        const auto wrong = transaction
                               ->statement("INSERT INTO enrol_link (shop, token_hash, ceiling) VALUES (:shop, "
                                           "randomblob(32), 1)")
                               .bind(":shop", QByteArray("short"))
                               .run();
        QCOMPARE(wrong.error(), StoreError::AgainstTheSchema);
        QCOMPARE(transaction->commit().error(), StoreError::AgainstTheSchema);
        QCOMPARE(count(*database), 0);
        auto next = Transaction::begin(*database);
        QVERIFY(insert(*next, 2));
        QVERIFY(next->commit());
        QCOMPARE(count(*database), 1);
    }
    void aQueryLeftOpenDoesNotSpoilTheCommit()
    {
        const tests::StoreFile file;
        auto database = file.open();
        auto transaction = Transaction::begin(*database);
        for (int i = 0; i < 3; ++i)
            QVERIFY(insert(*transaction, i));
        const auto broken = transaction
                                ->statement("INSERT INTO enrol_link (shop, token_hash, ceiling) VALUES (zeroblob(16), "
                                            "randomblob(32), 1) RETURNING ceiling")
                                .first([](const Row &row) { return row.integer(0); });
        QVERIFY(broken);
        QVERIFY(transaction->commit());
        QCOMPARE(count(*database), 4);
    }
    void aQueryInsideTheRowsOfTheSameQueryIsItsOwn()
    {
        const tests::StoreFile file;
        auto database = file.open();
        auto transaction = Transaction::begin(*database);
        for (int i = 0; i < 3; ++i)
            QVERIFY(insert(*transaction, i));
        int pairs = 0;
        constexpr auto sql = "SELECT expires_at FROM enrol_link ORDER BY expires_at";
        QVERIFY(database->statement(sql).each(
            [&](const Row &) { QVERIFY(database->statement(sql).each([&](const Row &) { ++pairs; })); }));
        QCOMPARE(pairs, 9);
        QVERIFY(transaction->commit());
    }
    void aForgottenPlaceholderIsNotTheValueOfTheTimeBefore()
    {
        const tests::StoreFile file;
        auto database = file.open();
        auto transaction = Transaction::begin(*database);
        QVERIFY(insert(*transaction, 7));
        QVERIFY(!transaction->statement(insertSql).run());
        QVERIFY(!transaction->statement(insertSql).bind(":nummer", 1).run());
        QVERIFY(database->lastRefusal().contains(QLatin1String("not bound")));
    }
    void emptyIsNotNull()
    {
        const tests::StoreFile file;
        auto database = file.open();
        const auto read = [&](const auto &value) {
            return database->statement("SELECT :value").bind(":value", value).first([](const Row &row) {
                return row.isNull(0);
            });
        };
        QCOMPARE(**read(QByteArray()), false);
        QCOMPARE(**read(QString()), false);
        QCOMPARE(**read(std::optional<QString>()), true);
        QCOMPARE(**read(std::int64_t(0)), false);
    }
    void aValueOfTheWrongShapeIsDamage()
    {
        const tests::StoreFile file;
        auto database = file.open();
        const auto shop =
            database->statement("SELECT :value").bind(":value", QByteArray("12345")).first([](const Row &row) {
                return row.id<base::ShopId>(0);
            });
        QCOMPARE(shop.error(), StoreError::Damaged);
        const auto number =
            database->statement("SELECT :value").bind(":value", QStringLiteral("five")).first([](const Row &row) {
                return row.integer(0);
            });
        QCOMPARE(number.error(), StoreError::Damaged);
    }
    void aReaderSeesOnlyWhatIsCommitted()
    {
        const tests::StoreFile file;
        auto database = file.open();
        auto reader = Database::openForReading(file.path());
        auto transaction = Transaction::begin(*database);
        QVERIFY(insert(*transaction, 1));
        QCOMPARE(count(*reader), 0);
        QVERIFY(transaction->commit());
        QCOMPARE(count(*reader), 1);
    }
    void aFullFileIsSaidAndWorksAgainWithSpace()
    {
        const tests::StoreFile file;
        auto database = file.open();
        const auto pages =
            database->statement("PRAGMA page_count").first([](const Row &row) { return row.integer(0); });
        const QByteArray limit = "PRAGMA max_page_count = " + QByteArray::number(qint64(**pages) + 4);
        QVERIFY(database->statement(limit.constData()).first([](const Row &row) { return row.integer(0); }));
        std::int64_t acknowledged = 0;
        std::optional<StoreError> error;
        for (int i = 0; i < 10'000 && !error; ++i) {
            auto transaction = Transaction::begin(*database);
            QVERIFY(transaction);
            auto done = insert(*transaction, i);
            if (done)
                done = transaction->commit();
            if (done)
                ++acknowledged;
            else
                error = done.error();
        }
        QCOMPARE(error, std::optional(StoreError::DiskFull));
        QCOMPARE(count(*database), acknowledged);
        QVERIFY(database->statement("PRAGMA max_page_count = 1000000").first([](const Row &row) {
            return row.integer(0);
        }));
        auto transaction = Transaction::begin(*database);
        QVERIFY(insert(*transaction, 1));
        QVERIFY(transaction->commit());
        QCOMPARE(count(*database), acknowledged + 1);
        QVERIFY(database->checkPages()->empty());
    }
    void aKilledProcessLosesNothingItHadAcknowledged()
    {
        const tests::StoreFile file;
#ifdef MUHR_NIGHTLY
        constexpr int rounds = 200;
#else
        constexpr int rounds = 8;
#endif
        std::int64_t stored = 0;
        for (int round = 0; round < rounds; ++round) {
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("MUHR_SECOND_STORE"), file.path());
            environment.insert(QStringLiteral("MUHR_SECOND_TASK"), QStringLiteral("write"));
            QProcess writer;
            writer.setProcessEnvironment(environment);
            writer.start(QCoreApplication::applicationFilePath(), {QStringLiteral("second_process")});
            QByteArray output;
            while (output.count('\n') < 20 + round * 7) {
                QVERIFY2(writer.waitForReadyRead(10'000), output.constData());
                output += writer.readAll();
            }
            writer.kill();
            QVERIFY(writer.waitForFinished());
            output += writer.readAll();
            std::int64_t acknowledged = 0;
            for (const QByteArray &line : output.split('\n'))
                acknowledged = std::max<std::int64_t>(acknowledged, line.toInt());
            auto database = file.openAgain();
            QVERIFY(database);
            const std::int64_t now = count(*database);
            // One more may have been committed and not yet said.
            QVERIFY(now - stored == acknowledged || now - stored == acknowledged + 1);
            QVERIFY(database->checkPages()->empty());
            stored = now;
        }
    }
};

MUHR_TEST(TransactionTest, transaction_test)
#include "transaction_test.moc"
