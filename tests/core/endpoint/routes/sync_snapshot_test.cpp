// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/snapshot_wire.h"

#include "core/crypto/token.h"
#include "core/store/bearer_table.h"
#include "core/store/device_table.h"
#include "tests/support/endpoint_bench.h"
#include "tests/support/test_main.h"

#include <QJsonDocument>
#include <QTest>

using namespace muhr;
using namespace muhr::tests;
using namespace std::chrono_literals;

/// Who is given the history of a shop in pieces.
class SyncSnapshotTest : public QObject
{
    Q_OBJECT

    static EndpointBench::Lines bearerOf(EndpointBench &bench, bool isRevoked)
    {
        const auto token = crypto::Token::make(bench.random);
        const auto device = bench.shop->created().session.device;
        const bool isIn = bench.queue->ask(store::Lane::Sync, [&](store::Database &database) {
            auto transaction = store::Transaction::begin(database);
            if (isRevoked && !store::setRevoked(*transaction, bench.shop->shop(), device))
                return false;
            return store::insertBearer(*transaction,
                                       {bench.shop->shop(), token.hash(), device, bench.clock.now() + 15min}) &&
                   transaction->commit();
        });
        if (!isIn)
            qFatal("no bearer");
        return {{"Authorization", "Bearer " + token.text().toLatin1()}};
    }

private slots:
    void aLaptopOfTheShopIsGivenItsHistory()
    {
        EndpointBench bench;
        const QByteArray answer = bench.get("/sync/v1/snapshot?after=0&limit=5", bearerOf(bench, false));
        QCOMPARE(statusOf(answer), 200);
        const auto piece = sync::parseSnapshot(QJsonDocument::fromJson(bodyOf(answer)).object(), {});
        QVERIFY(piece);
        QCOMPARE(piece->events.size(), 5U);
        QVERIFY(piece->of > 5);
        // The rules of the shop come beside the events that name them.
        QVERIFY(!piece->blobs.empty());
    }
    void nobodyElseIs_data()
    {
        QTest::addColumn<QByteArray>("bearer");
        QTest::newRow("without a bearer") << QByteArray();
        QTest::newRow("with a made-up one") << QByteArray("made up");
        QTest::newRow("from a laptop that was revoked") << QByteArray("revoked");
    }
    void nobodyElseIs()
    {
        QFETCH(const QByteArray, bearer);
        EndpointBench bench;
        EndpointBench::Lines lines;
        if (bearer == "revoked")
            lines = bearerOf(bench, true);
        else if (!bearer.isEmpty())
            lines = {{"Authorization", "Bearer " + QByteArray(22, 'A')}};
        const QByteArray answer = bench.get("/sync/v1/snapshot?after=0", lines);
        QCOMPARE(statusOf(answer), 401);
        QVERIFY(!bodyOf(answer).contains("events"));
    }
    void anotherHistoryIsToBeRepaired()
    {
        EndpointBench bench;
        const QByteArray head = base::Sha256::of("another history").bytes().toHex();
        const QByteArray answer = bench.get("/sync/v1/snapshot?after=3&head=" + head, bearerOf(bench, false));
        QCOMPARE(statusOf(answer), 409);
    }
};

MUHR_TEST(SyncSnapshotTest, sync_snapshot_test)
#include "sync_snapshot_test.moc"
