// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/system/postgres/stage.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace muhr;
using namespace muhr::tests;
using namespace std::chrono_literals;

namespace {

#ifdef MUHR_NIGHTLY
constexpr auto stormLasts = 55min;
constexpr int heard = 200;
#else
constexpr auto stormLasts = 14s;
constexpr int heard = 5;
#endif
constexpr int laptops = 20;

std::chrono::seconds lastingOfTheStorm()
{
    const int wished = qEnvironmentVariableIntValue("MUHR_STORM_SECONDS");
    return wished > 0 ? std::chrono::seconds(wished) : std::chrono::seconds(stormLasts);
}

} // namespace

/// Twenty laptops, nginx, three processes and one database, of which something always fails.
class ServersTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Stage> m_stage;

private slots:
    void initTestCase()
    {
        m_stage = std::make_unique<Stage>();
        QCOMPARE(m_stage->open(laptops), QString());
    }
    void init()
    {
        // A wait that was broken off was read all the same once.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("device not open")));
    }
    void whoWaitsAtOneProcessHearsWhatAnotherTook()
    {
        auto &stage = *m_stage;
        std::vector<qint64> times;
        for (int i = 0; i < heard; ++i) {
            // Laptops wait at every process, so most wait at another one than the push goes through.
            QTRY_VERIFY_WITH_TIMEOUT(stage.processes().waitingLaptops(0) + stage.processes().waitingLaptops(1) +
                                             stage.processes().waitingLaptops(2) ==
                                         laptops,
                                     20'000);
            for (std::size_t process = 0; process < stage.processes().size(); ++process)
                QVERIFY(stage.processes().waitingLaptops(process) > 0);
            std::vector<qint64> heardAt(laptops, -1);
            const base::Instant start = stage.clock().now();
            QObject ears;
            for (std::size_t laptop = 0; laptop < heardAt.size(); ++laptop)
                connect(&stage.tills()[laptop]->replicator(), &sync::Replicator::arrived, &ears, [&, laptop] {
                    if (heardAt[laptop] < 0)
                        heardAt[laptop] = (stage.clock().now() - start).count();
                });
            stage.tills()[0]->serveSomebody();
            QTRY_VERIFY_WITH_TIMEOUT(std::all_of(heardAt.begin(), heardAt.end(), [](qint64 ms) { return ms >= 0; }),
                                     15'000);
            times.insert(times.end(), heardAt.begin() + 1, heardAt.end());
            QVERIFY(stage.allAgree(20s));
        }
        std::sort(times.begin(), times.end());
        qInfo("a stamp elsewhere is here after %lld ms in the middle and %lld ms at the latest",
              times[times.size() / 2], times.back());
    }
    void nothingIsLostOrDoubledWhateverFails()
    {
        Stage::Weather weather;
        weather.lasts = lastingOfTheStorm();
        weather.betweenCustomers = 1000ms;
        weather.betweenKills = 2500ms;
        weather.betweenCuts = 900ms;
        weather.betweenRenewals = 5s;
        weather.betweenVisitors = 400ms;
        const auto happened = m_stage->storm(weather);
        const base::Instant calm = m_stage->clock().now();
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->visitors().underWay(), 0, int(3 * Visitors::patience.count()));
        QVERIFY2(m_stage->allAgree(120s), qPrintable(m_stage->whoLags()));
        const auto &visitors = m_stage->visitors();
        QStringList failed;
        for (const auto &[status, times] : visitors.failed())
            failed.append(QStringLiteral("%1 × %2").arg(times).arg(status));
        qInfo("%d processes killed, %d restarts, %d lines cut, %d certificates renewed; %zu acts told, %zu cards made, "
              "instead %s; all agree %lld ms after it",
              happened.kills, m_stage->processes().restarts(), happened.cutLines, happened.renewals,
              m_stage->told().events().size(), visitors.cards().size(), qPrintable(failed.join(QStringLiteral(", "))),
              static_cast<long long>((m_stage->clock().now() - calm).count()));
        QVERIFY(happened.kills > 2 && happened.cutLines > 10 && !visitors.cards().empty());
        QCOMPARE(m_stage->faults(), QStringList());
    }
    void theProcessesEndAsTheyShould() { QCOMPARE(m_stage->processes().stopAll(), QStringList()); }
    void cleanupTestCase() { m_stage.reset(); }
};

MUHR_TEST(ServersTest, servers_test)
#include "servers_test.moc"
