// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/mac.h"

#include "tests/core/crypto/counting_bytes.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;

class MacTest : public QObject
{
    Q_OBJECT
private slots:
    void hmacsAreThoseOfRfc4231_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("mac");
        QTest::newRow("test case 1") << QByteArray(20, '\x0b') << QByteArray("Hi There")
                                     << QByteArray("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
        QTest::newRow("test case 2, a short key")
            << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
            << QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        QTest::newRow("an empty key and message")
            << QByteArray() << QByteArray()
            << QByteArray("b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
    }
    void hmacsAreThoseOfRfc4231()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, mac);
        QCOMPARE(crypto::hmacSha256(key, message).bytes().toHex(), mac);
    }
    void derivedKeysAreThoseOfRfc5869_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("salt");
        QTest::addColumn<QByteArray>("info");
        QTest::addColumn<QByteArray>("derived");
        QTest::newRow("test case 1") << QByteArray(22, '\x0b') << tests::countingBytes(0, 13)
                                     << tests::countingBytes(0xf0, 10)
                                     << QByteArray("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"
                                                   "34007208d5b887185865");
        QTest::newRow("test case 2, longer than a hash")
            << tests::countingBytes(0, 80) << tests::countingBytes(0x60, 80) << tests::countingBytes(0xb0, 80)
            << QByteArray("b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c"
                          "59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71"
                          "cc30c58179ec3e87c14c01d5c1f3434f1d87");
        QTest::newRow("test case 3, no salt and no info")
            << QByteArray(22, '\x0b') << QByteArray() << QByteArray()
            << QByteArray("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"
                          "9d201395faa4b61a96c8");
    }
    void derivedKeysAreThoseOfRfc5869()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, salt);
        QFETCH(QByteArray, info);
        QFETCH(QByteArray, derived);
        QCOMPARE(crypto::hkdfSha256(key, salt, info, derived.size() / 2).view().toByteArray().toHex(), derived);
    }
    void eachUseHasItsOwnKey()
    {
        const auto shopKey = crypto::ShopKey::fromBytes(tests::countingBytes(0, 32)).value();
        const auto phone = crypto::derivedKey(shopKey, "muhr/phone/1");
        const auto mail = crypto::derivedKey(shopKey, "muhr/mail/1");
        QVERIFY(!crypto::equalInConstantTime(phone.view(), mail.view()));
        QVERIFY(crypto::lookUpHash(phone, "+998900001234") != crypto::lookUpHash(mail, "+998900001234"));
        QCOMPARE(crypto::lookUpHash(phone, "+998900001234"), crypto::lookUpHash(phone, "+998900001234"));
    }
    void valuesAreComparedWhole()
    {
        QVERIFY(crypto::equalInConstantTime("", ""));
        QVERIFY(crypto::equalInConstantTime("abc", "abc"));
        QVERIFY(!crypto::equalInConstantTime("abc", "abd"));
        QVERIFY(!crypto::equalInConstantTime("abc", "ab"));
    }
};

MUHR_TEST(MacTest, mac_test)
#include "mac_test.moc"
