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
};

MUHR_TEST(CameraViewTest, camera_view_test)
#include "camera_view_test.moc"
