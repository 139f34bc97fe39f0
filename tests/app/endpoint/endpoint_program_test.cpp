// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/enrol_wire.h"
#include "tests/support/endpoint_program.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace muhr;
using namespace muhr::tests;

class EndpointProgramTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_data = m_folder.filePath(QStringLiteral("data"));

    QStringList in(const char *command, const QStringList &more = {}) const
    {
        return QStringList{QString::fromLatin1(command), "--data", m_data} + more;
    }
    QJsonObject check(const EndpointRun &run, const char *name) const
    {
        for (const QJsonObject &answer : run.answers)
            if (answer[QLatin1String("check")] == QLatin1String(name))
                return answer;
        return {};
    }

private slots:
    void initTestCase()
    {
        const auto made = runEndpoint(in("init", {"--public-url", "http://127.0.0.1:8420/", "--demo-certificate"}));
        QVERIFY2(made.code == 0 && made.answers.size() == 1, made.said.constData());
        const auto link = sync::EnrolLinkText::parse(made.answers[0][QLatin1String("link")].toString());
        QVERIFY(link);
        QCOMPARE(link->address, QStringLiteral("http://127.0.0.1:8420"));
    }
    void secretsAreClosedToOthers()
    {
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        int seen = 0;
        for (const QString &folder : {m_data, m_data + QStringLiteral("/secrets")}) {
            QVERIFY(!(QFile::permissions(folder) & others));
            for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
                QVERIFY2(!(file.permissions() & others), qPrintable(file.filePath()));
                ++seen;
            }
        }
        QVERIFY(seen >= 6);
    }
    void eachShopGetsALinkOfItsOwn()
    {
        const auto keys = m_data + QStringLiteral("/secrets/endpoint.key");
        QFile before(keys);
        QVERIFY(before.open(QIODevice::ReadOnly));
        const QByteArray bytes = before.readAll();
        const auto one = runEndpoint(in("init"));
        const auto two = runEndpoint(in("init"));
        QCOMPARE(one.code, 0);
        QVERIFY(one.answers[0][QLatin1String("link")] != two.answers[0][QLatin1String("link")]);
        QFile after(keys);
        QVERIFY(after.open(QIODevice::ReadOnly));
        QCOMPARE(after.readAll(), bytes);
    }
    void httpsNeedsTheKeyOfTheProxy()
    {
        const auto without = runEndpoint(in("init", {"--public-url", "https://cards.example"}));
        QCOMPARE(without.code, 1);
        QCOMPARE(without.answers[0][QLatin1String("error")].toString(), QStringLiteral("bad_value"));
        const auto with =
            runEndpoint(in("init", {"--public-url=https://cards.example", "--tls-key-hash", QString(64, u'a')}));
        QCOMPARE(with.code, 0);
        const auto link = sync::EnrolLinkText::parse(with.answers[0][QLatin1String("link")].toString());
        QVERIFY(link && link->tlsKey && link->tlsKey->text() == QString(64, u'a'));
    }
    void itServesUntilItIsToldToStop()
    {
        QProcess process;
        process.start(QStringLiteral(MUHR_ENDPOINT), in("serve", {"--listen", "127.0.0.1:0"}));
        QVERIFY(process.waitForStarted());
        while (!process.canReadLine() && process.waitForReadyRead(20'000)) {
        }
        const auto ready = QJsonDocument::fromJson(process.readLine()).object();
        const QString listening = ready[QLatin1String("listening")].toString();
        QVERIFY2(listening.startsWith(QLatin1String("127.0.0.1:")), qPrintable(listening));
        // The store has one writer: another shop's place is written by the endpoint that runs.
        const auto second = runEndpoint(in("init"));
        QVERIFY2(second.code == 0 && second.answers.size() == 1, second.said.constData());
        QVERIFY(sync::EnrolLinkText::parse(second.answers[0][QLatin1String("link")].toString()));
        QCOMPARE(runEndpoint(in("self-test")).code, 0);
        process.terminate();
        QVERIFY(process.waitForFinished(15'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(!QFile::exists(m_data + QStringLiteral("/listening")));
    }
    void theSelfTestSignsWritesAndReads()
    {
        const auto run = runEndpoint(in("self-test"));
        QVERIFY2(run.code == 0, run.said.constData());
        for (const char *name : {"keys", "store", "pass"})
            QVERIFY2(check(run, name)[QLatin1String("ok")].toBool(), name);
    }
    void theSelfTestFindsAWrongKey()
    {
        const QString file = m_data + QStringLiteral("/secrets/pass_signer.key");
        QVERIFY(QFile::rename(file, file + QStringLiteral(".away")));
        const auto run = runEndpoint(in("self-test"));
        QVERIFY(QFile::rename(file + QStringLiteral(".away"), file));
        QCOMPARE(run.code, 1);
        QVERIFY(!check(run, "pass")[QLatin1String("ok")].toBool());
        QVERIFY(!check(run, "pass")[QLatin1String("sentence")].toString().isEmpty());
    }
    void theDoctorSaysASentenceEach()
    {
        const auto run = runEndpoint(in("doctor", {"--apns-url", "https://127.0.0.1:9"}));
        for (const char *name : {"clock", "disk", "certificate", "intermediate", "apple", "phones"})
            QVERIFY2(!check(run, name)[QLatin1String("sentence")].toString().isEmpty(), name);
        QVERIFY(check(run, "certificate")[QLatin1String("ok")].toBool());
        QVERIFY(!check(run, "apple")[QLatin1String("ok")].toBool());
        QCOMPARE(run.code, 1);
    }
    void anOwnerOfNoShopIsNotRecovered()
    {
        const auto run = runEndpoint(in("recover-owner"));
        QCOMPARE(run.code, 1);
        QCOMPARE(run.answers[0][QLatin1String("error")].toString(), QStringLiteral("bad_value"));
    }
    void aTypingMistakeIsSaid()
    {
        QCOMPARE(runEndpoint(in("serve", {"--lisen", "x"})).code, 2);
        QCOMPARE(runEndpoint({"dance"}).code, 2);
        QCOMPARE(runEndpoint({}).code, 2);
    }
};

MUHR_TEST(EndpointProgramTest, endpoint_program_test)
#include "endpoint_program_test.moc"
