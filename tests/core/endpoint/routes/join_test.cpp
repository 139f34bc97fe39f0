// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/erase_customer.h"
#include "core/actions/replace_code.h"
#include "tests/support/endpoint_bench.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <thread>

using namespace muhr;
using namespace muhr::tests;
using namespace std::chrono_literals;

class JoinTest : public QObject
{
    Q_OBJECT

    static QByteArray formOf(const QByteArray &token, const QByteArray &homepage = {})
    {
        return "token=" + token + "&homepage=" + homepage + "&carrier=web";
    }
    QByteArray tokenOf(const EndpointBench &bench, const ShopLaptop &at)
    {
        return hiddenField(bodyOf(bench.get(at.joinPath())), "token");
    }

private slots:
    void aPersonJoinsInOneTap()
    {
        EndpointBench bench;
        const QByteArray shown = bench.get(bench.shop->joinPath());
        QCOMPARE(statusOf(shown), 200);
        QCOMPARE(bench.customers(*bench.shop), 0);
        QVERIFY(!bodyOf(shown).contains("<script"));
        const QByteArray answer = bench.join(*bench.shop);
        QCOMPARE(statusOf(answer), 303);
        QVERIFY(headerOf(answer, "Location").startsWith("/w/"));
        QCOMPARE(bench.customers(*bench.shop), 1);
        QCOMPARE(statusOf(bench.get(headerOf(answer, "Location"))), 200);
    }
    void looking_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::newRow("GET makes no card") << QByteArray("GET");
        QTest::newRow("HEAD makes no card") << QByteArray("HEAD");
    }
    void looking()
    {
        QFETCH(const QByteArray, method);
        EndpointBench bench;
        QCOMPARE(statusOf(bench.ask(method, bench.shop->joinPath())), 200);
        QCOMPARE(bench.customers(*bench.shop), 0);
    }
    void thePageIsSmallInEveryLanguage()
    {
        EndpointBench bench;
        for (const auto language : base::allLanguages()) {
            const QByteArray code = base::languageCode(language).toLatin1();
            const QByteArray answer = bench.get(bench.shop->joinPath(), {{"Accept-Language", code}});
            QVERIFY2(bodyOf(answer).size() < 30 * 1024, code.constData());
            QVERIFY2(bodyOf(answer).contains("<html lang=\"" + code + '"'), code.constData());
        }
        const QByteArray card = bench.get("/w/" + bench.newCard(*bench.shop), {{"Accept-Language", "fa"}});
        QVERIFY(bodyOf(card).size() < 30 * 1024);
    }
    void theLanguageIsTheBrowsersElseTheShops_data()
    {
        QTest::addColumn<QByteArray>("accepted");
        QTest::addColumn<QByteArray>("language");
        QTest::newRow("none said: the shop's") << QByteArray() << QByteArray("uz");
        QTest::newRow("none of ours: the shop's") << QByteArray("ko-KR, ja;q=0.9") << QByteArray("uz");
        QTest::newRow("the best of ours") << QByteArray("ko, kk;q=0.5, fa;q=0.7") << QByteArray("fa");
        QTest::newRow("the first of equals") << QByteArray("az-AZ, fa") << QByteArray("az");
        QTest::newRow("not wanted at all") << QByteArray("fa;q=0, kk;q=0.1") << QByteArray("kk");
    }
    void theLanguageIsTheBrowsersElseTheShops()
    {
        QFETCH(const QByteArray, accepted);
        QFETCH(const QByteArray, language);
        EndpointBench bench;
        const EndpointBench::Lines headers =
            accepted.isEmpty() ? EndpointBench::Lines() : EndpointBench::Lines{{"Accept-Language", accepted}};
        QVERIFY(bodyOf(bench.get(bench.shop->joinPath(), headers)).contains("<html lang=\"" + language + '"'));
        // Her card speaks it too, whoever looks at it.
        const QByteArray location = headerOf(bench.join(*bench.shop, "web", headers), "Location");
        QVERIFY(bodyOf(bench.get(location)).contains("<html lang=\"" + language + '"'));
    }
    void theButtonFitsThePhone()
    {
        EndpointBench bench;
        const QByteArray path = bench.shop->joinPath();
        const QByteArray apple = bodyOf(bench.get(path, {{"User-Agent", iPhone}}));
        QVERIFY(apple.contains("value=\"apple\"") && !apple.contains("value=\"google\""));
        const QByteArray android = bodyOf(bench.get(path, {{"User-Agent", androidPhone}}));
        // Without an issuer at Google there is nothing to save there.
        QVERIFY(!android.contains("value=\"apple\"") && !android.contains("value=\"google\""));
        QVERIFY(!android.contains("cards.example/j/"));
        const QByteArray desk = bodyOf(bench.get(path, {{"User-Agent", "Mozilla/5.0 (X11; Linux x86_64)"}}));
        QVERIFY(desk.contains("value=\"web\"") && !desk.contains("value=\"apple\""));
        QVERIFY(desk.count("class=\"qr\"") == 1);
    }
    void anIphoneIsLedToThePass()
    {
        EndpointBench bench;
        const QByteArray answer = bench.join(*bench.shop, "apple", {{"User-Agent", iPhone}});
        QCOMPARE(statusOf(answer), 303);
        const QByteArray location = headerOf(answer, "Location");
        QVERIFY(location.startsWith("/p/") && location.endsWith(".pkpass"));
        QCOMPARE(headerOf(bench.get(location), "Content-Type"), QByteArray("application/vnd.apple.pkpass"));
    }
    void aFormIsNeeded_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::newRow("nothing at all") << QByteArray();
        QTest::newRow("no token") << QByteArray("carrier=web");
        QTest::newRow("an empty token") << formOf("");
        QTest::newRow("a made-up token") << formOf(QByteArray(54, 'A'));
        QTest::newRow("not base64") << formOf("%F0%9F%98%80");
    }
    void aFormIsNeeded()
    {
        QFETCH(const QByteArray, form);
        EndpointBench bench;
        const QByteArray answer = bench.postForm(bench.shop->joinPath(), form);
        QCOMPARE(statusOf(answer), 403);
        // The page with a new form, for people whose page was too old.
        QVERIFY(!hiddenField(bodyOf(answer), "token").isEmpty());
        QCOMPARE(bench.customers(*bench.shop), 0);
    }
    void anOldFormIsShownAnew()
    {
        EndpointBench bench;
        const QByteArray token = tokenOf(bench, *bench.shop);
        bench.clock.advance(31min);
        QCOMPARE(statusOf(bench.postForm(bench.shop->joinPath(), formOf(token))), 403);
        QCOMPARE(bench.customers(*bench.shop), 0);
    }
    void aFormIsGoodAtItsPlaceOnly()
    {
        EndpointBench bench;
        ShopLaptop other(bench.folder.path(), QStringLiteral("Nonvoyxona"), *bench.services, bench.laptopChance);
        const QByteArray token = tokenOf(bench, *bench.shop);
        QCOMPARE(statusOf(bench.postForm(other.joinPath(), formOf(token))), 403);
        QCOMPARE(bench.customers(other), 0);
    }
    void machinesFillInWhatPeopleDoNotSee()
    {
        EndpointBench bench;
        const QByteArray token = tokenOf(bench, *bench.shop);
        QCOMPARE(statusOf(bench.postForm(bench.shop->joinPath(), formOf(token, "https://spam.example"))), 403);
        QCOMPARE(bench.customers(*bench.shop), 0);
    }
    void twoTapsMakeOneCard()
    {
        EndpointBench bench;
        const QByteArray form = formOf(tokenOf(bench, *bench.shop));
        QByteArray answers[8];
        std::vector<std::jthread> taps;
        for (QByteArray &answer : answers)
            taps.emplace_back([&] { answer = bench.postForm(bench.shop->joinPath(), form); });
        taps.clear();
        for (const QByteArray &answer : answers) {
            QCOMPARE(statusOf(answer), 303);
            QCOMPARE(headerOf(answer, "Location"), headerOf(answers[0], "Location"));
        }
        QCOMPARE(bench.customers(*bench.shop), 1);
    }
    void theSamePhoneComesBackToItsCard()
    {
        EndpointBench bench;
        const QByteArray answer = bench.join(*bench.shop);
        const QByteArray set = headerOf(answer, "Set-Cookie");
        for (const char *part : {"HttpOnly", "SameSite=Lax", "Secure", "Path=/j/"})
            QVERIFY2(set.contains(part), part);
        const EndpointBench::Lines cookie = {{"Cookie", set.left(set.indexOf(';'))}};
        const QByteArray page = bodyOf(bench.get(bench.shop->joinPath(), cookie));
        QVERIFY(page.contains("href=\"" + headerOf(answer, "Location") + '"'));
        QCOMPARE(hiddenField(page, "token"), QByteArray());
        // A page from before the card, sent from the same phone.
        const QByteArray again = bench.postForm(bench.shop->joinPath(), formOf(tokenOf(bench, *bench.shop)), cookie);
        QCOMPARE(headerOf(again, "Location"), headerOf(answer, "Location"));
        QCOMPARE(bench.customers(*bench.shop), 1);
    }
    void aCookieOfAnotherShopOpensNothing()
    {
        EndpointBench bench;
        ShopLaptop other(bench.folder.path(), QStringLiteral("Nonvoyxona"), *bench.services, bench.laptopChance);
        const QByteArray view = bench.newCard(other);
        const EndpointBench::Lines cookie = {{"Cookie", "muhr_" + bench.shop->joinCode().toLatin1() + '=' + view}};
        QVERIFY(!bodyOf(bench.get(bench.shop->joinPath(), cookie)).contains(view));
    }
    void unknownAddressesSayWhatToDo_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("no such shop") << QByteArray("/j/0000000000/");
        QTest::newRow("another shop's place") << QByteArray("other");
        QTest::newRow("no id at all") << QByteArray("/j/0000000000/x");
        QTest::newRow("half of what stands on the poster") << QByteArray("/j/0000000000");
    }
    void unknownAddressesSayWhatToDo()
    {
        QFETCH(QByteArray, path);
        EndpointBench bench;
        ShopLaptop other(bench.folder.path(), QStringLiteral("Nonvoyxona"), *bench.services, bench.laptopChance);
        if (path == "other")
            path = "/j/" + bench.shop->joinCode().toLatin1() + '/' + other.created().placement.text().toLatin1();
        else if (path.endsWith('/'))
            path += other.created().placement.text().toLatin1();
        const QByteArray answer = bench.get(path, {{"Accept-Language", "en"}});
        QCOMPARE(statusOf(answer), 404);
        QVERIFY(bodyOf(answer).contains("no longer in use"));
    }
    void machinesReachTheCeilingAndPeopleStillJoin()
    {
        endpoint::EndpointSettings settings;
        settings.joinsPerAddressHour = 12;
        settings.joinsPerShopHour = 60;
        EndpointBench bench(settings);
        const auto from = [](int address) {
            return EndpointBench::Lines{{"X-Forwarded-For", "203.0.113." + QByteArray::number(address)}};
        };
        int made = 0;
        int refused = 0;
        for (int i = 0; i < 40; ++i) {
            const int status = statusOf(bench.join(*bench.shop, "web", from(1)));
            (status == 303 ? made : refused) += 1;
            QVERIFY(status == 303 || status == 429);
        }
        QCOMPARE(made, 2);
        QCOMPARE(bench.customers(*bench.shop), 2);
        const QByteArray late = bench.join(*bench.shop, "web", from(1));
        QVERIFY(headerOf(late, "Retry-After").toInt() > 0);
        QCOMPARE(statusOf(bench.join(*bench.shop, "web", from(2))), 303);
        // Many addresses at once: the shop's own ceiling.
        for (int i = 3; i < 40; ++i)
            bench.join(*bench.shop, "web", from(i));
        QCOMPARE(bench.customers(*bench.shop), 10);
        QVERIFY(bench.services->joining.ceilingsReached() > 0);
        bench.clock.advance(1min);
        QCOMPARE(statusOf(bench.join(*bench.shop, "web", from(50))), 303);
    }
    void theLaptopHearsOfTheNewCard()
    {
        EndpointBench bench({}, 1);
        const QByteArray view = bench.newCard(*bench.shop);
        QVERIFY(bench.shop->sync());
        QVERIFY(bench.shop->stamp(bench.cardOf(view)->code));
        QVERIFY(bench.shop->sync());
        QCOMPARE(bench.cardOf(view)->stamps, 2);
    }
    void theWelcomeStampIsSaidOnlyWhereItIsGiven()
    {
        EndpointBench with({}, 1);
        EndpointBench without({}, 0);
        const EndpointBench::Lines english = {{"Accept-Language", "en"}};
        QVERIFY(bodyOf(with.get(with.shop->joinPath(), english)).contains("first stamp"));
        QVERIFY(!bodyOf(without.get(without.shop->joinPath(), english)).contains("first stamp"));
    }
    void noTokenStandsInTheLog()
    {
        EndpointBench bench;
        const QByteArray view = bench.newCard(*bench.shop);
        bench.get("/p/" + view + ".pkpass");
        QFile file(bench.folder.filePath(QStringLiteral("log")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray log = file.readAll();
        QVERIFY(log.contains("join"));
        QVERIFY(!log.contains(view));
        QVERIFY(!log.contains(bench.cardOf(view)->code.toLatin1().mid(3)));
    }
};

MUHR_TEST(JoinTest, join_test)
#include "join_test.moc"
