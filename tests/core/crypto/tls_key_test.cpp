// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/tls_key.h"

#include "core/crypto/demo_certificates.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;

class TlsKeyTest : public QObject
{
    Q_OBJECT
private slots:
    void aKeyAndItsCertificateAreKnownByTheSame()
    {
        const auto made = crypto::makeDemoCertificates(QStringLiteral("pass.test"), QStringLiteral("TEAM"),
                                                       base::Instant::fromMs(1'780'286'400'000));
        const auto ofKey = crypto::tlsKeyHash(made.signer.key);
        QVERIFY(ofKey);
        QCOMPARE(crypto::tlsKeyHash(made.signer.signer), ofKey);
        QVERIFY(crypto::tlsKeyHash(made.root) != ofKey);
    }
    void eachKeyThatIsMadeIsAnother()
    {
        const QByteArray one = crypto::makeTlsKey();
        QVERIFY(one.startsWith("-----BEGIN PRIVATE KEY-----"));
        QVERIFY(crypto::tlsKeyHash(one));
        QCOMPARE(crypto::tlsKeyHash(one), crypto::tlsKeyHash(one));
        QVERIFY(crypto::tlsKeyHash(one) != crypto::tlsKeyHash(crypto::makeTlsKey()));
    }
    void theHashIsTheOneThatOpensslPrints()
    {
        // openssl pkey -pubin -in key.pem -pubout -outform DER | openssl dgst -sha256; key of RFC 9500 section 2.3.
        const QByteArray pem = "-----BEGIN PUBLIC KEY-----\n"
                               "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEQiVI+I+3gv+17KN0RFLHKh5Vj71v\n"
                               "c75eSOkyMsxFxbFsTNEMTLjVuKFxOelIgsiZJXKZNCX0FBmrfpCkKklCcg==\n"
                               "-----END PUBLIC KEY-----\n";
        const QByteArray der = QByteArray::fromBase64(pem.split('\n')[1] + pem.split('\n')[2]);
        QCOMPARE(crypto::tlsKeyHash(pem), base::Sha256::of(der));
    }
    void anythingElseIsNone_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a word") << QByteArray("key");
        QTest::newRow("a block that is cut") << crypto::makeTlsKey().left(90);
        QTest::newRow("a block of other bytes")
            << QByteArray("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
    }
    void anythingElseIsNone()
    {
        QFETCH(const QByteArray, pem);
        QVERIFY(!crypto::tlsKeyHash(pem));
    }
};

MUHR_TEST(TlsKeyTest, tls_key_test)
#include "tls_key_test.moc"
