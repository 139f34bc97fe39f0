// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/http_server.h"

#include "tests/core/endpoint/bench.h"
#include "tests/support/test_main.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <thread>

#include <sys/resource.h>

using namespace muhr;
using namespace muhr::endpoint;
using namespace std::chrono_literals;
using tests::Bench;
using tests::bodyOf;
using tests::headerOf;
using tests::RawClient;
using tests::statusOf;

namespace {

/// Bytes of this process in memory.
qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

} // namespace

class HttpServerLimitsTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsMalformedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &request, int status) {
            QTest::newRow(name) << request << status;
        };
        const QByteArray rest = " HTTP/1.1\r\nHost: x\r\n";
        row("no HTTP at all", "\x16\x03\x01\x02\r\n\r\n", 400);
        row("a bad percent sign", "GET /say/%zz" + rest + "\r\n", 400);
        row("a zero byte in the path", "GET /say/%00" + rest + "\r\n", 400);
        row("a step up", "GET /say/../hello" + rest + "\r\n", 400);
        row("a whole address", "GET http://x/hello" + rest + "\r\n", 400);
        row("no host", "GET /hello HTTP/1.1\r\n\r\n", 400);
        row("two hosts", "GET /hello" + rest + "Host: y\r\n\r\n", 400);
        row("a space before the colon", "GET /hello" + rest + "A : b\r\n\r\n", 400);
        row("two lengths", "POST /echo" + rest + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab", 400);
        row("a length below zero", "POST /echo" + rest + "Content-Length: -1\r\n\r\n", 400);
        row("a length and chunks",
            "POST /echo" + rest + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
        row("chunks and a length",
            "POST /echo" + rest + "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n", 400);
        row("a bad chunk", "POST /echo" + rest + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n", 400);
        row("an unknown coding", "POST /echo" + rest + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 501);
        row("an unknown method", "BREW /hello" + rest + "\r\n", 501);
        row("a later version", "GET /hello HTTP/2.0\r\nHost: x\r\n\r\n", 505);
        row("a method it does not take", "DELETE /hello" + rest + "\r\n", 405);
        row("nowhere", "GET /nowhere" + rest + "\r\n", 404);
        row("another expectation", "POST /echo" + rest + "Content-Length: 1\r\nExpect: miracles\r\n\r\n", 417);
        row("a header bomb", "GET /hello" + rest + QByteArray("A: b\r\n").repeated(4000) + "\r\n", 431);
        row("one endless line", "GET /" + QByteArray(40'000, 'a') + rest + "\r\n", 431);
        row("a path that is too long", "GET /" + QByteArray(5000, 'a') + rest + "\r\n", 400);
    }
    void whatIsMalformedIsRefused()
    {
        QFETCH(QByteArray, request);
        const Bench bench;
        auto client = bench.connect();
        client.send(request);
        QTEST(statusOf(client.readAnswer()), "status");
        QCOMPARE(statusOf(bench.hello()), 200);
    }
    void aLargeBodyThatNobodyWantsIsTakenBeforeTheLineEnds()
    {
        // Else whoever sends it sees a broken line in place of the answer; nginx makes it a 502.
        const Bench bench;
        constexpr int size = 8 * 1024 * 1024;
        auto client = bench.connect();
        QVERIFY(client.send("POST /guarded HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(size) +
                            "\r\n\r\n"));
        for (int i = 0; i < 8; ++i)
            QVERIFY(client.send(QByteArray(size / 8, ' ')));
        QCOMPARE(statusOf(client.readAnswer()), 401);
        QVERIFY(client.isClosedWithin(12s));
    }
    void aRefusedBodyIsNotTakenForTheNextRequest()
    {
        const Bench bench;
        const auto answer = bench.ask("POST /nowhere HTTP/1.1\r\nHost: x\r\nContent-Length: 37\r\n\r\n"
                                      "GET /hello HTTP/1.1\r\nHost: x\r\n\r\n....");
        QCOMPARE(statusOf(answer), 404);
        QCOMPARE(answer.count("HTTP/1.1 "), 1);
    }

    void aBodyOverTheLimitIsRefusedUnread_data()
    {
        QTest::addColumn<QByteArray>("request");
        const QByteArray head = "POST /small HTTP/1.1\r\nHost: x\r\n";
        QTest::newRow("200 MB announced") << head + "Content-Length: 209715200\r\n\r\n";
        QTest::newRow("one byte too many") << head + "Content-Length: 11\r\n\r\n12345678901";
        QTest::newRow("more than a number holds") << head + "Content-Length: 18446744073709551615\r\n\r\n";
        QTest::newRow("too many asked for first") << head + "Content-Length: 11\r\nExpect: 100-continue\r\n\r\n";
        QTest::newRow("one chunk too large") << head + "Transfer-Encoding: chunked\r\n\r\nb\r\n";
        QTest::newRow("one chunk too many")
            << head + "Transfer-Encoding: chunked\r\n\r\n6\r\n123456\r\n6\r\n123456\r\n";
    }
    void aBodyOverTheLimitIsRefusedUnread()
    {
        QFETCH(QByteArray, request);
        const Bench bench;
        auto client = bench.connect();
        client.send(request);
        const auto answer = client.readAnswer();
        QCOMPARE(statusOf(answer), 413);
        QCOMPARE(headerOf(answer, "Connection"), QByteArray("close"));
    }
    void aBodyAtTheLimitIsTaken()
    {
        const Bench bench;
        const QByteArray head = "POST /small HTTP/1.1\r\nHost: x\r\nConnection: close\r\n";
        QCOMPARE(bodyOf(bench.ask(head + "Content-Length: 10\r\n\r\n1234567890")), QByteArray("10"));
        QCOMPARE(bodyOf(bench.ask(head + "Transfer-Encoding: chunked\r\n\r\na\r\n1234567890\r\n0\r\n\r\n")),
                 QByteArray("10"));
    }
    void whoSendsOnAfterTheRefusalCostsNoMemory()
    {
        const Bench bench;
        const auto before = residentBytes();
        auto client = bench.connect();
        client.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 209715200\r\n\r\n");
        const QByteArray block(1024 * 1024, 'x');
        int sent = 0;
        while (sent < 200 && client.send(block))
            ++sent;
        QVERIFY2(sent < 100, "the connection was cut long before the end");
        QVERIFY(residentBytes() - before < 32 * 1024 * 1024);
        QCOMPARE(statusOf(bench.hello()), 200);
    }

    void whoIsSlowIsCut_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("nothing at all") << QByteArray();
        QTest::newRow("half a line") << QByteArray("GET /hel");
        QTest::newRow("half a header") << QByteArray("GET /hello HTTP/1.1\r\nHost: x\r\n");
        QTest::newRow("half a body") << QByteArray("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc");
        QTest::newRow("half a chunk") << QByteArray(
            "POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\na\r\nabc");
    }
    void whoIsSlowIsCut()
    {
        QFETCH(QByteArray, start);
        const Bench bench;
        auto client = bench.connect();
        QElapsedTimer timer;
        timer.start();
        client.send(start);
        QVERIFY(client.isClosedWithin(3s));
        QVERIFY(timer.elapsed() >= 300);
        QTRY_COMPARE(bench.server->connections(), std::size_t(0));
    }
    void aByteNowAndThenWinsNoTime()
    {
        const Bench bench;
        auto client = bench.connect();
        QElapsedTimer timer;
        timer.start();
        client.send("GET /hello HTTP/1.1\r\n");
        while (timer.elapsed() < 3000 && client.send("A: b\r\n"))
            std::this_thread::sleep_for(50ms);
        QVERIFY(timer.elapsed() < 1500);
    }
    void whoReadsNothingIsCut()
    {
        const Bench bench;
        auto client = bench.connect();
        client.send("GET /big HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(bench.server->connections(), std::size_t(0), 5000);
    }
    void nineHundredSilentOnesAreCutWhileOthersAreServed()
    {
        // Both ends of each connection are in this process.
        rlimit files{};
        getrlimit(RLIMIT_NOFILE, &files);
        files.rlim_cur = std::min<rlim_t>(files.rlim_max, 4096);
        setrlimit(RLIMIT_NOFILE, &files);

        auto limits = Bench::quick();
        limits.headerTime = 1500ms;
        const Bench bench(limits);
        const auto before = residentBytes();
        std::vector<RawClient> silent;
        silent.reserve(900);
        for (int i = 0; i < 900; ++i) {
            silent.push_back(bench.connect());
            QVERIFY(silent.back().isConnected());
            silent.back().send("GET /hello HTTP/1.1\r\nX-Slow: ");
        }
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(statusOf(bench.hello()), 200);
        QVERIFY(timer.elapsed() < 1000);
        QVERIFY(residentBytes() - before < 64 * 1024 * 1024);
        QTRY_COMPARE_WITH_TIMEOUT(bench.server->connections(), std::size_t(0), 10'000);
    }

    void tooManyConnectionsAreTurnedAway_data()
    {
        QTest::addColumn<bool>("isPerAddress");
        QTest::newRow("in all") << false;
        QTest::newRow("from one address") << true;
    }
    void tooManyConnectionsAreTurnedAway()
    {
        QFETCH(bool, isPerAddress);
        auto limits = Bench::quick();
        limits.headerTime = 5s;
        (isPerAddress ? limits.connectionsPerAddress : limits.connections) = 5;
        limits.loopbackIsProxy = !isPerAddress;
        const Bench bench(limits);
        std::vector<RawClient> held;
        for (int i = 0; i < 5; ++i)
            held.push_back(bench.connect());
        QTRY_COMPARE(bench.server->connections(), std::size_t(5));
        auto late = bench.connect();
        QCOMPARE(statusOf(late.readAnswer()), 503);
        QCOMPARE(bench.server->counts().turnedAway, std::uint64_t(1));
        held.clear();
        QTRY_VERIFY(bench.server->connections() <= 1);
        QCOMPARE(statusOf(bench.hello()), 200);
    }
};

MUHR_TEST(HttpServerLimitsTest, http_server_limits_test)
#include "http_server_limits_test.moc"
