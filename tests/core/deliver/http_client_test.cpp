// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deliver/http_client.h"

#include "tests/core/deliver/local_server.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <thread>

using namespace muhr;
using namespace muhr::deliver;
using namespace std::chrono_literals;

namespace {

endpoint::RouteGroup routes()
{
    using endpoint::Method;
    using endpoint::Reply;
    return {
        {{Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete},
         "/say",
         endpoint::Access::anyone(),
         [](endpoint::Services &, const endpoint::Request &request, const endpoint::PathValues &) {
             return Reply::text(QByteArray(methodText(request.method)) + ' ' +
                                request.header("X-Word").value_or("none") + ' ' + request.body)
                 .with("X-Answer", "yes");
         }},
        {{Method::Get},
         "/big",
         endpoint::Access::anyone(),
         [](endpoint::Services &, const endpoint::Request &, const endpoint::PathValues &) {
             return Reply::text(QByteArray(100'000, 'x'));
         }},
        {{Method::Get},
         "/elsewhere",
         endpoint::Access::anyone(),
         [](endpoint::Services &, const endpoint::Request &, const endpoint::PathValues &) {
             return Reply::seeOther("/say");
         }},
        {{Method::Get},
         "/slow",
         endpoint::Access::anyone(),
         [](endpoint::Services &, const endpoint::Request &, const endpoint::PathValues &) {
             std::this_thread::sleep_for(1200ms);
             return Reply::text("slow");
         }},
    };
}

} // namespace

class HttpClientTest : public QObject
{
    Q_OBJECT

    tests::LocalServer m_server{routes()};

    Call call(const QByteArray &method, const QByteArray &path, const QByteArray &body = {}) const
    {
        return {method, m_server.url() + path, {{"X-Word", "word"}}, body};
    }

private slots:
    void everyMethodArrivesWithItsBody()
    {
        HttpClient client{ClientSettings()};
        QCOMPARE(client.perform(call("GET", "/say"))->body, QByteArray("GET word "));
        for (const QByteArray method : {"POST", "PUT", "PATCH", "DELETE"})
            QCOMPARE(client.perform(call(method, "/say", QByteArray("a\0b", 3)))->body,
                     method + " word " + QByteArray("a\0b", 3));
        QCOMPARE(client.perform(call("POST", "/say"))->body, QByteArray("POST word "));
        const auto head = client.perform(call("HEAD", "/say"));
        QVERIFY(head->body.isEmpty());
        QCOMPARE(head->header("x-answer").value(), QByteArray("yes"));
        QCOMPARE(client.connectionsMade(), 1);
    }
    void aRefusalIsAnAnswerToo()
    {
        HttpClient client{ClientSettings()};
        QCOMPARE(client.perform(call("GET", "/nowhere"))->status, 404);
    }
    void anotherAddressIsNotFollowed()
    {
        HttpClient client{ClientSettings()};
        const auto answer = client.perform(call("GET", "/elsewhere"));
        QCOMPARE(answer->status, 303);
        QCOMPARE(answer->header("Location").value(), QByteArray("/say"));
    }
    void anAnswerOverTheLimitIsNotRead()
    {
        HttpClient client{ClientSettings()};
        QCOMPARE(client.perform(call("GET", "/big")).error(), CallFailure::TooLarge);
        QCOMPARE(client.perform(call("GET", "/say"))->status, 200);
    }
    void whoIsSlowIsNotWaitedFor()
    {
        ClientSettings settings;
        settings.connectTime = 200ms;
        settings.answerTime = 200ms;
        HttpClient client(settings);
        QCOMPARE(client.perform(call("GET", "/slow")).error(), CallFailure::TimedOut);
    }
    void whatHttpDoesNotAllowIsNotSent()
    {
        HttpClient client{ClientSettings()};
        auto bad = call("GET", "/say");
        bad.headers.emplace_back("X-More", "a\r\nX-Smuggled: b");
        QCOMPARE(client.perform(bad).error(), CallFailure::BadSettings);
        QCOMPARE(client.perform(call("GET", "/say\r\nX: y")).error(), CallFailure::BadSettings);
        QCOMPARE(client.perform({"GET", "file:///etc/hostname", {}, {}}).error(), CallFailure::BadSettings);
        QCOMPARE(client.perform({"GET", "", {}, {}}).error(), CallFailure::BadSettings);
    }
    void manyCallsEachHaveOneOutcome()
    {
        ClientSettings settings;
        settings.connections = 4;
        settings.window = 8;
        HttpClient client(settings);
        std::vector<Call> calls;
        for (int i = 0; i < 200; ++i)
            calls.push_back(call("POST", "/say", QByteArray::number(i)));
        QList<int> seen(200, 0);
        client.perform(calls, [&seen](std::size_t index, const HttpClient::Outcome &outcome) {
            if (outcome && outcome->body == "POST word " + QByteArray::number(index))
                ++seen[static_cast<qsizetype>(index)];
            return true;
        });
        QCOMPARE(seen, QList<int>(200, 1));
        QVERIFY(client.connectionsMade() <= 4);
    }
    void aBatchStopsWhenItIsTold()
    {
        ClientSettings settings;
        settings.window = 1;
        HttpClient client(settings);
        const std::vector<Call> calls(5, call("GET", "/say"));
        QList<bool> made;
        client.perform(calls, [&made](std::size_t, const HttpClient::Outcome &outcome) {
            made.append(outcome.hasValue());
            return made.size() < 2;
        });
        QCOMPARE(made, (QList<bool>{true, true, false, false, false}));
    }
};

MUHR_TEST(HttpClientTest, http_client_test)
#include "http_client_test.moc"
