// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/http_server.h"

#include "tests/core/endpoint/no_services.h"
#include "tests/core/endpoint/raw_client.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/test_main.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <atomic>
#include <mutex>
#include <thread>

#include <sys/resource.h>

using namespace muhr;
using namespace muhr::endpoint;
using namespace std::chrono_literals;
using tests::bodyOf;
using tests::headerOf;
using tests::RawClient;
using tests::statusOf;

namespace {

/// What waits in /wait; guarded, since the route runs on a worker.
struct Waiting
{
    std::mutex mutex;
    std::vector<Later> list;

    std::vector<Later> copy()
    {
        const std::scoped_lock lock(mutex);
        return list;
    }
};

RouteGroup makeRoutes(Waiting &waiting, std::atomic<int> &running)
{
    return {
        {{Method::Get},
         "/hello",
         Access::anyone(),
         [](Services &, const Request &, const PathValues &) { return Reply::text("hello"); }},
        {{Method::Get},
         "/say/{word}",
         Access::anyone(),
         [](Services &, const Request &, const PathValues &values) { return Reply::text(values[u"word"].toUtf8()); }},
        {{Method::Get},
         "/slow/{ms}",
         Access::anyone(),
         [&running](Services &, const Request &, const PathValues &values) {
             ++running;
             std::this_thread::sleep_for(std::chrono::milliseconds(values[u"ms"].toInt()));
             --running;
             return Reply::text("slow");
         }},
        {{Method::Post},
         "/echo",
         Access::anyone(),
         [](Services &, const Request &request, const PathValues &) {
             return Reply::bytes(request.body, "application/octet-stream");
         }},
        {{Method::Post},
         "/small",
         Access::anyone(),
         [](Services &, const Request &request, const PathValues &) {
             return Reply::text(QByteArray::number(request.body.size()));
         },
         10},
        {{Method::Get},
         "/who",
         Access::anyone(),
         [](Services &, const Request &request, const PathValues &) { return Reply::text(request.peer.address); }},
        {{Method::Get},
         "/big",
         Access::anyone(),
         [](Services &, const Request &, const PathValues &) {
             return Reply::text(QByteArray(32 * 1024 * 1024, 'x'));
         }},
        {{Method::Get},
         "/unchanged",
         Access::anyone(),
         [](Services &, const Request &, const PathValues &) { return Reply::empty(304).with("ETag", "\"1\""); }},
        {{Method::Get},
         "/wait/{ms}",
         Access::anyone(),
         AnswerLater{400ms, Reply::text("nothing new"),
                     [&waiting](Services &, const Request &, const PathValues &, const Later &later) {
                         const std::scoped_lock lock(waiting.mutex);
                         waiting.list.push_back(later);
                     }}},
    };
}

/// A running server with limits short enough to be waited for.
struct Bench
{
    explicit Bench(const Limits &limits = quick())
        : routes(makeRoutes(waiting, running)),
          router(
              tests::noServices(), {&routes},
              [](Services &, Access::Kind, const Request &, const PathValues &) -> base::Expected<Caller, Reply> {
                  return base::Unexpected{Reply::empty(401)};
              },
              [](int status, const Request &) { return Reply::plain(status); }),
          server(std::move(HttpServer::start("127.0.0.1:0", limits, router, clock, 2).value()))
    {
    }

    static Limits quick()
    {
        Limits limits;
        limits.headerTime = 400ms;
        limits.bodyTime = 400ms;
        limits.idleTime = 800ms;
        limits.slowestRate = 64 * 1024 * 1024;
        return limits;
    }

    RawClient connect() const { return RawClient(server->port()); }
    QByteArray ask(const QByteArray &request) const
    {
        auto client = connect();
        client.send(request);
        return client.readAll();
    }
    QByteArray hello() const { return ask("GET /hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"); }

    tests::FixedClock clock{base::Instant::fromMs(784'111'777'000)};
    Waiting waiting;
    std::atomic<int> running = 0;
    RouteGroup routes;
    Router router;
    std::unique_ptr<HttpServer> server;
};

/// Bytes of this process in memory.
qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

} // namespace

class HttpServerTest : public QObject
{
    Q_OBJECT
private slots:
    void anAnswerIsComplete()
    {
        const Bench bench;
        const auto answer = bench.hello();
        QCOMPARE(statusOf(answer), 200);
        QCOMPARE(bodyOf(answer), QByteArray("hello"));
        QCOMPARE(headerOf(answer, "Date"), QByteArray("Sun, 06 Nov 1994 08:49:37 GMT"));
        QCOMPARE(headerOf(answer, "Server"), QByteArray("muhr"));
        QCOMPARE(headerOf(answer, "Content-Length"), QByteArray("5"));
        QCOMPARE(headerOf(answer, "Connection"), QByteArray("close"));
    }

    void aConnectionIsKept()
    {
        const Bench bench;
        auto client = bench.connect();
        for (int i = 0; i < 50; ++i) {
            QVERIFY(client.send("GET /say/" + QByteArray::number(i) + " HTTP/1.1\r\nHost: x\r\n\r\n"));
            QCOMPARE(bodyOf(client.readAnswer()), QByteArray::number(i));
        }
        QCOMPARE(bench.server->connections(), std::size_t(1));
    }
    void anIdleConnectionIsClosed()
    {
        const Bench bench;
        auto client = bench.connect();
        client.send("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(statusOf(client.readAnswer()), 200);
        QVERIFY(!client.isClosedWithin(300ms));
        QVERIFY(client.isClosedWithin(3s));
    }
    void http10ClosesUnlessAsked()
    {
        const Bench bench;
        QCOMPARE(bodyOf(bench.ask("GET /hello HTTP/1.0\r\n\r\n")), QByteArray("hello"));
        auto client = bench.connect();
        client.send("GET /hello HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
        QCOMPARE(headerOf(client.readAnswer(), "Connection"), QByteArray("keep-alive"));
        client.send("GET /hello HTTP/1.0\r\n\r\n");
        QCOMPARE(statusOf(client.readAnswer()), 200);
        QVERIFY(client.isClosedWithin(3s));
    }
    void requestsThatComeTogetherAreAnsweredInOrder()
    {
        const Bench bench;
        auto client = bench.connect();
        client.send("GET /slow/150 HTTP/1.1\r\nHost: x\r\n\r\n"
                    "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc"
                    "HEAD /hello HTTP/1.1\r\nHost: x\r\n\r\n"
                    "GET /say/last HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(bodyOf(client.readAnswer()), QByteArray("slow"));
        QCOMPARE(bodyOf(client.readAnswer()), QByteArray("abc"));
        QCOMPARE(headerOf(client.readAnswer(true), "Content-Length"), QByteArray("5"));
        QCOMPARE(bodyOf(client.readAnswer()), QByteArray("last"));
    }
    void aSlowRouteHoldsNobodyElseUp()
    {
        const Bench bench;
        auto slow = bench.connect();
        slow.send("GET /slow/600 HTTP/1.1\r\nHost: x\r\n\r\n");
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(statusOf(bench.hello()), 200);
        QVERIFY(timer.elapsed() < 500);
        QCOMPARE(bodyOf(slow.readAnswer()), QByteArray("slow"));
    }

    void headAndNotModifiedHaveNoBody()
    {
        const Bench bench;
        const auto head = bench.ask("HEAD /hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QCOMPARE(statusOf(head), 200);
        QCOMPARE(headerOf(head, "Content-Length"), QByteArray("5"));
        QVERIFY(bodyOf(head).isEmpty());
        const auto unchanged = bench.ask("GET /unchanged HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QCOMPARE(statusOf(unchanged), 304);
        QVERIFY(headerOf(unchanged, "Content-Length").isEmpty());
        QCOMPARE(headerOf(unchanged, "ETag"), QByteArray("\"1\""));
    }
    void aChunkedBodyIsPutTogether()
    {
        const Bench bench;
        QCOMPARE(
            bodyOf(bench.ask("POST /echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n"
                             "\r\n3;x=y\r\nabc\r\n2\r\nde\r\n0\r\nTrailer: z\r\n\r\n")),
            QByteArray("abcde"));
    }
    void anExpectationIsMet()
    {
        const Bench bench;
        auto client = bench.connect();
        client.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
        QCOMPARE(statusOf(client.readAnswer()), 100);
        client.send("ok");
        QCOMPARE(bodyOf(client.readAnswer()), QByteArray("ok"));
    }

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
        held.clear();
        QTRY_VERIFY(bench.server->connections() <= 1);
        QCOMPARE(statusOf(bench.hello()), 200);
    }
    void aProxyMayOpenAnyNumber()
    {
        auto limits = Bench::quick();
        limits.connectionsPerAddress = 2;
        const Bench bench(limits);
        std::vector<RawClient> held;
        for (int i = 0; i < 6; ++i)
            held.push_back(bench.connect());
        QCOMPARE(bodyOf(bench.ask("GET /who HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                                  "X-Forwarded-For: 127.0.0.1, 198.51.100.7\r\n\r\n")),
                 QByteArray("198.51.100.7"));
    }

    void anAnswerMayComeLater()
    {
        Bench bench;
        auto client = bench.connect();
        client.send("GET /wait/1 HTTP/1.1\r\nHost: x\r\n\r\nGET /say/next HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(bench.waiting.copy().size(), std::size_t(1));
        std::thread([&] { bench.waiting.copy().front().answer(Reply::text("news")); }).join();
        QCOMPARE(bodyOf(client.readAnswer()), QByteArray("news"));
        QCOMPARE(bodyOf(client.readAnswer()), QByteArray("next"));
        QVERIFY(!bench.waiting.copy().front().isWanted());
    }
    void aWaitEndsByItself()
    {
        Bench bench;
        auto client = bench.connect();
        QElapsedTimer timer;
        timer.start();
        client.send("GET /wait/1 HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(bodyOf(client.readAnswer()), QByteArray("nothing new"));
        QVERIFY(timer.elapsed() >= 350);
        QVERIFY(!bench.waiting.copy().front().isWanted());
        bench.waiting.copy().front().answer(Reply::text("too late"));
        client.send("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(bodyOf(client.readAnswer()), QByteArray("hello"));
    }
    void whoLeavesIsNotWaitedFor()
    {
        Bench bench;
        auto client = bench.connect();
        client.send("GET /wait/1 HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(bench.waiting.copy().size(), std::size_t(1));
        client.close();
        QTRY_COMPARE_WITH_TIMEOUT(bench.server->connections(), std::size_t(0), 300);
        QVERIFY(!bench.waiting.copy().front().isWanted());
    }
    void waitingTakesNoWorker()
    {
        Bench bench;
        std::vector<RawClient> clients;
        for (int i = 0; i < 20; ++i) {
            clients.push_back(bench.connect());
            clients.back().send("GET /wait/1 HTTP/1.1\r\nHost: x\r\n\r\n");
        }
        QTRY_COMPARE_WITH_TIMEOUT(bench.waiting.copy().size(), std::size_t(20), 300);
        QCOMPARE(statusOf(bench.hello()), 200);
    }

    void stoppingLetsARunningRequestFinish()
    {
        Bench bench;
        auto idle = bench.connect();
        idle.send("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(statusOf(idle.readAnswer()), 200);
        auto waiting = bench.connect();
        waiting.send("GET /wait/1 HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(bench.waiting.copy().size(), std::size_t(1));
        auto slow = bench.connect();
        slow.send("GET /slow/300 HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(bench.running.load(), 1);
        std::thread stopper([&bench] { bench.server->stop(5s); });
        QVERIFY(idle.isClosedWithin(250ms));
        const auto over = waiting.readAnswer();
        QCOMPARE(bodyOf(over), QByteArray("nothing new"));
        QCOMPARE(headerOf(over, "Connection"), QByteArray("close"));
        const auto answer = slow.readAnswer();
        QCOMPARE(bodyOf(answer), QByteArray("slow"));
        QCOMPARE(headerOf(answer, "Connection"), QByteArray("close"));
        // Until then the server waits for the other end to close too.
        slow.close();
        waiting.close();
        stopper.join();
        QCOMPARE(bench.server->connections(), std::size_t(0));
        QVERIFY(!bench.connect().isConnected());
    }
    void stoppingWaitsNoLongerThanItsGrace()
    {
        Bench bench;
        auto slow = bench.connect();
        slow.send("GET /slow/1000 HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(bench.running.load(), 1);
        QElapsedTimer timer;
        timer.start();
        bench.server->stop(100ms);
        QVERIFY(timer.elapsed() < 800);
        QVERIFY(slow.isClosedWithin(300ms));
    }
    void aLaterOutlivesTheServer()
    {
        Bench bench;
        auto client = bench.connect();
        client.send("GET /wait/1 HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(bench.waiting.copy().size(), std::size_t(1));
        bench.server.reset();
        QVERIFY(!bench.waiting.copy().front().isWanted());
        bench.waiting.copy().front().answer(Reply::text("nobody"));
        QVERIFY(!client.readAll(1s).contains("nobody"));
        QVERIFY(client.isClosedWithin(1s));
    }

    void aBadAddressIsToldApart()
    {
        const Bench bench;
        const auto start = [&bench](const QByteArray &address) {
            const auto server = HttpServer::start(address, Limits(), bench.router, bench.clock, 1);
            return server ? -1 : static_cast<int>(server.error());
        };
        const int badAddress = static_cast<int>(ListenError::BadAddress);
        QCOMPARE(start("127.0.0.1"), badAddress);
        QCOMPARE(start("localhost:80"), badAddress);
        QCOMPARE(start("127.0.0.1:99999"), badAddress);
        QCOMPARE(start("127.0.0.1:"), badAddress);
        QCOMPARE(start("192.0.2.1:0"), static_cast<int>(ListenError::NotAllowed));
        QCOMPARE(start("127.0.0.1:" + QByteArray::number(bench.server->port())),
                 static_cast<int>(ListenError::AddressTaken));
    }
};

MUHR_TEST(HttpServerTest, http_server_test)
#include "http_server_test.moc"
