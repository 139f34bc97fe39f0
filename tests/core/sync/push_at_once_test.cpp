// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/undo_visit.h"
#include "tests/core/sync/two_laptops.h"
#include "tests/support/store_engine.h"
#include "tests/support/sure.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using loyalty::Ceiling;
using tests::settledCards;
using tests::sure;
using tests::SyncEndpoint;
using tests::SyncLaptop;
using tests::wrongRowsOf;

namespace {

const QString done = QStringLiteral("done");

/// What a server has run of prepared statements for this connection so far.
std::int64_t statementsRun(store::Database &database)
{
    return **database
                 .statement("SELECT CAST(COALESCE(SUM(custom_plans + generic_plans), 0) AS BIGINT) FROM "
                            "pg_prepared_statements")
                 .first([](const store::Row &row) { return row.integer(0); });
}

void undo(SyncLaptop &laptop, const base::EventId &act)
{
    auto place = laptop.workplace();
    actions::UndoVisit command;
    command.event = act;
    (void)sure(actions::undoVisit(place, command));
}

/// A morning of a shop: newcomers, stamps of theirs and of those before, and now and then one that is taken back.
void serve(SyncLaptop &laptop, QStringList &codes, int newcomers)
{
    for (int i = 0; i < newcomers; ++i) {
        laptop.clock.advance(std::chrono::hours(26));
        laptop.endpoint.clock.advance(std::chrono::hours(26));
        codes.append(laptop.join());
        laptop.stamp(codes.last());
        const base::EventId act = laptop.stamp(codes.at(codes.size() / 2));
        if (i % 5 == 0)
            undo(laptop, act);
    }
}

} // namespace

/// A push is settled as a whole: what is asked for and written once for all of its events comes out as if they had come
/// one by one.
class PushAtOnceTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { tests::addStoreEngines(); }
    void aServerIsAskedLittleHoweverManyEventsCome()
    {
        SyncEndpoint endpoint(60, tests::storeOfRun());
        if (endpoint.database.dialect() == store::Dialect::Sqlite)
            QSKIP("a file is asked one by one");
        SyncLaptop laptop(endpoint, 61);
        QStringList codes;
        serve(laptop, codes, 10);
        QVERIFY(laptop.agree());
        serve(laptop, codes, 60);
        const auto batch = laptop.nextBatch();
        QVERIFY(batch && batch->events.size() > 180);
        const std::int64_t before = statementsRun(endpoint.database);
        QCOMPARE(laptop.push(), done);
        const std::int64_t asked = statementsRun(endpoint.database) - before;
        qInfo("%lld statements for %zu events", static_cast<long long>(asked), batch->events.size());
        QVERIFY2(asked < 60, qPrintable(QString::number(asked)));
        QVERIFY(laptop.agree());
        QCOMPARE(settledCards(endpoint.database, laptop.session.shop),
                 settledCards(laptop.database, laptop.session.shop));
    }
    void whatComesTogetherIsFoldedInItsOrder()
    {
        SyncEndpoint endpoint(62, tests::storeOfRun());
        SyncLaptop one(endpoint, 63);
        SyncLaptop two(endpoint, one, 64, Ceiling::Owner);
        QStringList codes;
        serve(one, codes, 12);
        QVERIFY(one.agree());
        QVERIFY(two.agree());
        // The same cards from two sides, and each twice in a push.
        serve(one, codes, 6);
        two.clock.set(one.clock.now());
        for (int i = 0; i < 6; ++i)
            two.stamp(codes.at(i));
        QVERIFY(two.agree());
        QVERIFY(one.agree());
        QVERIFY(two.agree());
        const auto cards = settledCards(endpoint.database, one.session.shop);
        QCOMPARE(cards.size(), std::size_t(18));
        QCOMPARE(settledCards(one.database, one.session.shop), cards);
        QCOMPARE(settledCards(two.database, one.session.shop), cards);
        for (store::Database *database : {&endpoint.database, &one.database, &two.database})
            QCOMPARE(wrongRowsOf(*database, one.session.shop), QStringList());
    }
    void aStampThatWaitedOnHerCodeIsHersWhenSheJoins()
    {
        SyncEndpoint endpoint(65, tests::storeOfRun());
        SyncLaptop one(endpoint, 66);
        SyncLaptop two(endpoint, one, 67, Ceiling::Owner);
        const QString code = one.join();
        two.stamp(code);
        QVERIFY(two.agree());
        one.stamp(code);
        QVERIFY(one.agree());
        QVERIFY(two.agree());
        const auto cards = settledCards(endpoint.database, one.session.shop);
        QCOMPARE(cards.size(), std::size_t(1));
        const auto state = loyalty::decodeCardState(cards.begin()->second);
        QVERIFY(state && state->stamps.size() == 1);
        QCOMPARE(state->stamps.front().total, 2);
        QCOMPARE(settledCards(one.database, one.session.shop), cards);
        QCOMPARE(settledCards(two.database, one.session.shop), cards);
        QCOMPARE(wrongRowsOf(endpoint.database, one.session.shop), QStringList());
    }
};

MUHR_TEST(PushAtOnceTest, push_at_once_test)
#include "push_at_once_test.moc"
