// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/key_file.h"

#include "tests/core/crypto/counting_bytes.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace muhr;
using crypto::KeyFile;
using crypto::KeyFileError;
using tests::countingBytes;

namespace {

const QByteArray kLine = R"({"key":"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8","key_version":3,)"
                         R"("shop":"00010203-0405-0607-0809-0a0b0c0d0e0f"})";

base::ShopId shop(int first)
{
    return base::ShopId::fromBytes(QByteArrayView(countingBytes(first, 16))).value();
}

crypto::VersionedShopKey key(std::uint32_t version)
{
    return {version, crypto::ShopKey::fromBytes(countingBytes(0, 32)).value()};
}

void put(const QString &path, const QByteArray &content, QFile::Permissions permissions)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size() &&
            file.setPermissions(permissions));
}

const QFile::Permissions kOwner = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

class KeyFileTest : public QObject
{
    Q_OBJECT
private slots:
    void aFileHasALineAShop()
    {
        KeyFile file;
        file.set(shop(0), key(3));
        QCOMPARE(file.lines(), kLine + '\n');
        file.set(shop(1), key(1));
        QCOMPARE(file.lines().count('\n'), 2);
        file.set(shop(0), key(4));
        QCOMPARE(file.lines().count('\n'), 2);
        QCOMPARE(file.keyOf(shop(0))->version, 4U);
        file.remove(shop(0));
        QVERIFY(!file.keyOf(shop(0)));
    }
    void theKeysBeforeStandBesideTheNewest()
    {
        KeyFile file;
        file.set(shop(0), key(1).followedBy({2, crypto::ShopKey::fromBytes(countingBytes(40, 32)).value()}));
        const auto read = KeyFile::parse(file.lines());
        const auto *ring = read->keyOf(shop(0));
        QCOMPARE(ring->version, 2U);
        QCOMPARE(ring->earlier.size(), 1U);
        QCOMPARE(ring->oldest().version, 1U);
        QCOMPARE(ring->first().view().toByteArray(), countingBytes(0, 32));
        QCOMPARE(read->lines(), file.lines());
    }
    void whatIsWrittenReadsBackAndIsClosedToOthers()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("shops.muhr.key"));
        put(path, "old", kOwner | QFile::ReadOther);
        KeyFile file;
        file.set(shop(0), key(3));
        QVERIFY(file.write(path));
        QVERIFY(!(QFile::permissions(path) &
                  (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
        const auto read = KeyFile::read(path).value();
        QCOMPARE(read.keyOf(shop(0))->version, 3U);
        QCOMPARE(read.keyOf(shop(0))->key.view().toByteArray(), countingBytes(0, 32));
        QVERIFY(!read.keyOf(shop(1)));
    }
    void whatANewerVersionWroteIsKept()
    {
        QByteArray line = kLine;
        line.insert(1, R"("hint":"till 2",)");
        auto file = std::move(*KeyFile::parse(line));
        file.set(shop(0), key(4));
        QVERIFY(file.lines().contains(R"("hint":"till 2")"));
    }
    void aFileThatCanNotBeUsedIsToldApart()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("shops.muhr.key"));
        QCOMPARE(KeyFile::read(path).error(), KeyFileError::Missing);
        put(path, kLine, kOwner | QFile::ReadGroup);
        QCOMPARE(KeyFile::read(path).error(), KeyFileError::OpenToOthers);
        put(path, "not a key", kOwner);
        QCOMPARE(KeyFile::read(path).error(), KeyFileError::Damaged);
        KeyFile file;
        QCOMPARE(file.write(folder.filePath(QStringLiteral("missing/shops.muhr.key"))).error(),
                 KeyFileError::NotWritten);
    }
    void aDamagedLineIsRefused_data()
    {
        QTest::addColumn<QByteArray>("lines");
        const auto changed = [](const char *from, const char *to) { return QByteArray(kLine).replace(from, to); };
        QTest::newRow("no JSON") << kLine.chopped(1);
        QTest::newRow("an array") << QByteArray("[1]");
        QTest::newRow("a key too short") << changed("Hh8", "H");
        QTest::newRow("a letter outside base 64") << changed("AAEC", "A*EC");
        QTest::newRow("version 0") << changed(":3", ":0");
        QTest::newRow("half a version") << changed(":3", ":1.5");
        QTest::newRow("a version past 32 bits") << changed(":3", ":4294967296");
        QTest::newRow("a shop that is none") << changed("0a0b", "0a0x");
        QTest::newRow("the same shop twice") << kLine + '\n' + kLine;
    }
    void aDamagedLineIsRefused()
    {
        QFETCH(QByteArray, lines);
        QCOMPARE(KeyFile::parse(lines).error(), KeyFileError::Damaged);
    }
};

MUHR_TEST(KeyFileTest, key_file_test)
#include "key_file_test.moc"
