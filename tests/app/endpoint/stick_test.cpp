// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_shop.h"
#include "tests/support/endpoint_program.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace muhr;
using namespace muhr::tests;

namespace {

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

/// Two real laptops and a real endpoint, of which one has no line: its acts come by a stick.
class StickTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    quint16 m_port = freePort();
    QProcess m_endpoint;
    CliShop m_away;
    CliShop m_near;
    QString m_code;
    QString m_stick = m_folder.filePath(QStringLiteral("acts.muhr-stick"));

    QStringList in(const char *command, const QStringList &more = {}) const
    {
        return QStringList{QString::fromLatin1(command), QStringLiteral("--data"),
                           m_folder.filePath(QStringLiteral("data"))} +
               more;
    }
    QStringList url() const
    {
        return {QStringLiteral("--public-url"), QStringLiteral("http://127.0.0.1:%1").arg(m_port)};
    }
    static CliAnswer stick(const CliShop &shop, const char *way, const QString &file)
    {
        return shop.run({QStringLiteral("stick"), QString::fromLatin1(way), file});
    }
    int held(const CliShop &shop) const
    {
        return shop.run({QStringLiteral("card"), QStringLiteral("show"), m_code})
            .stamps()[QLatin1String("held")]
            .toInt(-1);
    }

private slots:
    void initTestCase()
    {
        const auto made = runEndpoint(in("init", url()));
        QVERIFY2(made.code == 0, made.said.constData());
        m_endpoint.start(QStringLiteral(MUHR_ENDPOINT),
                         in("serve", {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(m_port)}));
        while (m_endpoint.state() != QProcess::NotRunning && !m_endpoint.canReadLine() &&
               m_endpoint.waitForReadyRead(20'000)) {
        }
        QVERIFY(m_endpoint.readLine().contains("listening"));
        QCOMPARE(m_away.create(QStringLiteral("en")).exitCode, 0);
        m_code = m_away.addCustomer(QStringLiteral("Nodira"));
        const auto enrolled = m_away.run({QStringLiteral("enrol"), made.answers[0][QLatin1String("link")].toString()});
        QVERIFY2(enrolled.exitCode == 0, qPrintable(enrolled.sentences));
        const auto link = runEndpoint(in("recover-owner", url()));
        QVERIFY2(link.code == 0, link.said.constData());
        const auto joined = m_near.run({QStringLiteral("enrol"), link.answers[0][QLatin1String("link")].toString()});
        QVERIFY2(joined.exitCode == 0, qPrintable(joined.sentences));
    }
    void nothingWaitsSoNoFileIsWritten()
    {
        QCOMPARE(m_away.run({QStringLiteral("sync")}).exitCode, 0);
        const auto out = stick(m_away, "out", m_stick);
        QCOMPARE(out.exitCode, 0);
        QVERIFY(out["file"].isNull() && out["sha256"].isNull());
        QCOMPARE(out["events"].toInt(), 0);
        QVERIFY(!QFile::exists(m_stick));
        QCOMPARE(stick(m_near, "in", m_stick).error(), QStringLiteral("bad_value"));
    }
    void whatWaitsIsCarriedIn()
    {
        QCOMPARE(m_away.run({QStringLiteral("visit"), m_code}).exitCode, 0);
        QCOMPARE(m_away.run({QStringLiteral("visit"), m_code}).exitCode, 0);
        const auto out = stick(m_away, "out", m_stick);
        QVERIFY2(out.exitCode == 0, qPrintable(out.sentences));
        QCOMPARE(out.text("file"), m_stick);
        QCOMPARE(out["events"].toInt(), 2);
        QCOMPARE(out["bytes"].toInteger(), QFileInfo(m_stick).size());
        QCOMPARE(out.text("sha256").size(), 64);
        QCOMPARE(stick(m_away, "in", m_stick).error(), QStringLiteral("this_device"));
        for (const int isNew : {2, 0}) {
            const auto in = stick(m_near, "in", m_stick);
            QVERIFY2(in.exitCode == 0, qPrintable(in.sentences));
            QCOMPARE(in["events"].toInt(), 2);
            QCOMPARE(in["new"].toInt(), isNew);
            const auto carried = in["carried"].toArray().at(0).toObject();
            QCOMPARE(carried[QLatin1String("device")].toString(), in.text("device"));
            QCOMPARE(carried[QLatin1String("events")].toInt(), 2);
            QVERIFY(carried[QLatin1String("needs")].isNull());
        }
        QCOMPARE(held(m_near), 0);
        const auto synced = m_near.run({QStringLiteral("sync")});
        QVERIFY2(synced.exitCode == 0, qPrintable(synced.sentences));
        QCOMPARE(synced["carried"].toInt(), 2);
        QVERIFY(synced["carrying"].toArray().isEmpty());
        QCOMPARE(held(m_near), 2);
    }
    void itCountsOnceWhenItComesItself()
    {
        QCOMPARE(held(m_away), 2);
        const auto synced = m_away.run({QStringLiteral("sync")});
        QCOMPARE(synced.exitCode, 0);
        QCOMPARE(synced["waiting"].toInt(), 0);
        QCOMPARE(synced["refused"].toInt(), 0);
        QCOMPARE(held(m_away), 2);
        QCOMPARE(m_near.run({QStringLiteral("sync")}).exitCode, 0);
        QCOMPARE(held(m_near), 2);
        QVERIFY(m_away.isClean() && m_near.isClean());
    }
    void aDamagedFileIsRefused()
    {
        QFile file(m_stick);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() - 1));
        file.close();
        const auto in = stick(m_near, "in", m_stick);
        QCOMPARE(in.error(), QStringLiteral("store_damaged"));
        QVERIFY(in.sentences.contains(QStringLiteral("This file is damaged")));
        QCOMPARE(m_near.run({QStringLiteral("stick"), QStringLiteral("in")}).exitCode, 2);
    }
    void cleanupTestCase()
    {
        m_endpoint.terminate();
        QVERIFY(m_endpoint.waitForFinished(15'000));
    }
};

MUHR_TEST(StickTest, stick_test)
#include "stick_test.moc"
