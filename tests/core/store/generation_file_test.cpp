// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/generation_file.h"
#include "core/store/shop_table.h"
#include "core/store/transaction.h"
#include "tests/support/seeded_random.h"
#include "tests/support/small_shop.h"
#include "tests/support/store_engine.h"
#include "tests/support/sure.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace muhr;
using store::Generation;
using store::GenerationFile;

namespace {

constexpr base::Instant morning = base::Instant::fromMs(1'780'286'400'000);

struct Place
{
    base::DeviceId device;
    base::ShopId shop;
};

Place placeOf(std::uint64_t seed)
{
    tests::SeededRandom random(seed);
    return {base::DeviceId::make(random, morning), base::ShopId::make(random, morning)};
}

} // namespace

class GenerationFileTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { tests::addStoreEngines(); }
    void anotherProgramReadsWhatWasNoted()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("state/generations"));
        GenerationFile one(path);
        GenerationFile other(path);
        const Place a = placeOf(1);
        const Place b = placeOf(2);
        QVERIFY(!one.known(a.device, a.shop));
        one.note(a.device, a.shop, {1, 5, 3});
        other.note(b.device, b.shop, {2, 7, 0});
        one.note(a.device, a.shop, {1, 6, 9});
        other.note(b.device, b.shop, {3, 0, 1'234'567'890'123});
        GenerationFile third(path);
        QVERIFY(third.known(a.device, a.shop) == Generation({1, 6, 9}));
        QVERIFY(third.known(b.device, b.shop) == Generation({3, 0, 1'234'567'890'123}));
        QVERIFY(!third.known(a.device, b.shop));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 2);
    }

    void aLineThatWasCutCountsForNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("generations"));
        const Place a = placeOf(1);
        const Place b = placeOf(2);
        GenerationFile(path).note(a.device, a.shop, {1, 5, 3});
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::Append));
            file.write(b.device.text().toLatin1() + " half a line");
        }
        GenerationFile later(path);
        QVERIFY(!later.known(b.device, b.shop));
        later.note(b.device, b.shop, {1, 1, 1});
        QVERIFY(GenerationFile(path).known(a.device, a.shop) == Generation({1, 5, 3}));
        QVERIFY(GenerationFile(path).known(b.device, b.shop) == Generation({1, 1, 1}));
    }

    void aFileThatWasBegunAnewIsWrittenAnew()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("generations"));
        const Place a = placeOf(1);
        GenerationFile kept(path);
        kept.note(a.device, a.shop, {1, 5, 3});
        QFile::remove(path);
        kept.note(a.device, a.shop, {1, 6, 3});
        QVERIFY(GenerationFile(path).known(a.device, a.shop) == Generation({1, 6, 3}));
    }

    void aStoreThatKnowsLessGoesOnAsTheNextIncarnation()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("generations"));
        tests::SmallShop shop(7, false, tests::storeOfRun());
        tests::sure(shop.open());
        tests::sure(shop.create());
        GenerationFile file(path);
        file.settle(shop.database());
        const auto row = [&] { return *tests::sure(store::findShop(shop.database(), shop.id())); };
        QCOMPARE(row().incarnation, 1);
        const auto now = file.known(row().device, shop.id());
        QVERIFY(now.has_value());
        file.settle(shop.database());
        QCOMPARE(row().incarnation, 1);

        file.note(row().device, shop.id(), {1, now->seq + 1, 0});
        file.settle(shop.database());
        QCOMPARE(row().incarnation, 2);
        QVERIFY(file.known(row().device, shop.id()) == Generation({2, 0, row().position.cursor}));
        file.settle(shop.database());
        QCOMPARE(row().incarnation, 2);
        file.note(row().device, shop.id(), {1, 0, 0});
        file.note(shop.database(), shop.id());
        QVERIFY(file.known(row().device, shop.id()) == Generation({2, 0, row().position.cursor}));
    }

    void aPlaceThatCantBeWrittenCostsNoAct()
    {
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(QStringLiteral("state")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        const Place a = placeOf(1);
        GenerationFile file(folder.filePath(QStringLiteral("state/generations")));
        file.note(a.device, a.shop, {1, 5, 3});
        QVERIFY(!file.known(a.device, a.shop));
    }
};

MUHR_TEST(GenerationFileTest, generation_file_test)
#include "generation_file_test.moc"
