// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/job_table.h"
#include "core/store/read_view.h"
#include "core/store/row_scan.h"
#include "core/store/row_walls.h"
#include "core/store/server_health.h"
#include "core/store/verify.h"
#include "tests/support/postgresql_server.h"
#include "tests/support/small_shop.h"
#include "tests/support/sure.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <thread>

using namespace muhr;
using namespace muhr::store;
using tests::PostgresqlServer;
using tests::SmallShop;
using tests::sure;

namespace {

const QString owner = QStringLiteral("muhr_owner");

PostgresqlServer &server()
{
    return PostgresqlServer::shared();
}

/// How many rows of a table a connection sees while it names this shop.
std::int64_t eventsSeen(Database &database, const base::ShopId &named)
{
    return **database.statement("SELECT count(*) FROM event WHERE CAST(:shop AS BYTEA) IS NOT NULL")
                 .bind(":shop", named)
                 .first([](const Row &row) { return row.integer(0); });
}

OpenError errorOf(const base::Expected<Database, OpenError> &opened)
{
    if (opened)
        qFatal("opened");
    return opened.error();
}

} // namespace

class ServerTest : public QObject
{
    Q_OBJECT
private slots:
    void whatCantBeOpenedSaysWhy()
    {
        const QString name = server().newStore();
        const auto at = [](const QString &url) {
            return errorOf(Database::openServerForWriting(sure(ServerAddress::parse(url))));
        };
        QCOMPARE(at(QStringLiteral("postgresql://muhr_app@localhost/shops?host=/nowhere")), OpenError::NoServer);
        QCOMPARE(at(QStringLiteral("postgresql://muhr_app@127.0.0.1:1/shops")), OpenError::NoServer);
        QCOMPARE(at(server().url(name, QStringLiteral("stranger"))), OpenError::NotLetIn);
        QCOMPARE(at(server().url(QStringLiteral("no_such_database"))), OpenError::NotLetIn);
    }
    void aDatabaseOfSomethingElseIsLeftAlone()
    {
        const QString name = server().newDatabase();
        server().run(name, QStringLiteral("CREATE TABLE shop (name text)"));
        QCOMPARE(errorOf(Database::openServerForWriting(server().address(name, owner))), OpenError::OtherDatabase);
        QCOMPARE(server().run(name, QStringLiteral("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")),
                 QStringLiteral("1"));
    }
    void anotherEncodingIsRefused()
    {
        server().run(QStringLiteral("postgres"),
                     QStringLiteral("CREATE DATABASE latin OWNER muhr_owner ENCODING 'LATIN1' LOCALE 'C' TEMPLATE "
                                    "template0"));
        QCOMPARE(errorOf(Database::openServerForWriting(server().address(QStringLiteral("latin"), owner))),
                 OpenError::OtherDatabase);
    }
    void onlyTheOwnerMakesTables()
    {
        const QString name = server().newDatabase();
        QCOMPARE(errorOf(Database::openServerForWriting(server().address(name))), OpenError::NeedsOwner);
        QCOMPARE(errorOf(Database::openServerForReading(server().address(name, owner))), OpenError::NeedsOwner);
        QVERIFY(Database::openServerForWriting(server().address(name, owner)));
        QVERIFY(Database::openServerForReading(server().address(name, owner)));
    }
    void aNewerDatabaseIsRefused()
    {
        const QString name = server().newStore();
        server().run(name, QStringLiteral("UPDATE muhr_schema SET version = 9999"));
        QCOMPARE(errorOf(Database::openServerForWriting(server().address(name))), OpenError::NewerDatabase);
        QCOMPARE(errorOf(Database::openServerForReading(server().address(name))), OpenError::NewerDatabase);
    }
    void processesThatStartAtOnceBringItUpToDateOnce()
    {
        const auto address = server().address(server().newDatabase(), owner);
        std::atomic<int> opened = 0;
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] { opened += Database::openServerForWriting(address) ? 1 : 0; });
        threads.clear();
        QCOMPARE(opened.load(), 4);
    }
    void aReadingConnectionOnlyReads()
    {
        auto database = sure(Database::openServerForReading(server().address(server().newStore())));
        QCOMPARE(Transaction::begin(database).error(), StoreError::ReadOnly);
        QCOMPARE(database.statement("DELETE FROM shop").run().error(), StoreError::ReadOnly);
    }
    void aStatementSeesTheShopThatItNamesAndNoOther()
    {
        const auto address = server().address(server().newStore());
        SmallShop one(300, true, address);
        SmallShop two(301, true, address);
        for (SmallShop *shop : {&one, &two}) {
            QVERIFY(shop->open() && shop->create());
            QVERIFY(shop->stamp(*shop->join(QStringLiteral("Nodira"))));
        }
        QVERIFY(two.join(QStringLiteral("Aziz")));
        QCOMPARE(eventsSeen(one.database(), one.id()), 4);
        QCOMPARE(eventsSeen(one.database(), two.id()), 5);
        QCOMPARE(eventsSeen(one.database(), base::ShopId()), 0);
        const auto unnamed = one.database().statement("SELECT count(*) FROM customer").first([](const Row &row) {
            return row.integer(0);
        });
        QCOMPARE(**unnamed, 0);
        // Nor is a row put into another shop.
        const auto moved = one.database()
                               .statement("UPDATE branch SET shop = :other WHERE shop = :shop")
                               .bind(":other", two.id())
                               .bind(":shop", one.id())
                               .run();
        QCOMPARE(moved.error(), StoreError::AgainstTheSchema);
        QCOMPARE(listShops(one.database())->size(), std::size_t(2));
    }
    void whoCrossesSeesLittleAndChangesNothing()
    {
        const auto address = server().address(server().newStore());
        SmallShop shop(302, true, address);
        QVERIFY(shop.open() && shop.create());
        const auto crosses = [&](const char *sql) { return shop.database().statementAcrossShops(sql).run(); };
        QVERIFY(crosses("SELECT shop FROM shop"));
        for (const char *sql : {"SELECT zone FROM shop", "SELECT id FROM event", "SELECT wrapped FROM person_key",
                                "SELECT payload FROM job", "UPDATE shop SET cursor = 0", "DELETE FROM bearer"})
            QCOMPARE(crosses(sql).error(), StoreError::AgainstTheSchema);
        // And is himself again afterwards.
        QVERIFY(shop.join(QStringLiteral("Nodira")));
    }
    void whoServesCantChangeTables()
    {
        SmallShop shop(303, true, server().address(server().newStore()));
        QVERIFY(shop.open() && shop.create());
        for (const QByteArray &sql :
             {QByteArray("ALTER TABLE event DISABLE ROW LEVEL SECURITY"), QByteArray("DROP TABLE event"),
              QByteArray("DROP POLICY muhr_shop ON event"), QByteArray("UPDATE muhr_schema SET version = 1")}) {
            auto transaction = sure(Transaction::begin(shop.database()));
            QVERIFY(!transaction.execute(sql));
        }
        // What an erase left is then swept by the server itself.
        QVERIFY(shop.database().checkpoint());
    }
    void manyWritersGiveNumbersWithoutAGap()
    {
        const auto address = server().address(server().newStore());
        SmallShop shop(304, true, address);
        QVERIFY(shop.open() && shop.create());
        const auto customer = *shop.join(QStringLiteral("Nodira"));
        std::atomic<int> done = 0;
        std::vector<std::jthread> threads;
        for (std::uint64_t i = 0; i < 4; ++i)
            threads.emplace_back([&, i] {
                auto own = sure(Database::openServerForWriting(address));
                tests::SeededRandom random(9000 + i);
                loyalty::Act act;
                act.entries = {loyalty::StampsGiven{QStringLiteral("r1"), QStringLiteral("stamps"), 1}};
                const EventDraft draft{
                    shop.row().owner, shop.row().branch, loyalty::Role::Owner, {customer}, shop.version(), act, {}};
                for (int n = 0; n < 25; ++n) {
                    auto transaction = sure(Transaction::begin(own, shop.id()));
                    if (appendEvent(transaction, shop.id(), draft, shop.now(), random) && transaction.commit())
                        ++done;
                }
            });
        threads.clear();
        QCOMPARE(done.load(), 100);
        const auto found = sure(verify(shop.database(), shop.id()));
        QVERIFY(found.wrong.empty());
        QCOMPARE(found.events, 103);
        QCOMPARE(findShop(shop.database(), shop.id())->value().position.cursor, 103);
    }
    void shopsDoNotWaitForEachOther()
    {
        const auto address = server().address(server().newStore());
        SmallShop one(305, true, address);
        SmallShop two(306, true, address);
        for (SmallShop *shop : {&one, &two})
            QVERIFY(shop->open() && shop->create());
        auto first = sure(Transaction::begin(one.database(), one.id()));
        QVERIFY(Transaction::begin(two.database(), two.id()));
        // Whoever wants all of them waits, and is told so after a while; here after a short one.
        QVERIFY(two.database().statement("SELECT set_config('lock_timeout', '200ms', false)").run());
        QCOMPARE(Transaction::begin(two.database()).error(), StoreError::Busy);
        QVERIFY(first.commit());
        QVERIFY(Transaction::begin(two.database()));
    }
    void twoWhoTakeJobsTakeDifferentOnes()
    {
        const auto address = server().address(server().newStore());
        SmallShop shop(310, true, address);
        QVERIFY(shop.open() && shop.create());
        {
            auto transaction = sure(Transaction::begin(shop.database(), shop.id()));
            for (int i = 0; i < 3; ++i) {
                JobRow job;
                job.job = base::JobId::make(shop.random(), shop.now());
                job.uniqueKey = base::Sha256::of(QByteArray::number(i));
                job.nextAt = shop.now();
                job.createdAt = shop.now();
                QVERIFY(insertJob(transaction, shop.id(), job));
            }
            QVERIFY(transaction.commit());
        }
        auto other = sure(Database::openServerForWriting(address));
        QCOMPARE(*shopsWithDueJobs(other, shop.now()), std::vector{shop.id()});
        const auto lease = shop.now() + std::chrono::minutes(5);
        auto one = sure(Transaction::beginBeside(shop.database()));
        auto two = sure(Transaction::beginBeside(other));
        const auto first = sure(takeDueJobs(one, shop.id(), shop.now(), lease, 2));
        const auto second = sure(takeDueJobs(two, shop.id(), shop.now(), lease, 2));
        QCOMPARE(first.size(), std::size_t(2));
        QCOMPARE(second.size(), std::size_t(1));
        QVERIFY(first[0].job != second[0].job && first[1].job != second[0].job);
        QCOMPARE(second[0].attempts, 1);
        QVERIFY(one.commit() && two.commit());
        QVERIFY(shopsWithDueJobs(other, shop.now())->empty());
        QCOMPARE(**nextJobAt(other), lease);
    }
    void aServersHealthIsSeen()
    {
        const QString name = server().newStore();
        const auto healthAs = [&](const char *user) {
            auto database = sure(Database::openServerForReading(server().address(name, QLatin1String(user))));
            return sure(serverHealth(database));
        };
        QVERIFY(healthAs("postgres").seesAllShops);
        QVERIFY(!healthAs("muhr_owner").seesAllShops);
        QVERIFY(healthAs("muhr_owner").ownsTables);
        QVERIFY(!healthAs("muhr_app").seesAllShops);
        QVERIFY(!healthAs("muhr_app").ownsTables);
        // That of the tests does not wait for its disk.
        QVERIFY(healthAs("muhr_app").losesOnPowerCut);
    }
    void aLostLineIsTakenUpAgainAndNothingIsHalfDone()
    {
        const QString name = server().newStore();
        SmallShop shop(307, true, server().address(name));
        QVERIFY(shop.open() && shop.create());
        const auto customer = *shop.join(QStringLiteral("Nodira"));
        QVERIFY(shop.stamp(customer));

        // Between two acts: the one that meets it fails, the next is done.
        server().cutLines(name);
        QCOMPARE(shop.stamp(customer).error(), StoreError::Unreachable);
        QVERIFY(shop.stamp(customer));
        QCOMPARE(shop.held(customer), 2);

        // In the middle of one.
        {
            auto transaction = sure(Transaction::begin(shop.database(), shop.id()));
            QVERIFY(setSyncPosition(transaction, shop.id(), {}));
            server().cutLines(name);
            QCOMPARE(setSyncPosition(transaction, shop.id(), {}).error(), StoreError::Unreachable);
            QCOMPARE(transaction.commit().error(), StoreError::Unreachable);
        }
        QVERIFY(shop.stamp(customer));
        QCOMPARE(shop.held(customer), 3);

        // While something is looked at.
        {
            const auto view = ReadView::begin(shop.database());
            QVERIFY(view);
            server().cutLines(name);
            QCOMPARE(findShop(shop.database(), shop.id()).error(), StoreError::Unreachable);
        }
        QVERIFY(verify(shop.database(), shop.id())->wrong.empty());
    }
    void aFailedStatementFailsTheWholeTransaction()
    {
        SmallShop shop(308, true, server().address(server().newStore()));
        QVERIFY(shop.open() && shop.create());
        {
            auto transaction = sure(Transaction::begin(shop.database(), shop.id()));
            QVERIFY(setBranch(transaction, shop.id(), base::BranchId::make(shop.random(), shop.now())));
            // A row is told with others, before whatever is asked next.
            QVERIFY(insertShop(transaction, shop.row()));
            QCOMPARE(findShop(shop.database(), shop.id()).error(), StoreError::AgainstTheSchema);
            QCOMPARE(transaction.commit().error(), StoreError::AgainstTheSchema);
        }
        QCOMPARE((*findShop(shop.database(), shop.id()))->branch, shop.row().branch);
    }
    void whatWasToldLastFailsTheCommit()
    {
        SmallShop shop(309, true, server().address(server().newStore()));
        QVERIFY(shop.open() && shop.create());
        {
            auto transaction = sure(Transaction::begin(shop.database(), shop.id()));
            QVERIFY(insertShop(transaction, shop.row()));
            QCOMPARE(transaction.commit().error(), StoreError::AgainstTheSchema);
        }
        QVERIFY(shop.join(QStringLiteral("Nodira")));
    }
    void aLongScanComesInPieces_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {0, 1, 499, 500, 501, 1000, 1001})
            QTest::addRow("%d rows", rows) << rows;
    }
    void aLongScanComesInPieces()
    {
        QFETCH(int, rows);
        static const QString name = server().newStore();
        auto database = sure(Database::openServerForReading(server().address(name)));
        const QByteArray sql =
            "SELECT CAST(n AS BIGINT), :shop FROM generate_series(1, " + QByteArray::number(rows) + ") n ORDER BY n";
        const auto shop = base::ShopId::fromBytes(QByteArray(16, 'x'));
        std::int64_t count = 0;
        RowScan scan(database, sql.constData(), *shop);
        QVERIFY(scan.each([&](RowScan &row) {
            // Another query in between is none of its business.
            const bool isAlone = findShop(database, *shop)->has_value();
            return row.integer(0) == ++count && row.id<base::ShopId>(1) == *shop && !isAlone;
        }));
        QCOMPARE(count, rows);
    }
    void whatIsReadIsOfOneMoment()
    {
        SmallShop shop(309, true, server().address(server().newStore()));
        QVERIFY(shop.open() && shop.create());
        const auto customer = *shop.join(QStringLiteral("Nodira"));
        auto reader = sure(shop.file().openForReading());
        const auto before = *countEvents(reader, shop.id());
        {
            const auto view = ReadView::begin(reader);
            QCOMPARE(*countEvents(reader, shop.id()), before);
            QVERIFY(shop.stamp(customer));
            QCOMPARE(*countEvents(reader, shop.id()), before);
        }
        QCOMPARE(*countEvents(reader, shop.id()), before + 1);
    }
};

MUHR_TEST(ServerTest, server_test)
#include "server_test.moc"
