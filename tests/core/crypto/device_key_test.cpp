// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/device_key.h"

#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using crypto::DeviceKey;
using crypto::DevicePublicKey;

class DeviceKeyTest : public QObject
{
    Q_OBJECT
private slots:
    void signaturesAreThoseOfRfc8032_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("publicKey");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("test 1, an empty message")
            << QByteArray("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
            << QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a") << QByteArray()
            << QByteArray(
                   "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
                   "d25bf5f0595bbe24655141438e7a100b");
        QTest::newRow("test 2, one byte")
            << QByteArray("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
            << QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c") << QByteArray("72")
            << QByteArray(
                   "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
                   "387b2eaeb4302aeeb00d291612bb0c00");
    }
    void signaturesAreThoseOfRfc8032()
    {
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, publicKey);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, signature);
        const auto key = DeviceKey::fromSecret(QByteArray::fromHex(secret)).value();
        QCOMPARE(key.publicKey().bytes().toHex(), publicKey);
        QCOMPARE(key.sign(QByteArray::fromHex(message)).toHex(), signature);
        QVERIFY(key.publicKey().verifies(QByteArray::fromHex(message), QByteArray::fromHex(signature)));
    }
    void aSignatureFitsItsMessageAndKeyOnly()
    {
        tests::SeededRandom random(9);
        const auto key = DeviceKey::make(random);
        const auto another = DeviceKey::make(random);
        const QByteArray signature = key.sign("the head of the chain");
        QVERIFY(key.publicKey().verifies("the head of the chain", signature));
        QVERIFY(!key.publicKey().verifies("the head of the chain.", signature));
        QVERIFY(!another.publicKey().verifies("the head of the chain", signature));
        QVERIFY(!key.publicKey().verifies("the head of the chain", signature.first(63)));
        QVERIFY(!key.publicKey().verifies("the head of the chain", {}));
        QVERIFY(!DevicePublicKey::fromBytes(QByteArray(32, '\xff')).value().verifies("x", signature));
    }
    void aKeyComesBackFromItsSecret()
    {
        tests::SeededRandom random(10);
        const auto key = DeviceKey::make(random);
        QVERIFY(DeviceKey::fromSecret(key.secret()).value().publicKey() == key.publicKey());
        QVERIFY(!DeviceKey::fromSecret(key.secret().first(31)));
        QVERIFY(!DevicePublicKey::fromBytes(QByteArray(33, 'x')));
    }
};

MUHR_TEST(DeviceKeyTest, device_key_test)
#include "device_key_test.moc"
