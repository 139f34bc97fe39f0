// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/qr_reader.h"
#include "tests/support/counter_stand.h"
#include "tests/support/phone_film.h"
#include "tests/support/test_main.h"
#include "ui/camera/picture.h"
#include "ui/counter/camera_pane.h"

#include <QTemporaryDir>

using namespace muhr;
using tests::CounterStand;

namespace {

/// Whether the frame around the place of the code is lit; nothing else in the picture has that colour.
bool isLit(counter::CameraPane &pane)
{
    const QColor light = kit::tokens().lensLight;
    const QImage image = pane.grab().toImage();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == light)
                return true;
    return false;
}

/// Of the pictures of a film, counted from 1, the first in which there is a code to be read.
qint64 firstWithCode(const tests::PhoneFilm &film)
{
    for (int index = 0; index < tests::pictureCount(film); ++index) {
        const auto picture = camera::Picture::open(tests::filmPicture(film, index));
        if (picture && !scan::QrReader().read(picture->brightness()).isEmpty())
            return index + 1;
    }
    return 0;
}

} // namespace

/// The cashier sees at once that a code was seen, and what the camera shows as in a mirror.
class LightTest : public QObject
{
    Q_OBJECT
private slots:
    void itFallsOnACodeWithinThreePictures_data()
    {
        QTest::addColumn<int>("style");
        QTest::newRow("a light card") << static_cast<int>(tests::PhoneStyle::Light);
        QTest::newRow("a phone in dark mode") << static_cast<int>(tests::PhoneStyle::Dark);
    }
    /// Pictures one by one, each of them read: a player leaves some out on a busy machine, and then nobody knows which
    /// of the film is the fifth one that came.
    void itFallsOnACodeWithinThreePictures()
    {
        QFETCH(int, style);
        CounterStand stand;
        const auto customer = stand.shop.join(QStringLiteral("Gulnora"));
        QVERIFY(customer);
        const QTemporaryDir folder;
        tests::PhoneFilm film;
        film.text = customer->code;
        film.seconds = 2;
        film.style = static_cast<tests::PhoneStyle>(style);
        QVERIFY(tests::writePictures(film, folder.path()).hasValue());
        const qint64 first = firstWithCode(film);
        QVERIFY(first > 1);
        auto *pane = stand.part<counter::CameraPane>("camera");
        int waited = 0;
        bool wasLit = false;
        bool wasLitBefore = false;
        connect(&stand.feed, &camera::CameraFeed::pictureRead, &stand.feed, [&](qint64 frame) {
            if (wasLit)
                return;
            waited += frame >= first ? 1 : 0;
            wasLit = isLit(*pane);
            wasLitBefore = wasLit && frame < first;
        });
        stand.feed.start(camera::CameraSource::folder(folder.path()));
        QTRY_VERIFY_WITH_TIMEOUT(wasLit, 20'000);
        QVERIFY(!wasLitBefore);
        QVERIFY2(waited <= 3, qPrintable(QString::number(waited)));
        // And goes out again.
        QTRY_VERIFY_WITH_TIMEOUT(!isLit(*pane), 20'000);
    }
    void thePaneIsAMirrorWhereThatIsChosen()
    {
        CounterStand stand;
        QImage picture(640, 360, QImage::Format_RGB32);
        picture.fill(Qt::red);
        for (int y = 0; y < picture.height(); ++y)
            for (int x = picture.width() / 2; x < picture.width(); ++x)
                picture.setPixelColor(x, y, Qt::blue);
        stand.feed.start(camera::CameraSource::firstDevice());
        auto *pane = stand.part<counter::CameraPane>("camera");
        const auto leadingEdge = [&] {
            pane->setFrame(picture);
            return pane->grab().toImage().pixelColor(60, 60);
        };
        QCOMPARE(leadingEdge(), QColor(Qt::red));
        stand.presenter->setCameraMirrored(true);
        QCOMPARE(leadingEdge(), QColor(Qt::blue));
    }
};

MUHR_TEST(LightTest, light_test)
#include "light_test.moc"
