// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/endpoint_program.h"
#include "tests/support/postgresql_server.h"
#include "tests/support/processes.h"
#include "tests/support/test_main.h"
#include "tests/support/timed_rounds.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace muhr;
using namespace muhr::tests;

namespace {

#if defined(MUHR_NIGHTLY)
constexpr int pushes = 300;
constexpr int pulls = 3000;
#elif defined(MUHR_RELEASE)
constexpr int pushes = 20;
constexpr int pulls = 500;
#else
// Whether it runs at all: without optimisation a time tells nothing.
constexpr int pushes = 1;
constexpr int pulls = 20;
#endif
constexpr int eventsOfAPush = 500;

/// What ninety-nine of a hundred stayed under.
double p99(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[std::min(times.size() - 1, times.size() * 99 / 100)];
}

double middle(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

/// How long a laptop waits for its answers, on either engine. Times are printed and not judged, since a test never has
/// the machine to itself.
class SpeedTest : public QObject
{
    Q_OBJECT

private slots:
    void ofAPushAndAnEmptyPull_data()
    {
        QTest::addColumn<bool>("isOnServer");
        QTest::newRow("SQLite") << false;
        QTest::newRow("PostgreSQL") << true;
    }
    void ofAPushAndAnEmptyPull()
    {
        QFETCH(bool, isOnServer);
        const QTemporaryDir folder;
        Processes endpoint(1, folder.filePath(QStringLiteral("data")));
        const QString url = QStringLiteral("http://127.0.0.1:%1").arg(endpoint.ports()[0]);
        QStringList command{QStringLiteral("init"), QStringLiteral("--data"), folder.filePath(QStringLiteral("data")),
                            QStringLiteral("--public-url"), url};
        if (isOnServer) {
            auto &server = PostgresqlServer::shared();
            const QString database = server.newDatabase();
            command += {QStringLiteral("--database"), server.url(database), QStringLiteral("--database-owner"),
                        server.url(database, QStringLiteral("muhr_owner"))};
        }
        const auto made = runEndpoint(command);
        QVERIFY2(made.code == 0, made.said.constData());
        endpoint.start(0);
        QTRY_VERIFY_WITH_TIMEOUT(endpoint.areAllReady(), 30'000);

        const base::SystemClock clock;
        Told told;
        Till till(folder.path(), 1, clock, told);
        till.makeShop();
        till.enrol(made.answers[0][QLatin1String("link")].toString());
        QTRY_VERIFY_WITH_TIMEOUT(till.outcome().has_value(), 20'000);
        QCOMPARE(*till.outcome(), QString());
        TimedRounds rounds(till, url);
        QCOMPARE(rounds.agree(), sync::SyncState::Agreed);
        rounds.forget();
        for (int i = 0; i < pushes; ++i) {
            till.serveQuietly(eventsOfAPush);
            QCOMPARE(rounds.agree(), sync::SyncState::Agreed);
        }
        // Fewer than 500 are stored where somebody had to be told no.
        const std::vector<double> pushTimes = rounds.millisecondsOf(QStringLiteral("push"));
        QVERIFY(pushTimes.size() >= std::size_t(pushes));
        rounds.forget();
        for (int i = 0; i < pulls; ++i)
            QCOMPARE(rounds.agree(), sync::SyncState::Agreed);
        const std::vector<double> pullTimes = rounds.millisecondsOf(QStringLiteral("pull"));
        QCOMPARE(pullTimes.size(), std::size_t(pulls));
        qInfo("push of %d events: %.0f ms in the middle, p99 %.0f ms; empty pull: %.1f ms in the middle, p99 %.1f ms",
              int(told.events().size()) / pushes, middle(pushTimes), p99(pushTimes), middle(pullTimes), p99(pullTimes));
    }
};

MUHR_TEST(SpeedTest, speed_test)
#include "speed_test.moc"
