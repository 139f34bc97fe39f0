// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/backup_header.h"
#include "core/crypto/sealed_stream.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::crypto;

namespace {

constexpr base::Instant morning = base::Instant::fromMs(1'780'286'400'000);

/// A shop with everything that a lock needs.
struct Shop
{
    explicit Shop(std::uint64_t seed)
        : random(seed), id(base::ShopId::make(random, morning)),
          recovery(RecoveryKey::make(random)), secrets{{1, ShopKey::make(random)},
                                                       base::WipingBytes::drawn(random, 64)},
          key(BackupKey::make(random))
    {
    }

    BackupHeader header()
    {
        BackupHeader made;
        made.madeAt = morning;
        made.locks = {lockFor(id, secrets, recovery.sealShopKey(secrets.shop, id, random), key, random)};
        return made;
    }

    tests::SeededRandom random;
    base::ShopId id;
    RecoveryKey recovery;
    BackupSecrets secrets;
    BackupKey key;
};

/// As one reads a file.
std::optional<BackupError> errorIn(QByteArrayView bytes)
{
    const auto header = BackupHeader::parse(bytes);
    return header ? std::nullopt : std::optional(header.error());
}

QByteArray sealed(const QList<QByteArray> &pieces, QByteArrayView key, const QByteArray &additional)
{
    SealingStream stream(key, additional);
    QByteArray all;
    for (qsizetype i = 0; i < pieces.size(); ++i)
        all += stream.seal(pieces[i], i + 1 == pieces.size());
    return all;
}

} // namespace

class BackupHeaderTest : public QObject
{
    Q_OBJECT
private slots:
    void readsBackWhatItWrote()
    {
        Shop shop(1);
        BackupHeader header = shop.header();
        header.box = QByteArray("box");
        const QByteArray bytes = header.bytes();
        QCOMPARE(*BackupHeader::sizeBy(bytes), bytes.size());
        const auto again = BackupHeader::parse(bytes);
        QVERIFY(again.hasValue());
        QVERIFY(again->locks == header.locks);
        QVERIFY(again->box == header.box);
        QCOMPARE(again->madeAt.ms(), morning.ms());
        QCOMPARE(again->bytes(), bytes);
    }

    void theShopKeyAndTheRecoveryKeyOpenItAndNothingElseDoes()
    {
        Shop shop(2);
        const BackupHeader header = shop.header();
        const BackupLock &lock = header.locks.front();
        for (const auto &opened : {openLock(lock, shop.secrets.shop), openLock(lock, shop.recovery)}) {
            QVERIFY(opened.hasValue());
            QCOMPARE(opened->key.view(), shop.key.view());
            QCOMPARE(opened->secrets.device.view(), shop.secrets.device.view());
            QCOMPARE(opened->secrets.shop.key.view(), shop.secrets.shop.key.view());
        }
        Shop other(3);
        QVERIFY(openLock(lock, other.secrets.shop).error() == BackupError::WrongKey);
        QVERIFY(openLock(lock, other.recovery).error() == BackupError::WrongKey);
        VersionedShopKey later = shop.secrets.shop.copy();
        later.version = 2;
        QVERIFY(openLock(lock, later).error() == BackupError::WrongKey);
        BackupLock ofOther = lock;
        ofOther.shop = other.id;
        QVERIFY(openLock(ofOther, shop.secrets.shop).error() == BackupError::WrongKey);
        BackupLock withoutSheet = lock;
        withoutSheet.recovery.reset();
        QVERIFY(openLock(withoutSheet, shop.recovery).error() == BackupError::WrongKey);
    }

    void theSheetOpensItAlsoWhenTheShopHasItsNextKey()
    {
        Shop shop(5);
        // As it was sealed when the shop was made; the sheet was printed then.
        const QByteArray printed = shop.recovery.sealShopKey(shop.secrets.shop, shop.id, shop.random);
        shop.secrets.shop = shop.secrets.shop.followedBy({2, ShopKey::make(shop.random)});
        const auto lock = lockFor(shop.id, shop.secrets, printed, shop.key, shop.random);
        QVERIFY(openLock(lock, shop.recovery));
        const auto opened = openLock(lock, shop.secrets.shop);
        QVERIFY(opened);
        QCOMPARE(opened->secrets.shop.version, 2U);
        QVERIFY(opened->secrets.shop.holds(shop.secrets.shop.first()));
    }
    void saysWhatIsWrongWithIt()
    {
        Shop shop(4);
        const QByteArray good = shop.header().bytes();
        QVERIFY(errorIn({}) == BackupError::NotABackup);
        QVERIFY(errorIn("SQLite format 3 and so on, much longer than a header") == BackupError::NotABackup);
        QByteArray newer = good;
        newer[11] = 2;
        QVERIFY(errorIn(newer) == BackupError::Newer);
        for (qsizetype size = 11; size < good.size(); ++size)
            QVERIFY(errorIn(good.first(size)) == BackupError::Damaged);
        QVERIFY(errorIn(good + 'x') == BackupError::Damaged);
        QByteArray huge = good;
        huge[12] = '\x7f';
        QVERIFY(errorIn(huge) == BackupError::Damaged);
        for (qsizetype at = 16; at < good.size(); ++at) {
            QByteArray flipped = good;
            flipped[at] = static_cast<char>(flipped[at] ^ 4);
            QVERIFY(errorIn(flipped) == BackupError::Damaged);
        }
        BackupHeader twice = shop.header();
        twice.locks.push_back(twice.locks.front());
        QVERIFY(errorIn(twice.bytes()) == BackupError::Damaged);
        BackupHeader empty;
        empty.madeAt = morning;
        QVERIFY(errorIn(empty.bytes()) == BackupError::Damaged);
    }

    void aStreamOpensAsAWholeOnly()
    {
        tests::SeededRandom random(5);
        const QByteArray key = random.bytes(32);
        const QList<QByteArray> pieces = {random.bytes(1'000), random.bytes(1'000), random.bytes(10)};
        const QByteArray whole = sealed(pieces, key, "header");
        const QByteArray first = whole.first(1'016);
        const QByteArray second = whole.sliced(1'016, 1'016);
        const QByteArray last = whole.sliced(2'032);

        OpeningStream good(key, "header");
        QCOMPARE(good.open(first, false).value_or(QByteArray()), pieces[0]);
        QCOMPARE(good.open(second, false).value_or(QByteArray()), pieces[1]);
        QCOMPARE(good.open(last, true).value_or(QByteArray()), pieces[2]);

        QVERIFY(!OpeningStream(key, "other").open(first, false));
        QVERIFY(!OpeningStream(random.bytes(32), "header").open(first, false));
        // Exchanged, left out, cut after a piece, gone on with.
        QVERIFY(!OpeningStream(key, "header").open(second, false));
        OpeningStream leftOut(key, "header");
        QVERIFY(leftOut.open(first, false).has_value());
        QVERIFY(!leftOut.open(last, true));
        QVERIFY(!OpeningStream(key, "header").open(first, true));
        OpeningStream longer(key, "header");
        (void)longer.open(first, false);
        (void)longer.open(second, false);
        QVERIFY(!longer.open(last, false));
    }
};

MUHR_TEST(BackupHeaderTest, backup_header_test)
#include "backup_header_test.moc"
