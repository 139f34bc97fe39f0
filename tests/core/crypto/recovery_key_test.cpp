// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/recovery_key.h"

#include "tests/core/crypto/counting_bytes.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using crypto::RecoveryKey;
using crypto::RecoveryKeyError;
using crypto::WrappedKeyError;
using tests::countingBytes;

namespace {

// Both made by another implementation; sheets with it hang on walls.
const QString kText = QStringLiteral("68SKX-8D9PY-6WW3R-JEHV0-7GYK5-WFT0C-8514A-6H255");
const QByteArray kSealed =
    QByteArray::fromHex("000000036465666768696a6b6c6d6e6fc0c1f67306a417509025248015d1fa7bb2b6b5e5"
                        "1e45389d697b38feb369cc10d098060c7dd68a75e0a0e5ebc40a9f54");

base::ShopId shop(int first)
{
    return base::ShopId::fromBytes(QByteArrayView(countingBytes(first, 16))).value();
}

} // namespace

class RecoveryKeyTest : public QObject
{
    Q_OBJECT
private slots:
    void aKeyIsPrintedInGroupsWithChecks()
    {
        tests::CountingRandom random(50);
        QCOMPARE(RecoveryKey::make(random).text(), kText);
        QCOMPARE(RecoveryKey::parse(kText).value().text(), kText);
    }
    void aKeyIsReadAsItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("in small letters") << kText.toLower();
        QTest::newRow("with spaces") << QString(kText).replace(u'-', u' ');
        QTest::newRow("without anything between") << QString(kText).remove(u'-');
        QTest::newRow("over two lines") << QStringLiteral("  %1\n%2 ").arg(kText.first(24), kText.sliced(24));
        QTest::newRow("O for 0") << QString(kText).replace(u'0', u'O');
        QTest::newRow("l for 1") << QString(kText).replace(u'1', u'l');
        QTest::newRow("Persian digits") << QString(kText).replace(u'6', u'۶');
    }
    void aKeyIsReadAsItIsTyped()
    {
        QFETCH(QString, typed);
        QCOMPARE(RecoveryKey::parse(typed).value().text(), kText);
    }
    void aSlipIsFoundInItsGroup_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("group");
        QTest::newRow("a wrong letter") << QString(kText).replace(QStringLiteral("6WW3R"), QStringLiteral("6WW3S"))
                                        << 3;
        QTest::newRow("two letters exchanged")
            << QString(kText).replace(QStringLiteral("JEHV0"), QStringLiteral("JHEV0")) << 4;
        QTest::newRow("two groups exchanged")
            << QString(kText).replace(QStringLiteral("68SKX-8D9PY"), QStringLiteral("8D9PY-68SKX")) << 1;
        QTest::newRow("a letter left out")
            << QString(kText).replace(QStringLiteral("8514A"), QStringLiteral("854A")) << 7;
        QTest::newRow("a letter that is not used")
            << QString(kText).replace(QStringLiteral("6H255"), QStringLiteral("6H2U5")) << 8;
    }
    void aSlipIsFoundInItsGroup()
    {
        QFETCH(QString, typed);
        QFETCH(int, group);
        const auto key = RecoveryKey::parse(typed);
        QVERIFY(!key);
        QCOMPARE(key.error().kind, RecoveryKeyError::Kind::WrongGroup);
        QCOMPARE(key.error().group, group);
        QVERIFY(std::get<std::int64_t>(crypto::sentence(key.error()).values.at(0)) == group);
    }
    void everySingleWrongLetterIsFound()
    {
        const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
        for (qsizetype at = 0; at < kText.size(); ++at) {
            if (kText[at] == u'-')
                continue;
            for (const QChar letter : alphabet) {
                QString typed = kText;
                typed[at] = letter;
                QCOMPARE(RecoveryKey::parse(typed).hasValue(), typed == kText);
            }
        }
    }
    void groupsAreCounted()
    {
        using Kind = RecoveryKeyError::Kind;
        QCOMPARE(RecoveryKey::parse(u"").error().kind, Kind::Empty);
        QCOMPARE(RecoveryKey::parse(u" - ").error().kind, Kind::Empty);
        QCOMPARE(RecoveryKey::parse(kText.first(41)).error().kind, Kind::MissingGroups);
        QCOMPARE(RecoveryKey::parse(kText.first(41)).error().group, 7);
        QCOMPARE(RecoveryKey::parse(kText + QStringLiteral("-68SKX")).error().kind, Kind::TooManyGroups);
        QCOMPARE(RecoveryKey::parse(kText + QStringLiteral("-68SKX")).error().group, 9);
    }
    void theSheetOpensTheKeyOfItsShop()
    {
        const auto recovery = RecoveryKey::parse(kText).value();
        tests::CountingRandom random(100);
        const crypto::VersionedShopKey key{3, crypto::ShopKey::fromBytes(countingBytes(0, 32)).value()};
        QCOMPARE(recovery.sealShopKey(key, shop(0), random), kSealed);
        const auto opened = recovery.openShopKey(kSealed, shop(0));
        QCOMPARE(opened.value().version, 3U);
        QCOMPARE(opened.value().key.view().toByteArray(), countingBytes(0, 32));
    }
    void anotherSheetOrShopOpensNothing()
    {
        tests::SeededRandom random(14);
        const auto recovery = RecoveryKey::parse(kText).value();
        QCOMPARE(recovery.openShopKey(kSealed, shop(1)).error(), WrappedKeyError::WrongKeyOrDamaged);
        QCOMPARE(RecoveryKey::make(random).openShopKey(kSealed, shop(0)).error(), WrappedKeyError::WrongKeyOrDamaged);
        QCOMPARE(recovery.openShopKey(kSealed.chopped(1), shop(0)).error(), WrappedKeyError::NotAWrappedKey);
    }
};

MUHR_TEST(RecoveryKeyTest, recovery_key_test)
#include "recovery_key_test.moc"
