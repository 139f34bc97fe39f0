// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/still_view.h"

#include "core/scan/reduce.h"
#include "tests/core/scan/drawn_shot.h"
#include "tests/support/camera_faults.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;

namespace {

scan::GrayImage halfOf(QImage picture, double noise, std::uint64_t seed, double light = 1)
{
    tests::PhoneShot shot;
    shot.noise = noise;
    shot.seed = seed;
    shot.light = light;
    tests::addCameraFaults(picture, shot, 0);
    const auto gray = picture.convertToFormat(QImage::Format_Grayscale8);
    const std::span bytes(gray.constBits(), std::size_t(gray.sizeInBytes()));
    scan::GrayImage half;
    scan::halve(*scan::GrayFrame::view(bytes, {gray.width(), gray.height(), int(gray.bytesPerLine()), 1}), half);
    return half;
}

} // namespace

class StillViewTest : public QObject
{
    Q_OBJECT
private slots:
    void theFirstPictureIsNew()
    {
        scan::StillView view;
        scan::GrayImage one;
        one.resize(1, 1);
        QVERIFY(view.changes(one));
        QVERIFY(!view.changes(one));
    }
    void theNoiseOfASensorIsNoChange()
    {
        const auto counter = tests::emptyCounterPicture({1280, 720}, 1, 0);
        scan::StillView view;
        view.changes(halfOf(counter, 9, 1));
        for (std::uint64_t seed = 2; seed < 8; ++seed)
            QVERIFY(!view.changes(halfOf(counter, 9, seed)));
    }
    void aPhoneThatComesInIsOne_data()
    {
        QTest::addColumn<double>("modulePixels");
        QTest::addColumn<QPointF>("centre");
        QTest::newRow("in the middle") << 7.0 << QPointF(640, 360);
        QTest::newRow("far away") << 1.8 << QPointF(640, 360);
        QTest::newRow("just its edge") << 7.0 << QPointF(640, 860);
    }
    void aPhoneThatComesInIsOne()
    {
        QFETCH(double, modulePixels);
        QFETCH(QPointF, centre);
        auto shot = tests::goodShot();
        shot.modulePixels = modulePixels;
        shot.centre = centre;
        scan::StillView view;
        view.changes(halfOf(tests::emptyCounterPicture({1280, 720}, 1, 0), 2, 1));
        const auto with = halfOf(tests::phonePicture(shot), 0, 2);
        QVERIFY(view.changes(with));
        QVERIFY2(!view.changes(with), "and from then on it is what lies there");
    }
    void eveningThatFallsIsOneNowAndThen()
    {
        const auto counter = tests::emptyCounterPicture({1280, 720}, 1, 0);
        scan::StillView view;
        view.changes(halfOf(counter, 2, 1));
        int changes = 0;
        for (int minute = 1; minute <= 20; ++minute)
            changes += view.changes(halfOf(counter, 2, 1, 1 - minute * 0.004)) ? 1 : 0;
        QVERIFY(changes >= 1 && changes <= 10);
    }
    void anotherSizeIsAChange()
    {
        scan::StillView view;
        scan::GrayImage image;
        image.resize(64, 64);
        view.changes(image);
        image.resize(64, 32);
        QVERIFY(view.changes(image));
    }
};

MUHR_TEST(StillViewTest, still_view_test)
#include "still_view_test.moc"
