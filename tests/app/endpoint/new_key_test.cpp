// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_shop.h"
#include "tests/support/endpoint_program.h"
#include "tests/support/free_port.h"
#include "tests/support/test_main.h"
#include "tests/support/tls_line.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace muhr;
using namespace muhr::tests;

/// muhr-cli before an endpoint whose line answers with a key that nobody announced to this laptop.
class NewKeyTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::uint16_t m_port = freePort();
    std::optional<Authority> m_authority;
    std::unique_ptr<TlsLine> m_line;
    QProcess m_endpoint;
    CliShop m_shop;
    QString m_code;

    QStringList in(const QStringList &words) const
    {
        return words + QStringList{QStringLiteral("--data"), m_folder.filePath(QStringLiteral("data"))};
    }
    Identity issued(const char *name) const
    {
        const auto identity = m_authority->issue(QString::fromLatin1(name));
        if (!identity)
            qFatal("openssl makes no certificate");
        return *identity;
    }
    /// The line has to turn its events meanwhile.
    CliAnswer run(const QStringList &words) const
    {
        QProcess process;
        QSignalSpy ended(&process, &QProcess::finished);
        m_shop.start(process, words);
        ended.wait(60'000);
        return CliShop::answerOf(process);
    }
    CliAnswer sync(const QStringList &more = {}) const { return run(QStringList{QStringLiteral("sync")} + more); }
    CliAnswer sync(const QString &digits) const { return sync({QStringLiteral("--digits"), digits}); }
    QString shown(const char *field) const
    {
        const auto pins = runEndpoint(in({QStringLiteral("pin"), QStringLiteral("show")}));
        return pins.answers.at(0)[QLatin1String(field)].toString();
    }
    void stamp() const { QCOMPARE(m_shop.run({QStringLiteral("visit"), m_code}).exitCode, 0); }
    /// What the laptop says of whoever answers: one line with the digits, and that nothing was agreed on.
    static QString digitsOf(const CliAnswer &answer)
    {
        if (answer.error() != QLatin1String("no_endpoint") || answer.lines.size() != 2)
            return {};
        return answer.lines.front()[QLatin1String("digits")].toString();
    }

private slots:
    void initTestCase()
    {
        m_authority = Authority::make(m_folder.path());
        QVERIFY(m_authority.has_value());
        m_line = std::make_unique<TlsLine>(m_port, issued("first"));
        const auto made = runEndpoint(in({QStringLiteral("init"), QStringLiteral("--public-url"),
                                          QStringLiteral("https://127.0.0.1:%1").arg(m_line->port()),
                                          QStringLiteral("--tls-key-hash"), m_line->keyHash().text()}));
        QVERIFY2(made.code == 0, made.said.constData());
        m_endpoint.start(QStringLiteral(MUHR_ENDPOINT), in({QStringLiteral("serve"), QStringLiteral("--listen"),
                                                            QStringLiteral("127.0.0.1:%1").arg(m_port)}));
        while (m_endpoint.state() != QProcess::NotRunning && !m_endpoint.canReadLine() &&
               m_endpoint.waitForReadyRead(20'000)) {
        }
        QVERIFY(m_endpoint.readLine().contains("listening"));
        m_shop.trust(m_folder.filePath(QStringLiteral("ca.crt")));
        QCOMPARE(m_shop.create(QStringLiteral("en")).exitCode, 0);
        m_code = m_shop.addCustomer(QStringLiteral("Madina"));
        const auto enrolled = run({QStringLiteral("enrol"), made.answers[0][QLatin1String("link")].toString()});
        QVERIFY2(enrolled.exitCode == 0, qPrintable(enrolled.sentences));
        QCOMPARE(sync().exitCode, 0);
        // The operator takes another key and says so at the endpoint, too late for this laptop.
        m_line->show(issued("second"));
        const auto next = runEndpoint(in({QStringLiteral("pin"), QStringLiteral("next"), QStringLiteral("--key"),
                                          m_folder.filePath(QStringLiteral("second.key"))}));
        QCOMPARE(next.answers.at(0)[QLatin1String("next")].toString(), m_line->keyHash().text());
        stamp();
    }
    void itSaysTheDigitsAndSendsNothing()
    {
        QCOMPARE(digitsOf(sync()), shown("next_digits"));
        QCOMPARE(digitsOf(sync()).size(), 6);
    }
    void otherDigitsAreRefused_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::newRow("those of the key that it had") << shown("digits");
        QTest::newRow("none") << QString();
        QTest::newRow("with one missing") << shown("next_digits").left(5);
    }
    void otherDigitsAreRefused()
    {
        QFETCH(const QString, digits);
        QCOMPARE(sync(digits).error(), QStringLiteral("not_allowed"));
        // Nothing is remembered of it.
        QCOMPARE(digitsOf(sync()), shown("next_digits"));
    }
    void theRightOnesFollowTheKey()
    {
        const auto followed = sync(shown("next_digits"));
        QVERIFY2(followed.exitCode == 0, qPrintable(followed.sentences));
        QCOMPARE(followed["pushed"].toInt(), 1);
        QCOMPARE(followed["waiting"].toInt(), 0);
        // From then on it is known.
        stamp();
        const auto later = sync();
        QVERIFY2(later.exitCode == 0, qPrintable(later.sentences));
        QCOMPARE(later["pushed"].toInt(), 1);
    }
    void digitsOfAKeyThatIsKnownChangeNothing()
    {
        const auto again = sync(shown("next_digits"));
        QVERIFY2(again.exitCode == 0, qPrintable(again.sentences));
    }
    void nobodyIsFollowedWhomTheEndpointDoesNotKnow()
    {
        m_line->show(issued("third"));
        stamp();
        const auto refused = sync(shown("next_digits"));
        QCOMPARE(refused.error(), QStringLiteral("no_endpoint"));
        QCOMPARE(refused.lines.size(), std::size_t(1));
        QVERIFY(m_shop.isClean());
    }
    void cleanupTestCase()
    {
        m_endpoint.terminate();
        QVERIFY(m_endpoint.waitForFinished(20'000));
    }
};

MUHR_TEST(NewKeyTest, new_key_test)
#include "new_key_test.moc"
