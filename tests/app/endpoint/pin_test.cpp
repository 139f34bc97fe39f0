// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/enrol_wire.h"
#include "tests/support/endpoint_program.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace muhr;
using namespace muhr::tests;

/// How the operator announces the next TLS key and takes it into use.
class PinTest : public QObject
{
    Q_OBJECT

    const QTemporaryDir m_folder;
    const base::Sha256 m_first = base::Sha256::of("the key of the first certificate");

    EndpointRun run(const QStringList &words) const
    {
        return runEndpoint(words + QStringList{QStringLiteral("--data"), m_folder.filePath(QStringLiteral("data"))});
    }
    QJsonObject pin(const char *word, const QStringList &more = {}) const
    {
        const auto done = run(QStringList{QStringLiteral("pin"), QString::fromLatin1(word)} + more);
        return done.answers.empty() ? QJsonObject() : done.answers.back();
    }
    static QString errorOf(const QJsonObject &answer) { return answer[QLatin1String("error")].toString(); }
    /// What a link for one more shop holds laptops to.
    QString keyOfLink(const QStringList &more = {}) const
    {
        const auto made = run(QStringList{QStringLiteral("init")} + more);
        const auto link = sync::EnrolLinkText::parse(made.answers.back()[QLatin1String("link")].toString());
        return link && link->tlsKey ? link->tlsKey->text() : QString();
    }

private slots:
    void initTestCase()
    {
        const auto made =
            run({QStringLiteral("init"), QStringLiteral("--public-url"), QStringLiteral("https://cards.example"),
                 QStringLiteral("--tls-key-hash"), m_first.text()});
        QVERIFY2(made.code == 0, made.said.constData());
    }
    void atFirstItIsWhatWasSet()
    {
        const auto shown = pin("show");
        QCOMPARE(shown[QLatin1String("key")].toString(), m_first.text());
        QCOMPARE(shown[QLatin1String("digits")].toString().size(), 6);
        QVERIFY(!shown.contains(QLatin1String("next")) && !shown.contains(QLatin1String("not_told")));
        QCOMPARE(errorOf(pin("use")), QStringLiteral("bad_value"));
    }
    void theNextOneIsMadeOnceAndIsForTheOwnerAlone()
    {
        const auto next = pin("next");
        const QString file = next[QLatin1String("file")].toString();
        QVERIFY(file.endsWith(QLatin1String("/secrets/tls_next.key")));
        const auto others =
            QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
        QCOMPARE(QFile::permissions(file) & others, QFileDevice::Permissions());
        QCOMPARE(pin("next"), next);
        const auto shown = pin("show");
        QCOMPARE(shown[QLatin1String("next")], next[QLatin1String("next")]);
        QVERIFY(shown[QLatin1String("next_digits")] != shown[QLatin1String("digits")]);
        QCOMPARE(shown[QLatin1String("not_told")].toInt(-1), 0);
        // Whoever comes now meets the line as it is.
        QCOMPARE(keyOfLink(), m_first.text());
    }
    void itIsUsedOnceTheProxyHasIt()
    {
        const QString next = pin("show")[QLatin1String("next")].toString();
        const auto used = pin("use");
        QCOMPARE(used[QLatin1String("key")].toString(), next);
        QVERIFY(!used.contains(QLatin1String("next")));
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("data/secrets/tls_next.key"))));
        QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("data/secrets/tls.key"))));
        QCOMPARE(keyOfLink(), next);
        // The next time another one is made.
        QVERIFY(pin("next")[QLatin1String("next")].toString() != next);
    }
    void oneThatLiesThereIsReadAndNotTouched()
    {
        const QString file = m_folder.filePath(QStringLiteral("data/secrets/tls.key"));
        QCOMPARE(errorOf(pin("next", {QStringLiteral("--key"), file})), QStringLiteral("bad_value"));
        QCOMPARE(errorOf(pin("next", {QStringLiteral("--key"), m_folder.filePath(QStringLiteral("nothing"))})),
                 QStringLiteral("no_key"));
        const QString other = m_folder.filePath(QStringLiteral("other.pem"));
        QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("data/secrets/tls_next.key")), other));
        const auto next = pin("next", {QStringLiteral("--key"), other});
        QCOMPARE(next[QLatin1String("file")].toString(), other);
    }
    void aSettingThatWasChangedByHandIsWhatCounts()
    {
        const auto third = base::Sha256::of("a third key").text();
        const QStringList changed{QStringLiteral("--tls-key-hash"), third};
        QCOMPARE(keyOfLink(changed), third);
        QCOMPARE(pin("show", changed)[QLatin1String("key")].toString(), third);
        QCOMPARE(errorOf(pin("show", {QStringLiteral("--tls-key-hash"), QStringLiteral("12")})),
                 QStringLiteral("bad_value"));
        QCOMPARE(errorOf(pin("show", {QStringLiteral("--tls-key-hash=")})), QStringLiteral("not_here"));
    }
    void aFileThatIsNotWholeIsSaidAndNotGuessed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("cut") << QByteArray("{\"key\": ");
        QTest::newRow("without a key") << QByteArray("{\"setting\": \"\"}");
        QTest::newRow("with a next key of no hash")
            << "{\"key\": \"" + m_first.text().toLatin1() + "\", \"next\": \"soon\"}";
    }
    void aFileThatIsNotWholeIsSaidAndNotGuessed()
    {
        QFETCH(const QByteArray, text);
        QFile file(m_folder.filePath(QStringLiteral("data/secrets/tls_pins.json")));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
        file.close();
        QCOMPARE(errorOf(pin("show")), QStringLiteral("bad_value"));
        QCOMPARE(run({QStringLiteral("serve")}).code, 1);
    }
};

MUHR_TEST(PinTest, pin_test)
#include "pin_test.moc"
