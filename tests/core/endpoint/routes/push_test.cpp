// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deliver/apns.h"
#include "core/deliver/push_jobs.h"
#include "core/endpoint/shop_refresh.h"
#include "core/store/job_table.h"
#include "tests/core/endpoint/routes/pass_file.h"
#include "tests/support/certificates.h"
#include "tests/support/endpoint_bench.h"
#include "tests/support/push_server.h"
#include "tests/support/test_main.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace muhr;
using namespace muhr::tests;
using namespace std::chrono_literals;

/// From the counter to Apple's push service, which `nghttpd` stands for: it demands our certificate.
class PushTest : public QObject
{
    Q_OBJECT

    static std::int64_t pushes(EndpointBench &bench, store::JobState state)
    {
        return *bench.readers->ask(
            [&](store::Database &database) { return store::countJobs(database, bench.shop->shop(), state); });
    }

private slots:
    void aStampIsPushedToThePhone()
    {
        EndpointBench bench;
        QTemporaryDir folder;
        auto authority = Authority::make(folder.path());
        QVERIFY(authority && authority->issue(QStringLiteral("server")));
        const auto client = authority->issue(QStringLiteral("client"));
        QVERIFY(client);
        PushServer server(folder.path());
        QVERIFY(server.isRunning());
        deliver::ApnsSettings settings;
        settings.url = server.url();
        settings.topic = "pass.example.muhr.test";
        settings.certificate = client->certificate;
        settings.key = client->key;
        settings.authorities = authority->certificate();
        deliver::Apns apns(settings);
        deliver::JobRunner runner(
            deliver::pushJobsOf(*bench.queue),
            [&](const std::vector<deliver::DeviceToken> &phones, base::Instant now) { return apns.push(phones, now); },
            bench.clock, bench.log);
        bench.services->wakePushes = [&runner] { runner.wake(); };

        const QByteArray view = bench.newCard(*bench.shop);
        const auto pass = QJsonDocument::fromJson(passFile(bodyOf(bench.get("/p/" + view + ".pkpass")), "pass.json"));
        const QByteArray serial = pass[QLatin1String("serialNumber")].toString().toLatin1();
        const QByteArray token = pass[QLatin1String("authenticationToken")].toString().toLatin1();
        const QByteArray path = "/wallet/v1/devices/phone1/registrations/pass.example.muhr.test/" + serial;
        QCOMPARE(statusOf(bench.ask("POST", path, {{"Authorization", "ApplePass " + token}},
                                    R"({"pushToken":"00aa11bb22cc33dd"})")),
                 201);
        QVERIFY(bench.shop->sync());
        QVERIFY(bench.shop->stamp(bench.cardOf(view)->code) && bench.shop->sync());
        QTRY_VERIFY_WITH_TIMEOUT(server.log().contains(":path: /3/device/00aa11bb22cc33dd"), 10'000);
        QVERIFY(server.log().contains("apns-topic: pass.example.muhr.test"));
        QTRY_COMPARE_WITH_TIMEOUT(pushes(bench, store::JobState::Done), 1, 10'000);
        // Nothing changed on the card: nothing is pushed.
        QVERIFY(bench.shop->sync());
        QCOMPARE(pushes(bench, store::JobState::Waiting), 0);
    }
    void aNewNameOfTheShopIsPushedToAllPhones()
    {
        endpoint::EndpointSettings settings;
        settings.joinsPerAddressHour = 600;
        EndpointBench bench(settings);
        // More than are looked at in one go.
        for (int i = 0; i < 45; ++i)
            QCOMPARE(statusOf(bench.get("/p/" + bench.newCard(*bench.shop) + ".pkpass")), 200);
        QVERIFY(bench.shop->rename(QStringLiteral("Yangi Choyxona")));
        QVERIFY(bench.shop->sync());
        endpoint::refreshShop(*bench.services, bench.shop->shop());
        QTRY_COMPARE_WITH_TIMEOUT(pushes(bench, store::JobState::Waiting), 45, 20'000);
        // A second look finds nothing new.
        endpoint::refreshShop(*bench.services, bench.shop->shop());
        for (int i = 0; i < 4; ++i)
            bench.queue->ask(store::Lane::Sync, [](store::Database &) { return true; });
        QCOMPARE(pushes(bench, store::JobState::Waiting), 45);
    }
    void aCardWithoutAPassIsPushedToNobody()
    {
        EndpointBench bench;
        const QByteArray view = bench.newCard(*bench.shop);
        QVERIFY(bench.shop->sync() && bench.shop->stamp(bench.cardOf(view)->code) && bench.shop->sync());
        QCOMPARE(pushes(bench, store::JobState::Waiting), 0);
    }
};

MUHR_TEST(PushTest, push_test)
#include "push_test.moc"
