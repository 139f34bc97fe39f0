// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/totp.h"

#include "core/crypto/pin_hash.h"
#include "core/crypto/token.h"
#include "tests/core/crypto/counting_bytes.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include <QSet>
#include <QTest>

using namespace muhr;
using base::Instant;
using tests::countingBytes;

class TotpTest : public QObject
{
    Q_OBJECT
private slots:
    void digitsAreThoseOfRfc6238_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("digits");
        QTest::newRow("in the first minute of 1970") << qint64(59) << QStringLiteral("94287082");
        QTest::newRow("with a leading zero") << qint64(1'111'111'109) << QStringLiteral("07081804");
        QTest::newRow("the next step") << qint64(1'111'111'111) << QStringLiteral("14050471");
        QTest::newRow("in 2009") << qint64(1'234'567'890) << QStringLiteral("89005924");
        QTest::newRow("in 2033") << qint64(2'000'000'000) << QStringLiteral("69279037");
        QTest::newRow("past 32 bits") << qint64(20'000'000'000) << QStringLiteral("65353130");
    }
    void digitsAreThoseOfRfc6238()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, digits);
        const auto secret = crypto::TotpSecret::fromBytes("12345678901234567890").value();
        QCOMPARE(secret.digits(Instant::fromMs(seconds * 1000)), digits);
    }
    void oneStepOfToleranceEachWay()
    {
        using namespace std::chrono_literals;
        const auto secret = crypto::TotpSecret::fromBytes("12345678901234567890").value();
        const Instant shown = Instant::fromMs(1'234'567'890'000); // the first moment of its step
        const QString digits = secret.digits(shown);
        QVERIFY(secret.fits(digits, shown - 30s));
        QVERIFY(secret.fits(digits, shown + 59'999ms));
        QVERIFY(!secret.fits(digits, shown - 30'001ms));
        QVERIFY(!secret.fits(digits, shown + 60s));
        QVERIFY(!secret.fits(digits.first(7), shown));
        QVERIFY(!secret.fits(u"", shown));
    }
    void aSecretHasTwentyBytes()
    {
        QVERIFY(!crypto::TotpSecret::fromBytes("1234567890123456789"));
        tests::SeededRandom random(11);
        QCOMPARE(crypto::TotpSecret::make(random).view().size(), 20);
    }
    void aTokenReadsBackAndIsFoundByItsHash()
    {
        tests::CountingRandom random(0);
        const auto token = crypto::Token::make(random);
        QCOMPARE(token.text(), QStringLiteral("AAECAwQFBgcICQoLDA0ODw"));
        QCOMPARE(token.hash().text(),
                 QStringLiteral("5d2611d5a4dd2b40b277dfdb5ecf5b49819150d7d5c62f4eef960cb0c24db20c"));
        QCOMPARE(crypto::Token::parse(token.text()).value().hash(), token.hash());
    }
    void aTokenIsWrittenInOneWay()
    {
        for (const char *text : {"", "AAECAwQFBgcICQoLDA0OD", "AAECAwQFBgcICQoLDA0ODwA", "AAECAwQFBgcICQoLDA0ODx",
                                 "AAECAwQFBgcICQoLDA0ODw==", "AAECAwQFBgcICQoLDA0O/w", "AAECAwQFBgcICQoLDA0O w"})
            QVERIFY2(!crypto::Token::parse(QString::fromLatin1(text)), text);
    }
    void tokensDoNotRepeat()
    {
        tests::SeededRandom random(12);
        QSet<QString> seen;
        for (int i = 0; i < 1000; ++i)
            seen.insert(crypto::Token::make(random).text());
        QCOMPARE(seen.size(), 1000);
    }
    void aPinFitsTheHashAnotherImplementationMade()
    {
        const auto pepper = crypto::Pepper::fromBytes(countingBytes(0, 32)).value();
        const QString stored =
            QStringLiteral("scrypt$15$8$1$AAECAwQFBgcICQoLDA0ODw==$+Qf8HFxR59j7A+picsbUMV9x1SJci/2MckloW23x9SI=");
        const auto hash = crypto::PinHash::parse(stored).value();
        QVERIFY(hash.fits(u"483920", pepper));
        QVERIFY(hash.fits(u"۴۸۳۹۲۰", pepper));
        QVERIFY(!hash.fits(u"483921", pepper));
        QVERIFY(!hash.fits(u"483920", crypto::Pepper::fromBytes(countingBytes(1, 32)).value()));
        QCOMPARE(hash.text(), stored);
        tests::CountingRandom random(0);
        QCOMPARE(crypto::PinHash::make(u"483920", crypto::PinStrength::Pin, pepper, random).text(), stored);
    }
    void aPasswordCostsMoreThanAPin()
    {
        const auto pepper = crypto::Pepper::fromBytes(countingBytes(0, 32)).value();
        tests::SeededRandom random(13);
        const auto hash = crypto::PinHash::make(u"a long password", crypto::PinStrength::Password, pepper, random);
        QVERIFY(hash.text().startsWith(QStringLiteral("scrypt$17$8$1$")));
        QVERIFY(hash.fits(u"a long password", pepper));
    }
    void aStoredHashThatIsNoneOrTakesTooMuchIsRefused()
    {
        const QString good = QStringLiteral("$AAECAwQFBgcICQoLDA0ODw==$+Qf8HFxR59j7A+picsbUMV9x1SJci/2MckloW23x9SI=");
        QVERIFY(crypto::PinHash::parse(QStringLiteral("scrypt$15$8$1") + good));
        for (const char *start : {"", "bcrypt$15$8$1", "scrypt$15$8", "scrypt$9$8$1", "scrypt$21$8$1", "scrypt$19$8$1",
                                  "scrypt$15$0$1", "scrypt$15$8$99", "scrypt$x$8$1", "scrypt$-1$8$1"})
            QVERIFY2(!crypto::PinHash::parse(QString::fromLatin1(start) + good), start);
        QVERIFY(!crypto::PinHash::parse(QStringLiteral("scrypt$15$8$1$AAEC$AAEC")));
    }
};

MUHR_TEST(TotpTest, totp_test)
#include "totp_test.moc"
