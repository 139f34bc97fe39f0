// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/operator_word.h"
#include "tests/support/endpoint_bench.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::tests;
using namespace std::chrono_literals;

class OperatorTest : public QObject
{
    Q_OBJECT

    static store::EnrolLink newPlace()
    {
        store::EnrolLink place;
        place.token = base::Sha256::of("a new token");
        return place;
    }
    static bool isThere(EndpointBench &bench)
    {
        return bench.readers->ask([](store::Database &database) {
            const auto found = store::findEnrolLink(database, {}, newPlace().token);
            return found && found->has_value();
        });
    }

private slots:
    void whoeverReadsTheSecretsGetsAPlace()
    {
        EndpointBench bench;
        const QByteArray body = endpoint::placeBytes(newPlace(), bench.clock.now());
        const QByteArray word = "Operator " + endpoint::operatorSignature(*bench.secrets, body);
        QCOMPARE(statusOf(bench.ask("POST", endpoint::operatorPath, {{"Authorization", word}}, body)), 200);
        QVERIFY(isThere(bench));
    }
    void nobodyElseDoes_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<QByteArray>("forwarded");
        QTest::addColumn<int>("minutesLater");
        QTest::addColumn<int>("status");
        QTest::newRow("without a word") << QByteArray() << QByteArray() << 0 << 404;
        QTest::newRow("with a wrong one") << QByteArray("Operator ") + QByteArray(64, '0') << QByteArray() << 0 << 404;
        QTest::newRow("from elsewhere, by the proxy") << QByteArray("right") << QByteArray("203.0.113.5") << 0 << 404;
        QTest::newRow("with an old one") << QByteArray("right") << QByteArray() << 2 << 400;
    }
    void nobodyElseDoes()
    {
        QFETCH(QByteArray, word);
        QFETCH(const QByteArray, forwarded);
        QFETCH(const int, minutesLater);
        QFETCH(const int, status);
        EndpointBench bench;
        const QByteArray body = endpoint::placeBytes(newPlace(), bench.clock.now());
        if (word == "right")
            word = "Operator " + endpoint::operatorSignature(*bench.secrets, body);
        EndpointBench::Lines headers;
        if (!word.isEmpty())
            headers.emplace_back("Authorization", word);
        if (!forwarded.isEmpty())
            headers.emplace_back("X-Forwarded-For", forwarded);
        bench.clock.advance(std::chrono::minutes(minutesLater));
        QCOMPARE(statusOf(bench.ask("POST", endpoint::operatorPath, headers, body)), status);
        QVERIFY(!isThere(bench));
    }
};

MUHR_TEST(OperatorTest, operator_test)
#include "operator_test.moc"
