// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/join_customer.h"
#include "core/actions/record_visit.h"
#include "core/loyalty/card_state.h"
#include "core/store/blob_table.h"
#include "core/store/card_state_table.h"
#include "core/store/event_table.h"
#include "core/store/shop_table.h"
#include "core/store/verify.h"
#include "core/sync/shop_fetcher.h"
#include "tests/core/endpoint/routes/wired_laptop.h"
#include "tests/support/cutting_proxy.h"
#include "tests/support/sure.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <map>

using namespace muhr;
using namespace muhr::tests;
using store::Lane;
using sync::SyncState;

namespace {

constexpr int acts = 1000;
constexpr int customers = 100;
/// A push of 500 events takes more than 2^17 bytes, and gets through now and then.
constexpr int longest = 21;
/// What comes down is shorter.
constexpr int longestBack = 18;
constexpr int patience = 30'000;

/// What two stores must have in common.
struct Said
{
    std::vector<std::pair<std::int64_t, QByteArray>> events;
    std::map<base::CardId, QByteArray> cards;
    base::Sha256 head;
    QStringList wrong;
    /// Names, rules and pictures that an event speaks of and that are not here.
    std::size_t missing = 0;
    friend bool operator==(const Said &, const Said &) = default;
};

Said saidBy(store::WorkQueue &queue, const base::ShopId &shop)
{
    return queue.ask(Lane::Sync, [&](store::Database &database) {
        Said said;
        const auto settled = sure(store::settledAfter(database, shop, 0, 10 * acts));
        for (const auto &stored : settled) {
            said.events.emplace_back(stored.settlement->number, stored.bytes);
            said.missing += sure(store::missingBlobs(database, shop, stored.event.id)).size();
        }
        sure(store::eachShownCard(database, shop, [&](const store::CardStateRow &row) {
            said.cards[row.card] = loyalty::encodeCardState(row.state);
        }));
        const auto verified = sure(store::verify(database, shop));
        said.head = verified.head.value_or(base::Sha256());
        for (const auto &row : verified.wrong)
            said.wrong.append(QStringLiteral("%1 %2").arg(QLatin1String(store::wrongKindWord(row.kind)), row.row));
        return said;
    });
}

bool work(WiredLaptop &laptop)
{
    return laptop.queue->ask(Lane::Sync, [&](store::Database &database) {
        auto place = laptop.workplace(database);
        QStringList codes;
        for (int i = 0; i < acts; ++i) {
            if (i < customers) {
                actions::JoinCustomer command;
                command.name = QStringLiteral("Mehmon %1").arg(i);
                codes.append(sure(actions::joinCustomer(place, command)).code);
                continue;
            }
            actions::RecordVisit command;
            command.target = codes[i % customers];
            if (!actions::recordVisit(place, command))
                return false;
        }
        return true;
    });
}

} // namespace

/// A line that is cut behind any byte, in either direction: nothing is lost, and nothing is there twice.
class CutLineTest : public QObject
{
    Q_OBJECT

private slots:
    void aThousandActsComeThroughABadLine()
    {
        EndpointBench bench;
        CuttingProxy line(bench.server->port(), 71);
        WiredLaptop laptop(bench, line.port());
        QVERIFY(laptop.enrol());
        QVERIFY(work(laptop));
        QVERIFY(laptop.waiting() >= acts);
        line.cut(longest);

        int rounds = 0;
        bool isOver = false;
        connect(
            laptop.replicator.get(), &sync::Replicator::finished, this,
            [&] {
                isOver = laptop.state() == SyncState::Agreed && laptop.waiting() == 0;
                if (!isOver) {
                    ++rounds;
                    laptop.replicator->syncOnce();
                }
            },
            Qt::QueuedConnection);
        laptop.replicator->syncOnce();
        QTRY_VERIFY_WITH_TIMEOUT(isOver, patience);

        const Said here = saidBy(*laptop.queue, laptop.session.shop);
        const Said there = saidBy(*bench.queue, laptop.session.shop);
        QVERIFY(here.events.size() > acts);
        QCOMPARE(here.cards.size(), std::size_t(customers));
        QCOMPARE(here.wrong, QStringList());
        QCOMPARE(here.missing, 0U);
        QVERIFY(here == there);
        qInfo("%d rounds, %d connections, cut %d times there and %d times back; %lld bytes there, %lld back", rounds,
              line.connections(), line.cutsThere(), line.cutsBack(), static_cast<long long>(line.bytesThere()),
              static_cast<long long>(line.bytesBack()));
        QVERIFY(line.cutsThere() > 3 && line.cutsBack() > 3);

        anotherLaptopComes(bench, line, laptop, 72, fetchAll);
        anotherLaptopComes(bench, line, laptop, 73, pullAll);
    }

private:
    /// An owner's new laptop at the end of the same line.
    struct Another
    {
        Another(EndpointBench &endpoint, std::uint64_t seed) : bench(endpoint), random(seed)
        {
            queue = std::move(*store::WorkQueue::start([path = folder.filePath(QStringLiteral("another.muhr"))] {
                return store::Database::openForWriting(path, store::IfMissing::Create);
            }));
        }
        sync::JoinerWiring wiring()
        {
            const auto keep = [](const base::ShopId &, const actions::ShopKeys &) { return actions::Outcome<void>(); };
            return {*queue, bench.clock, random, keep};
        }

        EndpointBench &bench;
        QTemporaryDir folder;
        SeededRandom random;
        std::unique_ptr<store::WorkQueue> queue;
    };

    /// As Welcome fetches it, in pieces.
    static void fetchAll(Another &laptop, const QString &link)
    {
        sync::ShopFetcher fetcher(laptop.wiring());
        bool isHere = false;
        std::int64_t of = 0;
        const std::function<void()> fetch = [&] {
            fetcher.fetch(
                link, [&](std::int64_t, std::int64_t total) { of = total; },
                [&](const base::Expected<void, words::Refused> &fetched) {
                    isHere = fetched.hasValue();
                    if (!isHere)
                        QMetaObject::invokeMethod(
                            &fetcher, [&] { fetch(); }, Qt::QueuedConnection);
                });
        };
        fetch();
        QTRY_VERIFY_WITH_TIMEOUT(isHere, patience);
        QVERIFY(of > acts);
    }
    /// As a laptop of an earlier version does: events first, then the blobs that they name.
    static void pullAll(Another &laptop, const QString &link)
    {
        sync::ShopJoiner joiner(laptop.wiring());
        std::optional<sync::JoinedShop> shop;
        const std::function<void()> join = [&] {
            joiner.join(link, [&](const base::Expected<sync::JoinedShop, words::Refused> &joined) {
                if (joined)
                    shop = *joined;
                else
                    QMetaObject::invokeMethod(QCoreApplication::instance(), join, Qt::QueuedConnection);
            });
        };
        join();
        QTRY_VERIFY_WITH_TIMEOUT(shop.has_value(), patience);
        sync::Replicator replicator({*laptop.queue, laptop.bench.clock, laptop.random, shop->session, shop->keys});
        syncUntilAgreed(replicator);
    }
    static void syncUntilAgreed(sync::Replicator &replicator)
    {
        bool isOver = false;
        connect(
            &replicator, &sync::Replicator::finished, &replicator,
            [&] {
                isOver = replicator.report().state == SyncState::Agreed;
                if (!isOver)
                    replicator.syncOnce();
            },
            Qt::QueuedConnection);
        replicator.syncOnce();
        QTRY_VERIFY_WITH_TIMEOUT(isOver, patience);
    }
    static void anotherLaptopComes(EndpointBench &bench, CuttingProxy &line, WiredLaptop &first, std::uint64_t seed,
                                   void (*come)(Another &, const QString &))
    {
        const QString link = first.newPlace(first.session.shop).text();
        Another laptop(bench, seed);
        const int before = line.cutsThere() + line.cutsBack();
        line.cut(longestBack);
        come(laptop, link);
        QVERIFY(line.cutsThere() + line.cutsBack() > before);
        const Said here = saidBy(*laptop.queue, first.session.shop);
        QVERIFY(here.events.size() > acts);
        QCOMPARE(here.wrong, QStringList());
        QCOMPARE(here.missing, 0U);
        QVERIFY(here == saidBy(*bench.queue, first.session.shop));
    }
};

MUHR_TEST(CutLineTest, cut_line_test)
#include "cut_line_test.moc"
