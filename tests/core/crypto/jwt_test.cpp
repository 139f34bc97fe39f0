// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/jwt.h"

#include "core/crypto/demo_certificates.h"
#include "tests/core/crypto/openssl_program.h"
#include "tests/support/test_main.h"

#include <QJsonDocument>
#include <QTest>

#include <optional>

using namespace muhr;
using crypto::JwtError;
using crypto::RsaKey;
using crypto::RsaKeyError;

namespace {

constexpr auto kForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
const QJsonObject kClaims{{QStringLiteral("aud"), QStringLiteral("google")},
                          {QStringLiteral("iat"), 1'774'083'900},
                          {QStringLiteral("name"), QStringLiteral("Gulnora Yoʻldosheva")}};

} // namespace

class JwtTest : public QObject
{
    Q_OBJECT
private:
    std::optional<RsaKey> m_key;

private slots:
    void initTestCase()
    {
        const auto demo = crypto::makeDemoCertificates(QStringLiteral("pass.x"), QStringLiteral("T"), base::Instant());
        m_key = RsaKey::fromPem(demo.signer.key).value();
    }
    void aTokenIsVerifiedByAnotherProgram()
    {
        const QByteArray token = crypto::signedJwt(kClaims, *m_key, QStringLiteral("key 1"));
        const QList<QByteArray> parts = token.split('.');
        QCOMPARE(parts.size(), 3);
        QVERIFY(!token.contains('=') && !token.contains('+') && !token.contains('/'));
        tests::OpensslProgram openssl;
        openssl.put(QStringLiteral("public.pem"), m_key->publicKeyPem());
        openssl.put(QStringLiteral("signed"), parts[0] + '.' + parts[1]);
        openssl.put(QStringLiteral("signature"), QByteArray::fromBase64(parts[2], kForm));
        QCOMPARE(openssl.run({QStringLiteral("dgst"), QStringLiteral("-sha256"), QStringLiteral("-verify"),
                              QStringLiteral("public.pem"), QStringLiteral("-signature"), QStringLiteral("signature"),
                              QStringLiteral("signed")}),
                 0);
        const QJsonObject header = QJsonDocument::fromJson(QByteArray::fromBase64(parts[0], kForm)).object();
        QCOMPARE(header, (QJsonObject{{QStringLiteral("alg"), QStringLiteral("RS256")},
                                      {QStringLiteral("kid"), QStringLiteral("key 1")},
                                      {QStringLiteral("typ"), QStringLiteral("JWT")}}));
    }
    void theClaimsComeBack()
    {
        QCOMPARE(crypto::verifiedJwt(crypto::signedJwt(kClaims, *m_key), m_key->publicKeyPem()).value(), kClaims);
    }
    void aTokenWithAnotherClaimOrKeyIsRefused()
    {
        QList<QByteArray> parts = crypto::signedJwt(kClaims, *m_key).split('.');
        parts[1] = QByteArray("{\"aud\":\"google\",\"admin\":true}").toBase64(kForm);
        QCOMPARE(crypto::verifiedJwt(parts.join('.'), m_key->publicKeyPem()).error(), JwtError::WrongSignature);
        const auto other = crypto::makeDemoCertificates(QStringLiteral("pass.x"), QStringLiteral("T"), base::Instant());
        const auto otherKey = RsaKey::fromPem(other.signer.key).value();
        QCOMPARE(crypto::verifiedJwt(crypto::signedJwt(kClaims, *m_key), otherKey.publicKeyPem()).error(),
                 JwtError::WrongSignature);
        QCOMPARE(crypto::verifiedJwt(crypto::signedJwt(kClaims, *m_key), "no key").error(), JwtError::WrongSignature);
    }
    void theTokenDoesNotChooseHowItIsChecked()
    {
        for (const char *header : {R"({"alg":"none"})", R"({"alg":"HS256"})", R"({})", R"({"alg":5})"}) {
            QList<QByteArray> parts = crypto::signedJwt(kClaims, *m_key).split('.');
            parts[0] = QByteArray(header).toBase64(kForm);
            QCOMPARE(crypto::verifiedJwt(parts.join('.'), m_key->publicKeyPem()).error(), JwtError::OtherAlgorithm);
        }
    }
    void whatIsNoTokenIsRefused()
    {
        const QByteArray good = crypto::signedJwt(kClaims, *m_key);
        for (const QByteArray &text : {QByteArray(), QByteArray("a.b"), QByteArray(".."), good + '.', "*" + good,
                                       good.split('.').first(2).join('.'), QByteArray(100'000, 'a')})
            QCOMPARE(crypto::verifiedJwt(text, m_key->publicKeyPem()).error(), JwtError::NotAToken);
    }
    void aKeyThatIsNoneIsToldApart()
    {
        tests::OpensslProgram openssl;
        QCOMPARE(RsaKey::fromPem({}).error(), RsaKeyError::NotAKey);
        QCOMPARE(RsaKey::fromPem(m_key->publicKeyPem()).error(), RsaKeyError::NotAKey);
        QCOMPARE(openssl.run({QStringLiteral("genpkey"), QStringLiteral("-algorithm"), QStringLiteral("ED25519")}), 0);
        QCOMPARE(RsaKey::fromPem(openssl.output()).error(), RsaKeyError::NotRsa);
        QCOMPARE(openssl.run({QStringLiteral("genrsa"), QStringLiteral("-out"), QStringLiteral("short.pem"),
                              QStringLiteral("1024")}),
                 0);
        QCOMPARE(openssl.run({QStringLiteral("pkey"), QStringLiteral("-in"), QStringLiteral("short.pem")}), 0);
        QCOMPARE(RsaKey::fromPem(openssl.output()).error(), RsaKeyError::TooShort);
    }
};

MUHR_TEST(JwtTest, jwt_test)
#include "jwt_test.moc"
