// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deliver/apns.h"

#include "tests/core/deliver/local_server.h"
#include "tests/support/certificates.h"
#include "tests/support/push_server.h"
#include "tests/support/test_main.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace muhr;
using namespace muhr::deliver;
using tests::PushServer;

namespace {

const auto now = base::Instant::fromMs(1'780'000'000'500);

std::vector<DeviceToken> tokens(int count)
{
    std::vector<DeviceToken> result;
    for (int i = 0; i < count; ++i)
        result.push_back(DeviceToken::parse(QByteArray::number(i).rightJustified(64, 'a')).value());
    return result;
}

int countOf(const std::vector<PushVerdict> &verdicts, PushResult result)
{
    return static_cast<int>(std::count_if(verdicts.begin(), verdicts.end(),
                                          [result](const auto &verdict) { return verdict.result == result; }));
}

/// Answers with the status that the token's digits say.
endpoint::RouteGroup answering()
{
    using endpoint::Reply;
    return {{{endpoint::Method::Post},
             "/3/device/{token}",
             endpoint::Access::anyone(),
             [](endpoint::Services &, const endpoint::Request &request, const endpoint::PathValues &values) {
                 const int status = values[u"token"].toInt();
                 if (request.body != "{}")
                     return Reply::empty(400);
                 if (status == 200)
                     return Reply::empty(200);
                 return Reply::json({{"reason", "Reason"}, {"timestamp", 1.78e12}}, status);
             }}};
}

DeviceToken tokenFor(int status)
{
    return DeviceToken::parse(QByteArray::number(status).rightJustified(4, '0')).value();
}

} // namespace

class ApnsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::optional<tests::Authority> m_authority;
    ApnsSettings m_settings;

private slots:
    void initTestCase()
    {
        m_authority = tests::Authority::make(m_folder.path());
        QVERIFY(m_authority.has_value());
        QVERIFY(m_authority->issue(QStringLiteral("server")).has_value());
        const auto identity = m_authority->issue(QStringLiteral("client"));
        QVERIFY(identity.has_value());
        m_settings.topic = "pass.com.example.loyalty";
        m_settings.certificate = identity->certificate;
        m_settings.key = identity->key;
        m_settings.authorities = m_authority->certificate();
    }

    void aToken_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<bool>("isToken");
        QTest::newRow("as phones send it") << QByteArray(64, 'a') << true;
        QTest::newRow("longer, as Apple may choose") << QByteArray(200, 'a') << true;
        QTest::newRow("upper case") << QByteArray("ABCDEF") << true;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("half a byte") << QByteArray("abc") << false;
        QTest::newRow("another path") << QByteArray("../../x1") << false;
        QTest::newRow("too long") << QByteArray(202, 'a') << false;
    }
    void aToken()
    {
        QFETCH(QByteArray, hex);
        QTEST(DeviceToken::parse(hex).has_value(), "isToken");
    }

    void pushesGoOverOneConnection()
    {
        PushServer server(m_folder.path());
        QVERIFY(server.isRunning());
        m_settings.url = server.url();
        Apns apns(m_settings);
        QCOMPARE(countOf(apns.push(tokens(250), now), PushResult::Accepted), 250);
        QCOMPARE(countOf(apns.push(tokens(50), now), PushResult::Accepted), 50);
        QCOMPARE(apns.connectionsMade(), 1);

        const auto log = server.log();
        QCOMPARE(log.count(":path: /3/device/"), 300);
        QCOMPARE(log.count(":method: POST"), 300);
        QCOMPARE(log.count("apns-topic: pass.com.example.loyalty"), 300);
        QCOMPARE(log.count("apns-push-type: background"), 300);
        QCOMPARE(log.count("apns-priority: 5"), 300);
        QCOMPARE(log.count("apns-expiration: 1780086400"), 300);
        // And as often where the server says it back.
        QCOMPARE(log.count("content-length: 2"), 600);
        QVERIFY(!log.contains("recv PRIORITY"));
    }
    void theOtherEndSetsTheWindow()
    {
        PushServer server(m_folder.path(), {"-m", "7"});
        m_settings.url = server.url();
        Apns apns(m_settings);
        QCOMPARE(countOf(apns.push(tokens(120), now), PushResult::Accepted), 120);
        QCOMPARE(apns.connectionsMade(), 1);
    }
    void withoutACertificateNothingIsSent()
    {
        const PushServer server(m_folder.path());
        auto settings = m_settings;
        settings.url = server.url();
        settings.certificate.clear();
        settings.key.clear();
        Apns apns(settings);
        QElapsedTimer timer;
        timer.start();
        const auto verdicts = apns.push(tokens(300), now);
        QVERIFY(timer.elapsed() < 5000);
        QCOMPARE(verdicts.front().result, PushResult::CertificateRefused);
        QCOMPARE(countOf(verdicts, PushResult::NotSent), 299);
    }
    void aStrangerIsNotTrusted()
    {
        QTemporaryDir folder;
        const auto other = tests::Authority::make(folder.path());
        QVERIFY(other && other->issue(QStringLiteral("server")));
        PushServer server(folder.path());
        m_settings.url = server.url();
        Apns apns(m_settings);
        const auto verdicts = apns.push(tokens(3), now);
        QVERIFY(countOf(verdicts, PushResult::OurMistake) >= 1);
        QCOMPARE(countOf(verdicts, PushResult::Accepted), 0);
        QVERIFY(!server.log().contains("/3/device/"));
    }
    void aKeyThatIsNoneIsToldApart()
    {
        const PushServer server(m_folder.path());
        auto settings = m_settings;
        settings.url = server.url();
        settings.key = "no key at all";
        QCOMPARE(Apns(settings).push(tokens(1), now).front().result, PushResult::OurMistake);
    }
    void aServerThatComesBackIsFoundAgain()
    {
        m_settings.url = "https://127.0.0.1:" + QByteArray::number(tests::freePort());
        Apns nobody(m_settings);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(countOf(nobody.push(tokens(1000), now), PushResult::Reconnect), 1000);
        QVERIFY(timer.elapsed() < 5000);

        auto first = std::make_unique<PushServer>(m_folder.path());
        const auto port = first->port();
        m_settings.url = first->url();
        Apns apns(m_settings);
        QCOMPARE(countOf(apns.push(tokens(5), now), PushResult::Accepted), 5);
        first.reset();
        QCOMPARE(countOf(apns.push(tokens(5), now), PushResult::Reconnect), 5);
        const PushServer second(m_folder.path(), {}, port);
        QVERIFY(second.isRunning());
        QCOMPARE(countOf(apns.push(tokens(5), now), PushResult::Accepted), 5);
    }

    void eachPhoneGetsItsOwnVerdict()
    {
        const tests::LocalServer server(answering());
        m_settings.url = server.url();
        m_settings.window = 1;
        Apns apns(m_settings);
        const auto verdicts =
            apns.push({tokenFor(200), tokenFor(410), tokenFor(429), tokenFor(500), tokenFor(200)}, now);
        QCOMPARE(verdicts[0].result, PushResult::Accepted);
        QCOMPARE(verdicts[1].result, PushResult::Gone);
        QCOMPARE(verdicts[1].goneSince, std::optional(base::Instant::fromMs(1'780'000'000'000)));
        QCOMPARE(verdicts[2].result, PushResult::TooOften);
        QCOMPARE(verdicts[3].result, PushResult::Later);
        QCOMPARE(verdicts[3].reason, QByteArray("Reason"));
        QCOMPARE(verdicts[4].result, PushResult::Accepted);
    }
    void whatConcernsAllStopsTheBatch()
    {
        const tests::LocalServer server(answering());
        m_settings.url = server.url();
        m_settings.window = 1;
        Apns apns(m_settings);
        for (const int status : {403, 413}) {
            const auto verdicts = apns.push({tokenFor(200), tokenFor(status), tokenFor(200), tokenFor(200)}, now);
            QCOMPARE(verdicts[0].result, PushResult::Accepted);
            QVERIFY(verdicts[1].stopsBatch());
            QCOMPARE(verdicts[2].result, PushResult::NotSent);
            QCOMPARE(verdicts[3].result, PushResult::NotSent);
        }
    }
};

MUHR_TEST(ApnsTest, apns_test)
#include "apns_test.moc"
