// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/cms.h"

#include "core/crypto/demo_certificates.h"
#include "tests/core/crypto/openssl_program.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using base::Instant;
using crypto::PassSigner;
using crypto::PassSignerError;

namespace {

const Instant kNow = Instant::fromMs(1'774'083'900'000); // 2026-03-21 09:05 UTC
const QString kPassType = QStringLiteral("pass.com.example.loyalty");
const QString kTeam = QStringLiteral("A1B2C3D4E5");
// With line ends that a signer of mail would change.
const QByteArray kManifest("{\n\"pass.json\":\"abc\"\r\n}\n");

} // namespace

class CmsTest : public QObject
{
    Q_OBJECT
private:
    crypto::DemoCertificates m_demo;

private slots:
    void initTestCase() { m_demo = crypto::makeDemoCertificates(kPassType, kTeam, kNow); }

    void aSignatureIsVerifiedByAnotherProgram_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("as mail") << QStringLiteral("smime");
        QTest::newRow("as a message") << QStringLiteral("cms");
    }
    void aSignatureIsVerifiedByAnotherProgram()
    {
        QFETCH(QString, command);
        const auto signer = PassSigner::fromPem(m_demo.signer).value();
        tests::OpensslProgram openssl;
        openssl.put(QStringLiteral("ca.pem"), m_demo.root);
        openssl.put(QStringLiteral("manifest.json"), kManifest);
        openssl.put(QStringLiteral("signature"), signer.sign(kManifest, kNow));
        const QStringList arguments = {command,
                                       QStringLiteral("-verify"),
                                       QStringLiteral("-binary"),
                                       QStringLiteral("-inform"),
                                       QStringLiteral("DER"),
                                       QStringLiteral("-in"),
                                       QStringLiteral("signature"),
                                       QStringLiteral("-content"),
                                       QStringLiteral("manifest.json"),
                                       QStringLiteral("-CAfile"),
                                       QStringLiteral("ca.pem"),
                                       QStringLiteral("-purpose"),
                                       QStringLiteral("any"),
                                       QStringLiteral("-attime"),
                                       QString::number(kNow.ms() / 1000)};
        QCOMPARE(openssl.run(arguments), 0);
        QVERIFY2(openssl.output().contains("Verification successful") ||
                     openssl.output().contains("CMS Verification successful"),
                 openssl.output().constData());

        openssl.put(QStringLiteral("manifest.json"), kManifest + ' ');
        QVERIFY2(openssl.run(arguments) > 0, openssl.output().constData());
    }
    void theSignatureIsDetachedAndCarriesTheGivenTime()
    {
        const auto signer = PassSigner::fromPem(m_demo.signer).value();
        tests::OpensslProgram openssl;
        openssl.put(QStringLiteral("signature"), signer.sign(kManifest, kNow));
        QCOMPARE(openssl.run({QStringLiteral("cms"), QStringLiteral("-cmsout"), QStringLiteral("-print"),
                              QStringLiteral("-noout"), QStringLiteral("-inform"), QStringLiteral("DER"),
                              QStringLiteral("-in"), QStringLiteral("signature")}),
                 0);
        const QByteArray dump = openssl.output();
        QVERIFY2(dump.contains("eContent: <ABSENT>"), dump.constData());
        QVERIFY2(dump.contains("UTCTIME:Mar 21 09:05:00 2026 GMT"), dump.constData());
        QVERIFY(dump.contains("Muhr demonstration intermediate"));
        QVERIFY(dump.contains("sha256"));
        QVERIFY(!dump.contains("S/MIME Capabilities"));
    }
    void theCertificateTellsPassTypeTeamAndDates()
    {
        const auto signer = PassSigner::fromPem(m_demo.signer).value();
        QCOMPARE(signer.passType(), kPassType);
        QCOMPARE(signer.team(), kTeam);
        QCOMPARE(signer.validFrom(), kNow - std::chrono::hours(24));
        QCOMPARE(signer.expires(), kNow + std::chrono::hours(365 * 24));
        QCOMPARE(signer.intermediateExpires(), signer.expires());
    }
    void filesThatDoNotBelongTogetherAreToldApart()
    {
        const auto errorOf = [](const crypto::PassSignerFiles &files) {
            const auto signer = PassSigner::fromPem(files);
            return signer ? QStringLiteral("none") : QString::fromLatin1(crypto::sourceText(signer.error()).text);
        };
        const auto textOf = [](PassSignerError error) { return QString::fromLatin1(crypto::sourceText(error).text); };
        const auto other = crypto::makeDemoCertificates(kPassType, kTeam, kNow);
        auto files = m_demo.signer;
        QCOMPARE(errorOf(files), QStringLiteral("none"));
        files.signer = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
        QCOMPARE(errorOf(files), textOf(PassSignerError::NoSignerCertificate));
        files = m_demo.signer;
        files.intermediate.clear();
        QCOMPARE(errorOf(files), textOf(PassSignerError::NoIntermediateCertificate));
        files = m_demo.signer;
        files.key = files.signer;
        QCOMPARE(errorOf(files), textOf(PassSignerError::BadKey));
        files.key = other.signer.key;
        QCOMPARE(errorOf(files), textOf(PassSignerError::KeyDoesNotFit));
        files = m_demo.signer;
        files.intermediate = other.signer.intermediate;
        QCOMPARE(errorOf(files), textOf(PassSignerError::IntermediateDoesNotFit));
        QCOMPARE(errorOf(crypto::makeDemoCertificates(kPassType, {}, kNow).signer), textOf(PassSignerError::NoTeam));
        QCOMPARE(errorOf(crypto::makeDemoCertificates({}, kTeam, kNow).signer), textOf(PassSignerError::NoPassType));
    }
    void aLockedKeyOpensByItsPasswordOnly()
    {
        tests::OpensslProgram openssl;
        openssl.put(QStringLiteral("key.pem"), m_demo.signer.key);
        QCOMPARE(openssl.run({QStringLiteral("pkcs8"), QStringLiteral("-topk8"), QStringLiteral("-in"),
                              QStringLiteral("key.pem"), QStringLiteral("-passout"), QStringLiteral("pass:sesame")}),
                 0);
        auto files = m_demo.signer;
        files.key = openssl.output();
        QCOMPARE(crypto::RsaKey::fromPem(files.key).error(), crypto::RsaKeyError::NeedsPassword);
        QCOMPARE(crypto::RsaKey::fromPem(files.key, "sesam").error(), crypto::RsaKeyError::NeedsPassword);
        files.keyPassword = "sesame";
        QVERIFY(PassSigner::fromPem(files));
    }
};

MUHR_TEST(CmsTest, cms_test)
#include "cms_test.moc"
