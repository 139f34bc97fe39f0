// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/http_server.h"

#include "tests/core/endpoint/bench.h"
#include "tests/support/test_main.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace muhr;
using namespace muhr::endpoint;
using namespace std::chrono_literals;
using tests::Bench;
using tests::bodyOf;
using tests::headerOf;
using tests::RawClient;
using tests::statusOf;

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

    void whatItDidIsCounted()
    {
        const Bench bench;
        auto client = bench.connect();
        client.send("GET /hello HTTP/1.1\r\nHost: x\r\n\r\nGET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(statusOf(client.readAnswer()), 200);
        QCOMPARE(statusOf(client.readAnswer()), 404);
        bench.hello();
        const auto counts = bench.server->counts();
        QCOMPARE(counts.connections, std::uint64_t(2));
        QCOMPARE(counts.turnedAway, std::uint64_t(0));
        QCOMPARE(counts.answers[2], std::uint64_t(2));
        QCOMPARE(counts.answers[4], std::uint64_t(1));
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
        slow.send("GET /slow/1500 HTTP/1.1\r\nHost: x\r\n\r\n");
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(statusOf(bench.hello()), 200);
        QVERIFY(timer.elapsed() < 1200);
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
        QVERIFY(timer.elapsed() >= 900);
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
        QTRY_COMPARE_WITH_TIMEOUT(bench.server->connections(), std::size_t(0), 700);
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
        QTRY_COMPARE_WITH_TIMEOUT(bench.waiting.copy().size(), std::size_t(20), 3000);
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
        slow.send("GET /slow/1500 HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(bench.running.load(), 1);
        std::thread stopper([&bench] { bench.server->stop(5s); });
        QVERIFY(idle.isClosedWithin(1s));
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
