// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/erase_customer.h"
#include "core/actions/replace_code.h"
#include "core/endpoint/cards.h"
#include "core/endpoint/shop_refresh.h"
#include "core/store/job_table.h"
#include "core/store/wallet_table.h"
#include "core/sync/settle.h"
#include "tests/core/endpoint/routes/pass_file.h"
#include "tests/support/endpoint_bench.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <future>

using namespace muhr;
using namespace muhr::tests;
using namespace std::chrono_literals;

namespace {

const QByteArray passType = "pass.example.muhr.test";
const QByteArray pushBody = R"({"pushToken":"00aa11bb"})";

/// A pass on a phone, as Wallet keeps it.
struct Held
{
    QByteArray view;
    QByteArray serial;
    QByteArray token;

    EndpointBench::Lines authorised() const { return {{"Authorization", "ApplePass " + token}}; }
    QByteArray registration(const QByteArray &device = "phone1") const
    {
        return "/wallet/v1/devices/" + device + "/registrations/" + passType + '/' + serial;
    }
    QByteArray latest() const { return "/wallet/v1/passes/" + passType + '/' + serial; }
};

QByteArray listPath(const QByteArray &tag = {}, const QByteArray &device = "phone1")
{
    const QByteArray path = "/wallet/v1/devices/" + device + "/registrations/" + passType;
    return tag.isEmpty() ? path : path + "?passesUpdatedSince=" + tag;
}

QJsonObject passJsonOf(const QByteArray &answer)
{
    return QJsonDocument::fromJson(passFile(bodyOf(answer), "pass.json")).object();
}

Held take(const EndpointBench &bench, const QByteArray &view)
{
    const QJsonObject json = passJsonOf(bench.get("/p/" + view + ".pkpass"));
    return {view, json[QLatin1String("serialNumber")].toString().toLatin1(),
            json[QLatin1String("authenticationToken")].toString().toLatin1()};
}

} // namespace

class WalletTest : public QObject
{
    Q_OBJECT

    Held newPass(const EndpointBench &bench, const ShopLaptop &at) { return take(bench, bench.newCard(at)); }
    bool stampAndSync(EndpointBench &bench, const Held &held)
    {
        bench.clock.advance(5s);
        return bench.shop->sync() && bench.shop->stamp(bench.cardOf(held.view)->code) && bench.shop->sync();
    }

private slots:
    void thePassIsSignedByOurCertificate()
    {
        EndpointBench bench;
        const QByteArray answer = bench.get("/p/" + bench.newCard(*bench.shop) + ".pkpass");
        QCOMPARE(statusOf(answer), 200);
        QCOMPARE(headerOf(answer, "Content-Type"), QByteArray("application/vnd.apple.pkpass"));
        const QJsonObject json = passJsonOf(answer);
        QCOMPARE(json[QLatin1String("passTypeIdentifier")].toString().toLatin1(), passType);
        QCOMPARE(json[QLatin1String("webServiceURL")].toString(), QStringLiteral("https://cards.example/wallet"));
        QVERIFY(json[QLatin1String("authenticationToken")].toString().size() >= 16);
        const auto output = verifiedByOpenssl(bodyOf(answer), EndpointBench::certificates().root);
        QVERIFY2(output.contains("Verification successful"), output.constData());
    }
    void headTellsTypeAndDateWithoutABody()
    {
        EndpointBench bench;
        const Held held = newPass(bench, *bench.shop);
        const QByteArray known = bench.ask("HEAD", "/p/" + held.view + ".pkpass");
        QCOMPARE(statusOf(known), 200);
        QVERIFY(!headerOf(known, "Last-Modified").isEmpty());
        const QByteArray latest = bench.ask("HEAD", held.latest(), held.authorised());
        QCOMPARE(statusOf(latest), 200);
        QCOMPARE(headerOf(latest, "Content-Type"), QByteArray("application/vnd.apple.pkpass"));
        QVERIFY(!headerOf(latest, "Last-Modified").isEmpty());
    }
    void registeringIsCreatedOnce()
    {
        EndpointBench bench;
        const Held held = newPass(bench, *bench.shop);
        QCOMPARE(statusOf(bench.ask("POST", held.registration(), held.authorised(), pushBody)), 201);
        QCOMPARE(statusOf(bench.ask("POST", held.registration(), held.authorised(), pushBody)), 200);
        QCOMPARE(statusOf(bench.ask("DELETE", held.registration(), held.authorised())), 200);
        QCOMPARE(statusOf(bench.get(listPath())), 204);
        QCOMPARE(statusOf(bench.ask("DELETE", held.registration(), held.authorised())), 200);
    }
    void nobodyEntersPhonesWithoutEnd()
    {
        EndpointBench bench;
        const Held held = newPass(bench, *bench.shop);
        const auto enter = [&](int number) {
            return statusOf(bench.ask("POST", held.registration("phone" + QByteArray::number(number)),
                                      held.authorised(), pushBody));
        };
        for (int number = 1; number <= 20; ++number)
            QCOMPARE(enter(number), 201);
        QCOMPARE(enter(21), 429);
        // One that is known may still say its new push token.
        QCOMPARE(enter(7), 200);
    }
    void aTokenIsNeeded_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<bool>("isLatest");
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<int>("status");
        for (const auto &[name, method, isLatest] :
             {std::tuple("register", "POST", false), std::tuple("unregister", "DELETE", false),
              std::tuple("latest", "GET", true), std::tuple("look at latest", "HEAD", true)}) {
            const auto row = [&](const char *what, const QByteArray &authorization, int status) {
                QTest::addRow("%s, %s", name, what) << QByteArray(method) << isLatest << authorization << status;
            };
            row("none", "", 401);
            row("wrong", "ApplePass AAAAAAAAAAAAAAAAAAAAAA", 401);
            row("empty", "ApplePass ", 401);
            row("shorter", "ApplePass short", 401);
            row("another scheme", "Bearer own", 401);
            row("of another shop's pass", "other", 401);
            row("right", "own", isLatest ? 200 : method == QByteArray("POST") ? 201 : 200);
        }
    }
    void aTokenIsNeeded()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const bool, isLatest);
        QFETCH(QByteArray, authorization);
        QFETCH(const int, status);
        EndpointBench bench;
        ShopLaptop other(bench.folder.path(), QStringLiteral("Nonvoyxona"), *bench.services, bench.laptopChance);
        const Held held = newPass(bench, *bench.shop);
        if (authorization == "other")
            authorization = "ApplePass " + newPass(bench, other).token;
        else if (authorization.endsWith("own"))
            authorization = (authorization == "own" ? "ApplePass " : "Bearer ") + held.token;
        EndpointBench::Lines headers;
        if (!authorization.isEmpty())
            headers.emplace_back("Authorization", authorization);
        const QByteArray answer = bench.ask(method, isLatest ? held.latest() : held.registration(), headers,
                                            method == "POST" ? pushBody : QByteArray());
        QCOMPARE(statusOf(answer), status);
        if (status == 401)
            QCOMPARE(bodyOf(answer), method == "HEAD" ? QByteArray() : QByteArray("Unauthorized\n"));
    }
    void whatIsNotHereIsNotFound_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("a serial nobody has")
            << QByteArray("/wallet/v1/passes/" + passType + "/00000000-0000-4000-8000-000000000000");
        QTest::newRow("no serial at all") << QByteArray("/wallet/v1/passes/" + passType + "/1");
        QTest::newRow("another pass type") << QByteArray("/wallet/v1/passes/pass.other/own");
        QTest::newRow("a list of another type") << QByteArray("/wallet/v1/devices/phone1/registrations/pass.other");
    }
    void whatIsNotHereIsNotFound()
    {
        QFETCH(QByteArray, path);
        EndpointBench bench;
        const Held held = newPass(bench, *bench.shop);
        path.replace("/own", '/' + held.serial);
        QCOMPARE(statusOf(bench.get(path, held.authorised())), 404);
    }
    void aPushTokenIsHexadecimal_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("token");
        QTest::newRow("no token") << QByteArray("{}");
        QTest::newRow("not hexadecimal") << QByteArray(R"({"pushToken":"../x"})");
        QTest::newRow("a number") << QByteArray(R"({"pushToken":7})");
    }
    void aPushTokenIsHexadecimal()
    {
        QFETCH(const QByteArray, body);
        EndpointBench bench;
        const Held held = newPass(bench, *bench.shop);
        QCOMPARE(statusOf(bench.ask("POST", held.registration(), held.authorised(), body)), 400);
    }
    void aStampReachesThePhone()
    {
        EndpointBench bench({}, 1);
        const Held held = newPass(bench, *bench.shop);
        QCOMPARE(statusOf(bench.ask("POST", held.registration(), held.authorised(), pushBody)), 201);
        const QJsonObject list = QJsonDocument::fromJson(bodyOf(bench.get(listPath()))).object();
        QCOMPARE(list[QLatin1String("serialNumbers")].toArray(), QJsonArray{QString::fromLatin1(held.serial)});
        const QByteArray tag = list[QLatin1String("lastUpdated")].toString().toLatin1();
        QCOMPARE(statusOf(bench.get(listPath(tag))), 204);
        const QByteArray first = bench.get(held.latest(), held.authorised());
        const QByteArray date = headerOf(first, "Last-Modified");
        EndpointBench::Lines since = held.authorised();
        since.emplace_back("If-Modified-Since", date);
        QCOMPARE(statusOf(bench.get(held.latest(), since)), 304);

        QVERIFY(stampAndSync(bench, held));

        const QJsonObject news = QJsonDocument::fromJson(bodyOf(bench.get(listPath(tag)))).object();
        QCOMPARE(news[QLatin1String("serialNumbers")].toArray().size(), 1);
        QVERIFY(news[QLatin1String("lastUpdated")].toString().toLongLong() > tag.toLongLong());
        const QByteArray second = bench.get(held.latest(), since);
        QCOMPARE(statusOf(second), 200);
        QVERIFY(headerOf(second, "Last-Modified") != date);
        const auto stamps = [](const QByteArray &answer) {
            return passJsonOf(
                       answer)[QLatin1String("storeCard")][QLatin1String("headerFields")][0][QLatin1String("value")]
                .toString();
        };
        QVERIFY2(stamps(first).contains(u'1'), qPrintable(stamps(first)));
        QVERIFY2(stamps(second).contains(u'2'), qPrintable(stamps(second)));
        // The same pass to the phone: its number and token never change.
        QCOMPARE(take(bench, held.view).token, held.token);
    }
    void aStampBeforeItIsAddedReachesThePhoneToo()
    {
        // The counter can scan the code while Wallet still asks whether to add the pass.
        EndpointBench bench;
        const Held held = newPass(bench, *bench.shop);
        const auto pushes = [&] {
            return bench.readers->ask([&](store::Database &database) {
                return *store::countJobs(database, bench.shop->shop(), store::JobState::Waiting);
            });
        };
        EndpointBench::Lines since = held.authorised();
        since.emplace_back("If-Modified-Since", headerOf(bench.get(held.latest(), held.authorised()), "Last-Modified"));
        QVERIFY(stampAndSync(bench, held));
        const auto before = pushes();
        QCOMPARE(statusOf(bench.ask("POST", held.registration(), held.authorised(), pushBody)), 201);
        QCOMPARE(pushes(), before + 1);
        QCOMPARE(statusOf(bench.get(held.latest(), since)), 200);
        // Once: a phone that registers again, or for a pass as it was made, knows all there is.
        QCOMPARE(statusOf(bench.ask("POST", held.registration(), held.authorised(), pushBody)), 200);
        const Held fresh = newPass(bench, *bench.shop);
        QCOMPARE(statusOf(bench.ask("POST", fresh.registration(), fresh.authorised(), pushBody)), 201);
        QCOMPARE(pushes(), before + 1);
    }
    void aStampWhileThePassIsMadeIsOnIt()
    {
        EndpointBench bench;
        const QByteArray view = bench.newCard(*bench.shop);
        QVERIFY(bench.shop->sync() && bench.shop->stamp(bench.cardOf(view)->code));
        // The card was read, and the writing thread is busy: the stamp settles before the pass is entered.
        std::promise<void> goOn;
        const auto batch = *bench.shop->nextBatch();
        const sync::PushedBy by{bench.shop->shop(), bench.shop->created().session.device};
        bench.queue->post(store::Lane::Counter, [&, go = goOn.get_future().share()](store::Database &database) {
            go.wait();
            (void)sync::settlePush(database, by, batch, bench.clock.now(),
                                   [&](store::Transaction &transaction, const std::set<base::CustomerId> &customers) {
                                       return endpoint::refreshCardsOf(*bench.services, transaction, by.shop,
                                                                       customers);
                                   });
        });
        RawClient client(bench.server->port());
        client.send("GET /p/" + view + ".pkpass HTTP/1.1\r\nHost: cards.example\r\n\r\n");
        QTest::qWait(300);
        goOn.set_value();
        const QString stamps = passJsonOf(client.readAnswer())[QLatin1String("storeCard")]
                                                              [QLatin1String("headerFields")][0][QLatin1String("value")]
                                                                  .toString();
        QVERIFY2(stamps.contains(u'1'), qPrintable(stamps));
    }
    void twoChangesInOneSecondAreTwoDates()
    {
        EndpointBench bench;
        const Held held = newPass(bench, *bench.shop);
        const QByteArray first = headerOf(bench.get(held.latest(), held.authorised()), "Last-Modified");
        QVERIFY(bench.shop->sync() && bench.shop->stamp(bench.cardOf(held.view)->code) && bench.shop->sync());
        const QByteArray second = headerOf(bench.get(held.latest(), held.authorised()), "Last-Modified");
        QVERIFY(bench.shop->stamp(bench.cardOf(held.view)->code) && bench.shop->sync());
        const QByteArray third = headerOf(bench.get(held.latest(), held.authorised()), "Last-Modified");
        QVERIFY(first != second && second != third);
    }
    void tagsMissNoPassOfAPhone()
    {
        // One pass runs ahead of the clock by quick changes; the change of another after it is not missed.
        EndpointBench bench;
        const Held one = newPass(bench, *bench.shop);
        const Held two = newPass(bench, *bench.shop);
        for (const Held &held : {one, two})
            QCOMPARE(statusOf(bench.ask("POST", held.registration(), held.authorised(), pushBody)), 201);
        QVERIFY(bench.shop->sync());
        for (int i = 0; i < 4; ++i)
            QVERIFY(bench.shop->stamp(bench.cardOf(one.view)->code) && bench.shop->sync());
        const auto tag =
            QJsonDocument::fromJson(bodyOf(bench.get(listPath())))[QLatin1String("lastUpdated")].toString();
        bench.clock.advance(1s);
        QVERIFY(bench.shop->stamp(bench.cardOf(two.view)->code) && bench.shop->sync());
        const auto list = QJsonDocument::fromJson(bodyOf(bench.get(listPath(tag.toLatin1())))).object();
        QCOMPARE(list[QLatin1String("serialNumbers")].toArray(), QJsonArray{QString::fromLatin1(two.serial)});
    }
    void aForeignTagCountsAsNone()
    {
        EndpointBench bench;
        const Held held = newPass(bench, *bench.shop);
        bench.ask("POST", held.registration(), held.authorised(), pushBody);
        QCOMPARE(statusOf(bench.get(listPath("yesterday"))), 200);
        QCOMPARE(statusOf(bench.get(listPath({}, "phone2"))), 204);
    }
    void aReplacedPassIsVoidOnTheOldPhoneAndAnotherOnTheNew()
    {
        EndpointBench bench;
        const Held held = newPass(bench, *bench.shop);
        bench.ask("POST", held.registration(), held.authorised(), pushBody);
        QVERIFY(bench.shop->sync());
        auto place = bench.shop->workplace();
        const auto replaced = actions::replaceCode(place, bench.cardOf(held.view)->code);
        QVERIFY(replaced);
        bench.clock.advance(2s);
        QVERIFY(bench.shop->sync());

        const QByteArray old = bench.get(held.latest(), held.authorised());
        QCOMPARE(passJsonOf(old)[QLatin1String("voided")].toBool(), true);
        QVERIFY(!bodyOf(old).contains(replaced->code.toLatin1()));
        QVERIFY(!bodyOf(old).contains(replaced->viewToken.toLatin1()));

        const Held anew = take(bench, replaced->viewToken.toLatin1());
        QCOMPARE(anew.serial, held.serial);
        QVERIFY(anew.token != held.token);
        QCOMPARE(statusOf(bench.get(held.latest(), held.authorised())), 401);
        QCOMPARE(statusOf(bench.get(listPath())), 204);
        QCOMPARE(passJsonOf(bench.get(anew.latest(), anew.authorised()))[QLatin1String("voided")].toBool(), false);
    }
    void anErasedPassIsVoid()
    {
        EndpointBench bench;
        const Held held = newPass(bench, *bench.shop);
        bench.ask("POST", held.registration(), held.authorised(), pushBody);
        const QByteArray tag =
            QJsonDocument::fromJson(bodyOf(bench.get(listPath())))[QLatin1String("lastUpdated")].toString().toLatin1();
        QVERIFY(bench.shop->sync());
        const QByteArray code = bench.cardOf(held.view)->code.toLatin1();
        auto place = bench.shop->workplace();
        QVERIFY(actions::eraseCustomer(place, QString::fromLatin1(code)));
        QVERIFY(bench.shop->sync());
        QCOMPARE(statusOf(bench.get(listPath(tag))), 200);
        const QByteArray answer = bench.get(held.latest(), held.authorised());
        QCOMPARE(passJsonOf(answer)[QLatin1String("voided")].toBool(), true);
        QVERIFY(!bodyOf(answer).contains(code));
    }
    void phonesMayComplain()
    {
        endpoint::EndpointSettings settings;
        const QTemporaryDir folder;
        settings.complaintsFile = folder.filePath(QStringLiteral("complaints"));
        EndpointBench bench(settings);
        const QByteArray said = R"({"logs":["[2026] Get pass task: token AAAAAAAAAAAAAAAAAAAAAA\nbad signature"]})";
        QCOMPARE(statusOf(bench.ask("POST", "/wallet/v1/log", {}, said)), 200);
        QCOMPARE(bench.services->complaints.count(), 1);
        QFile file(settings.complaintsFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray kept = file.readAll();
        QVERIFY(kept.contains("bad signature") && kept.count('\n') == 1 && !kept.contains("AAAAAAAA"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        int refused = 0;
        for (int i = 0; i < 30; ++i)
            refused += statusOf(bench.ask("POST", "/wallet/v1/log", {}, said)) == 429;
        QVERIFY(refused > 0);
        QCOMPARE(statusOf(bench.ask("POST", "/wallet/v1/log", {}, QByteArray(9 * 1024, 'x'))), 413);
    }
    void withoutACertificateThereAreNoPasses()
    {
        EndpointBench bench;
        const Held held = newPass(bench, *bench.shop);
        bench.services->signer.reset();
        QCOMPARE(statusOf(bench.get("/p/" + held.view + ".pkpass")), 303);
        QCOMPARE(statusOf(bench.get(held.latest(), held.authorised())), 404);
        QVERIFY(!bench.get("/w/" + held.view, {{"User-Agent", iPhone}}).contains("/p/"));
    }
};

MUHR_TEST(WalletTest, wallet_test)
#include "wallet_test.moc"
