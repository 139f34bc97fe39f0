// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/owner_key.h"

#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace muhr;
using namespace muhr::crypto;

namespace {

const QString password = QStringLiteral("Oq choynak 2026");
constexpr ScryptCost cheap = {10, 8, 1};

struct Sealed
{
    tests::SeededRandom random{7};
    VersionedShopKey shopKey{3, ShopKey::make(random), {}};
    OwnerPlace place{base::ShopId::make(random, {}), base::StaffId::make(random, {})};
    OwnerKey key = OwnerKey::make(random);
    SealedOwnerKey sealed = sealOwnerKey(key, password, place, shopKey, random, cheap);

    QString open(const SealedOwnerKey &what, const QString &typed) { return open(what, typed, place); }
    QString open(const SealedOwnerKey &what, const QString &typed, const OwnerPlace &at)
    {
        const auto opened = openOwnerKey(what, typed, at, shopKey);
        if (opened)
            return opened->publicKey() == key.publicKey() ? QStringLiteral("opened") : QStringLiteral("another");
        return opened.error() == OwnerKeyError::NoShopKey ? QStringLiteral("no key") : QStringLiteral("wrong");
    }
};

} // namespace

class OwnerKeyTest : public QObject
{
    Q_OBJECT
private slots:
    void scryptIsThatOfTheSource()
    {
        // RFC 7914, section 12, second vector.
        QCOMPARE(scrypt("password", "NaCl", {10, 8, 16}, 64).view().toByteArray().toHex(),
                 QByteArray("fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
                            "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640"));
    }
    void herPasswordAloneOpensIt()
    {
        Sealed it;
        QCOMPARE(it.open(it.sealed, password), QStringLiteral("opened"));
        QCOMPARE(it.open(it.sealed, QStringLiteral("oq choynak 2026")), QStringLiteral("wrong"));
        QCOMPARE(it.open(it.sealed, QString()), QStringLiteral("wrong"));
        // Typed on a keyboard with other digits it is the same one.
        QCOMPARE(it.open(it.sealed, QStringLiteral("Oq choynak ۲۰۲۶")), QStringLiteral("opened"));
    }
    void inHerPlaceAlone()
    {
        Sealed it;
        OwnerPlace other = it.place;
        other.staff = base::StaffId::make(it.random, {});
        QCOMPARE(it.open(it.sealed, password, other), QStringLiteral("wrong"));
        other = it.place;
        other.shop = base::ShopId::make(it.random, {});
        QCOMPARE(it.open(it.sealed, password, other), QStringLiteral("wrong"));
        SealedOwnerKey exchanged = it.sealed;
        exchanged.publicKey = OwnerKey::make(it.random).publicKey();
        QCOMPARE(it.open(exchanged, password), QStringLiteral("wrong"));
    }
    void besideItsShopKeyAlone()
    {
        Sealed it;
        // It stays one of the shop's earlier keys.
        VersionedShopKey next{4, ShopKey::make(it.random), {}};
        it.shopKey = it.shopKey.followedBy(std::move(next));
        QCOMPARE(it.open(it.sealed, password), QStringLiteral("opened"));
        it.shopKey = {5, ShopKey::make(it.random), {}};
        QCOMPARE(it.open(it.sealed, password), QStringLiteral("no key"));
        it.shopKey = {3, ShopKey::make(it.random), {}};
        QCOMPARE(it.open(it.sealed, password), QStringLiteral("wrong"));
    }
    void everyBitCounts()
    {
        Sealed it;
        for (qsizetype place = 5; place < it.sealed.sealed.size(); ++place) {
            if (place >= 5 && place < 8)
                continue; // the cost: another one takes long
            SealedOwnerKey changed = it.sealed;
            changed.sealed[place] = static_cast<char>(changed.sealed[place] ^ 1);
            QCOMPARE(it.open(changed, password), QStringLiteral("wrong"));
        }
    }
    void itReadsBack()
    {
        const Sealed it;
        QVERIFY(SealedOwnerKey::parse(it.sealed.json()) == it.sealed);
    }
    void whatIsNoneIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("json");
        const Sealed it;
        const auto with = [&](const QString &key, const QJsonValue &value) {
            QJsonObject object = QJsonDocument::fromJson(it.sealed.json()).object();
            object[key] = value;
            return QJsonDocument(object).toJson();
        };
        const auto sealedAs = [&](qsizetype place, int value) {
            QByteArray bytes = it.sealed.sealed;
            bytes[place] = static_cast<char>(value);
            return with(QStringLiteral("sealed"), QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding)));
        };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("of another kind") << with(QStringLiteral("muhr"), QStringLiteral("owner_key/2"));
        QTest::newRow("without a public key") << with(QStringLiteral("public_key"), QJsonValue());
        QTest::newRow("with a short public key") << with(QStringLiteral("public_key"), QStringLiteral("AAAA"));
        QTest::newRow("with nothing sealed") << with(QStringLiteral("sealed"), QString());
        QTest::newRow("with letters that are none") << with(QStringLiteral("sealed"), QStringLiteral("?"));
        QTest::newRow("of another format") << sealedAs(0, 2);
        QTest::newRow("of more memory than there is") << sealedAs(5, 20);
        QTest::newRow("of a cost that is none") << sealedAs(6, 0);
        QTest::newRow("of a cost that is hardly any") << sealedAs(5, 3);
        QTest::newRow("of minutes of work") << sealedAs(7, 200);
    }
    void whatIsNoneIsNotRead()
    {
        QFETCH(const QByteArray, json);
        QVERIFY(!SealedOwnerKey::parse(json));
    }
    void sheSignsOneEvent()
    {
        const Sealed it;
        const auto event = base::Sha256::of("an event");
        const QByteArray signature = it.key.sign(ownerActText(event));
        QCOMPARE(signature.size(), ownerSignatureSize);
        QVERIFY(it.sealed.publicKey.verifies(ownerActText(event), signature));
        QVERIFY(!it.sealed.publicKey.verifies(ownerActText(base::Sha256::of("another")), signature));
        QVERIFY(!it.sealed.publicKey.verifies(event.bytes(), signature));
    }
};

MUHR_TEST(OwnerKeyTest, owner_key_test)
#include "owner_key_test.moc"
