// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/erase_customer.h"
#include "core/actions/replace_code.h"
#include "core/crypto/totp.h"
#include "core/endpoint/cards.h"
#include "tests/support/endpoint_bench.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::tests;
using namespace std::chrono_literals;

class WebCardTest : public QObject
{
    Q_OBJECT

    const EndpointBench::Lines m_english = {{"Accept-Language", "en"}};

private slots:
    void thePageIsForHerAlone()
    {
        EndpointBench bench;
        const QByteArray answer = bench.get("/w/" + bench.newCard(*bench.shop));
        QCOMPARE(statusOf(answer), 200);
        QCOMPARE(headerOf(answer, "Cache-Control"), QByteArray("no-store"));
        QCOMPARE(headerOf(answer, "Referrer-Policy"), QByteArray("no-referrer"));
        QVERIFY(headerOf(answer, "Content-Security-Policy").contains("default-src 'none'"));
        QVERIFY(headerOf(answer, "Content-Security-Policy").contains("frame-ancestors 'none'"));
        QCOMPARE(headerOf(answer, "X-Content-Type-Options"), QByteArray("nosniff"));
    }
    void theCodeTurnsEveryHalfMinute()
    {
        EndpointBench bench;
        const QByteArray view = bench.newCard(*bench.shop);
        const auto secret = bench.readers->ask([&](store::Database &database) {
            const auto at = **endpoint::findCardAtView(database, QString::fromLatin1(view));
            return (*endpoint::readRotatingCard(*bench.services, database, at.shop, at.customer))->codeSecret;
        });
        const auto totp = *crypto::TotpSecret::fromBytes(secret);
        const QString code = bench.cardOf(view)->code;
        const QByteArray first = bench.get("/w/" + view + "/code");
        QCOMPARE(bodyOf(first), (code + u'.' + totp.digits(bench.clock.now()) + u'\n').toLatin1());
        QCOMPARE(headerOf(first, "Cache-Control"), QByteArray("no-store"));
        bench.clock.advance(30s);
        QVERIFY(bodyOf(bench.get("/w/" + view + "/code")) != bodyOf(first));
        const QByteArray picture = bench.get("/w/" + view + "/code", {{"Accept", "image/svg+xml"}});
        QVERIFY(headerOf(picture, "Content-Type").startsWith("image/svg+xml"));
        QVERIFY(bodyOf(picture).contains("<svg"));
    }
    void aStampIsSeenAtOnce()
    {
        EndpointBench bench;
        const QByteArray view = bench.newCard(*bench.shop);
        QVERIFY(bench.shop->sync());
        const QByteArray before = bodyOf(bench.get("/w/" + view));
        QVERIFY(bench.shop->stamp(bench.cardOf(view)->code));
        QVERIFY(bench.shop->sync());
        QVERIFY(bodyOf(bench.get("/w/" + view)) != before);
    }
    void noCardSaysWhatToDo_data()
    {
        QTest::addColumn<QByteArray>("path");
        const QByteArray unknown(22, 'A');
        QTest::newRow("page, unknown") << QByteArray("/w/" + unknown);
        QTest::newRow("page, no token") << QByteArray("/w/x");
        QTest::newRow("code") << QByteArray("/w/" + unknown + "/code");
        QTest::newRow("pass") << QByteArray("/p/" + unknown + ".pkpass");
    }
    void noCardSaysWhatToDo()
    {
        QFETCH(const QByteArray, path);
        EndpointBench bench;
        const QByteArray answer = bench.get(path, m_english);
        QCOMPARE(statusOf(answer), 404);
        QVERIFY(bodyOf(answer).contains("no card at this address"));
    }
    void aReplacedCardSaysToAskForTheNewOne()
    {
        EndpointBench bench;
        const QByteArray view = bench.newCard(*bench.shop);
        QVERIFY(bench.shop->sync());
        auto place = bench.shop->workplace();
        const auto replaced = actions::replaceCode(place, bench.cardOf(view)->code);
        QVERIFY(replaced);
        QVERIFY(bench.shop->sync());
        const QByteArray old = bench.get("/w/" + view, m_english);
        QCOMPARE(statusOf(old), 410);
        QVERIFY(bodyOf(old).contains("replaced by a new one"));
        QVERIFY(!bodyOf(old).contains(replaced->viewToken.toLatin1()));
        QCOMPARE(statusOf(bench.get("/w/" + replaced->viewToken.toLatin1())), 200);
    }
    void anErasedCardIsNowhere()
    {
        EndpointBench bench;
        const QByteArray view = bench.newCard(*bench.shop);
        QVERIFY(bench.shop->sync());
        auto place = bench.shop->workplace();
        QVERIFY(actions::eraseCustomer(place, bench.cardOf(view)->code));
        QVERIFY(bench.shop->sync());
        QCOMPARE(statusOf(bench.get("/w/" + view)), 404);
        QCOMPARE(statusOf(bench.get("/p/" + view + ".pkpass")), 404);
    }
    void withoutAnIssuerGoogleIsThePage()
    {
        EndpointBench bench;
        const QByteArray view = bench.newCard(*bench.shop);
        const QByteArray answer = bench.get("/g/" + view);
        QCOMPARE(statusOf(answer), 303);
        QCOMPARE(headerOf(answer, "Location"), QByteArray("/w/" + view));
    }
    void picturesAreFoundByTheirHash()
    {
        EndpointBench bench;
        const QByteArray png("\x89PNG\r\n\x1a\n...", 11);
        const QByteArray path = bench.services->media.put(png).toLatin1();
        QCOMPARE(bodyOf(bench.get(path)), png);
        QVERIFY(headerOf(bench.get(path), "Cache-Control").contains("immutable"));
        QCOMPARE(statusOf(bench.get("/media/" + QByteArray(64, '0') + ".png")), 404);
        QCOMPARE(statusOf(bench.get("/media/x.png")), 404);
    }
    void operatorsSeeHealth()
    {
        EndpointBench bench;
        bench.newCard(*bench.shop);
        QCOMPARE(statusOf(bench.get("/healthz")), 200);
        QCOMPARE(statusOf(bench.get("/readyz")), 200);
        const QByteArray figures = bench.get("/metrics");
        QVERIFY(bodyOf(figures).contains("muhr_shops 1\n"));
        QCOMPARE(statusOf(bench.get("/metrics", {{"X-Forwarded-For", "203.0.113.9"}})), 404);
    }
};

MUHR_TEST(WebCardTest, web_card_test)
#include "web_card_test.moc"
