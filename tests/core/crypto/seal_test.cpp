// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/seal.h"

#include "core/crypto/aes_gcm.h"
#include "core/crypto/key_box.h"
#include "core/crypto/wrapped_key.h"
#include "tests/core/crypto/counting_bytes.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using crypto::BoxError;
using crypto::SealError;
using crypto::WrappedKeyError;
using tests::countingBytes;

namespace {

// Made by another implementation from countingBytes(): these bytes lie in stores and may never change.
const QByteArray kSealed = QByteArray::fromHex(
    "016465666768696a6b6c6d6e6f0f6eb208169b37be670d9553b601058e2aa7706bb319ceee499fc8e507b8ea56d01bff8c");
const QByteArray kWrapped =
    QByteArray::fromHex("000000036465666768696a6b6c6d6e6f80d214adb5249851eeb38d3b0eb0bc2a9a1bdcd1"
                        "57b12dad47304eab1f4643afe85284e0617d3756a14a00386cf26de9");
const QByteArray kBox =
    QByteArray::fromHex("015869aff450549732cbaaed5e5df9b30a6da31cb0e5742bad5ad4a1a768f1a67b9ac830b267"
                        "19b6f740a88ea2e5abe5a64ea8460d6e939331");
const QByteArray kName = QStringLiteral("Gulnora Yoʻldosheva").toUtf8();

base::ShopId shop()
{
    return base::ShopId::fromBytes(QByteArrayView(countingBytes(0, 16))).value();
}

base::IdBytes person()
{
    return base::CustomerId::fromBytes(QByteArrayView(countingBytes(16, 16))).value().raw();
}

crypto::PersonKey personKey(int first)
{
    return crypto::PersonKey::fromBytes(countingBytes(first, 32)).value();
}

crypto::VersionedShopKey shopKey(std::uint32_t version)
{
    return {version, crypto::ShopKey::fromBytes(countingBytes(0, 32)).value()};
}

crypto::VersionedShopKey otherKey(std::uint32_t version)
{
    return {version, crypto::ShopKey::fromBytes(countingBytes(77, 32)).value()};
}

} // namespace

class SealTest : public QObject
{
    Q_OBJECT
private slots:
    void theCipherIsThatOfTheGcmSpecification()
    {
        const QByteArray zeros(32, '\0');
        QCOMPARE(crypto::aesGcmSealed(zeros, zeros.first(12), {}, zeros.first(16)).toHex(),
                 QByteArray("cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919"));
    }
    void aSealIsWhatAnotherImplementationMakes()
    {
        tests::CountingRandom random(100);
        QCOMPARE(crypto::seal(personKey(0), {shop(), person(), 7}, kName, random), kSealed);
        QCOMPARE(crypto::unseal(personKey(0), {shop(), person(), 7}, kSealed).value(), kName);
    }
    void aSealOpensInItsPlaceOnly()
    {
        const auto otherShop = base::ShopId::fromBytes(QByteArrayView(countingBytes(1, 16))).value();
        const crypto::SealPlace places[] = {
            {otherShop, person(), 7}, {shop(), otherShop.raw(), 7}, {shop(), person(), 8}};
        for (const auto &place : places)
            QCOMPARE(crypto::unseal(personKey(0), place, kSealed).error(), SealError::WrongKeyOrDamaged);
        QCOMPARE(crypto::unseal(personKey(1), {shop(), person(), 7}, kSealed).error(), SealError::WrongKeyOrDamaged);
    }
    void aChangeOfAnyBitIsSeen()
    {
        for (qsizetype bit = 8; bit < kSealed.size() * 8; ++bit) {
            QByteArray changed = kSealed;
            changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
            QCOMPARE(crypto::unseal(personKey(0), {shop(), person(), 7}, changed).error(),
                     SealError::WrongKeyOrDamaged);
        }
    }
    void aSealThatIsNoneIsToldApart()
    {
        const crypto::SealPlace place{shop(), person(), 7};
        QCOMPARE(crypto::unseal(personKey(0), place, {}).error(), SealError::NotASeal);
        QCOMPARE(crypto::unseal(personKey(0), place, kSealed.first(28)).error(), SealError::NotASeal);
        QCOMPARE(crypto::unseal(personKey(0), place, '\x02' + kSealed.sliced(1)).error(), SealError::NewerFormat);
    }
    void nothingAndMuchAreSealedToo()
    {
        tests::SeededRandom random(7);
        for (const int size : {0, 1, 2 * 1024 * 1024}) {
            const QByteArray plain = random.bytes(size);
            const QByteArray sealed = crypto::seal(personKey(0), {shop(), person(), 0}, plain, random);
            QCOMPARE(sealed.size(), plain.size() + 29);
            QCOMPARE(crypto::unseal(personKey(0), {shop(), person(), 0}, sealed).value(), plain);
        }
    }
    void aWrappedKeyIsWhatAnotherImplementationMakes()
    {
        tests::CountingRandom random(100);
        QCOMPARE(crypto::wrapKey(personKey(200), shopKey(3), shop(), person(), random), kWrapped);
        const auto key = crypto::unwrapKey(kWrapped, shopKey(3), shop(), person());
        QCOMPARE(key.value().view().toByteArray(), countingBytes(200, 32));
        QCOMPARE(crypto::keyVersionOf(kWrapped), 3U);
    }
    void aWrappedKeyOpensByAnyKeyThatTheShopHasHad()
    {
        // A repair may number two revocations the other way round: the key counts, and not what it was called.
        const auto ring = otherKey(4).followedBy(shopKey(1)).followedBy(otherKey(5));
        QCOMPARE(ring.version, 5U);
        QCOMPARE(ring.earlier.size(), 1U);
        QCOMPARE(ring.oldest().version, 1U);
        QVERIFY(ring.holds(shopKey(3).key) && ring.ofVersion(1) && !ring.ofVersion(3));
        QCOMPARE(crypto::unwrapKey(kWrapped, ring, shop(), person())->view().toByteArray(), countingBytes(200, 32));
    }
    void aWrappedKeyOpensForItsPersonAndShopOnly()
    {
        QCOMPARE(crypto::unwrapKey(kWrapped, otherKey(2), shop(), person()).error(), WrappedKeyError::OtherKeyVersion);
        QCOMPARE(crypto::unwrapKey(kWrapped, otherKey(3), shop(), person()).error(),
                 WrappedKeyError::WrongKeyOrDamaged);
        QCOMPARE(crypto::unwrapKey(kWrapped, shopKey(3), shop(), shop().raw()).error(),
                 WrappedKeyError::WrongKeyOrDamaged);
        QCOMPARE(crypto::unwrapKey(kWrapped.chopped(1), shopKey(3), shop(), person()).error(),
                 WrappedKeyError::NotAWrappedKey);
        QByteArray otherVersion = kWrapped;
        otherVersion[3] = 4;
        QCOMPARE(crypto::unwrapKey(otherVersion, shopKey(4), shop(), person()).error(),
                 WrappedKeyError::WrongKeyOrDamaged);
    }
    void aBoxIsWhatAnotherImplementationMakes()
    {
        const auto receiver = crypto::BoxKey::fromSecret(countingBytes(1, 32)).value();
        tests::CountingRandom random(33);
        QCOMPARE(crypto::sealTo(receiver.publicKey(), "enrol", "shop key", random).value(), kBox);
        QCOMPARE(crypto::openBox(receiver, "enrol", kBox).value().view().toByteArray(), QByteArray("shop key"));
    }
    void aBoxOpensForItsReceiverAndPurposeOnly()
    {
        const auto receiver = crypto::BoxKey::fromSecret(countingBytes(1, 32)).value();
        const auto another = crypto::BoxKey::fromSecret(countingBytes(2, 32)).value();
        QCOMPARE(crypto::openBox(another, "enrol", kBox).error(), BoxError::NotForThisKey);
        QCOMPARE(crypto::openBox(receiver, "backup", kBox).error(), BoxError::NotForThisKey);
        QCOMPARE(crypto::openBox(receiver, "enrol", kBox.first(40)).error(), BoxError::NotABox);
        QCOMPARE(crypto::openBox(receiver, "enrol", '\x07' + kBox.sliced(1)).error(), BoxError::NewerFormat);
    }
    void aKeyOfWhichNoSecretCanBeMadeIsRefused()
    {
        tests::SeededRandom random(8);
        const auto zero = crypto::BoxPublicKey::fromBytes(QByteArray(32, '\0')).value();
        QVERIFY(!crypto::sealTo(zero, "enrol", "shop key", random));
        const auto receiver = crypto::BoxKey::fromSecret(countingBytes(1, 32)).value();
        QCOMPARE(crypto::openBox(receiver, "enrol", '\x01' + QByteArray(80, '\0')).error(), BoxError::NotABox);
    }
};

MUHR_TEST(SealTest, seal_test)
#include "seal_test.moc"
