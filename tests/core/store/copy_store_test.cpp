// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/copy_store.h"

#include "core/store/enrol_table.h"
#include "core/store/job_table.h"
#include "core/store/schema_tables.h"
#include "core/store/verify.h"
#include "tests/support/postgresql_server.h"
#include "tests/support/small_shop.h"
#include "tests/support/sure.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::store;
using tests::PostgresqlServer;
using tests::SmallShop;
using tests::sure;

namespace {

std::vector<QByteArray> cardsOf(Database &database, const base::ShopId &shop)
{
    std::vector<QByteArray> cards;
    if (!eachCardRow(database, shop, [&](const CardStateBytes &row) { cards.push_back(row.card.bytes() + row.bytes); }))
        qFatal("not read");
    return cards;
}

} // namespace

class CopyStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void everyTableAndColumnIsKnown()
    {
        const tests::StoreFile file;
        auto database = sure(file.open());
        std::map<QByteArray, std::vector<QByteArray>> known;
        for (const SchemaTable &table : schemaTables())
            for (const TableColumn &column : table.columns)
                known[table.name].push_back(column.name);
        std::map<QByteArray, std::vector<QByteArray>> there;
        const auto read =
            database
                .statement("SELECT s.name, c.name FROM sqlite_schema s JOIN pragma_table_info(s.name) c "
                           "WHERE s.type = 'table' AND s.name <> 'sqlite_stat1' ORDER BY s.name, c.cid")
                .each([&](const Row &row) { there[row.text(0).toLatin1()].push_back(row.text(1).toLatin1()); });
        QVERIFY(read);
        QCOMPARE(known.size(), there.size());
        QVERIFY(known == there);
    }
    void aStoreGoesToAServerAndBack()
    {
        SmallShop first(500, true);
        QVERIFY(first.open() && first.create());
        std::vector<base::CustomerId> customers;
        for (int i = 0; i < 20; ++i)
            customers.push_back(*first.join(QStringLiteral("Мижоз %1").arg(i)));
        // More rows than are fetched at once.
        for (int i = 0; i < 520; ++i)
            QVERIFY(first.stamp(customers[static_cast<std::size_t>(i) % customers.size()]));
        QVERIFY(first.use(customers[0]));
        const auto last = *first.stamp(customers[1]);
        QVERIFY(first.undo(customers[1], last.event.id));
        addPlaceAndJob(first);

        auto &server = PostgresqlServer::shared();
        auto onServer = sure(Database::openServerForWriting(server.address(server.newStore())));
        const auto there = copyStore(first.database(), onServer);
        QVERIFY(there);
        QCOMPARE(there->shops, 1);
        const tests::StoreFile file;
        auto back = sure(file.open());
        const auto again = copyStore(onServer, back);
        QVERIFY(again);
        QCOMPARE(again->rows, there->rows);

        const auto before = sure(verify(first.database(), first.id()));
        for (Database *database : {&onServer, &back}) {
            const auto found = sure(verify(*database, first.id()));
            QVERIFY(found.wrong.empty());
            QCOMPARE(found.events, before.events);
            QCOMPARE(found.cards, before.cards);
            QCOMPARE(found.head, before.head);
            QCOMPARE(cardsOf(*database, first.id()), cardsOf(first.database(), first.id()));
            QCOMPARE(sure(findShop(*database, first.id()))->position,
                     sure(findShop(first.database(), first.id()))->position);
            QVERIFY(sure(findEnrolLink(*database, base::Sha256::of("place"))));
            QCOMPARE(sure(findJobByKey(*database, first.id(), base::Sha256::of("job")))->payload, QByteArray("\0x", 2));
        }
    }
    void aStoreWithAShopIsNotWrittenOver()
    {
        SmallShop one(501, true);
        SmallShop two(502, true);
        QVERIFY(one.open() && one.create() && two.open() && two.create());
        QCOMPARE(copyStore(one.database(), two.database()).error(), CopyError::NotEmpty);
        QCOMPARE(listShops(two.database())->size(), std::size_t(1));
    }
    void whatFailsInTheMiddleLeavesNothing()
    {
        SmallShop shop(503, true);
        QVERIFY(shop.open() && shop.create());
        QVERIFY(shop.join(QStringLiteral("Nodira")));
        auto &server = PostgresqlServer::shared();
        const QString name = server.newStore();
        // The last table that is filled.
        server.run(name, QStringLiteral("REVOKE INSERT ON card_state FROM muhr_app"));
        auto onServer = sure(Database::openServerForWriting(server.address(name)));
        QCOMPARE(copyStore(shop.database(), onServer).error(), CopyError::WriteFailed);
        QVERIFY(listShops(onServer)->empty());
        // And the old one works on.
        QVERIFY(shop.join(QStringLiteral("Aziz")));
    }
    void everyErrorHasASentence()
    {
        for (const auto error :
             {CopyError::NotEmpty, CopyError::Different, CopyError::ReadFailed, CopyError::WriteFailed})
            QVERIFY(qstrlen(sourceText(error).text) > 20);
    }

private:
    static void addPlaceAndJob(SmallShop &shop)
    {
        auto transaction = sure(Transaction::begin(shop.database()));
        EnrolLink place;
        place.token = base::Sha256::of("place");
        place.ceiling = loyalty::Ceiling::Owner;
        sure(insertEnrolLink(transaction, place));
        JobRow job;
        job.job = base::JobId::make(shop.random(), shop.now());
        job.uniqueKey = base::Sha256::of("job");
        job.payload = QByteArray("\0x", 2);
        job.reason = QStringLiteral("kechroq, «ertaga»");
        sure(insertJob(transaction, shop.id(), job));
        sure(transaction.commit());
    }
};

MUHR_TEST(CopyStoreTest, copy_store_test)
#include "copy_store_test.moc"
