// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pass/google_pass.h"

#include "core/crypto/demo_certificates.h"
#include "tests/core/pass/outside_program.h"
#include "tests/core/pass/sample_card.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace muhr;
using base::Instant;
using base::Language;

namespace {

const Instant now = Instant::fromMs(1'774'083'900'000); // 2026-03-21 09:05 UTC
const QString issuerNumber = QStringLiteral("3388000000022334455");
const pass::GoogleAddresses addresses{
    QStringLiteral("https://cards.example.com/media/") + QString(64, u'a') + QStringLiteral(".png"),
    QStringLiteral("https://cards.example.com/google/callback"), QStringLiteral("https://cards.example.com")};

QByteArray serviceAccount(const QByteArray &key)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("client_email"),
                                      QStringLiteral("passes@a-project-of-usual-length.iam.gserviceaccount.com")},
                                     {QStringLiteral("private_key"), QString::fromLatin1(key)},
                                     {QStringLiteral("private_key_id"), QString(40, u'b')}})
        .toJson();
}

QByteArray fromBase64Url(const QString &text)
{
    return QByteArray::fromBase64(text.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QStringList partsOf(const QString &link)
{
    return link.section(u'/', -1).split(u'.');
}

QJsonObject claimsOf(const QString &link)
{
    return QJsonDocument::fromJson(fromBase64Url(partsOf(link).value(1))).object();
}

} // namespace

class GooglePassTest : public QObject
{
    Q_OBJECT
private:
    QByteArray m_key;
    std::optional<pass::GoogleIssuer> m_issuer;

private slots:
    void initTestCase()
    {
        m_key = crypto::makeDemoCertificates(QStringLiteral("pass.a"), QStringLiteral("A1B2C3D4E5"), now).signer.key;
        m_issuer = pass::GoogleIssuer::parse(serviceAccount(m_key), issuerNumber).value();
    }

    void anotherProgramVerifiesTheLink()
    {
        const QString link = pass::googleSaveLink(tests::sampleCard(Language::Uzbek), *m_issuer, addresses, now);
        QVERIFY(link.startsWith(QStringLiteral("https://pay.google.com/gp/v/save/")));
        const QStringList parts = partsOf(link);
        QCOMPARE(parts.size(), 3);
        const QTemporaryDir folder;
        const auto put = [&folder](const char *name, const QByteArray &content) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        };
        put("public.pem", m_issuer->key().publicKeyPem());
        put("signature", fromBase64Url(parts[2]));
        const QStringList arguments{QStringLiteral("dgst"),       QStringLiteral("-sha256"),
                                    QStringLiteral("-verify"),    QStringLiteral("public.pem"),
                                    QStringLiteral("-signature"), QStringLiteral("signature"),
                                    QStringLiteral("signed")};
        put("signed", (parts[0] + u'.' + parts[1]).toLatin1());
        auto result = tests::OutsideProgram::run(QStringLiteral("openssl"), arguments, folder.path());
        QVERIFY2(result.exitCode == 0 && result.output.contains("Verified OK"), result.output.constData());
        put("signed", (parts[0] + u'.' + parts[1]).toLatin1().replace(20, 1, "_"));
        result = tests::OutsideProgram::run(QStringLiteral("openssl"), arguments, folder.path());
        QVERIFY(result.exitCode > 0);
    }

    void theLinkBringsTheCardAlong_data() { languages(); }
    void theLinkBringsTheCardAlong()
    {
        QFETCH(Language, language);
        const auto card = tests::sampleCard(language);
        const QString link = pass::googleSaveLink(card, *m_issuer, addresses, now);
        QVERIFY2(link.size() <= pass::googleLinkLength, qPrintable(QString::number(link.size())));
        const auto claims = claimsOf(link);
        QCOMPARE(claims[QStringLiteral("aud")].toString(), QStringLiteral("google"));
        QCOMPARE(claims[QStringLiteral("typ")].toString(), QStringLiteral("savetowallet"));
        QCOMPARE(claims[QStringLiteral("iat")].toInteger(), now.ms() / 1000);
        const auto object = claims[QStringLiteral("payload")][QStringLiteral("loyaltyObjects")][0];
        const auto cardClass = claims[QStringLiteral("payload")][QStringLiteral("loyaltyClasses")][0];
        QCOMPARE(object[QStringLiteral("classId")], cardClass[QStringLiteral("id")]);
        QCOMPARE(object[QStringLiteral("barcode")][QStringLiteral("value")].toString(), card.code);
        QCOMPARE(object[QStringLiteral("state")].toString(), QStringLiteral("ACTIVE"));
        QVERIFY(!object[QStringLiteral("loyaltyPoints")][QStringLiteral("balance")][QStringLiteral("string")]
                     .toString()
                     .isEmpty());
        for (const char *needed : {"issuerName", "programName", "programLogo", "reviewStatus"})
            QVERIFY(!cardClass[QString::fromLatin1(needed)].isUndefined());
    }
    void idsAloneAreShorter()
    {
        const auto card = tests::sampleCard(Language::Kazakh);
        const QString link = pass::googleSaveLink(card, *m_issuer, addresses, now, pass::GoogleLinkCarries::Ids);
        QVERIFY(link.size() < 1100);
        const auto object = claimsOf(link)[QStringLiteral("payload")][QStringLiteral("loyaltyObjects")][0].toObject();
        QCOMPARE(object.keys(), (QStringList{QStringLiteral("classId"), QStringLiteral("id")}));
    }
    void longTextsEndWithAnEllipsis()
    {
        auto card = tests::sampleCard(Language::Kazakh);
        card.shopName = QStringLiteral("«Айгөлек» сұлулық және денсаулық салоны");
        card.programmeName = QString(18, u'a') + QStringLiteral("e\u0301e\u0301e\u0301");
        card.givenName = QStringLiteral("😀").repeated(30);
        const auto cardClass = pass::googleLoyaltyClass(card, issuerNumber, addresses);
        const auto object = pass::googleLoyaltyObject(card, issuerNumber);
        for (const QString &text :
             {cardClass[QStringLiteral("issuerName")].toString(), cardClass[QStringLiteral("programName")].toString(),
              object[QStringLiteral("accountName")].toString()}) {
            QVERIFY(text.size() <= 20 && text.size() >= 18);
            QVERIFY(text.endsWith(QChar(0x2026)));
            QVERIFY(text.isValidUtf16());
        }
        // No letter loses its accent.
        QVERIFY(!cardClass[QStringLiteral("programName")].toString().contains(QStringLiteral("e\u2026")));
        QVERIFY(object[QStringLiteral("loyaltyPoints")][QStringLiteral("label")].toString().size() <= 9);
        QVERIFY(object[QStringLiteral("textModulesData")].toArray().size() <= 10);
        for (const auto &module : object[QStringLiteral("textModulesData")].toArray()) {
            QVERIFY(module[QStringLiteral("header")].toString().size() <= 35);
            QVERIFY(module[QStringLiteral("body")].toString().size() <= 500);
        }
    }
    void idsAreStableAndTellNothing()
    {
        const auto card = tests::sampleCard(Language::English);
        const QString object = pass::googleObjectId(card, issuerNumber);
        static const QRegularExpression allowed(QStringLiteral("^3388000000022334455\\.[a-z0-9]{26}$"));
        QVERIFY(allowed.match(object).hasMatch());
        QVERIFY(allowed.match(pass::googleClassId(card, issuerNumber)).hasMatch());
        QVERIFY(object != pass::googleClassId(card, issuerNumber));
        auto replaced = card;
        replaced.code = QStringLiteral("M1:00000000000000000000000000");
        QCOMPARE(pass::googleObjectId(replaced, issuerNumber), object);
        auto other = card;
        other.card = base::CardId::fromBytes({1});
        QVERIFY(pass::googleObjectId(other, issuerNumber) != object);
        QCOMPARE(pass::googleClassId(other, issuerNumber), pass::googleClassId(card, issuerNumber));
    }
    void aCodeThatTurnsIsToldToGoogle()
    {
        auto card = tests::sampleCard(Language::English);
        card.codeSecret = QByteArray(20, '\x0f');
        const auto object = pass::googleLoyaltyObject(card, issuerNumber);
        QVERIFY(object[QStringLiteral("barcode")].isUndefined());
        const auto code = object[QStringLiteral("rotatingBarcode")];
        QCOMPARE(code[QStringLiteral("valuePattern")].toString(), card.code + QStringLiteral(".{totp_value_0}"));
        const auto details = code[QStringLiteral("totpDetails")];
        QCOMPARE(details[QStringLiteral("periodMillis")].toString(), QStringLiteral("30000"));
        QCOMPARE(details[QStringLiteral("parameters")][0][QStringLiteral("key")].toString(),
                 QStringLiteral("0f").repeated(20));
        QCOMPARE(details[QStringLiteral("parameters")][0][QStringLiteral("valueLength")].toInt(), 8);
    }
    void aVoidCardIsInactiveAndHasNoCode()
    {
        auto card = tests::sampleCard(Language::English);
        card.isVoid = true;
        card.codeSecret = QByteArray(20, 'x');
        const auto object = pass::googleLoyaltyObject(card, issuerNumber);
        QCOMPARE(object[QStringLiteral("state")].toString(), QStringLiteral("INACTIVE"));
        QVERIFY(object[QStringLiteral("barcode")].isUndefined());
        QVERIFY(object[QStringLiteral("rotatingBarcode")].isUndefined());
    }
    void whatIsNoAccountIsRefused()
    {
        using Error = pass::GoogleIssuerError;
        const auto error = [](const QByteArray &account, const char *issuer) {
            const auto made = pass::GoogleIssuer::parse(account, QString::fromLatin1(issuer));
            return made ? std::optional<Error>() : made.error();
        };
        QCOMPARE(error("{}", "33"), Error::NotAServiceAccount);
        QCOMPARE(error("no JSON", "33"), Error::NotAServiceAccount);
        QCOMPARE(error(serviceAccount("-----BEGIN"), "33"), Error::BadKey);
        QCOMPARE(error(serviceAccount(m_key), ""), Error::BadIssuer);
        QCOMPARE(error(serviceAccount(m_key), "33x"), Error::BadIssuer);
        QCOMPARE(error(serviceAccount(m_key), "33"), std::optional<Error>());
    }

private:
    static void languages()
    {
        QTest::addColumn<Language>("language");
        for (const auto language : base::allLanguages())
            QTest::newRow(qPrintable(base::languageCode(language))) << language;
    }
};

MUHR_TEST(GooglePassTest, google_pass_test)
#include "google_pass_test.moc"
