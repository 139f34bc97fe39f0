// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/gzip.h"

#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using base::GunzipError;

namespace {

constexpr int limit = 1024 * 1024;

QByteArray chance(int size)
{
    return tests::SeededRandom(7).bytes(size);
}

} // namespace

/// What goes over the wire packed.
class GzipTest : public QObject
{
    Q_OBJECT

private slots:
    void whatWasPackedComesOut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a word") << QByteArray("muhr");
        QTest::newRow("the same over and over") << QByteArray(300'000, 'm');
        QTest::newRow("chance, which gets no smaller") << chance(100'000);
        QTest::newRow("as much as is allowed") << chance(limit);
    }
    void whatWasPackedComesOut()
    {
        QFETCH(const QByteArray, bytes);
        const auto out = base::gunzip(base::gzip(bytes), limit);
        QVERIFY(out);
        QCOMPARE(*out, bytes);
        QCOMPARE(base::gzip(bytes), base::gzip(bytes));
    }
    void oneByteTooMuchIsRefused()
    {
        const QByteArray bytes(limit, 'm');
        QVERIFY(base::gunzip(base::gzip(bytes), limit));
        QCOMPARE(base::gunzip(base::gzip(bytes), limit - 1).error(), GunzipError::TooLarge);
        QCOMPARE(base::gunzip(base::gzip("m"), 0).error(), GunzipError::TooLarge);
    }
    void aBombIsRefusedBeforeItFillsTheMemory()
    {
        const QByteArray bomb = base::gzip(QByteArray(64 * 1024 * 1024, '\0'));
        QVERIFY(bomb.size() < 512 * 1024);
        QCOMPARE(base::gunzip(bomb, limit).error(), GunzipError::TooLarge);
    }
    void aCutStreamIsRefusedWhereverItWasCut()
    {
        const QByteArray packed = base::gzip(chance(2'000));
        for (qsizetype left = 0; left < packed.size(); ++left)
            QCOMPARE(base::gunzip(packed.first(left), limit).error(), GunzipError::CutShort);
    }
    void aDamagedOneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("packed");
        const QByteArray good = base::gzip("A stamp is a stamp is a stamp");
        const auto with = [&](qsizetype place) {
            QByteArray other = good;
            other[place] = static_cast<char>(other[place] ^ 0x55);
            return other;
        };
        QTest::newRow("plain text") << QByteArray("{\"events\": []}");
        QTest::newRow("another head") << with(0);
        QTest::newRow("another way of packing") << with(2);
        QTest::newRow("another checksum") << with(good.size() - 8);
        QTest::newRow("another length") << with(good.size() - 1);
        QTest::newRow("something behind its end") << QByteArray(good + '\0');
        QTest::newRow("two in one") << QByteArray(good + good);
    }
    void aDamagedOneIsRefused()
    {
        QFETCH(const QByteArray, packed);
        QCOMPARE(base::gunzip(packed, limit).error(), GunzipError::Damaged);
    }
};

MUHR_TEST(GzipTest, gzip_test)
#include "gzip_test.moc"
