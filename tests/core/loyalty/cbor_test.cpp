// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/cbor.h"

#include "tests/support/test_main.h"

#include <QTest>

#include <limits>

using namespace muhr;
using namespace muhr::loyalty;

class CborTest : public QObject
{
    Q_OBJECT
private slots:
    void anIntegerHasItsShortestForm_data()
    {
        QTest::addColumn<qint64>("value");
        QTest::addColumn<QByteArray>("hex");
        // RFC 8949, appendix A.
        QTest::newRow("zero") << qint64(0) << QByteArray("00");
        QTest::newRow("the last of one byte") << qint64(23) << QByteArray("17");
        QTest::newRow("the first of two bytes") << qint64(24) << QByteArray("1818");
        QTest::newRow("a hundred") << qint64(100) << QByteArray("1864");
        QTest::newRow("a thousand") << qint64(1000) << QByteArray("1903e8");
        QTest::newRow("a million") << qint64(1'000'000) << QByteArray("1a000f4240");
        QTest::newRow("a thousand billions") << qint64(1'000'000'000'000) << QByteArray("1b000000e8d4a51000");
        QTest::newRow("minus one") << qint64(-1) << QByteArray("20");
        QTest::newRow("minus a thousand") << qint64(-1000) << QByteArray("3903e7");
        QTest::newRow("the largest") << std::numeric_limits<qint64>::max() << QByteArray("1b7fffffffffffffff");
        QTest::newRow("the smallest") << std::numeric_limits<qint64>::min() << QByteArray("3b7fffffffffffffff");
    }
    void anIntegerHasItsShortestForm()
    {
        QFETCH(qint64, value);
        QFETCH(QByteArray, hex);
        CborWriter writer;
        writer.integer(value);
        QCOMPARE(writer.result().toHex(), hex);
        const QByteArray bytes = QByteArray::fromHex(hex);
        CborReader reader(bytes);
        QCOMPARE(qint64(reader.integer()), value);
        QVERIFY(reader.finish());
    }
    void aWrongItemIsRefused_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("something behind it") << QByteArray("0000");
        QTest::newRow("a number in two bytes that fits in one") << QByteArray("1817");
        QTest::newRow("a number in three bytes that fits in two") << QByteArray("1900ff");
        QTest::newRow("a number in five bytes that fits in three") << QByteArray("1a0000ffff");
        QTest::newRow("a number in nine bytes that fits in five") << QByteArray("1b00000000ffffffff");
        QTest::newRow("a number past 63 bits") << QByteArray("1b8000000000000000");
        QTest::newRow("a number cut off") << QByteArray("19ff");
        QTest::newRow("reserved information 28") << QByteArray("1c");
        QTest::newRow("an indefinite byte string") << QByteArray("5f4100ff");
        QTest::newRow("a byte string longer than the rest") << QByteArray("4261");
        QTest::newRow("a byte string of two to the power of 63") << QByteArray("5b7fffffffffffffff61");
        QTest::newRow("a text string") << QByteArray("6161");
        QTest::newRow("an indefinite array") << QByteArray("9f00ff");
        QTest::newRow("an array of more than there is") << QByteArray("820000").left(4);
        QTest::newRow("an array of two to the power of 62") << QByteArray("9b4000000000000000");
        QTest::newRow("an indefinite map") << QByteArray("bf0000ff");
        QTest::newRow("descending keys") << QByteArray("a202000100");
        QTest::newRow("the same key twice") << QByteArray("a201000100");
        QTest::newRow("a negative key") << QByteArray("a12000");
        QTest::newRow("a byte string as key") << QByteArray("a1416100");
        QTest::newRow("a key without a value") << QByteArray("a101");
        QTest::newRow("a tag") << QByteArray("c000");
        QTest::newRow("false") << QByteArray("f4");
        QTest::newRow("null") << QByteArray("f6");
        QTest::newRow("a half float") << QByteArray("f93c00");
        QTest::newRow("a float") << QByteArray("fa47c35000");
        QTest::newRow("a double") << QByteArray("fb3ff199999999999a");
        QTest::newRow("a break") << QByteArray("ff");
        QTest::newRow("five levels") << QByteArray("818181818100");
    }
    void aWrongItemIsRefused()
    {
        QFETCH(QByteArray, hex);
        const QByteArray bytes = QByteArray::fromHex(hex);
        CborReader reader(bytes);
        reader.raw();
        QVERIFY(!reader.finish());
    }
    void aRightItemIsTakenWhole_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("four levels") << QByteArray("8181818100");
        QTest::newRow("an empty map") << QByteArray("a0");
        QTest::newRow("an empty array") << QByteArray("80");
        QTest::newRow("an array in a map") << QByteArray("a20182000002414f");
        QTest::newRow("maps in an array") << QByteArray("82a10102a10304");
    }
    void aRightItemIsTakenWhole()
    {
        QFETCH(QByteArray, hex);
        const QByteArray bytes = QByteArray::fromHex(hex);
        CborReader reader(bytes);
        QCOMPARE(reader.raw().toByteArray(), bytes);
        QVERIFY(reader.finish());
    }
    void aTextMustBeProperUtf8_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<bool>("fine");
        QTest::newRow("Cyrillic") << QByteArray("44d0bdd0b0") << true;
        QTest::newRow("not composed") << QByteArray("4365cc81") << false;
        QTest::newRow("composed") << QByteArray("42c3a9") << true;
        QTest::newRow("a lonely surrogate") << QByteArray("43eda080") << false;
        QTest::newRow("an overlong slash") << QByteArray("42c0af") << false;
        QTest::newRow("cut off") << QByteArray("41c3") << false;
        QTest::newRow("longer than asked for") << QByteArray("456162636465") << false;
        QTest::newRow("a byte order mark is a character") << QByteArray("43efbbbf") << true;
    }
    void aTextMustBeProperUtf8()
    {
        QFETCH(QByteArray, hex);
        QFETCH(bool, fine);
        const QByteArray bytes = QByteArray::fromHex(hex);
        CborReader reader(bytes);
        reader.text(4);
        QCOMPARE(reader.finish(), fine);
    }
    void anArrayReadShortIsAnError()
    {
        const QByteArray bytes = QByteArray::fromHex("820102");
        CborReader reader(bytes);
        reader.array(2);
        reader.integer();
        QVERIFY(!reader.finish());
    }
    void anArrayReadLongIsAnError()
    {
        const QByteArray bytes = QByteArray::fromHex("8101");
        CborReader reader(bytes);
        reader.array(1);
        reader.integer();
        reader.integer();
        QVERIFY(!reader.finish());
    }
    void aKeyOnlyStandsInAMapBeforeItsValue_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("where nothing is open") << QByteArray("00");
        QTest::newRow("in an array") << QByteArray("8101");
        QTest::newRow("behind another key") << QByteArray("a201020304");
        QTest::newRow("behind the last pair") << QByteArray("a0");
        QTest::newRow("behind an error") << QByteArray("bf");
    }
    void aKeyOnlyStandsInAMapBeforeItsValue()
    {
        QFETCH(QByteArray, hex);
        const QByteArray bytes = QByteArray::fromHex(hex);
        CborReader reader(bytes);
        if (hex.startsWith('8'))
            reader.array();
        else if (hex != "00")
            reader.map();
        if (hex.startsWith("a2"))
            QCOMPARE(qint64(reader.key()), 1);
        QCOMPARE(qint64(reader.key()), 0);
        QVERIFY(reader.failed());
        QVERIFY(!reader.finish());
    }
    void anArrayMayEndWithAnEmptyOne()
    {
        const QByteArray bytes = QByteArray::fromHex("828080");
        CborReader reader(bytes);
        reader.array(2);
        QCOMPARE(qint64(reader.array()), 0);
        QCOMPARE(qint64(reader.array()), 0);
        QVERIFY(reader.finish());
    }
    void aMapValueWithoutItsKeyIsAnError()
    {
        const QByteArray bytes = QByteArray::fromHex("a10102");
        CborReader reader(bytes);
        reader.map();
        reader.integer();
        QVERIFY(!reader.finish());
    }
};

MUHR_TEST(CborTest, cbor_test)
#include "cbor_test.moc"
