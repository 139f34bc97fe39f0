// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/postgres/stage.h"

#include "core/store/enrol_table.h"
#include "core/store/placement_table.h"
#include "tests/support/postgresql_server.h"
#include "tests/support/sure.h"
#include "tests/system/postgres/judgement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTest>

#include <algorithm>

namespace muhr::tests {
namespace {

using namespace std::chrono_literals;

/// Twenty disks that wait for each commit are what such a test would wait for.
QString placeForFolders()
{
    const QFileInfo inMemory(QStringLiteral("/dev/shm"));
    const QString place = inMemory.isDir() && inMemory.isWritable() ? inMemory.filePath() : QDir::tempPath();
    return place + QStringLiteral("/muhr-servers-XXXXXX");
}

int within(std::chrono::milliseconds time)
{
    return static_cast<int>(time.count());
}

} // namespace

Stage::Stage()
    : m_folder(placeForFolders()), m_database(PostgresqlServer::shared().newDatabase()),
      m_processes(3, m_folder.filePath(QStringLiteral("data"))), m_proxy(m_processes.ports()), m_visitors(m_proxy.url())
{
    auto trusting = QSslConfiguration::defaultConfiguration();
    trusting.setCaCertificates(QSslCertificate::fromData(m_proxy.authority().certificate()));
    QSslConfiguration::setDefaultConfiguration(trusting);
}

Stage::~Stage() = default;

QString Stage::open(int laptops)
{
    if (const QString fault = init(); !fault.isEmpty())
        return fault;
    for (std::size_t i = 0; i < m_processes.size(); ++i)
        m_processes.start(i);
    if (!QTest::qWaitFor([this] { return m_processes.areAllReady(); }, 30'000))
        return QStringLiteral("the processes do not answer");
    while (m_tills.size() < static_cast<std::size_t>(laptops))
        m_tills.push_back(newTill());
    if (const QString fault = enrolFirst(m_link); !fault.isEmpty())
        return fault;
    if (const QString fault = joinOthers(m_link); !fault.isEmpty())
        return fault;
    for (const auto &till : m_tills)
        till->replicator().start();
    return allAgree(120s) ? QString() : QStringLiteral("the laptops do not get their shop");
}

QString Stage::init()
{
    auto &server = PostgresqlServer::shared();
    const auto made =
        runEndpoint({QStringLiteral("init"), QStringLiteral("--data"), m_folder.filePath(QStringLiteral("data")),
                     QStringLiteral("--public-url"), m_proxy.url(), QStringLiteral("--tls-key-hash"),
                     m_proxy.keyHash().text(), QStringLiteral("--database"), server.url(m_database),
                     QStringLiteral("--database-owner"), server.url(m_database, QStringLiteral("muhr_owner"))});
    if (made.code != 0 || made.answers.empty())
        return QString::fromUtf8(made.said);
    m_link = made.answers[0][QLatin1String("link")].toString();
    QFile settings(m_folder.filePath(QStringLiteral("data/muhr-endpoint.ini")));
    if (!settings.open(QIODevice::Append) || settings.write("\njoins_per_address_hour=1000000\n") < 0)
        return settings.errorString();
    return {};
}

std::unique_ptr<Till> Stage::newTill()
{
    const QString folder = m_folder.filePath(QStringLiteral("laptop%1").arg(m_tills.size()));
    QDir().mkpath(folder);
    return std::make_unique<Till>(folder, m_tills.size() + 1, m_clock, m_told);
}

QString Stage::enrolFirst(const QString &link)
{
    Till &first = *m_tills.front();
    first.makeShop();
    first.enrol(link);
    if (!QTest::qWaitFor([&] { return first.outcome().has_value(); }, 30'000))
        return QStringLiteral("the first laptop gets no answer");
    return *first.outcome();
}

QString Stage::joinOthers(const QString &firstLink)
{
    // As `recover-owner` writes them, one after the other.
    auto link = *sync::EnrolLinkText::parse(firstLink);
    auto database = sure(store::Database::openServerForWriting(PostgresqlServer::shared().address(m_database)));
    std::vector<QString> links;
    for (std::size_t i = 1; i < m_tills.size(); ++i) {
        link.token = crypto::Token::make(m_random);
        store::EnrolLink place;
        place.shop = shop();
        place.token = link.token.hash();
        place.ceiling = loyalty::Ceiling::Owner;
        auto transaction = sure(store::Transaction::begin(database));
        sure(store::insertEnrolLink(transaction, place));
        sure(transaction.commit());
        links.push_back(link.text());
    }
    for (std::size_t i = 1; i < m_tills.size(); ++i)
        m_tills[i]->join(links[i - 1]);
    for (std::size_t i = 1; i < m_tills.size(); ++i) {
        if (!QTest::qWaitFor([&] { return m_tills[i]->outcome().has_value(); }, 60'000))
            return QStringLiteral("laptop %1 gets no answer").arg(i);
        if (!m_tills[i]->outcome()->isEmpty())
            return *m_tills[i]->outcome();
    }
    return {};
}

EndpointRun Stage::operate(const QStringList &words) const
{
    return runEndpoint(words + QStringList{QStringLiteral("--data"), m_folder.filePath(QStringLiteral("data"))});
}

QString Stage::ask(const QString &sql) const
{
    return PostgresqlServer::shared().run(m_database, sql);
}

int Stage::cutSomeLines()
{
    return ask(QStringLiteral("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = '%1' AND "
                              "pid <> pg_backend_pid() AND random() < 0.4")
                   .arg(m_database))
        .toInt();
}

Stage::Happened Stage::storm(const Weather &weather)
{
    const base::Instant start = m_clock.now();
    const auto chance = [this](std::chrono::milliseconds middle) {
        return std::chrono::milliseconds(m_random.below(static_cast<std::uint32_t>(2 * middle.count())));
    };
    const auto when = [&](std::chrono::milliseconds middle) {
        return middle > 0ms ? m_clock.now() + middle / 2 + chance(middle) / 2 : start + 24h;
    };
    std::vector<base::Instant> nextCustomer;
    for (std::size_t i = 0; i < m_tills.size(); ++i)
        nextCustomer.push_back(start + chance(weather.betweenCustomers));
    base::Instant nextKill = when(weather.betweenKills);
    base::Instant nextCut = when(weather.betweenCuts);
    base::Instant nextRenewal = when(weather.betweenRenewals);
    base::Instant nextVisitor = when(weather.betweenVisitors);
    base::Instant nextRestart = start;
    Happened happened;
    while (m_clock.now() < start + weather.lasts) {
        for (std::size_t i = 0; i < m_tills.size(); ++i)
            if (m_clock.now() >= nextCustomer[i]) {
                m_tills[i]->serveSomebody();
                nextCustomer[i] = m_clock.now() + chance(weather.betweenCustomers);
            }
        if (m_clock.now() >= nextKill) {
            m_processes.kill(m_random.below(static_cast<std::uint32_t>(m_processes.size())));
            ++happened.kills;
            nextKill = when(weather.betweenKills);
            nextRestart = m_clock.now() + chance(500ms);
        }
        if (m_clock.now() >= nextRestart) {
            m_processes.lookAfter();
            nextRestart = m_clock.now() + 300ms;
        }
        if (m_clock.now() >= nextCut) {
            happened.cutLines += cutSomeLines();
            nextCut = when(weather.betweenCuts);
        }
        if (m_clock.now() >= nextRenewal) {
            m_proxy.renew(true);
            ++happened.renewals;
            nextRenewal = when(weather.betweenRenewals);
        }
        if (m_clock.now() >= nextVisitor) {
            m_visitors.comeBy(joinPath());
            nextVisitor = when(weather.betweenVisitors);
        }
        QTest::qWait(10);
    }
    return happened;
}

std::int64_t Stage::settledNumber()
{
    return ask(QStringLiteral("SELECT cursor FROM shop WHERE shop = decode('%1', 'hex')")
                   .arg(QString::fromLatin1(shop().bytes().toHex())))
        .toLongLong();
}

QString Stage::whoLags()
{
    const std::int64_t last = settledNumber();
    QStringList lag;
    for (std::size_t i = 0; i < m_tills.size(); ++i)
        if (!m_tills[i]->isAgreed() || m_tills[i]->cursor() != last)
            lag.append(
                QStringLiteral("laptop %1 at %2 (%3)").arg(i).arg(m_tills[i]->cursor()).arg(m_tills[i]->standing()));
    return QStringLiteral("settled up to %1; %2").arg(last).arg(lag.join(QStringLiteral(", ")));
}

bool Stage::allAgree(std::chrono::milliseconds atMost)
{
    const base::Instant until = m_clock.now() + atMost;
    m_processes.lookAfter();
    if (!QTest::qWaitFor([this] { return m_processes.areAllReady(); }, within(atMost)))
        return false;
    // Whoever waits for its next try need not wait for it.
    for (const auto &till : m_tills)
        if (!till->isAgreed())
            till->replicator().wake();
    while (m_clock.now() < until) {
        const std::int64_t last = settledNumber();
        if (std::all_of(m_tills.begin(), m_tills.end(),
                        [&](const auto &till) { return till->isAgreed() && till->cursor() == last; }))
            return true;
        QTest::qWait(100);
    }
    return false;
}

store::Database Stage::openStore() const
{
    return sure(store::Database::openServerForReading(PostgresqlServer::shared().address(m_database)));
}

QString Stage::joinPath()
{
    if (m_joinPath.isEmpty()) {
        auto database = openStore();
        const auto placements = sure(store::listPlacements(database, shop()));
        m_joinPath = QStringLiteral("/j/%1/%2")
                         .arg(sure(store::findShop(database, shop()))->joinCode, placements.at(0).placement.text());
    }
    return m_joinPath;
}

QStringList Stage::faultsOfStore()
{
    auto database = openStore();
    return faultsOfEndpoint(database, shop(), m_told);
}

QStringList Stage::faults()
{
    QStringList faults = faultsOfStore();
    for (const QString &card : m_visitors.cards())
        if (m_visitors.statusOf(card) != 200)
            faults.append(QStringLiteral("a card of the join page is gone"));
    auto database = openStore();
    const QString endpoint = standingOf(database, shop());
    for (std::size_t i = 0; i < m_tills.size(); ++i) {
        const auto [standing, wrong] = m_tills[i]->queue().ask(store::Lane::Counter, [this](store::Database &own) {
            return std::pair(standingOf(own, shop()), wrongRowsOf(own, shop()));
        });
        if (standing != endpoint)
            faults.append(QStringLiteral("laptop %1 has %2 and not %3").arg(i).arg(standing, endpoint));
        for (const QString &row : wrong)
            faults.append(QStringLiteral("laptop %1: %2").arg(i).arg(row));
        const sync::SyncReport &report = m_tills[i]->replicator().report();
        if (report.state != sync::SyncState::Agreed || report.refused > 0 || report.forks > 0)
            faults.append(QStringLiteral("laptop %1: state %2, %3 refused, %4 forks")
                              .arg(i)
                              .arg(static_cast<int>(report.state))
                              .arg(report.refused)
                              .arg(report.forks));
    }
    return faults;
}

} // namespace muhr::tests
