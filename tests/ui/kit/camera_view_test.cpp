// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/camera_view.h"

#include "tests/support/test_main.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QTest>

using namespace muhr;

/// What the camera sees, and the words that lie on it.
class CameraViewTest : public QObject
{
    Q_OBJECT
private slots:
    void aLongNameOfTheCameraLeavesTheOtherWordsAlone_data()
    {
        QTest::addColumn<QString>("camera");
        QTest::newRow("a little too long") << QStringLiteral("Integrated Webcam");
        QTest::newRow("without end") << QStringLiteral("Integrated Webcam of the laptop, high definition");
    }
    void aLongNameOfTheCameraLeavesTheOtherWordsAlone()
    {
        QFETCH(QString, camera);
        kit::applyTheme(*qApp, kit::Theme::Light, base::Language::Kazakh);
        kit::CameraView view;
        view.resize(300, 300);
        view.setLeadingPill(kit::Icon::QrCode, QStringLiteral("Сканерлеуге дайын"));
        const QImage alone = view.grab().toImage();
        view.setTrailingPill(kit::Icon::Camera, camera);
        const QImage both = view.grab().toImage();
        QVERIFY(both != alone);
        const QRect leading(0, 0, 185, 300);
        QCOMPARE(both.copy(leading), alone.copy(leading));
    }
    void whatIsPaintedIsHeardAsWell()
    {
        kit::CameraView view;
        view.setLeadingPill(kit::Icon::QrCode, QStringLiteral("Ready to scan"));
        QCOMPARE(view.accessibleDescription(), QStringLiteral("Ready to scan"));
        view.setMessage(kit::Icon::Camera, QStringLiteral("No picture"), QStringLiteral("Plug it in."));
        QCOMPARE(view.accessibleName(), QStringLiteral("No picture"));
        view.setLeadingPill(std::nullopt, {});
        QCOMPARE(view.accessibleDescription(), QStringLiteral("Plug it in."));
        view.clearMessage();
        view.setLeadingPill(kit::Icon::Check, QStringLiteral("Card read"));
        QCOMPARE(view.accessibleDescription(), QStringLiteral("Card read"));
    }
    void aMirrorTurnsThePicture()
    {
        kit::applyTheme(*qApp, kit::Theme::Light, base::Language::English);
        // Red at one side, blue at the other.
        QImage picture(640, 360, QImage::Format_RGB32);
        picture.fill(Qt::red);
        for (int y = 0; y < picture.height(); ++y)
            for (int x = picture.width() / 2; x < picture.width(); ++x)
                picture.setPixelColor(x, y, Qt::blue);
        kit::CameraView view;
        view.resize(640, 360);
        view.setFrame(picture);
        const QImage straight = view.grab().toImage();
        QCOMPARE(straight.pixelColor(60, 60), QColor(Qt::red));
        view.setMirrored(true);
        const QImage mirrored = view.grab().toImage();
        QCOMPARE(mirrored.pixelColor(60, 60), QColor(Qt::blue));
        QCOMPARE(mirrored.pixelColor(580, 60), QColor(Qt::red));
    }
};

MUHR_TEST(CameraViewTest, camera_view_test)
#include "camera_view_test.moc"
