// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/packed.h"

#include "core/base/gzip.h"
#include "core/crypto/token.h"
#include "core/store/bearer_table.h"
#include "core/sync/wire.h"
#include "tests/support/endpoint_bench.h"
#include "tests/support/test_main.h"

#include <QJsonDocument>
#include <QTest>

using namespace muhr;
using namespace muhr::tests;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype pushLimit = 12 * 1024 * 1024;

QByteArray jsonOf(const sync::PushBatch &batch)
{
    return QJsonDocument(sync::pushJson(batch)).toJson(QJsonDocument::Compact);
}

} // namespace

/// Laptops and endpoint say packed what is long, to whoever takes it.
class PackedTest : public QObject
{
    Q_OBJECT

    static EndpointBench::Lines bearerOf(EndpointBench &bench)
    {
        const auto token = crypto::Token::make(bench.random);
        const bool isIn = bench.queue->ask(store::Lane::Sync, [&](store::Database &database) {
            auto transaction = store::Transaction::begin(database);
            return store::insertBearer(*transaction,
                                       {bench.shop->shop(), token.hash(), bench.shop->created().session.device,
                                        bench.clock.now() + 15min}) &&
                   transaction->commit();
        });
        if (!isIn)
            qFatal("no bearer");
        return {{"Authorization", "Bearer " + token.text().toLatin1()}};
    }
    static EndpointBench::Lines with(EndpointBench::Lines lines, const QByteArray &name, const QByteArray &value)
    {
        if (!value.isNull())
            lines.emplace_back(name, value);
        return lines;
    }

private slots:
    void anAnswerIsPackedForWhoTakesIt_data()
    {
        QTest::addColumn<QByteArray>("accepted");
        QTest::addColumn<bool>("isPacked");
        QTest::newRow("an old laptop says nothing of it") << QByteArray() << false;
        QTest::newRow("gzip") << QByteArray("gzip") << true;
        QTest::newRow("in capitals, among others") << QByteArray("br;q=1.0, GZIP;q=0.5, *;q=0") << true;
        QTest::newRow("anything but gzip") << QByteArray("deflate, br") << false;
        QTest::newRow("gzip by no means") << QByteArray("gzip;q=0, br") << false;
        QTest::newRow("nonsense") << QByteArray(";;,,gzipped") << false;
    }
    void anAnswerIsPackedForWhoTakesIt()
    {
        QFETCH(const QByteArray, accepted);
        QFETCH(const bool, isPacked);
        EndpointBench bench;
        const auto bearer = bearerOf(bench);
        const QByteArray plain = bodyOf(bench.get("/sync/v1/pull?after=0", bearer));
        QVERIFY(plain.size() > 1024);
        QVERIFY(QJsonDocument::fromJson(plain).isObject());
        const QByteArray answer = bench.get("/sync/v1/pull?after=0", with(bearer, "Accept-Encoding", accepted));
        QCOMPARE(statusOf(answer), 200);
        QCOMPARE(headerOf(answer, "Content-Type"), QByteArray("application/json"));
        QCOMPARE(headerOf(answer, "Content-Encoding"), isPacked ? QByteArray("gzip") : QByteArray());
        if (!isPacked) {
            QCOMPARE(bodyOf(answer), plain);
            return;
        }
        QVERIFY(bodyOf(answer).size() < plain.size());
        const auto unpacked = base::gunzip(bodyOf(answer), plain.size());
        QVERIFY(unpacked);
        QCOMPARE(*unpacked, plain);
    }
    void whatIsShortStaysAsItIs()
    {
        EndpointBench bench;
        const QByteArray answer = bench.get("/sync/v1/pull?after=0", {{"Accept-Encoding", "gzip"}});
        QCOMPARE(statusOf(answer), 401);
        const QByteArray asked = bench.ask("POST", "/sync/v1/challenge", {{"Accept-Encoding", "gzip"}}, "{}");
        QCOMPARE(headerOf(asked, "Content-Encoding"), QByteArray());
        // So a laptop knows that it may pack what it says.
        QCOMPARE(headerOf(asked, "Accept-Encoding"), QByteArray("gzip"));
    }
    void aPackedBodyIsTaken()
    {
        EndpointBench bench;
        const auto bearer = bearerOf(bench);
        QVERIFY(bench.shop->rename(QStringLiteral("Yangi Choyxona")));
        const QByteArray body = jsonOf(*bench.shop->nextBatch());
        const QByteArray answer =
            bench.ask("POST", "/sync/v1/push", with(bearer, "Content-Encoding", "gzip"), base::gzip(body));
        QCOMPARE(statusOf(answer), 200);
        QCOMPARE(sync::parsePushAnswer(QJsonDocument::fromJson(bodyOf(answer)).object())->numbers.size(), 1U);
    }
    void whatCantBeUnpackedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("coding");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const QByteArray good = base::gzip("{\"events\": []}");
        QTest::newRow("more than the route takes")
            << QByteArray("gzip") << base::gzip(QByteArray(pushLimit + 1, ' ')) << 413;
        QTest::newRow("as much as it takes") << QByteArray("gzip") << base::gzip(QByteArray(pushLimit, ' ')) << 400;
        QTest::newRow("cut") << QByteArray("gzip") << good.chopped(3) << 400;
        QTest::newRow("not packed at all") << QByteArray("gzip") << QByteArray("{\"events\": []}") << 400;
        QTest::newRow("nothing in it") << QByteArray("gzip") << QByteArray() << 400;
        QTest::newRow("packed by other means") << QByteArray("br") << good << 415;
        QTest::newRow("packed twice") << QByteArray("gzip, gzip") << good << 415;
    }
    void whatCantBeUnpackedIsRefused()
    {
        QFETCH(const QByteArray, coding);
        QFETCH(const QByteArray, body);
        QFETCH(const int, status);
        EndpointBench bench;
        QCOMPARE(statusOf(bench.ask("POST", "/sync/v1/push", with(bearerOf(bench), "Content-Encoding", coding), body)),
                 status);
    }
    void nobodyElseGetsItPacked()
    {
        EndpointBench bench;
        const QByteArray page = bench.get(bench.shop->joinPath(), {{"Accept-Encoding", "gzip"}});
        QCOMPARE(statusOf(page), 200);
        QVERIFY(bodyOf(page).size() > 1024);
        QCOMPARE(headerOf(page, "Content-Encoding"), QByteArray());
    }
};

MUHR_TEST(PackedTest, packed_test)
#include "packed_test.moc"
