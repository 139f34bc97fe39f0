// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/raw_client.h"
#include "tests/support/test_main.h"
#include "tests/system/postgres/stage.h"

#include <QTest>

#include <memory>
#include <set>

using namespace muhr;
using namespace muhr::tests;
using namespace std::chrono_literals;

/// What the shipped configuration of nginx lets through, and what it keeps.
class NginxTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Stage> m_stage;
    base::Instant m_opened;
    /// In the order in which they came up since the laptops agreed.
    std::vector<sync::SyncState> m_states;

    QByteArray direct(std::size_t process, const QByteArray &request) const
    {
        RawClient client(m_stage->processes().ports()[process]);
        client.send(request);
        return client.readAnswer();
    }
    /// The hidden token of a form that this process made.
    QByteArray formOf(std::size_t process) const
    {
        const QByteArray page =
            direct(process, "GET " + m_stage->joinPath().toLatin1() + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        const QByteArray mark = "name=\"token\" value=\"";
        const qsizetype from = page.indexOf(mark) + mark.size();
        return page.mid(from, page.indexOf('"', from) - from);
    }
    int sendForm(std::size_t process, const QByteArray &token) const
    {
        const QByteArray body = "carrier=web&token=" + token;
        return tests::statusOf(direct(process, "POST " + m_stage->joinPath().toLatin1() +
                                                   " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: "
                                                   "application/x-www-form-urlencoded\r\nContent-Length: " +
                                                   QByteArray::number(body.size()) + "\r\n\r\n" + body));
    }
    /// New connections see the new certificate.
    template <typename Change>
    void renew(Change change) const
    {
        const QByteArray before = m_stage->proxy().servedCertificate();
        change(m_stage->proxy());
        // A worker that is on its way out may still answer between new ones. Empty is where nobody answers in time.
        int inARow = 0;
        QVERIFY(QTest::qWaitFor(
            [&] {
                const QByteArray now = m_stage->proxy().servedCertificate();
                inARow = !now.isEmpty() && now != before ? inARow + 1 : 0;
                return inARow == 5;
            },
            30'000));
    }
    /// What a command of the operator's answers; empty: it failed.
    QJsonObject pin(const char *command, const QStringList &more = {}) const
    {
        const auto run = m_stage->operate(QStringList{QStringLiteral("pin"), QString::fromLatin1(command)} + more);
        if (run.code != 0)
            qWarning("%s", run.said.constData());
        return run.code == 0 && !run.answers.empty() ? run.answers.back() : QJsonObject();
    }
    /// It signs in anew, over a new line.
    void comesBack(Till &till) const
    {
        till.replicator().stop();
        till.replicator().start();
    }

private slots:
    void initTestCase()
    {
        m_stage = std::make_unique<Stage>();
        QCOMPARE(m_stage->open(2), QString());
        m_opened = m_stage->clock().now();
        connect(&m_stage->tills()[1]->replicator(), &sync::Replicator::reportChanged, this,
                [this] { m_states.push_back(m_stage->tills()[1]->replicator().report().state); });
    }
    void aFormIsGoodWhereItWasMadeAndNowhereElse()
    {
        // Without this the next one would show nothing.
        QCOMPARE(sendForm(1, formOf(0)), 403);
        QCOMPARE(sendForm(0, formOf(0)), 303);
    }
    void aVisitorComesBackToTheProcessThatMadeHerPage()
    {
        auto &visitors = m_stage->visitors();
        for (int i = 0; i < 8; ++i)
            visitors.comeBy(m_stage->joinPath());
        QTRY_COMPARE_WITH_TIMEOUT(visitors.underWay(), 0, 20'000);
        QVERIFY(visitors.failed().empty());
        QCOMPARE(std::set<QString>(visitors.cards().begin(), visitors.cards().end()).size(), std::size_t(8));
        QCOMPARE(visitors.statusOf(visitors.cards().front()), 200);
    }
    void whatComesInIsLimited_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<qsizetype>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("a page") << m_stage->joinPath() << qsizetype(0) << 200;
        QTest::newRow("figures are for this machine") << QStringLiteral("/metrics") << qsizetype(0) << 404;
        QTest::newRow("readiness too") << QStringLiteral("/readyz") << qsizetype(0) << 404;
        QTest::newRow("so are places") << QStringLiteral("/operator/places") << qsizetype(10) << 404;
        QTest::newRow("a form of 100 KiB") << m_stage->joinPath() << qsizetype(100 * 1024) << 413;
        // Let through, and turned away by the endpoint because nobody has signed in.
        QTest::newRow("a push of 11 MiB") << QStringLiteral("/sync/v1/push") << qsizetype(11 * 1024 * 1024) << 401;
        QTest::newRow("a push of 13 MiB") << QStringLiteral("/sync/v1/push") << qsizetype(13 * 1024 * 1024) << 413;
    }
    void whatComesInIsLimited()
    {
        QFETCH(QString, path);
        QFETCH(qsizetype, bytes);
        QTEST(m_stage->visitors().statusOf(path, QByteArray(bytes, ' ')), "status");
    }
    void withoutTlsThereIsOnlyTheWayToIt()
    {
        RawClient client(m_stage->proxy().plainPort());
        client.send("GET /j/x/y?z HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        const QByteArray answer = client.readAnswer();
        QCOMPARE(tests::statusOf(answer), 301);
        QCOMPARE(headerOf(answer, "Location"), m_stage->proxy().url().toLatin1() + "/j/x/y?z");
    }
    void aProcessThatIsGoneIsHardlyMissed()
    {
        m_stage->processes().kill(0);
        auto &visitors = m_stage->visitors();
        for (int i = 0; i < 4; ++i) {
            visitors.comeBy(m_stage->joinPath());
            QTRY_COMPARE_WITH_TIMEOUT(visitors.underWay(), 0, 20'000);
        }
        QVERIFY(visitors.failed().empty());
        QVERIFY(m_stage->allAgree(20s));
    }
    void aLaptopThatWaitsIsNotHungUpOn()
    {
        // Past the endpoint's own 25 s, after which it says that there is nothing.
        m_states.clear();
        const base::Instant calm = m_stage->clock().now();
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->clock().now() - calm > 28s, 40'000);
        QVERIFY(m_states.empty() || m_states.back() == sync::SyncState::Agreed);
        for (const sync::SyncState state : m_states)
            QVERIFY(state == sync::SyncState::Agreed || state == sync::SyncState::Working);
    }
    void aRenewedCertificateOfTheSameKeyIsTheSameEndpoint()
    {
        auto &till = *m_stage->tills()[0];
        till.replicator().stop();
        renew([](Proxy &proxy) { proxy.renew(true); });
        till.replicator().start();
        QTRY_VERIFY_WITH_TIMEOUT(till.isAgreed(), 20'000);
    }
    void aKeyThatWasAnnouncedIsTheSameEndpoint()
    {
        auto &till = *m_stage->tills()[0];
        const auto announced = pin("next");
        QCOMPARE(announced[QLatin1String("key")].toString(), m_stage->proxy().keyHash().text());
        QCOMPARE(pin("show")[QLatin1String("not_told")].toInt(), 2);
        // The processes say it from now on, without being started again.
        comesBack(till);
        QTRY_VERIFY_WITH_TIMEOUT(till.isAgreed(), 20'000);
        till.replicator().stop();
        renew([&](Proxy &proxy) { proxy.renewWith(announced[QLatin1String("file")].toString()); });
        QCOMPARE(m_stage->proxy().keyHash().text(), announced[QLatin1String("next")].toString());
        till.joinQuietly(1);
        till.replicator().start();
        QTRY_VERIFY_WITH_TIMEOUT(till.isAgreed(), 20'000);
        const auto used = pin("use");
        QCOMPARE(used[QLatin1String("key")], announced[QLatin1String("next")]);
        QVERIFY(!pin("show").contains(QLatin1String("next")));
        comesBack(till);
        QTRY_VERIFY_WITH_TIMEOUT(till.isAgreed(), 20'000);
    }
    void aKeyThatWasNotIsAskedAbout()
    {
        auto &till = *m_stage->tills()[0];
        till.replicator().stop();
        renew([](Proxy &proxy) { proxy.renew(false); });
        // Too late for this laptop.
        const auto announced = pin("next", {QStringLiteral("--key"), m_stage->proxy().keyFile()});
        QCOMPARE(announced[QLatin1String("next")].toString(), m_stage->proxy().keyHash().text());
        till.joinQuietly(1);
        till.replicator().start();
        QTRY_COMPARE_WITH_TIMEOUT(till.replicator().report().state, sync::SyncState::NewKey, 20'000);
        QCOMPARE(till.replicator().report().newKey->digits, pin("show")[QLatin1String("next_digits")].toString());
        std::optional<bool> isTaken;
        till.replicator().takeNewKey(
            [&](const base::Expected<void, words::Refused> &taken) { isTaken = taken.hasValue(); });
        QTRY_VERIFY(isTaken.has_value());
        QVERIFY(*isTaken);
        till.replicator().start();
        QTRY_VERIFY_WITH_TIMEOUT(till.isAgreed(), 20'000);
        QVERIFY(!pin("use").isEmpty());
    }
    void anotherKeyIsAnotherEndpoint()
    {
        auto &till = *m_stage->tills()[0];
        till.replicator().stop();
        // Its authority vouches for it, and the endpoint behind it does not.
        renew([](Proxy &proxy) { proxy.renew(false); });
        till.replicator().start();
        QTRY_COMPARE_WITH_TIMEOUT(till.replicator().report().state, sync::SyncState::OtherKey, 20'000);
    }
    void cleanupTestCase() { m_stage.reset(); }
};

MUHR_TEST(NginxTest, nginx_test)
#include "nginx_test.moc"
