// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/endpoint_client.h"

#include "core/base/gzip.h"
#include "tests/support/test_main.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace muhr;
using namespace muhr::sync;

namespace {

/// Answers each connection with the same bytes and hangs up, whatever is asked.
class SayingServer : public QObject
{
public:
    explicit SayingServer(const QByteArray &answer) : m_answer(answer)
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port");
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            auto *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { hear(*socket); });
        });
    }
    QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()); }
    const QByteArray &heard() const { return m_heard; }
    void say(const QByteArray &answer) { m_answer = answer; }

private:
    void hear(QTcpSocket &socket)
    {
        QByteArray request = socket.property("request").toByteArray() + socket.readAll();
        socket.setProperty("request", request);
        const auto head = request.indexOf("\r\n\r\n");
        const auto length = request.indexOf("Content-Length: ");
        const auto end = request.indexOf("\r\n", length);
        const qint64 body = length < 0 ? 0 : request.mid(length + 16, end - length - 16).toLongLong();
        if (head < 0 || request.size() < head + 4 + body)
            return;
        m_heard = request;
        socket.write(m_answer);
        socket.disconnectFromHost();
    }

    QTcpServer m_server;
    QByteArray m_answer;
    QByteArray m_heard;
};

QByteArray answer(const QByteArray &body, const QByteArray &lines = {}, qsizetype length = -1)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + lines +
           "Content-Length: " + QByteArray::number(length < 0 ? body.size() : length) + "\r\n\r\n" + body;
}

EndpointAnswer ask(EndpointClient &client, const QJsonObject &body = {})
{
    std::optional<EndpointAnswer> come;
    client.post(QStringLiteral("/sync/v1/push"), body, [&](const EndpointAnswer &one) { come = one; });
    if (!QTest::qWaitFor([&] { return come.has_value(); }, 10'000))
        qFatal("no answer");
    return *come;
}

} // namespace

/// What a laptop takes for an answer.
class EndpointClientTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyAWholeAnswerIsOne_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const QByteArray body = R"({"blobs": []})";
        const QByteArray packed = base::gzip(body);
        const QByteArray gzip = "Content-Encoding: gzip\r\n";
        QTest::newRow("plain") << answer(body) << 200;
        QTest::newRow("packed") << answer(packed, gzip) << 200;
        QTest::newRow("plain and cut") << answer(body.chopped(1), {}, body.size()) << 0;
        QTest::newRow("packed and cut") << answer(packed.chopped(1), gzip, packed.size()) << 0;
        QTest::newRow("packed, cut, and its length does not tell") << answer(packed.chopped(9), gzip) << 0;
        QTest::newRow("packed, cut, and nothing tells")
            << QByteArray("HTTP/1.1 200 OK\r\n" + gzip + "Connection: close\r\n\r\n" + packed.chopped(8)) << 0;
        QTest::newRow("cut before its first byte") << answer({}, {}, body.size()) << 0;
        QTest::newRow("cut within its head") << QByteArray("HTTP/1.1 200 O") << 0;
        QTest::newRow("a page of somebody else") << answer("<html>Sign in to this network</html>") << 0;
        QTest::newRow("packed by other means") << answer(body, "Content-Encoding: br\r\n") << 0;
        QTest::newRow("a refusal without a body")
            << QByteArray("HTTP/1.1 409 Conflict\r\nContent-Length: 0\r\n\r\n") << 409;
    }
    void onlyAWholeAnswerIsOne()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, status);
        const SayingServer server(bytes);
        EndpointClient client(server.address(), std::nullopt, std::nullopt);
        const auto come = ask(client);
        QCOMPARE(come.status, status);
        QCOMPARE(come.body.contains(QLatin1String("blobs")), status == 200);
    }
    void itPacksOnceTheEndpointTakesIt()
    {
        SayingServer server(answer("{}"));
        EndpointClient client(server.address(), std::nullopt, std::nullopt);
        QJsonObject large;
        for (int i = 0; i < 200; ++i)
            large[QString::number(i)] = QStringLiteral("a stamp");
        const QByteArray plain = QJsonDocument(large).toJson(QJsonDocument::Compact);
        (void)ask(client, large);
        // One of an earlier version would not know what to make of it.
        QVERIFY(server.heard().endsWith(plain));
        QVERIFY(server.heard().contains("Accept-Encoding: gzip\r\n"));
        server.say(answer("{}", "Accept-Encoding: gzip\r\n"));
        (void)ask(client, large);
        (void)ask(client, large);
        QVERIFY(server.heard().contains("Content-Encoding: gzip\r\n"));
        const QByteArray packed = server.heard().mid(server.heard().indexOf("\r\n\r\n") + 4);
        QCOMPARE(base::gunzip(packed, plain.size()).value(), plain);
        (void)ask(client, {});
        QVERIFY(server.heard().endsWith("{}"));
    }
};

MUHR_TEST(EndpointClientTest, endpoint_client_test)
#include "endpoint_client_test.moc"
