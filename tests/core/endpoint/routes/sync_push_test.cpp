// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/erase_customer.h"
#include "core/crypto/token.h"
#include "core/store/bearer_table.h"
#include "core/store/pass_table.h"
#include "core/store/person_key_table.h"
#include "core/sync/wire.h"
#include "tests/support/endpoint_bench.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace muhr;
using namespace muhr::tests;
using namespace std::chrono_literals;

/// What a push over HTTP does beside settling.
class SyncPushTest : public QObject
{
    Q_OBJECT

    /// A bearer, as the challenge gives one.
    static QByteArray bearerOf(EndpointBench &bench)
    {
        const auto token = crypto::Token::make(bench.random);
        bench.queue->ask(store::Lane::Sync, [&](store::Database &database) {
            auto transaction = store::Transaction::begin(database);
            return store::insertBearer(*transaction,
                                       {bench.shop->shop(), token.hash(), bench.shop->created().session.device,
                                        bench.clock.now() + 15min}) &&
                   transaction->commit();
        });
        return token.text().toLatin1();
    }
    static int pushAll(EndpointBench &bench, const QByteArray &bearer)
    {
        const auto batch = bench.shop->nextBatch();
        if (!batch)
            return 0;
        return statusOf(bench.ask("POST", "/sync/v1/push", {{"Authorization", "Bearer " + bearer}},
                                  QJsonDocument(sync::pushJson(*batch)).toJson(QJsonDocument::Compact)));
    }
    /// Whether the bytes stand in the store or in one of the files beside it.
    static bool isInAFile(const EndpointBench &bench, const QByteArray &bytes)
    {
        for (const QFileInfo &info :
             QDir(bench.folder.path()).entryInfoList({QStringLiteral("endpoint.muhr*")}, QDir::Files)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
                return true;
        }
        return false;
    }

private slots:
    void anEraseLeavesNoByteOfTheKey()
    {
        EndpointBench bench;
        const QByteArray view = bench.newCard(*bench.shop);
        QVERIFY(bench.shop->sync());
        const auto card = *bench.cardOf(view);
        const auto key = bench.readers->ask([&](store::Database &database) {
            return (**store::findPersonKey(database, bench.shop->shop(), card.customer.raw())).wrapped;
        });
        QVERIFY(isInAFile(bench, key));
        auto place = bench.shop->workplace();
        QVERIFY(actions::eraseCustomer(place, card.code));
        QCOMPARE(pushAll(bench, bearerOf(bench)), 200);
        QVERIFY(!isInAFile(bench, key));
    }
    void aNewNameReachesThePasses()
    {
        EndpointBench bench;
        const QByteArray view = bench.newCard(*bench.shop);
        QCOMPARE(statusOf(bench.get("/p/" + view + ".pkpass")), 200);
        const auto passes = [&] {
            const auto card = *bench.cardOf(view);
            return bench.readers->ask([&](store::Database &database) {
                return (**store::findPass(database, card.shop, card.card, store::PassKind::Apple)).revision;
            });
        };
        QCOMPARE(passes(), 1);
        QVERIFY(bench.shop->rename(QStringLiteral("Yangi Choyxona")));
        QCOMPARE(pushAll(bench, bearerOf(bench)), 200);
        QTRY_COMPARE_WITH_TIMEOUT(passes(), 2, 10'000);
    }
    void fromAStrangerNoBodyIsRead_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("no bearer") << QByteArray();
        QTest::newRow("a made-up one") << QByteArray("Authorization: Bearer " + QByteArray(22, 'A') + "\r\n");
        QTest::newRow("who waits to be asked for it") << QByteArray("Expect: 100-continue\r\n");
    }
    void fromAStrangerNoBodyIsRead()
    {
        QFETCH(const QByteArray, header);
        EndpointBench bench;
        RawClient client(bench.server->port());
        // Ten megabytes are announced and none is sent: the answer must not wait for them.
        client.send("POST /sync/v1/push HTTP/1.1\r\nHost: x\r\nContent-Length: 10000000\r\n" + header + "\r\n");
        const QByteArray answer = client.readAnswer();
        QCOMPARE(statusOf(answer), 401);
        QCOMPARE(headerOf(answer, "Connection"), QByteArray("close"));
    }
    void withoutABearerNothingIsTaken_data()
    {
        QTest::addColumn<QByteArray>("bearer");
        QTest::newRow("made up") << QByteArray(22, 'A');
        QTest::newRow("none") << QByteArray();
        QTest::newRow("run out") << QByteArray("old");
    }
    void withoutABearerNothingIsTaken()
    {
        QFETCH(QByteArray, bearer);
        EndpointBench bench;
        if (bearer == "old") {
            bearer = bearerOf(bench);
            bench.clock.advance(16min);
        }
        QVERIFY(bench.shop->rename(QStringLiteral("Yangi Choyxona")));
        QCOMPARE(pushAll(bench, bearer), 401);
    }
};

MUHR_TEST(SyncPushTest, sync_push_test)
#include "sync_push_test.moc"
