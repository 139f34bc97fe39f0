// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/router.h"

#include "tests/core/endpoint/no_services.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <type_traits>

using namespace muhr;
using namespace muhr::endpoint;

static_assert(!std::is_default_constructible_v<Access>, "a route without an access row must not compile");

namespace {

int answered = 0;

Answer says(const char *what)
{
    return [what](Services &, const Request &, const PathValues &) {
        ++answered;
        return Reply::text(what);
    };
}

const RouteGroup &routes()
{
    static const RouteGroup group = {
        {{Method::Get}, "/", Access::anyone(), says("root")},
        {{Method::Get}, "/j/{shop}/{placement}", Access::anyone(), says("shown")},
        {{Method::Post}, "/j/{shop}/{placement}", Access::anyone(), says("joined")},
        {{Method::Get, Method::Head}, "/p/{view}.pkpass", Access::anyone(), says("pass")},
        {{Method::Get}, "/metrics", Access::loopbackOnly(), says("metrics")},
        {{Method::Post}, "/sync/v1/push", Access::deviceBearer(), says("pushed")},
        {{Method::Get}, "/w/{view}", Access::passToken(), says("card")},
    };
    return group;
}

Request asking(Method method, const QByteArray &path)
{
    Request result;
    result.method = method;
    result.segments = Target::parse(path).value().segments;
    return result;
}

} // namespace

class RouterTest : public QObject
{
    Q_OBJECT

    Router m_router{
        tests::noServices(),
        {&routes()},
        [](Services &, Access::Kind kind, const Request &request, const PathValues &) -> base::Expected<Caller, Reply> {
            if (kind == Access::Kind::DeviceBearer && request.header("Authorization") == "Bearer good")
                return Caller{base::ShopId(), base::DeviceId(), std::nullopt};
            return base::Unexpected{Reply::empty(401)};
        },
        [](int status, const Request &) { return Reply::plain(status); }};

    QByteArray ask(Request request)
    {
        const auto match = m_router.find(request);
        if (!match)
            return QByteArray::number(match.error().status());
        const auto reply = m_router.answer(*match, request, Later([](Reply) {}));
        return reply->status() == 200 ? reply->body() : QByteArray::number(reply->status());
    }

private slots:
    void aRequestFindsItsRoute_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const char *name, Method method, const char *path, const char *answer) {
            QTest::newRow(name) << static_cast<int>(method) << QByteArray(path) << QByteArray(answer);
        };
        row("the root", Method::Get, "/", "root");
        row("by method", Method::Post, "/j/a/b", "joined");
        row("by the other method", Method::Get, "/j/a/b", "shown");
        row("HEAD is answered from GET", Method::Head, "/j/a/b", "shown");
        row("a blank with an ending", Method::Get, "/p/abc.pkpass", "pass");
        row("an ending alone", Method::Get, "/p/.pkpass", "404");
        row("another ending", Method::Get, "/p/abc.zip", "404");
        row("an empty blank", Method::Get, "/j//b", "404");
        row("a slash too many", Method::Get, "/j/a/b/", "404");
        row("a slash in a blank", Method::Get, "/j/a%2Fb/c", "shown");
        row("a slash in disguise makes no path", Method::Get, "/j%2Fa%2Fb", "404");
        row("another case", Method::Get, "/J/a/b", "404");
        row("a method it does not take", Method::Delete, "/j/a/b", "405");
        row("not from this machine", Method::Get, "/metrics", "404");
        row("no bearer", Method::Post, "/sync/v1/push", "401");
        row("no pass token", Method::Get, "/w/x", "401");
    }
    void aRequestFindsItsRoute()
    {
        QFETCH(int, method);
        QFETCH(QByteArray, path);
        QTEST(ask(asking(static_cast<Method>(method), path)), "answer");
    }
    void theRefusalSaysWhatIsAllowed()
    {
        const auto match = m_router.find(asking(Method::Put, "/j/a/b"));
        QVERIFY(!match);
        QCOMPARE(match.error().header("Allow").value(), QByteArray("GET, HEAD, POST"));
    }
    void theBlanksAreGivenToTheRoute()
    {
        const auto values = matchPattern({"j", "{shop}", "x{placement}.png"}, {"j", "a/b", "x1.png"});
        QVERIFY(values.has_value());
        QCOMPARE((*values)[u"shop"], QStringLiteral("a/b"));
        QCOMPARE((*values)[u"placement"], QStringLiteral("1"));
        QVERIFY((*values)[u"other"].isEmpty());
    }
    void aRouteRunsOnlyForWhomItIsMeant()
    {
        answered = 0;
        auto request = asking(Method::Post, "/sync/v1/push");
        QCOMPARE(ask(request), QByteArray("401"));
        QCOMPARE(answered, 0);
        request.headers.add("authorization", "Bearer good");
        QCOMPARE(ask(request), QByteArray("pushed"));
        auto near = asking(Method::Get, "/metrics");
        near.peer.isLoopback = true;
        QCOMPARE(ask(near), QByteArray("metrics"));
        QCOMPARE(answered, 2);
    }
    void aHeaderLineCannotBeSmuggledIn()
    {
        const auto reply = Reply::text("x").with("X-A", "good").with("X-B", "a\r\nSet-Cookie: b").with("X C", "d");
        QCOMPARE(reply.header("x-a").value(), QByteArray("good"));
        QVERIFY(!reply.header("X-B"));
        QVERIFY(!reply.header("X C"));
    }
    void onlyTheFirstAnswerCounts()
    {
        QList<int> sent;
        const Later later([&sent](Reply reply) { sent.append(reply.status()); });
        const Later copy = later;
        copy.answer(Reply::empty(204));
        later.answer(Reply::empty(500));
        QCOMPARE(sent, QList<int>{204});
        const Later dropped([&sent](Reply reply) { sent.append(reply.status()); });
        QVERIFY(dropped.isWanted());
        dropped.drop();
        dropped.answer(Reply::empty(500));
        QVERIFY(!dropped.isWanted());
        QCOMPARE(sent, QList<int>{204});
    }
};

MUHR_TEST(RouterTest, router_test)
#include "router_test.moc"
