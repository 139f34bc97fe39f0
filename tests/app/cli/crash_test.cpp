// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_shop.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QThread>

#include <set>

using namespace muhr;
using tests::CliShop;

namespace {

#ifdef MUHR_NIGHTLY
constexpr int kills = 200;
#else
constexpr int kills = 20;
#endif

/// The event a killed or finished command had already told of; empty if it had not.
QString acknowledged(QProcess &process)
{
    const QByteArray out = process.readAllStandardOutput();
    // Without its end the line may be cut.
    const auto line = out.endsWith('\n') ? QJsonDocument::fromJson(out).object() : QJsonObject();
    return line[QLatin1String("event")].toString();
}

} // namespace

class CrashTest : public QObject
{
    Q_OBJECT
private slots:
    void whatWasAcknowledgedOutlivesEveryKill()
    {
        CliShop shop;
        QCOMPARE(shop.create(QStringLiteral("uz")).exitCode, 0);
        const QString code = shop.addCustomer(QStringLiteral("Saida"));
        const QStringList visit = {QStringLiteral("visit"), code};
        std::set<QString> known;
        qint64 shortest = 60'000;
        qint64 longest = 1;
        for (int i = 0; i < 3; ++i) {
            QElapsedTimer timer;
            timer.start();
            const auto done = shop.run(visit);
            QCOMPARE(done.exitCode, 0);
            known.insert(done.text("event"));
            shortest = std::min(shortest, timer.elapsed());
            longest = std::max(longest, timer.elapsed());
        }

        tests::SeededRandom random(5);
        int started = 3;
        int cut = 0;
        for (int kill = 0; kill < kills || cut < kills / 4; ++kill) {
            QVERIFY2(kill < kills * 10, "the kills never come in time");
            QProcess process;
            shop.start(process, visit);
            QVERIFY(process.waitForStarted());
            ++started;
            // From its first moments to a little past its end.
            const auto dice = static_cast<unsigned char>(random.bytes(1).at(0));
            QThread::usleep(static_cast<unsigned long>(dice * longest * 5));
            process.kill();
            QVERIFY(process.waitForFinished());
            cut += process.exitStatus() == QProcess::CrashExit ? 1 : 0;
            if (const QString event = acknowledged(process); !event.isEmpty())
                QVERIFY2(known.insert(event).second, "an event is told of once");
        }
        qInfo("%d of %d visits killed in the middle (a visit takes %lld to %lld ms)", cut, started - 3,
              static_cast<long long>(shortest), static_cast<long long>(longest));

        QVERIFY(shop.isClean());
        std::set<QString> stored;
        int stamps = 0;
        const auto explained = shop.run({QStringLiteral("explain"), code});
        QCOMPARE(explained.exitCode, 0);
        for (const auto &entry : explained["entries"].toArray()) {
            const auto row = entry.toObject();
            // The row that begins a new round belongs to the same event as the stamp behind it.
            if (row[QLatin1String("amount")].toInt() != 1)
                continue;
            QVERIFY2(stored.insert(row[QLatin1String("event")].toString()).second, "no act stands twice");
            ++stamps;
        }
        for (const QString &event : known)
            QVERIFY2(stored.contains(event), qPrintable(event));
        QVERIFY(stamps >= static_cast<int>(known.size()) && stamps <= started);
        const auto last = shop.run(visit);
        QVERIFY2(last.exitCode == 0, qPrintable(last.sentences));
        QVERIFY(shop.isClean());
    }
};

MUHR_TEST(CrashTest, crash_test)
#include "crash_test.moc"
