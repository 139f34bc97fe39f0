// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_shop.h"
#include "tests/support/endpoint_program.h"
#include "tests/support/free_port.h"
#include "tests/support/test_main.h"

#include <QImage>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace muhr;
using namespace muhr::tests;

namespace {

/// A command of muhr-cli that waits for the other laptop, and its lines one by one.
struct Waiting
{
    Waiting(const CliShop &shop, const QStringList &words) { shop.start(process, words); }
    /// The next line of stdout; empty where the command has ended.
    QJsonObject line()
    {
        while (!process.canReadLine() && process.state() != QProcess::NotRunning && process.waitForReadyRead(30'000)) {
        }
        return QJsonDocument::fromJson(process.readLine()).object();
    }
    QString text(const char *field) { return line()[QLatin1String(field)].toString(); }
    void type(const QByteArray &answer)
    {
        process.write(answer + '\n');
        // Nothing turns its events while another one is waited for.
        while (process.bytesToWrite() > 0 && process.waitForBytesWritten(30'000)) {
        }
        process.closeWriteChannel();
    }
    QProcess process;
};

} // namespace

/// muhr-cli on both laptops, and a real endpoint between them.
class InviteTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::uint16_t m_port = freePort();
    QProcess m_endpoint;
    CliShop m_first;

    QStringList in(const char *command, const QStringList &more) const
    {
        return QStringList{QString::fromLatin1(command), QStringLiteral("--data"),
                           m_folder.filePath(QStringLiteral("data"))} +
               more;
    }
    qsizetype laptops() const
    {
        (void)m_first.run({QStringLiteral("sync")});
        return static_cast<qsizetype>(m_first.run({QStringLiteral("devices")}).lines.size());
    }

    /// As the laptop of `shop` knows it.
    static QString ceilingOf(const CliShop &shop, const QString &device)
    {
        const auto devices = shop.run({QStringLiteral("devices")});
        for (const QJsonObject &line : devices.lines)
            if (line[QLatin1String("device")].toString() == device)
                return line[QLatin1String("ceiling")].toString();
        return {};
    }

private slots:
    void initTestCase()
    {
        const auto made = runEndpoint(
            in("init", {QStringLiteral("--public-url"), QStringLiteral("http://127.0.0.1:%1").arg(m_port)}));
        QVERIFY2(made.code == 0, made.said.constData());
        m_endpoint.start(QStringLiteral(MUHR_ENDPOINT),
                         in("serve", {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(m_port)}));
        while (m_endpoint.state() != QProcess::NotRunning && !m_endpoint.canReadLine() &&
               m_endpoint.waitForReadyRead(20'000)) {
        }
        QVERIFY(m_endpoint.readLine().contains("listening"));
        QCOMPARE(m_first.create(QStringLiteral("en")).exitCode, 0);
        // Nothing to invite to yet.
        QCOMPARE(m_first.run({QStringLiteral("invite")}).error(), QStringLiteral("no_endpoint"));
        const auto enrolled = m_first.run({QStringLiteral("enrol"), made.answers[0][QLatin1String("link")].toString()});
        QVERIFY2(enrolled.exitCode == 0, qPrintable(enrolled.sentences));
    }
    void sheIsLetInWhereWhoeverSitsThereSaysSo_data()
    {
        QTest::addColumn<bool>("typesDigits");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("ceiling");
        const QString till = QStringLiteral("till");
        const QString option = QStringLiteral("--ceiling");
        QTest::newRow("yes") << false << QStringList() << till;
        QTest::newRow("the digits that the other laptop shows") << true << QStringList() << till;
        QTest::newRow("a till, by name") << false << QStringList{option, till} << till;
        QTest::newRow("a laptop of an owner")
            << false << QStringList{option, QStringLiteral("owner")} << QStringLiteral("owner");
    }
    void sheIsLetInWhereWhoeverSitsThereSaysSo()
    {
        QFETCH(const bool, typesDigits);
        QFETCH(const QStringList, more);
        QFETCH(const QString, ceiling);
        const auto before = laptops();
        const CliShop second;
        Waiting inviting(m_first, QStringList{QStringLiteral("invite")} + more);
        const QString link = inviting.text("link");
        QVERIFY(!link.isEmpty());
        Waiting coming(second, {QStringLiteral("enrol"), link});
        const QString digits = coming.text("digits");
        QCOMPARE(digits.size(), 6);
        QCOMPARE(inviting.text("digits"), digits);
        inviting.type(typesDigits ? digits.toLatin1() : QByteArray("y"));
        const auto come = CliShop::answerOf(coming.process);
        QVERIFY2(come.exitCode == 0, qPrintable(come.sentences));
        const auto invited = CliShop::answerOf(inviting.process);
        QVERIFY2(invited.exitCode == 0, qPrintable(invited.sentences));
        QCOMPARE(invited.text("device").size(), 36);
        // The code to hold before a camera.
        QVERIFY(invited.sentences.contains(QStringLiteral("▄")));
        QCOMPARE(laptops(), before + 1);
        QVERIFY(second.isClean());
        // What she is for is known to all, and holds where she sits.
        QCOMPARE(come.text("ceiling"), ceiling);
        QCOMPARE(ceilingOf(m_first, invited.text("device")), ceiling);
        QCOMPARE(ceilingOf(second, invited.text("device")), ceiling);
        const auto another = second.run({QStringLiteral("branch"), QStringLiteral("add"), QStringLiteral("--name"),
                                         QStringLiteral("Chorsu %1").arg(before)});
        QCOMPARE(another.exitCode == 0, ceiling == QLatin1String("owner"));
    }
    void nobodyIsLetInOtherwise_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("no") << QByteArray("n");
        QTest::newRow("other digits") << QByteArray("12345");
        QTest::newRow("nobody sits there") << QByteArray();
    }
    void nobodyIsLetInOtherwise()
    {
        QFETCH(const QByteArray, answer);
        const auto before = laptops();
        const CliShop thief;
        Waiting inviting(m_first, {QStringLiteral("invite")});
        Waiting coming(thief, {QStringLiteral("enrol"), inviting.text("link")});
        QCOMPARE(coming.text("digits").size(), 6);
        QCOMPARE(inviting.text("digits").size(), 6);
        inviting.type(answer);
        QCOMPARE(CliShop::answerOf(inviting.process).error(), QStringLiteral("not_allowed"));
        QCOMPARE(CliShop::answerOf(coming.process).error(), QStringLiteral("not_allowed"));
        QCOMPARE(laptops(), before);
    }
    void aScriptOffersAndLetsInLater()
    {
        const auto before = laptops();
        const QString picture = m_first.filePath(QStringLiteral("invite.png"));
        const auto offered =
            m_first.run({QStringLiteral("invite"), QStringLiteral("--offer"), QStringLiteral("--out"), picture});
        QVERIFY2(offered.exitCode == 0, qPrintable(offered.sentences));
        const QString link = offered.text("link");
        QVERIFY(!offered.text("expires").isEmpty());
        QCOMPARE(offered.text("file"), picture);
        const QImage code(picture);
        QVERIFY(!code.isNull());
        const CliShop second;
        Waiting coming(second, {QStringLiteral("enrol"), link});
        const QString digits = coming.text("digits");
        const auto invited = m_first.run({QStringLiteral("invite"), link, QStringLiteral("--digits"), digits});
        QVERIFY2(invited.exitCode == 0, qPrintable(invited.sentences));
        const auto come = CliShop::answerOf(coming.process);
        QVERIFY2(come.exitCode == 0, qPrintable(come.sentences));
        QCOMPARE(laptops(), before + 1);
        // It is used up, for both.
        QCOMPARE(CliShop().run({QStringLiteral("enrol"), link}).error(), QStringLiteral("not_allowed"));
    }
    void aScriptWithOtherDigitsLetsNobodyIn()
    {
        const QString link = m_first.run({QStringLiteral("invite"), QStringLiteral("--offer")}).text("link");
        const CliShop thief;
        Waiting coming(thief, {QStringLiteral("enrol"), link});
        const QString digits = coming.text("digits");
        const QString others = digits == QLatin1String("000000") ? QStringLiteral("000001") : QStringLiteral("000000");
        QCOMPARE(m_first.run({QStringLiteral("invite"), link, QStringLiteral("--digits"), others}).error(),
                 QStringLiteral("not_allowed"));
        QCOMPARE(CliShop::answerOf(coming.process).error(), QStringLiteral("not_allowed"));
    }
    void whatIsNoOfferOfThisLaptopIsRefused()
    {
        QCOMPARE(m_first.run({QStringLiteral("invite"), QStringLiteral("nothing")}).error(),
                 QStringLiteral("bad_value"));
        QCOMPARE(m_first.run({QStringLiteral("invite"), QStringLiteral("--digits"), QStringLiteral("000000")}).exitCode,
                 2);
        for (const char *word : {"kiosk", "endpoint", "everything"})
            QCOMPARE(m_first.run({QStringLiteral("invite"), QStringLiteral("--ceiling"), QString::fromLatin1(word)})
                         .exitCode,
                     2);
    }
    void cleanupTestCase()
    {
        m_endpoint.terminate();
        QVERIFY(m_endpoint.waitForFinished(20'000));
    }
};

MUHR_TEST(InviteTest, invite_test)
#include "invite_test.moc"
