// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/transaction.h"
#include "tests/support/test_main.h"

#include <QTest>
#include <QThread>

#include <cstdio>

using namespace muhr;
using namespace muhr::store;

/// Not a test: what another process does to a store, started by the tests as `program second_process`. Task "hold"
/// opens it and waits to be killed; "write" writes numbers one by one and prints each after its commit.
class SecondProcess : public QObject
{
    Q_OBJECT
private slots:
    void work()
    {
        const QString path = qEnvironmentVariable("MUHR_SECOND_STORE");
        if (path.isEmpty())
            return;
        auto database = Database::openForWriting(path, IfMissing::Create);
        QVERIFY(database);
        std::puts("open");
        std::fflush(stdout);
        if (qEnvironmentVariable("MUHR_SECOND_TASK") == QLatin1String("hold"))
            QThread::sleep(60);
        else
            writeNumbers(*database);
    }

private:
    static void writeNumbers(Database &database)
    {
        for (int number = 1; number < 1'000'000; ++number) {
            auto transaction = Transaction::begin(database);
            QVERIFY(transaction);
            const auto written =
                transaction
                    ->statement("INSERT INTO enrol_link (shop, token_hash, ceiling, expires_at) VALUES "
                                "(zeroblob(16), randomblob(32), 1, :number)")
                    .bind(":number", number)
                    .run();
            QVERIFY(written);
            QVERIFY(transaction->commit());
            std::printf("%d\n", number);
            std::fflush(stdout);
        }
    }
};

MUHR_TEST(SecondProcess, second_process)
#include "second_process.moc"
