// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"
#include "tests/support/endpoint_program.h"
#include "tests/support/processes.h"
#include "tests/support/sure.h"
#include "tests/support/timed_rounds.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>

using namespace muhr;
using namespace muhr::tests;

namespace {

struct Sizes
{
    int customers = 2'000;
    int acts = 4'000;
    int pushes = 10;
    int pulls = 200;
};

constexpr int eventsOfAPush = 500;
/// How often somebody is stamped while a laptop takes in what the others did.
constexpr int counterEveryMs = 100;

double part(std::vector<double> times, std::size_t hundredths)
{
    std::sort(times.begin(), times.end());
    return times.empty() ? 0 : times[std::min(times.size() - 1, times.size() * hundredths / 100)];
}

double secondsOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

void must(bool isWell, const char *what)
{
    if (isWell)
        return;
    std::fprintf(stderr, "%s\n", what);
    std::exit(1);
}

void waitFor(const std::function<bool()> &isDone)
{
    // Looking takes time, too.
    constexpr int lookEveryMs = 20;
    while (!isDone()) {
        QElapsedTimer since;
        since.start();
        while (!since.hasExpired(lookEveryMs))
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, lookEveryMs);
    }
}

/// The yardstick: a transaction of one row, until it is on the disk.
std::vector<double> durableWrites(Till &till, int count)
{
    std::vector<double> times;
    till.queue().ask(store::Lane::Counter, [&](store::Database &database) {
        for (int i = 0; i < count; ++i) {
            QElapsedTimer time;
            time.start();
            auto transaction = sure(store::Transaction::begin(database));
            sure(store::setContact(transaction, till.shop(), 0, till.clock().now()));
            sure(transaction.commit());
            times.push_back(double(time.nsecsElapsed()) / 1e6);
        }
        return true;
    });
    return times;
}

/// Whether what is written outlives a power cut at once; to make a large shop it need not.
void setDurable(Till &till, bool isDurable)
{
    till.queue().ask(store::Lane::Counter, [isDurable](store::Database &database) {
        static int times = 0;
        // SQLite does what a pragma says when it is prepared, and a statement is prepared once.
        const QByteArray sql =
            QByteArray("PRAGMA synchronous = ") + (isDurable ? "FULL" : "OFF") + " -- " + QByteArray::number(++times);
        sure(database.statement(sql.constData()).run());
        return true;
    });
}

/// A shop, its endpoint and its laptops, and what they take for it.
class Bench
{
public:
    explicit Bench(const Sizes &sizes)
        : m_sizes(sizes), m_endpoint(1, m_folder.filePath(QStringLiteral("data"))),
          m_url(QStringLiteral("http://127.0.0.1:%1").arg(m_endpoint.ports()[0]))
    {
        const auto made =
            runEndpoint({QStringLiteral("init"), QStringLiteral("--data"), m_folder.filePath(QStringLiteral("data")),
                         QStringLiteral("--public-url"), m_url});
        must(made.code == 0, made.said.constData());
        m_endpoint.start(0);
        waitFor([this] { return m_endpoint.areAllReady(); });
        m_first = makeTill(1);
        m_first->makeShop();
        m_first->enrol(made.answers[0][QLatin1String("link")].toString());
        waitFor([this] { return m_first->outcome().has_value(); });
        must(m_first->outcome()->isEmpty(), "not enrolled");
    }

    void run()
    {
        drain("customers", m_sizes.customers, [this](int count) { m_first->joinQuietly(count); });
        auto second = joined(2);
        second->replicator().stop();
        drain("acts", m_sizes.acts, [this](int count) { m_first->stampQuietly(count); });
        takeInAtTheCounter(*second);
        second.reset();
        answers();
        joined(3);
    }

private:
    std::unique_ptr<Till> makeTill(std::uint64_t seed)
    {
        const QString path = m_folder.filePath(QStringLiteral("till-%1").arg(seed));
        QDir().mkpath(path);
        return std::make_unique<Till>(path, seed, m_clock, m_told);
    }

    /// What has piled up on one laptop goes up and comes back settled.
    void drain(const char *what, int count, const std::function<void(int)> &pileUp)
    {
        setDurable(*m_first, false);
        QElapsedTimer making;
        making.start();
        pileUp(count);
        const double made = secondsOf(making);
        setDurable(*m_first, true);
        TimedRounds rounds(*m_first, m_url);
        QElapsedTimer time;
        time.start();
        must(rounds.agree() == sync::SyncState::Agreed, "not agreed");
        const double seconds = secondsOf(time);
        double atEndpoint = 0;
        for (const double each : rounds.millisecondsOf(QStringLiteral("push")))
            atEndpoint += each / 1000;
        std::printf("%d %s drained in %.1f s (%.0f us each; %.1f s of it waiting for pushes); made in %.1f s\n", count,
                    what, seconds, seconds / count * 1e6, atEndpoint, made);
        std::fflush(stdout);
    }

    std::unique_ptr<Till> joined(std::uint64_t seed)
    {
        auto till = makeTill(seed);
        const QString link = invitation();
        QElapsedTimer time;
        time.start();
        till->fetchInPieces();
        till->join(link);
        waitFor([&] { return till->outcome().has_value(); });
        must(till->outcome()->isEmpty(), "not joined");
        till->replicator().syncOnce();
        waitFor([&] { return till->cursor() >= m_first->cursor() && till->isAgreed(); });
        std::printf("first sync of %lld events in %.1f s\n", static_cast<long long>(till->cursor()), secondsOf(time));
        std::fflush(stdout);
        return till;
    }

    QString invitation()
    {
        const auto invited =
            runEndpoint({QStringLiteral("recover-owner"), QStringLiteral("--data"),
                         m_folder.filePath(QStringLiteral("data")), QStringLiteral("--public-url"), m_url});
        must(invited.code == 0, invited.said.constData());
        return invited.answers[0][QLatin1String("link")].toString();
    }

    /// Somebody is stamped every now and then while the laptop takes in all that the other one did.
    void takeInAtTheCounter(Till &till)
    {
        const std::int64_t goal = m_first->cursor();
        const std::int64_t before = till.cursor();
        std::vector<double> times;
        QTimer counter;
        QObject::connect(&counter, &QTimer::timeout, [&] {
            QElapsedTimer time;
            time.start();
            const bool isStored =
                till.queue().ask(store::Lane::Counter, [&](store::Database &database) { return till.stamp(database); });
            must(isStored, "not stamped");
            times.push_back(double(time.nsecsElapsed()) / 1e6);
        });
        counter.start(counterEveryMs);
        QElapsedTimer time;
        time.start();
        till.replicator().syncOnce();
        std::int64_t cursor = before;
        QElapsedTimer look;
        look.start();
        waitFor([&] {
            if (look.elapsed() > 500) {
                cursor = till.cursor();
                look.restart();
            }
            return cursor >= goal;
        });
        counter.stop();
        std::printf("%lld events taken in in %.1f s; a stamp at the counter meanwhile: %.1f ms in the middle, p99 %.1f "
                    "ms, most %.1f ms (%zu stamps)\n",
                    static_cast<long long>(goal - before), secondsOf(time), part(times, 50), part(times, 99),
                    part(times, 100), times.size());
        std::fflush(stdout);
    }

    void answers()
    {
        TimedRounds rounds(*m_first, m_url);
        must(rounds.agree() == sync::SyncState::Agreed, "not agreed");
        rounds.forget();
        std::vector<double> writes;
        for (int i = 0; i < m_sizes.pushes; ++i) {
            setDurable(*m_first, false);
            m_first->stampQuietly(eventsOfAPush);
            setDurable(*m_first, true);
            must(rounds.agree() == sync::SyncState::Agreed, "not agreed");
            const auto some = durableWrites(*m_first, 5);
            writes.insert(writes.end(), some.begin(), some.end());
        }
        const std::vector<double> pushes = rounds.millisecondsOf(QStringLiteral("push"));
        rounds.forget();
        for (int i = 0; i < m_sizes.pulls; ++i)
            must(rounds.agree() == sync::SyncState::Agreed, "not agreed");
        const std::vector<double> pulls = rounds.millisecondsOf(QStringLiteral("pull"));
        std::printf("push of %d: %.0f ms in the middle, p99 %.0f ms (%zu); empty pull: %.2f ms, p99 %.2f ms (%zu); one "
                    "durable row: %.2f ms; a push is %.0f of them\n",
                    eventsOfAPush, part(pushes, 50), part(pushes, 99), pushes.size(), part(pulls, 50), part(pulls, 99),
                    pulls.size(), part(writes, 50), part(pushes, 50) / part(writes, 50));
        std::fflush(stdout);
    }

    const Sizes m_sizes;
    const QTemporaryDir m_folder;
    const base::SystemClock m_clock;
    Told m_told;
    Processes m_endpoint;
    const QString m_url;
    std::unique_ptr<Till> m_first;
};

} // namespace

/// How long laptops wait for their endpoint, and customers for the counter meanwhile, in a large shop. Times are
/// printed and never judged.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    Sizes sizes;
    const std::array<std::pair<const char *, int *>, 4> options = {
        {{"customers", &sizes.customers}, {"acts", &sizes.acts}, {"pushes", &sizes.pushes}, {"pulls", &sizes.pulls}}};
    for (const auto &[name, value] : options)
        parser.addOption(
            {QString::fromLatin1(name), QStringLiteral("So many."), QStringLiteral("number"), QString::number(*value)});
    parser.process(app);
    for (const auto &[name, value] : options)
        *value = parser.value(QString::fromLatin1(name)).toInt();
    Bench(sizes).run();
    return 0;
}
