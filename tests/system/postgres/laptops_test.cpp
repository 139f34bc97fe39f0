// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/shop_table.h"
#include "tests/support/cli_shop.h"
#include "tests/support/endpoint_program.h"
#include "tests/support/postgresql_server.h"
#include "tests/support/processes.h"
#include "tests/support/sure.h"
#include "tests/support/test_main.h"
#include "tests/support/till.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace muhr;
using namespace muhr::tests;

namespace {

constexpr int patience = 30'000;

/// Two processes of one endpoint on a database, and how the operator works with it.
struct Endpoint
{
    Endpoint() : processes(2, folder.filePath(QStringLiteral("data"))) {}

    QString url(std::size_t process) const
    {
        return QStringLiteral("http://127.0.0.1:%1").arg(processes.ports()[process]);
    }
    EndpointRun run(const char *command, const QStringList &more = {}) const
    {
        return runEndpoint(QStringList{QString::fromLatin1(command), QStringLiteral("--data"),
                                       folder.filePath(QStringLiteral("data"))} +
                           more);
    }
    /// The link for a shop; empty: it does not work.
    QString open()
    {
        auto &server = PostgresqlServer::shared();
        database = server.newDatabase();
        const auto made =
            run("init", {QStringLiteral("--public-url"), url(0), QStringLiteral("--database"), server.url(database),
                         QStringLiteral("--database-owner"), server.url(database, QStringLiteral("muhr_owner"))});
        return made.code == 0 && serve() ? made.answers[0][QLatin1String("link")].toString() : QString();
    }
    bool serve()
    {
        for (std::size_t i = 0; i < processes.size(); ++i)
            processes.start(i);
        return QTest::qWaitFor([this] { return processes.areAllReady(); }, patience);
    }
    /// The INI file says another database from now on.
    bool moveTo(const QString &other)
    {
        QFile file(folder.filePath(QStringLiteral("data/muhr-endpoint.ini")));
        if (!file.open(QIODevice::ReadWrite))
            return false;
        QByteArray text = file.readAll();
        text.replace(database.toLatin1(), other.toLatin1());
        database = other;
        return file.resize(0) && file.seek(0) && file.write(text) == text.size();
    }
    QString ask(const QString &sql) const { return PostgresqlServer::shared().run(database, sql); }

    const QTemporaryDir folder;
    Processes processes;
    QString database;
};

/// The next line of a command that waits.
QJsonObject lineOf(QProcess &process)
{
    while (!process.canReadLine() && process.state() != QProcess::NotRunning && process.waitForReadyRead(patience)) {
    }
    return QJsonDocument::fromJson(process.readLine()).object();
}

int held(const CliShop &shop, const QString &code)
{
    return shop.run({QStringLiteral("card"), QStringLiteral("show"), code}).stamps()[QLatin1String("held")].toInt(-1);
}

bool syncs(const CliShop &shop)
{
    return shop.run({QStringLiteral("sync")}).exitCode == 0;
}

} // namespace

/// What the laptops of a shop do beside stamping, with an endpoint of two processes on PostgreSQL.
class LaptopsTest : public QObject
{
    Q_OBJECT

    Endpoint m_endpoint;
    CliShop m_first;
    CliShop m_second;
    CliShop m_lost;
    QString m_lostDevice;
    QString m_code;

    /// The device that was let in; empty: nobody.
    QString letIn(const CliShop &laptop, std::size_t process)
    {
        const auto offered = m_first.run({QStringLiteral("invite"), QStringLiteral("--offer"),
                                          QStringLiteral("--ceiling"), QStringLiteral("owner")});
        const QString link = offered.text("link");
        // As if a proxy had chosen another process for her than for the one who invites.
        QString hers = link;
        hers.replace(m_endpoint.url(0), m_endpoint.url(process));
        QProcess coming;
        laptop.start(coming, {QStringLiteral("enrol"), hers});
        const QString digits = lineOf(coming)[QLatin1String("digits")].toString();
        const auto invited = m_first.run({QStringLiteral("invite"), link, QStringLiteral("--digits"), digits});
        const auto come = CliShop::answerOf(coming);
        if (invited.exitCode != 0 || come.exitCode != 0)
            qWarning().noquote() << offered.sentences << invited.sentences << come.sentences;
        return come.exitCode == 0 ? invited.text("device") : QString();
    }
    bool areAllClean() const { return m_first.isClean() && m_second.isClean(); }

private slots:
    void initTestCase()
    {
        const QString link = m_endpoint.open();
        QVERIFY(!link.isEmpty());
        QCOMPARE(m_first.create(QStringLiteral("en")).exitCode, 0);
        m_code = m_first.addCustomer(QStringLiteral("Nodira"));
        const auto enrolled = m_first.run({QStringLiteral("enrol"), link});
        QVERIFY2(enrolled.exitCode == 0, qPrintable(enrolled.sentences));
    }
    void aLaptopIsLetInThroughAnotherProcess()
    {
        QVERIFY(!letIn(m_second, 1).isEmpty());
        m_lostDevice = letIn(m_lost, 1);
        QVERIFY(!m_lostDevice.isEmpty());
        QVERIFY(syncs(m_first) && syncs(m_second) && syncs(m_lost));
        QCOMPARE(held(m_second, m_code), held(m_first, m_code));
        QCOMPARE(m_endpoint.ask(QStringLiteral("SELECT count(*) FROM invitation WHERE decision = 1")),
                 QStringLiteral("2"));
    }
    void whatALostLaptopBringsWaitsForTheOwner()
    {
        const int before = held(m_first, m_code);
        std::vector<QString> acts;
        for (int i = 0; i < 2; ++i)
            acts.push_back(m_lost.run({QStringLiteral("visit"), m_code}).text("event"));
        const auto revoked = m_first.run({QStringLiteral("device"), QStringLiteral("revoke"), m_lostDevice});
        QVERIFY2(revoked.exitCode == 0, qPrintable(revoked.sentences));
        QVERIFY(syncs(m_first));
        QCOMPARE(m_lost.run({QStringLiteral("sync")}).error(), QStringLiteral("not_allowed"));
        QCOMPARE(m_endpoint.ask(QStringLiteral("SELECT count(*) FROM event WHERE state = 4 AND number IS NULL")),
                 QStringLiteral("2"));
        QVERIFY(syncs(m_second));
        const auto waiting = m_second.run({QStringLiteral("quarantine"), QStringLiteral("list")});
        QCOMPARE(waiting.lines.size(), std::size_t(2));
        QCOMPARE(waiting.text("reason"), QStringLiteral("device_revoked"));
        // Her name is read by the shop's next key, which came through the other process.
        QCOMPARE(waiting.text("customer"), QStringLiteral("Nodira"));
        for (const auto &[word, act] : {std::pair("accept", acts[1]), std::pair("refuse", acts[0])}) {
            const auto decided = m_second.run({QStringLiteral("quarantine"), QString::fromLatin1(word), act});
            QVERIFY2(decided.exitCode == 0, qPrintable(decided.sentences));
        }
        QVERIFY(syncs(m_second) && syncs(m_first));
        QCOMPARE(held(m_first, m_code), before + 1);
        QCOMPARE(held(m_second, m_code), before + 1);
        QVERIFY(m_first.run({QStringLiteral("quarantine"), QStringLiteral("list")}).lines.empty());
        QVERIFY(areAllClean());
    }
    void whatAnEndpointLostComesBackFromItsLaptops()
    {
        auto &server = PostgresqlServer::shared();
        const QString noDatabase = QStringLiteral("--database=");
        const QString backup = m_endpoint.folder.filePath(QStringLiteral("shop.muhr-backup"));
        const auto made = m_endpoint.run("backup", {QStringLiteral("--out"), backup});
        QVERIFY2(made.code == 0, made.said.constData());
        for (const CliShop *laptop : {&m_first, &m_second}) {
            QCOMPARE(laptop->run({QStringLiteral("visit"), m_code}).exitCode, 0);
            QVERIFY(syncs(*laptop));
        }
        QVERIFY(syncs(m_first));
        const int before = held(m_first, m_code);
        const QString number = m_endpoint.ask(QStringLiteral("SELECT max(number) FROM event"));
        QCOMPARE(m_endpoint.processes.stopAll(), QStringList());

        // Into the data folder, and from there into a database that is empty.
        const auto restored = m_endpoint.run("restore", {QStringLiteral("--from"), backup, noDatabase});
        QVERIFY2(restored.code == 0, restored.said.constData());
        const QString other = server.newDatabase();
        const auto moved = m_endpoint.run("migrate-store", {noDatabase, QStringLiteral("--to"), server.url(other),
                                                            QStringLiteral("--database-owner"),
                                                            server.url(other, QStringLiteral("muhr_owner"))});
        QVERIFY2(moved.code == 0, moved.said.constData());
        QVERIFY(m_endpoint.moveTo(other));
        QVERIFY(m_endpoint.serve());
        QVERIFY(m_endpoint.ask(QStringLiteral("SELECT max(number) FROM event")).toInt() < number.toInt());
        // Both bring it, by different processes, and neither has to do anything.
        QVERIFY(m_second.run({QStringLiteral("visit"), m_code}).exitCode == 0);
        QVERIFY(syncs(m_second) && syncs(m_first) && syncs(m_second));
        QCOMPARE(held(m_first, m_code), before + 1);
        QCOMPARE(held(m_second, m_code), before + 1);
        QVERIFY(areAllClean());
        QCOMPARE(m_endpoint.ask(QStringLiteral("SELECT max(number) = count(*) AND min(number) = 1 AND max(number) > %1 "
                                               "FROM event WHERE number IS NOT NULL")
                                    .arg(number)),
                 QStringLiteral("t"));
        QCOMPARE(m_endpoint.processes.stopAll(), QStringList());
    }
    void whoWaitsAtOneProcessHearsAtOnceWhatTheOtherTook()
    {
        Endpoint endpoint;
        const QString link = endpoint.open();
        QVERIFY(!link.isEmpty());
        const base::SystemClock clock;
        Told told;
        const auto tillAt = [&](std::uint64_t seed) {
            const QString path = endpoint.folder.filePath(QStringLiteral("till-%1").arg(seed));
            QDir().mkpath(path);
            return std::make_unique<Till>(path, seed, clock, told);
        };
        const auto one = tillAt(1);
        one->makeShop();
        one->enrol(link);
        QTRY_VERIFY_WITH_TIMEOUT(one->outcome().has_value(), patience);
        QCOMPARE(*one->outcome(), QString());
        const auto recovered = endpoint.run("recover-owner", {QStringLiteral("--public-url"), endpoint.url(1)});
        QVERIFY2(recovered.code == 0, recovered.said.constData());
        one->replicator().start();
        QTRY_VERIFY_WITH_TIMEOUT(one->isAgreed(), patience);
        const auto two = tillAt(2);
        two->join(recovered.answers[0][QLatin1String("link")].toString());
        QTRY_VERIFY_WITH_TIMEOUT(two->outcome().has_value(), patience);
        QCOMPARE(*two->outcome(), QString());
        two->replicator().start();
        QTRY_VERIFY_WITH_TIMEOUT(two->isAgreed() && two->cursor() == one->cursor(), patience);

        // A wait that nobody wakes lasts 25 s. A busy machine may be slow now and then, never each time.
        std::vector<qint64> times;
        for (int i = 0; i < 5; ++i) {
            QTRY_VERIFY_WITH_TIMEOUT(
                endpoint.processes.waitingLaptops(0) == 1 && endpoint.processes.waitingLaptops(1) == 1, patience);
            const auto before = two->cursor();
            std::optional<base::Instant> heard;
            QObject ears;
            connect(&two->replicator(), &sync::Replicator::arrived, &ears, [&] {
                if (!heard)
                    heard = clock.now();
            });
            const base::Instant start = clock.now();
            one->serveSomebody();
            QTRY_VERIFY_WITH_TIMEOUT(heard.has_value(), 15'000);
            times.push_back((*heard - start).count());
            QTRY_VERIFY_WITH_TIMEOUT(one->isAgreed() && two->cursor() > before, patience);
        }
        QVERIFY2(*std::min_element(times.begin(), times.end()) < 1000,
                 qPrintable(QString::number(*std::min_element(times.begin(), times.end()))));
        one->replicator().stop();
        two->replicator().stop();
        QCOMPARE(endpoint.processes.stopAll(), QStringList());
    }
};

MUHR_TEST(LaptopsTest, laptops_test)
#include "laptops_test.moc"
