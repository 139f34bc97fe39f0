// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera/camera_format.h"

#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using camera::FormatOffer;
using Pixels = QVideoFrameFormat::PixelFormat;

Q_DECLARE_METATYPE(FormatOffer)

class CameraFormatTest : public QObject
{
    Q_OBJECT
private slots:
    void theBestOfferIsTaken_data()
    {
        const FormatOffer rawHd{{1280, 720}, Pixels::Format_YUYV, 30};
        const FormatOffer slowRawHd{{1280, 720}, Pixels::Format_YUYV, 10};
        const FormatOffer jpegHd{{1280, 720}, Pixels::Format_Jpeg, 30};
        const FormatOffer rawSmall{{640, 480}, Pixels::Format_YUYV, 30};
        const FormatOffer rawTiny{{160, 120}, Pixels::Format_YUYV, 30};
        const FormatOffer jpegFull{{1920, 1080}, Pixels::Format_Jpeg, 30};
        const FormatOffer jpeg4k{{3840, 2160}, Pixels::Format_Jpeg, 30};
        const FormatOffer silentHd{{1280, 720}, Pixels::Format_NV12, 0};
        const FormatOffer nothing{};
        QTest::addColumn<QList<FormatOffer>>("offers");
        QTest::addColumn<int>("best");
        QTest::newRow("raw before compressed") << QList{jpegHd, rawHd, rawSmall} << 1;
        QTest::newRow("fluent before raw") << QList{slowRawHd, jpegHd} << 1;
        QTest::newRow("full HD before a quarter of it") << QList{rawSmall, jpegFull} << 1;
        QTest::newRow("small before enormous") << QList{jpeg4k, rawSmall} << 1;
        QTest::newRow("tiny is the last resort") << QList{rawTiny, jpegFull} << 1;
        QTest::newRow("a camera that doesn't tell its rate") << QList{jpegFull, silentHd} << 1;
        QTest::newRow("the only one, though slow") << QList{slowRawHd} << 0;
        QTest::newRow("no offer") << QList<FormatOffer>{} << -1;
        QTest::newRow("an offer that is none") << QList{nothing} << -1;
    }
    void theBestOfferIsTaken()
    {
        QFETCH(QList<FormatOffer>, offers);
        QFETCH(int, best);
        QCOMPARE(int(camera::bestOffer(offers).value_or(-1)), best);
    }
};

MUHR_TEST(CameraFormatTest, camera_format_test)
#include "camera_format_test.moc"
