// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_shop.h"
#include "tests/support/endpoint_program.h"
#include "tests/support/postgresql_server.h"
#include "tests/support/raw_client.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace muhr;
using namespace muhr::tests;

namespace {

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

QString urlOf(quint16 port)
{
    return QStringLiteral("http://127.0.0.1:%1").arg(port);
}

} // namespace

/// Two processes of one endpoint on one database, and real laptops that sync with either.
class OnPostgresqlTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_database;
    quint16 m_ports[2] = {freePort(), freePort()};
    std::unique_ptr<QProcess> m_processes[2];
    CliShop m_first;
    CliShop m_second;
    QString m_code;

    QStringList in(const char *command, const QStringList &more = {}) const
    {
        return QStringList{QString::fromLatin1(command), QStringLiteral("--data"),
                           m_folder.filePath(QStringLiteral("data"))} +
               more;
    }
    /// "" when it answers.
    QString serve(int which, const QStringList &more = {})
    {
        m_processes[which] = std::make_unique<QProcess>();
        QProcess &process = *m_processes[which];
        process.start(QStringLiteral(MUHR_ENDPOINT),
                      in("serve", {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(m_ports[which])}) +
                          more);
        while (process.state() != QProcess::NotRunning && !process.canReadLine() && process.waitForReadyRead(20'000)) {
        }
        return process.readLine().contains("listening") ? QString() : QString::fromUtf8(process.readAllStandardError());
    }
    int held(const CliShop &shop) const
    {
        return shop.run({QStringLiteral("card"), QStringLiteral("show"), m_code})
            .stamps()[QLatin1String("held")]
            .toInt(-1);
    }
    static bool visits(const CliShop &shop, const QString &code)
    {
        return shop.run({QStringLiteral("visit"), code}).exitCode == 0;
    }
    static bool syncs(const CliShop &shop) { return shop.run({QStringLiteral("sync")}).exitCode == 0; }
    void stop(int which)
    {
        m_processes[which]->terminate();
        QVERIFY(m_processes[which]->waitForFinished(15'000));
        QCOMPARE(m_processes[which]->exitCode(), 0);
    }
    QByteArray readiness(int which) const
    {
        RawClient client(m_ports[which]);
        client.send("GET /readyz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        return client.readAnswer();
    }
    QString ask(const QString &sql) const { return PostgresqlServer::shared().run(m_database, sql); }

private slots:
    void initTestCase()
    {
        auto &server = PostgresqlServer::shared();
        m_database = server.newDatabase();
        const auto made =
            runEndpoint(in("init", {QStringLiteral("--public-url"), urlOf(m_ports[0]), QStringLiteral("--database"),
                                    server.url(m_database), QStringLiteral("--database-owner"),
                                    server.url(m_database, QStringLiteral("muhr_owner"))}));
        QVERIFY2(made.code == 0, made.said.constData());
        for (int which : {0, 1})
            QCOMPARE(serve(which), QString());
        QCOMPARE(m_first.create(QStringLiteral("en")).exitCode, 0);
        m_code = m_first.addCustomer(QStringLiteral("Nodira"));
        QVERIFY(visits(m_first, m_code));
        const auto enrolled = m_first.run({QStringLiteral("enrol"), made.answers[0][QLatin1String("link")].toString()});
        QVERIFY2(enrolled.exitCode == 0, qPrintable(enrolled.sentences));
    }
    void anotherProcessGivesTheShopToAnotherLaptop()
    {
        // Its key came through the first one.
        const auto link = runEndpoint(in("recover-owner", {QStringLiteral("--public-url"), urlOf(m_ports[1])}));
        QVERIFY2(link.code == 0, link.said.constData());
        const auto joined = m_second.run({QStringLiteral("enrol"), link.answers[0][QLatin1String("link")].toString()});
        QVERIFY2(joined.exitCode == 0, qPrintable(joined.sentences));
        QCOMPARE(held(m_second), 1);
    }
    void whatOneTakesInTheOtherGivesOut()
    {
        QVERIFY(visits(m_second, m_code));
        QVERIFY(syncs(m_second));
        QVERIFY(visits(m_first, m_code));
        QVERIFY(syncs(m_first));
        QVERIFY(syncs(m_second));
        QCOMPARE(held(m_first), 3);
        QCOMPARE(held(m_second), 3);
    }
    void aProcessThatIsKilledTakesNothingAlong()
    {
        m_processes[1]->kill();
        QVERIFY(m_processes[1]->waitForFinished());
        QVERIFY(visits(m_second, m_code));
        QVERIFY(!syncs(m_second));
        QCOMPARE(serve(1), QString());
        QVERIFY(syncs(m_second));
        QVERIFY(syncs(m_first));
        QCOMPARE(held(m_first), 4);
    }
    void aDatabaseThatCutsItsLinesIsAskedAgain()
    {
        QVERIFY(visits(m_first, m_code));
        PostgresqlServer::shared().cutLines(m_database);
        // Whoever meets the dead lines is told to come again; nothing is lost.
        QTRY_VERIFY(syncs(m_first));
        QTRY_VERIFY(readiness(0).startsWith("HTTP/1.1 200"));
        QTRY_VERIFY(syncs(m_second));
        QCOMPARE(held(m_second), 5);
    }
    void allAgreeInTheEnd()
    {
        QVERIFY(m_first.isClean());
        QVERIFY(m_second.isClean());
        QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM event WHERE kind = 6")), QStringLiteral("5"));
        // Numbers have no gap, and nothing else than what settled is there.
        QCOMPARE(ask(QStringLiteral("SELECT max(number) = count(*) AND min(number) = 1 FROM event")),
                 QStringLiteral("t"));
        QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM event WHERE state <> 2")), QStringLiteral("0"));
    }
    void theDoctorLooksAtTheDatabase()
    {
        const auto run = runEndpoint(in("doctor"));
        QStringList said;
        for (const QJsonObject &answer : run.answers)
            if (answer[QLatin1String("check")] == QLatin1String("database"))
                said.append(answer[QLatin1String("sentence")].toString());
        // The server of the tests does not wait for its disk, and whoever serves owns nothing.
        QCOMPARE(said.size(), 1);
        QVERIFY2(said[0].contains(QLatin1String("fsync")), qPrintable(said[0]));
        const auto asOwner =
            runEndpoint(in("doctor", {QStringLiteral("--database"),
                                      PostgresqlServer::shared().url(m_database, QStringLiteral("muhr_owner"))}));
        QVERIFY(asOwner.said.contains("database_owner"));
    }
    void theSelfTestWritesAndReads()
    {
        const auto run = runEndpoint(in("self-test"));
        for (const QJsonObject &answer : run.answers)
            if (answer[QLatin1String("check")] == QLatin1String("store"))
                QVERIFY(answer[QLatin1String("ok")].toBool());
    }
    void whatCantBeServedSaysWhy_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QByteArray>("sentence");
        auto &server = PostgresqlServer::shared();
        QTest::newRow("no address") << QStringLiteral("shops") << QStringLiteral("bad_value")
                                    << QByteArray("postgresql://");
        QTest::newRow("no name") << QStringLiteral("postgresql://localhost") << QStringLiteral("bad_value")
                                 << QByteArray("name it");
        QTest::newRow("a strange part") << QStringLiteral("postgresql://localhost/shops?colour=red")
                                        << QStringLiteral("bad_value") << QByteArray("part");
        QTest::newRow("no server") << QStringLiteral("postgresql://127.0.0.1:1/shops") << QStringLiteral("not_here")
                                   << QByteArray("does not answer");
        QTest::newRow("a stranger") << server.url(QStringLiteral("postgres"), QStringLiteral("nobody"))
                                    << QStringLiteral("not_allowed") << QByteArray("does not let us in");
        QTest::newRow("no tables") << server.url(server.newDatabase()) << QStringLiteral("not_allowed")
                                   << QByteArray("muhr-endpoint init");
        const QString newer = server.newStore();
        server.run(newer, QStringLiteral("UPDATE muhr_schema SET version = 9999"));
        QTest::newRow("a newer schema") << server.url(newer) << QStringLiteral("store_newer") << QByteArray("newer");
    }
    void whatCantBeServedSaysWhy()
    {
        QFETCH(QString, database);
        const auto run = runEndpoint(in("serve", {QStringLiteral("--database"), database}));
        QCOMPARE(run.code, 1);
        QTEST(run.answers.back()[QLatin1String("error")].toString(), "word");
        QFETCH(QByteArray, sentence);
        QVERIFY2(run.said.contains(sentence), run.said.constData());
    }
    void aMoveWantsToKnowWhereTo()
    {
        for (const QStringList &where :
             {QStringList(), QStringList{"--to", "file", "--database="}, QStringList{"--to", "elsewhere"}}) {
            const auto run = runEndpoint(in("migrate-store", where));
            QCOMPARE(run.code, 1);
            QCOMPARE(run.answers.back()[QLatin1String("error")].toString(), QStringLiteral("bad_value"));
        }
    }
    void theStoreMovesIntoTheDataFolderAndBack()
    {
        const QString noDatabase = QStringLiteral("--database=");
        stop(0);
        stop(1);
        const auto out = runEndpoint(in("migrate-store", {QStringLiteral("--to"), QStringLiteral("file")}));
        QVERIFY2(out.code == 0 && out.answers[0][QLatin1String("shops")].toInt() == 1, out.said.constData());
        QCOMPARE(serve(0, {noDatabase}), QString());
        QVERIFY(visits(m_first, m_code));
        QVERIFY(syncs(m_first));
        QVERIFY(!runEndpoint(in("migrate-store", {noDatabase, "--to", PostgresqlServer::shared().url(m_database)}))
                     .answers[0]
                     .contains(QLatin1String("shops")));
        stop(0);

        auto &server = PostgresqlServer::shared();
        m_database = server.newDatabase();
        const auto back =
            runEndpoint(in("migrate-store", {noDatabase, "--to", server.url(m_database), "--database-owner",
                                             server.url(m_database, QStringLiteral("muhr_owner"))}));
        QVERIFY2(back.code == 0, back.said.constData());
        QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("data/shops.muhr.moved"))));
        QCOMPARE(runEndpoint(in("serve", {noDatabase})).code, 1);
        for (int which : {0, 1})
            QCOMPARE(serve(which, {QStringLiteral("--database"), server.url(m_database)}), QString());
        QVERIFY(syncs(m_second));
        QCOMPARE(held(m_second), 6);
        QVERIFY(visits(m_second, m_code));
        QVERIFY(syncs(m_second));
        QVERIFY(syncs(m_first));
        QVERIFY(m_first.isClean());
        stop(0);
        stop(1);
    }
};

MUHR_TEST(OnPostgresqlTest, on_postgresql_test)
#include "on_postgresql_test.moc"
