// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/signed_text.h"
#include "tests/core/sync/round_by_hand.h"
#include "tests/core/sync/sticks.h"
#include "tests/support/sure.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace muhr;
using namespace muhr::sync;
using namespace muhr::tests;

namespace {

const QString done = QStringLiteral("done");

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the file can't be written");
}

} // namespace

/// The file that is carried, and what is not it.
class StickFileTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsNoGoodChangesNothingAndSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *kind, const char *word, const char *says) {
            QTest::newRow(name) << QByteArray(kind) << QString::fromLatin1(word) << QString::fromLatin1(says);
        };
        row("there is no such file", "missing", "bad_value", "There is no such file");
        row("an empty file", "empty", "bad_value", "not from a laptop");
        row("a picture", "picture", "bad_value", "not from a laptop");
        row("a newer Muhr wrote it", "newer", "needs_newer_muhr", "A newer Muhr");
        row("it ends within its header", "header", "store_damaged", "damaged");
        row("it ends within an act", "cut", "store_damaged", "damaged");
        row("it ends before its first act", "bare", "store_damaged", "damaged");
        row("something stands behind its end", "longer", "store_damaged", "damaged");
        row("one bit of its header is another", "header bit", "store_damaged", "damaged");
        row("one bit of its acts is another", "bit", "store_damaged", "damaged");
        row("a length that no file has", "length", "store_damaged", "damaged");
        row("another shop wrote it", "foreign", "other_shop", "another shop");
        row("this laptop wrote it", "own", "this_device", "what this laptop wrote");
        row("a laptop wrote it that is not known here", "unknown", "not_allowed", "not known here");
        row("another laptop signed it", "forged", "bad_value", "was not signed");
        row("an act was put into it", "put in", "bad_value", "was not signed");
    }
    void whatIsNoGoodChangesNothingAndSaysWhy()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QString, word);
        QFETCH(QString, says);
        ShopWithSticks shop;
        shop.till.stamp(shop.code);
        shop.till.stamp(shop.code);
        QCOMPARE(shop.write(shop.till, shop.file()), done);
        QByteArray bytes = contentsOf(shop.file());
        const qsizetype header = *StickHeader::sizeBy(bytes.first(StickHeader::fixedSize));
        const auto changed = [&](qsizetype at) { bytes[at] = static_cast<char>(bytes[at] ^ 1); };
        if (kind == "missing")
            QFile::remove(shop.file());
        else if (kind == "empty")
            bytes.clear();
        else if (kind == "picture")
            bytes = "\x89PNG\r\n\x1a\n" + bytes;
        else if (kind == "newer")
            bytes[10] = 2;
        else if (kind == "header")
            bytes.truncate(header - 1);
        else if (kind == "cut")
            bytes.chop(1);
        else if (kind == "bare")
            bytes.truncate(header);
        else if (kind == "longer")
            bytes.append('\0');
        else if (kind == "header bit")
            changed(40);
        else if (kind == "bit")
            changed(bytes.size() - 20);
        else if (kind == "length")
            changed(header);
        SyncLaptop *by = &shop.two;
        SyncEndpoint elsewhere(70);
        std::optional<SyncLaptop> stranger;
        if (kind == "foreign") {
            stranger.emplace(elsewhere, 71);
            by = &*stranger;
        } else if (kind == "own")
            by = &shop.till;
        if (kind != "missing")
            put(shop.file(), bytes);
        const bool isMadeAnew = kind == "unknown" || kind == "forged" || kind == "put in";
        if (isMadeAnew)
            makeAnew(shop, kind);
        QCOMPARE(shop.bring(*by, shop.file()), word);
        QVERIFY2(shop.sentence.contains(says), qPrintable(shop.sentence));
        QVERIFY(shop.sentence.contains(QStringLiteral("Nothing was changed")));
        if (by != &*stranger || !stranger)
            QCOMPARE(shop.carriedBy(*by), 0);
        QCOMPARE(waitingAt(shop.till), 2);
    }
    void nobodyButTheShopReadsIt()
    {
        ShopWithSticks shop;
        shop.till.join(QStringLiteral("Aziz"));
        QCOMPARE(shop.write(shop.till, shop.file()), done);
        const QByteArray bytes = contentsOf(shop.file());
        QCOMPARE(bytes.size(), shop.written.bytes);
        QCOMPARE(base::Sha256::of(bytes), shop.written.sha256);
        QVERIFY(!bytes.contains("Aziz") && !bytes.contains("events"));
        // The same acts are other bytes each time.
        QCOMPARE(shop.write(shop.till, shop.file(QStringLiteral("again"))), done);
        QVERIFY(contentsOf(shop.file(QStringLiteral("again"))).last(100) != bytes.last(100));
    }
    void aFileThatCanNotBeWrittenLeavesWhatWasThere()
    {
        ShopWithSticks shop;
        shop.till.stamp(shop.code);
        QCOMPARE(shop.write(shop.till, shop.file(QStringLiteral("nowhere/stick"))), QStringLiteral("disk_full"));
        QVERIFY(shop.sentence.contains(QStringLiteral("everything still waits on this laptop")));
        // A folder stands where the file should come.
        QVERIFY(QDir().mkpath(shop.file(QStringLiteral("taken/inside"))));
        QCOMPARE(shop.write(shop.till, shop.file(QStringLiteral("taken"))), QStringLiteral("disk_full"));
        QVERIFY(!QFile::exists(shop.file(QStringLiteral("taken.part"))));
        QCOMPARE(waitingAt(shop.till), 1);
        // An earlier one is replaced in one step, and only by one that was read again.
        QCOMPARE(shop.write(shop.till, shop.file()), done);
        const QByteArray before = contentsOf(shop.file());
        const auto stopped = sure(writeStick(shop.till.database, shop.id(), *shop.till.keys, shop.till.clock.now(),
                                             shop.till.random, shop.file(), [](int) { return false; }));
        QVERIFY(!stopped);
        QCOMPARE(contentsOf(shop.file()), before);
        QVERIFY(!QFile::exists(shop.file() + QStringLiteral(".part")));
    }
    void aFullDiskLeavesNothing()
    {
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("no full device here");
        ShopWithSticks shop;
        shop.till.stamp(shop.code);
        QFile full(QStringLiteral("/dev/full"));
        QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        StickWriter writer(full, {}, shop.till.keys->shop);
        QVERIFY(!writer.begin());
    }
    void nothingWaitsSoNothingIsWritten()
    {
        ShopWithSticks shop;
        QCOMPARE(shop.write(shop.till, shop.file()), done);
        QCOMPARE(shop.written.events, 0);
        QVERIFY(shop.written.file.isEmpty() && !QFile::exists(shop.file()));
    }
    void theEndpointTakesNothingThatTheOtherDidNotSign()
    {
        ShopWithSticks shop;
        shop.till.stamp(shop.code);
        shop.till.stamp(shop.code);
        const auto good = *sure(batchToCarry(shop.till.database, shop.till.row(), shop.till.keys->signing, 0));
        const auto before = shop.settled();
        const auto word = [&](const PushBatch &batch) {
            const auto answer = shop.endpoint.settle(shop.two.self(), batch);
            return answer ? done : words::errorWord(answer.error().word);
        };
        // Whoever brings it signs nothing for the other.
        auto forged = good;
        forged.head.signature = shop.two.keys->signing.sign(
            headText(shop.id(), shop.till.session.device, good.head.incarnation, good.head.seq, good.head.hash));
        QCOMPARE(word(forged), QStringLiteral("bad_value"));
        // Nor puts an act of his own before what the other has signed.
        auto longer = good;
        auto event = *loyalty::decode(good.events.front());
        event.id = base::EventId::make(shop.two.random, shop.two.clock.now());
        longer.events.insert(longer.events.begin(), loyalty::encode(event));
        QCOMPARE(word(longer), QStringLiteral("bad_value"));
        auto shorter = good;
        shorter.events.erase(shorter.events.begin());
        QCOMPARE(word(shorter), done); // taken up to where it is cut: nothing
        auto bare = good;
        bare.carried.reset();
        QCOMPARE(word(bare), QStringLiteral("bad_value"));
        auto nobody = good;
        nobody.carried->device = base::DeviceId::make(shop.two.random, shop.two.clock.now());
        QCOMPARE(word(nobody), QStringLiteral("not_allowed"));
        QCOMPARE(shop.settled(), before);
        QCOMPARE(word(good), done);
        QCOMPARE(shop.settled(), before + 2);
    }

private:
    /// Files that only somebody with the key of the shop can make.
    static void makeAnew(ShopWithSticks &shop, const QByteArray &kind)
    {
        StickHeader header{shop.till.clock.now(), shop.id(), shop.till.session.device, shop.till.keys->shop.version,
                           shop.till.random.bytes(StickHeader::saltSize)};
        auto batch = *sure(batchToCarry(shop.till.database, shop.till.row(), shop.till.keys->signing, 0));
        if (kind == "unknown") {
            header.device = base::DeviceId::make(shop.till.random, shop.till.clock.now());
            batch.carried->device = header.device;
        } else if (kind == "forged")
            batch.head.signature = shop.two.keys->signing.sign(
                headText(shop.id(), header.device, batch.head.incarnation, batch.head.seq, batch.head.hash));
        else
            batch.events.insert(batch.events.begin(), batch.events.back());
        QFile file(shop.file());
        StickWriter writer(file, header, shop.till.keys->shop);
        if (!file.open(QIODevice::WriteOnly) || !writer.begin() || !writer.add(batch) || !writer.finish())
            qFatal("the file can't be written");
    }
};

MUHR_TEST(StickFileTest, stick_file_test)
#include "stick_file_test.moc"
