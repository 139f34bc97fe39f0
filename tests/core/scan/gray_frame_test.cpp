// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/gray_frame.h"

#include "core/scan/reduce.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <limits>
#include <vector>

using namespace muhr;

class GrayFrameTest : public QObject
{
    Q_OBJECT
private slots:
    void aLayoutMustFitItsBytes_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("rowStride");
        QTest::addColumn<int>("pixelStride");
        QTest::addColumn<bool>("fits");
        const int most = std::numeric_limits<int>::max();
        QTest::newRow("a plane") << 12 << 4 << 3 << 4 << 1 << true;
        QTest::newRow("one byte short") << 11 << 4 << 3 << 4 << 1 << false;
        QTest::newRow("the last row needs no padding") << 44 << 4 << 3 << 20 << 1 << true;
        QTest::newRow("YUYV") << 23 << 4 << 3 << 8 << 2 << true;
        QTest::newRow("rows that overlap") << 100 << 4 << 3 << 3 << 1 << false;
        QTest::newRow("no width") << 100 << 0 << 3 << 4 << 1 << false;
        QTest::newRow("no height") << 100 << 4 << 0 << 4 << 1 << false;
        QTest::newRow("no stride") << 100 << 4 << 3 << 4 << 0 << false;
        QTest::newRow("upside down") << 100 << 4 << 3 << -4 << 1 << false;
        QTest::newRow("enormous") << 100 << most << most << most << 1 << false;
        QTest::newRow("enormous pixels") << 100 << most << 1 << most << most << false;
    }
    void aLayoutMustFitItsBytes()
    {
        QFETCH(int, bytes);
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(int, rowStride);
        QFETCH(int, pixelStride);
        QFETCH(bool, fits);
        const std::vector<std::uint8_t> memory(std::size_t(bytes), 0);
        QCOMPARE(scan::GrayFrame::view(memory, {width, height, rowStride, pixelStride}).has_value(), fits);
    }
    void halvingIsTheMeanOfFour()
    {
        const std::vector<std::uint8_t> memory = {10, 20, 30, 40, 99, //
                                                  30, 40, 50, 61, 99};
        scan::GrayImage half;
        scan::halve(*scan::GrayFrame::view(memory, {4, 2, 5, 1}), half);
        QCOMPARE(half.width(), 2);
        QCOMPARE(half.height(), 1);
        QCOMPARE(int(half.row(0)[0]), 25);
        QCOMPARE(int(half.row(0)[1]), 45);
    }
    void aThirdIsTheMeanOfNine()
    {
        const std::vector<std::uint8_t> memory = {1, 2, 3, 4, 5, 6, 7, 8, 9};
        scan::GrayImage small;
        scan::third(*scan::GrayFrame::view(memory, {3, 3, 3, 1}), small);
        QCOMPARE(int(small.row(0)[0]), 5);
    }
    void stretchingFillsTheRangeButNotNoise()
    {
        scan::GrayImage faint;
        faint.resize(64, 64);
        scan::GrayImage flat;
        flat.resize(64, 64);
        for (int y = 0; y < 64; ++y)
            for (int x = 0; x < 64; ++x) {
                faint.row(y)[x] = static_cast<std::uint8_t>(x % 2 ? 150 : 100);
                flat.row(y)[x] = static_cast<std::uint8_t>(x % 2 ? 102 : 100);
            }
        scan::GrayImage out;
        scan::stretch(faint, out);
        QVERIFY(out.row(5)[4] == 0 && out.row(5)[5] >= 250);
        scan::stretch(flat, out);
        QVERIFY2(out.row(5)[5] <= 12, "at most sixfold");
    }
};

MUHR_TEST(GrayFrameTest, gray_frame_test)
#include "gray_frame_test.moc"
