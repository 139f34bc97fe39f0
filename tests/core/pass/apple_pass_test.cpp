// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pass/apple_pass.h"

#include "core/crypto/demo_certificates.h"
#include "tests/core/pass/outside_program.h"
#include "tests/core/pass/sample_card.h"
#include "tests/support/test_main.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <optional>
#include <set>

using namespace muhr;
using base::Instant;
using base::Language;

namespace {

const Instant now = Instant::fromMs(1'774'083'900'000); // 2026-03-21 09:05 UTC
const QString token = QStringLiteral("0123456789abcdefghijkl");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

class ApplePassTest : public QObject
{
    Q_OBJECT
private:
    crypto::DemoCertificates m_demo;
    std::optional<pass::ApplePassIdentity> m_identity;

    /// Unpacked by another program.
    void unpack(const QTemporaryDir &folder, const QByteArray &pkpass) const
    {
        QVERIFY(put(folder.filePath(QStringLiteral("card.pkpass")), pkpass));
        const auto result = tests::OutsideProgram::run(
            QStringLiteral("unzip"), {QStringLiteral("-q"), QStringLiteral("card.pkpass")}, folder.path());
        QVERIFY2(result.exitCode == 0, result.output.constData());
    }
    tests::OutsideProgram verified(const QTemporaryDir &folder) const
    {
        put(folder.filePath(QStringLiteral("ca.pem")), m_demo.root);
        return tests::OutsideProgram::run(
            QStringLiteral("openssl"),
            {QStringLiteral("smime"), QStringLiteral("-verify"), QStringLiteral("-binary"), QStringLiteral("-inform"),
             QStringLiteral("DER"), QStringLiteral("-in"), QStringLiteral("signature"), QStringLiteral("-content"),
             QStringLiteral("manifest.json"), QStringLiteral("-CAfile"), QStringLiteral("ca.pem"),
             QStringLiteral("-purpose"), QStringLiteral("any"), QStringLiteral("-attime"),
             QString::number(now.ms() / 1000)},
            folder.path());
    }

private slots:
    void initTestCase()
    {
        m_demo =
            crypto::makeDemoCertificates(QStringLiteral("pass.com.example.loyalty"), QStringLiteral("A1B2C3D4E5"), now);
        m_identity = pass::ApplePassIdentity{crypto::PassSigner::fromPem(m_demo.signer).value(),
                                             QStringLiteral("https://cards.example.com/wallet")};
    }

    void theManifestNamesEveryFileAndIsSigned_data() { languages(); }
    void theManifestNamesEveryFileAndIsSigned()
    {
        QFETCH(Language, language);
        const QTemporaryDir folder;
        unpack(folder, pass::applePass(tests::sampleCard(language), *m_identity, token, now));
        const auto manifest =
            QJsonDocument::fromJson(contentOf(folder.filePath(QStringLiteral("manifest.json")))).object();
        QStringList files = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        for (const char *other : {"card.pkpass", "manifest.json", "signature"})
            QCOMPARE(files.removeAll(QString::fromLatin1(other)), 1);
        QCOMPARE(manifest.keys(), files);
        for (const QString &file : files) {
            const auto hash = QCryptographicHash::hash(contentOf(folder.filePath(file)), QCryptographicHash::Sha1);
            QCOMPARE(manifest.value(file).toString(), QString::fromLatin1(hash.toHex()));
        }
        QVERIFY(QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());

        const auto result = verified(folder);
        QVERIFY2(result.exitCode == 0, result.output.constData());
        auto changed = contentOf(folder.filePath(QStringLiteral("manifest.json")));
        changed[changed.size() / 2] = static_cast<char>(changed[changed.size() / 2] ^ 1);
        QVERIFY(put(folder.filePath(QStringLiteral("manifest.json")), changed));
        QVERIFY(verified(folder).exitCode > 0);
    }

    void thePicturesHaveTheSizesThatPhonesExpect()
    {
        const QTemporaryDir folder;
        unpack(folder, pass::applePass(tests::sampleCard(Language::Kazakh), *m_identity, token, now));
        for (const int scale : {1, 2, 3}) {
            const QString suffix = scale == 1 ? QStringLiteral(".png") : QStringLiteral("@%1x.png").arg(scale);
            const auto size = [&](const char *name) {
                const QString path = folder.filePath(QString::fromLatin1(name) + suffix);
                return contentOf(path).startsWith("\x89PNG") ? QImage(path).size() : QSize();
            };
            QCOMPARE(size("icon"), QSize(29, 29) * scale);
            QCOMPARE(size("strip"), QSize(375, 144) * scale);
            QVERIFY(!size("logo").isEmpty());
            QCOMPARE(size("logo").boundedTo(QSize(160, 50) * scale), size("logo"));
        }
    }

    void theFrontHoldsNoMoreThanIsShown_data() { languages(); }
    void theFrontHoldsNoMoreThanIsShown()
    {
        QFETCH(Language, language);
        auto card = tests::sampleCard(language);
        card.vouchers.push_back(card.vouchers.front());
        const auto json = pass::applePassJson(card, *m_identity, token);
        const auto fields = json[QStringLiteral("storeCard")].toObject();
        QVERIFY(fields[QStringLiteral("headerFields")].toArray().size() <= 3);
        QVERIFY(fields[QStringLiteral("secondaryFields")].toArray().size() +
                    fields[QStringLiteral("auxiliaryFields")].toArray().size() <=
                4);
        QVERIFY(fields[QStringLiteral("primaryFields")].toArray().isEmpty());
        std::set<QString> keys;
        int ringing = 0;
        for (const auto &group : fields)
            for (const auto &field : group.toArray()) {
                QVERIFY(keys.insert(field[QStringLiteral("key")].toString()).second);
                QVERIFY(!field[QStringLiteral("value")].toString().isEmpty());
                const auto message = field[QStringLiteral("changeMessage")];
                if (!message.isUndefined()) {
                    ++ringing;
                    QCOMPARE(field[QStringLiteral("key")].toString(), QStringLiteral("news"));
                    QVERIFY(message.toString().contains(QStringLiteral("%@")));
                }
            }
        QCOMPARE(ringing, 1);
    }

    void aCardWithoutStampsIsAPassAsWell()
    {
        const auto json = pass::applePassJson(tests::savingCard(Language::Uzbek), *m_identity, token);
        const auto fields = json[QStringLiteral("storeCard")];
        QCOMPARE(fields[QStringLiteral("headerFields")][0][QStringLiteral("key")].toString(), QStringLiteral("points"));
        QCOMPARE(fields[QStringLiteral("secondaryFields")].toArray().size(), 2);
        QCOMPARE(fields[QStringLiteral("auxiliaryFields")].toArray().size(), 2);
        auto bare = tests::savingCard(Language::Uzbek);
        bare.saved.clear();
        QVERIFY(
            pass::applePassJson(bare, *m_identity, token)[QStringLiteral("storeCard")][QStringLiteral("headerFields")]
                .toArray()
                .isEmpty());
    }
    void theCodeAndItsNumberStandOnThePass()
    {
        const auto card = tests::sampleCard(Language::English);
        const auto json = pass::applePassJson(card, *m_identity, token);
        const auto code = json[QStringLiteral("barcodes")][0];
        QCOMPARE(code[QStringLiteral("format")].toString(), QStringLiteral("PKBarcodeFormatQR"));
        QCOMPARE(code[QStringLiteral("message")].toString(), card.code);
        QCOMPARE(code[QStringLiteral("messageEncoding")].toString(), QStringLiteral("iso-8859-1"));
        QVERIFY(code[QStringLiteral("altText")].toString().contains(card.shortNumber));
        QCOMPARE(json[QStringLiteral("serialNumber")].toString(), card.card.text());
        QCOMPARE(json[QStringLiteral("passTypeIdentifier")].toString(), QStringLiteral("pass.com.example.loyalty"));
        QCOMPARE(json[QStringLiteral("teamIdentifier")].toString(), QStringLiteral("A1B2C3D4E5"));
        QCOMPARE(json[QStringLiteral("authenticationToken")].toString(), token);
        QCOMPARE(json[QStringLiteral("backgroundColor")].toString(), QStringLiteral("rgb(14, 124, 123)"));
        QVERIFY(json[QStringLiteral("voided")].isUndefined());
    }
    void aVoidPassHasNoCode()
    {
        auto card = tests::sampleCard(Language::English);
        card.isVoid = true;
        const auto json = pass::applePassJson(card, *m_identity, token);
        QVERIFY(json[QStringLiteral("voided")].toBool());
        QVERIFY(!QJsonDocument(json).toJson().contains(card.code.toLatin1()));
    }
    void withoutAWebServiceThereIsNoToken()
    {
        const pass::ApplePassIdentity alone{m_identity->signer, {}};
        const auto json = pass::applePassJson(tests::sampleCard(Language::English), alone, token);
        QVERIFY(json[QStringLiteral("webServiceURL")].isUndefined());
        QVERIFY(json[QStringLiteral("authenticationToken")].isUndefined());
    }
    void theSameCardAndMomentMakeTheSameBytes()
    {
        const auto card = tests::sampleCard(Language::Persian);
        const auto first = pass::applePass(card, *m_identity, token, now);
        QCOMPARE(pass::applePass(card, *m_identity, token, now), first);
        const auto later = pass::applePass(card, *m_identity, token, now + std::chrono::seconds(1));
        // All but the signature and its checksums.
        QVERIFY(later != first);
        const auto signatureAt = first.indexOf("signature");
        QCOMPARE(later.first(signatureAt - 64), first.first(signatureAt - 64));
    }
    void aHostileNameStaysAName()
    {
        auto card = tests::sampleCard(Language::English);
        card.shopName = tests::hostileName();
        card.nextReward = tests::hostileName();
        const QTemporaryDir folder;
        unpack(folder, pass::applePass(card, *m_identity, token, now));
        const auto json = QJsonDocument::fromJson(contentOf(folder.filePath(QStringLiteral("pass.json")))).object();
        QCOMPARE(json[QStringLiteral("organizationName")].toString(), card.shopName);
        QCOMPARE(
            json[QStringLiteral("storeCard")][QStringLiteral("secondaryFields")][0][QStringLiteral("value")].toString(),
            card.nextReward);
    }

private:
    static void languages()
    {
        QTest::addColumn<Language>("language");
        for (const auto language : base::allLanguages())
            QTest::newRow(qPrintable(base::languageCode(language))) << language;
    }
};

MUHR_TEST(ApplePassTest, apple_pass_test)
#include "apple_pass_test.moc"
