// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/join_customer.h"
#include "core/actions/workplace.h"
#include "core/crypto/token.h"
#include "core/store/enrol_table.h"
#include "core/store/outbox_table.h"
#include "core/store/shop_table.h"
#include "core/sync/enrol_wire.h"
#include "core/sync/replicator.h"
#include "tests/support/counter_stand.h"
#include "tests/support/endpoint_bench.h"
#include "tests/support/test_main.h"
#include "ui/hand_scanner/keystrokes.h"

#include <QKeyEvent>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QWindow>

using namespace muhr;
using store::Lane;

namespace {

constexpr int customers = 500;
/// Every tenth code is read twice in a row, as by a hand that holds the phone too long.
constexpr int readTwice = 10;
constexpr std::chrono::milliseconds betweenScans{20};
constexpr std::chrono::milliseconds betweenHogs{100};
/// How long the window does nothing but something else; keys pile up meanwhile.
constexpr unsigned long hogMs = 40;
constexpr int patience = 90'000;

/// A hand scanner that is a keyboard. The keys carry the moments at which they were pressed, however late the window
/// takes them up, as those of a real one do.
class Scanner
{
public:
    explicit Scanner(QWindow &window) : m_window(window) {}

    void type(const QString &code)
    {
        for (const QChar letter : code)
            stroke(letter.toUpper().unicode(), QString(letter));
        stroke(Qt::Key_Return, QStringLiteral("\r"));
        m_moment += static_cast<quint64>(betweenScans.count());
    }

private:
    void stroke(int key, const QString &text)
    {
        m_moment += 2;
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            auto *event = new QKeyEvent(type, key, Qt::NoModifier, text);
            event->setTimestamp(m_moment);
            QCoreApplication::postEvent(&m_window, event);
        }
    }

    QWindow &m_window;
    quint64 m_moment = 1'000;
};

} // namespace

/// Far more than 500 scans a minute, typed into a window that is busy, while the sync goes on.
class BusyWindowTest : public QObject
{
    Q_OBJECT
private slots:
    void everyScanIsStoredAndNoneTwice()
    {
        tests::CounterStand stand;
        QCOMPARE(stand.shop.trouble(), QString());
        const auto codes = join(stand.shop);
        QCOMPARE(codes.size(), customers);
        tests::EndpointBench bench;
        sync::Replicator replicator(
            {stand.shop.queue(), stand.shop.clock(), m_random, stand.shop.desk().session(), stand.shop.keys()});
        bench.clock.set(stand.shop.clock().now());
        enrol(bench, replicator);
        // As the program does it.
        connect(stand.presenter.get(), &counter::CounterPresenter::changed, &replicator,
                [&replicator] { replicator.wake(); });
        connect(&replicator, &sync::Replicator::arrived, stand.presenter.get(), &counter::CounterPresenter::refresh);
        replicator.start();
        const auto before = stand.shop.countEvents();

        hand_scanner::Keystrokes keystrokes(m_clock);
        qApp->installEventFilter(&keystrokes);
        connect(&keystrokes, &hand_scanner::Keystrokes::codeScanned, stand.presenter.get(),
                [&stand](const QString &text) { stand.scan(text); });
        Scanner scanner(*stand.screen->windowHandle());
        QTimer hog;
        connect(&hog, &QTimer::timeout, &hog, [] { QThread::msleep(hogMs); });
        hog.start(betweenHogs);
        qsizetype next = 0;
        std::int64_t pushedMeanwhile = 0;
        QTimer hand;
        connect(&hand, &QTimer::timeout, &hand, [&] {
            if (next == codes.size())
                return;
            scanner.type(codes[next]);
            if (next % readTwice == 0)
                scanner.type(codes[next]);
            ++next;
            pushedMeanwhile = replicator.report().pushed;
        });
        hand.start(betweenScans);

        QTRY_COMPARE_WITH_TIMEOUT(next, codes.size(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(stand.shop.countEvents(), before + customers, patience);
        hog.stop();
        QTRY_COMPARE_WITH_TIMEOUT(waiting(stand.shop), 0, patience);
        QTRY_COMPARE_WITH_TIMEOUT(replicator.report().state, sync::SyncState::Agreed, patience);
        QVERIFY2(pushedMeanwhile > 0, "nothing was synced while the scanner typed");
        QCOMPARE(stand.shop.countEvents(), before + customers);
        for (const QString &code : codes)
            QCOMPARE(stampsOf(stand.shop, code), 1);
        // What the endpoint has is the same, event by event.
        QCOMPARE(eventsAt(bench, stand.shop), stand.shop.countEvents());
        const auto there = positionAt(*bench.queue, stand.shop);
        const auto here = positionAt(stand.shop.queue(), stand.shop);
        QCOMPARE(there.cursor, here.cursor);
        QVERIFY(there.head == here.head);
    }

private:
    QStringList join(tests::ShopFixture &shop)
    {
        return shop.queue().ask(Lane::Counter, [&](store::Database &database) {
            actions::Workplace place{database, shop.clock(), m_random, shop.desk().session(), shop.keys().get()};
            QStringList codes;
            for (int i = 0; i < customers; ++i) {
                actions::JoinCustomer command;
                command.name = QStringLiteral("Customer %1").arg(i);
                if (const auto joined = actions::joinCustomer(place, command))
                    codes.append(joined->code);
            }
            return codes;
        });
    }
    void enrol(tests::EndpointBench &bench, sync::Replicator &replicator)
    {
        const auto token = crypto::Token::make(bench.random);
        const bool hasPlace = bench.queue->ask(Lane::Sync, [&](store::Database &database) {
            auto transaction = store::Transaction::begin(database);
            store::EnrolLink place;
            place.token = token.hash();
            place.ceiling = loyalty::Ceiling::Owner;
            return store::insertEnrolLink(*transaction, place) && transaction->commit();
        });
        QVERIFY(hasPlace);
        const sync::EnrolLinkText link{QStringLiteral("http://127.0.0.1:%1").arg(bench.server->port()), token,
                                       bench.secrets->box().publicKey(), std::nullopt};
        std::optional<bool> isIn;
        replicator.enrol(link.text(), [&isIn](const auto &done) { isIn = done.hasValue(); });
        QTRY_VERIFY_WITH_TIMEOUT(isIn.has_value(), patience);
        QVERIFY(*isIn);
    }
    static std::int64_t waiting(tests::ShopFixture &shop)
    {
        return shop.queue().ask(Lane::Counter, [&](store::Database &database) {
            return *store::countOutbox(database, shop.shop().session.shop);
        });
    }
    static int stampsOf(tests::ShopFixture &shop, const QString &code)
    {
        const auto found = shop.wait<actions::CardFound>([&](auto then) { shop.desk().findCard(code, then); });
        return found && found->card ? static_cast<int>(found->card->held) : -1;
    }
    static std::int64_t eventsAt(tests::EndpointBench &bench, tests::ShopFixture &shop)
    {
        return bench.queue->ask(Lane::Sync, [&](store::Database &database) -> std::int64_t {
            const auto count = database.statement("SELECT count(*) FROM event WHERE shop = :shop")
                                   .bind(":shop", shop.shop().session.shop)
                                   .first([](const store::Row &row) { return row.integer(0); });
            return count && *count ? **count : -1;
        });
    }
    /// How far its numbers go, and the hash of all that settled up to there.
    static store::SyncPosition positionAt(store::WorkQueue &queue, tests::ShopFixture &shop)
    {
        return queue.ask(Lane::Sync, [&](store::Database &database) {
            return (**store::findShop(database, shop.shop().session.shop)).position;
        });
    }

    base::SystemClock m_clock;
    tests::SeededRandom m_random{500};
};

MUHR_TEST(BusyWindowTest, busy_window_test)
#include "busy_window_test.moc"
