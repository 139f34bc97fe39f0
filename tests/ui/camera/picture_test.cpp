// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera/picture.h"

#include "core/scan/qr_reader.h"
#include "tests/support/phone_trials.h"
#include "tests/support/test_main.h"

#include <QTest>
#include <QVideoFrame>
#include <QVideoFrameFormat>

using namespace muhr;
using Pixels = QVideoFrameFormat::PixelFormat;

namespace {

/// Writes a picture into a frame of the camera's making: brightness where `place` says, all colours as given.
QVideoFrame frameOf(const QImage &gray, Pixels pixels, int offset, int stride, int blueness, int redness)
{
    QVideoFrame frame(QVideoFrameFormat(gray.size(), pixels));
    if (!frame.map(QVideoFrame::WriteOnly))
        return {};
    for (int plane = 0; plane < frame.planeCount(); ++plane)
        for (int i = 0; i < frame.mappedBytes(plane); ++i)
            frame.bits(plane)[i] = static_cast<uchar>(i % 2 == 0 ? blueness : redness);
    if (frame.planeCount() == 3)
        for (int i = 0; i < frame.mappedBytes(1); ++i)
            frame.bits(1)[i] = static_cast<uchar>(blueness);
    if (frame.planeCount() == 3)
        for (int i = 0; i < frame.mappedBytes(2); ++i)
            frame.bits(2)[i] = static_cast<uchar>(redness);
    if (stride == 2)
        for (int i = 0; i < frame.mappedBytes(0); ++i)
            frame.bits(0)[i] = static_cast<uchar>(i % 4 < 2 ? blueness : redness);
    for (int y = 0; y < gray.height(); ++y)
        for (int x = 0; x < gray.width(); ++x)
            frame.bits(0)[y * frame.bytesPerLine(0) + offset + x * stride] = gray.constScanLine(y)[x];
    frame.unmap();
    return frame;
}

} // namespace

class PictureTest : public QObject
{
    Q_OBJECT
private slots:
    void everyFormatOfCamerasIsReadInPlace_data()
    {
        QTest::addColumn<int>("pixels");
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("stride");
        QTest::newRow("YUV420P, most films") << int(Pixels::Format_YUV420P) << 0 << 1;
        QTest::newRow("NV12, phones and Macs") << int(Pixels::Format_NV12) << 0 << 1;
        QTest::newRow("YUYV, webcams") << int(Pixels::Format_YUYV) << 0 << 2;
        QTest::newRow("UYVY") << int(Pixels::Format_UYVY) << 1 << 2;
        QTest::newRow("Y8, infrared") << int(Pixels::Format_Y8) << 0 << 1;
    }
    void everyFormatOfCamerasIsReadInPlace()
    {
        QFETCH(int, pixels);
        QFETCH(int, offset);
        QFETCH(int, stride);
        tests::PhoneShot shot;
        shot.text = tests::trialText(8);
        // An odd multiple of 16, so that rows can be padded.
        shot.size = {656, 368};
        shot.centre = {328, 184};
        shot.modulePixels = 6;
        const auto gray = tests::phonePicture(shot).convertToFormat(QImage::Format_Grayscale8);
        const auto frame = frameOf(gray, Pixels(pixels), offset, stride, 110, 160);
        const auto picture = camera::Picture::open(frame);
        QVERIFY(picture.has_value());
        QCOMPARE(picture->brightness().pixelStride(), stride);
        scan::QrReader reader;
        QCOMPARE(reader.read(picture->brightness()), QStringList(shot.text));
    }
    void thePreviewHasTheColoursOfTheFrame_data()
    {
        QTest::addColumn<int>("pixels");
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("stride");
        QTest::newRow("YUV420P") << int(Pixels::Format_YUV420P) << 0 << 1;
        QTest::newRow("NV12") << int(Pixels::Format_NV12) << 0 << 1;
        QTest::newRow("YUYV") << int(Pixels::Format_YUYV) << 0 << 2;
        QTest::newRow("UYVY") << int(Pixels::Format_UYVY) << 1 << 2;
    }
    void thePreviewHasTheColoursOfTheFrame()
    {
        QFETCH(int, pixels);
        QFETCH(int, offset);
        QFETCH(int, stride);
        QImage gray(64, 48, QImage::Format_Grayscale8);
        // ITU-R BT.601: pure red is brightness 81, blueness 90, redness 240.
        gray.fill(81);
        auto frame = frameOf(gray, Pixels(pixels), offset, stride, 90, 240);
        if (stride == 2) {
            // The colour bytes stand in turns between the brightness bytes.
            QVERIFY(frame.map(QVideoFrame::ReadWrite));
            for (int i = 1 - offset; i < frame.mappedBytes(0); i += 2)
                frame.bits(0)[i] = static_cast<uchar>(i % 4 < 2 ? 90 : 240);
            frame.unmap();
        }
        const auto preview = camera::Picture::open(frame)->preview();
        QCOMPARE(preview.size(), QSize(32, 24));
        const QColor colour = preview.pixelColor(10, 10);
        QVERIFY2(colour.red() > 250 && colour.green() < 5 && colour.blue() < 5, qPrintable(colour.name()));
    }
    void anRgbFrameIsReadToo()
    {
        tests::PhoneShot shot;
        shot.text = tests::trialText(9);
        const auto image = tests::phonePicture(shot);
        QVideoFrame frame(QVideoFrameFormat(image.size(), Pixels::Format_BGRX8888));
        QVERIFY(frame.map(QVideoFrame::WriteOnly));
        for (int y = 0; y < image.height(); ++y)
            std::memcpy(frame.bits(0) + y * frame.bytesPerLine(0), image.constScanLine(y),
                        std::size_t(image.width()) * 4);
        frame.unmap();
        const auto picture = camera::Picture::open(frame);
        QVERIFY(picture.has_value());
        scan::QrReader reader;
        QCOMPARE(reader.read(picture->brightness()), QStringList(shot.text));
    }
    void nothingIsNoPicture()
    {
        QVERIFY(!camera::Picture::open(QVideoFrame()));
        QVERIFY(!camera::Picture::open(QImage()));
    }
};

MUHR_TEST(PictureTest, picture_test)
#include "picture_test.moc"
