// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deliver/push_verdict.h"

#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::deliver;
using namespace std::chrono_literals;

class PushVerdictTest : public QObject
{
    Q_OBJECT
private slots:
    void applesAnswersAreRead_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<int>("result");
        const auto row = [](int status, const char *reason, PushResult result) {
            QTest::addRow("%d %s", status, reason) << status << QByteArray(reason) << static_cast<int>(result);
        };
        row(200, "", PushResult::Accepted);
        row(400, "BadDeviceToken", PushResult::BadToken);
        row(400, "DeviceTokenNotForTopic", PushResult::BadToken);
        for (const char *reason : {"BadTopic", "MissingTopic", "TopicDisallowed", "BadExpirationDate", "BadPriority",
                                   "InvalidPushType", "BadMessageId", "BadCollapseId", "DuplicateHeaders",
                                   "MissingDeviceToken", "PayloadEmpty", "SomethingNew"})
            row(400, reason, PushResult::OurMistake);
        row(400, "IdleTimeout", PushResult::Reconnect);
        for (const char *reason : {"BadCertificate", "BadCertificateEnvironment", "Forbidden"})
            row(403, reason, PushResult::CertificateRefused);
        row(404, "BadPath", PushResult::OurMistake);
        row(405, "MethodNotAllowed", PushResult::OurMistake);
        row(410, "Unregistered", PushResult::Gone);
        row(410, "ExpiredToken", PushResult::Gone);
        row(413, "PayloadTooLarge", PushResult::OurMistake);
        row(429, "TooManyRequests", PushResult::TooOften);
        row(500, "InternalServerError", PushResult::Later);
        row(502, "", PushResult::Later);
        row(503, "ServiceUnavailable", PushResult::Reconnect);
        row(503, "Shutdown", PushResult::Reconnect);
        row(302, "", PushResult::OurMistake);
    }
    void applesAnswersAreRead()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, reason);
        const auto body = reason.isEmpty() ? QByteArray() : "{\"reason\":\"" + reason + "\"}";
        const auto verdict = judgeAnswer(status, body);
        QTEST(static_cast<int>(verdict.result), "result");
        QCOMPARE(verdict.reason, reason);
        QVERIFY(!verdict.goneSince);
        QVERIFY(*sentenceOf(verdict.result).text != '\0');
    }
    void theMomentOfLeavingIsRead()
    {
        const auto verdict = judgeAnswer(410, R"({"reason":"Unregistered","timestamp":1780000000123})");
        QCOMPARE(verdict.goneSince, std::optional(base::Instant::fromMs(1'780'000'000'123)));
    }
    void anAnswerThatIsNoJsonIsJudgedByItsStatus()
    {
        QCOMPARE(judgeAnswer(410, "gone!").result, PushResult::Gone);
        QCOMPARE(judgeAnswer(500, "<html>").result, PushResult::Later);
        QVERIFY(judgeAnswer(410, R"({"reason":7,"timestamp":"soon"})").reason.isEmpty());
    }
    void whatCannotBeCuredIsNotTriedAgain()
    {
        for (const auto result : {PushResult::Accepted, PushResult::BadToken, PushResult::Gone})
            QVERIFY(!retryAfter(result, 1));
    }
    void eachAttemptWaitsLonger()
    {
        QCOMPARE(retryAfter(PushResult::Later, 1), std::optional<std::chrono::milliseconds>(15min));
        QCOMPARE(retryAfter(PushResult::Later, 2), std::optional<std::chrono::milliseconds>(30min));
        QCOMPARE(retryAfter(PushResult::Later, 1000), std::optional<std::chrono::milliseconds>(6h));
        QCOMPARE(retryAfter(PushResult::Reconnect, 1), std::optional<std::chrono::milliseconds>(2s));
        QCOMPARE(retryAfter(PushResult::Reconnect, 3), std::optional<std::chrono::milliseconds>(8s));
        QCOMPARE(retryAfter(PushResult::Reconnect, 1000), std::optional<std::chrono::milliseconds>(15min));
        QCOMPARE(retryAfter(PushResult::TooOften, 1), std::optional<std::chrono::milliseconds>(5min));
    }
};

MUHR_TEST(PushVerdictTest, push_verdict_test)
#include "push_verdict_test.moc"
