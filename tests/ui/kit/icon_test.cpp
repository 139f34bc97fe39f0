// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icon.h"

#include "tests/support/test_main.h"

#include <QPainter>
#include <QTest>

#include <cstdlib>

using namespace muhr;

namespace {

QImage drawn(kit::Icon icon, Qt::LayoutDirection direction, QColor colour)
{
    QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    kit::paintIcon(painter, image.rect(), icon, colour);
    return image;
}

/// Share of the ink that lies elsewhere; edges may differ by a shade.
double difference(const QImage &a, const QImage &b)
{
    double ink = 0;
    double off = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            ink += a.pixelColor(x, y).alpha();
            off += std::abs(a.pixelColor(x, y).alpha() - b.pixelColor(x, y).alpha());
        }
    }
    return off / (2 * ink);
}

} // namespace

class IconTest : public QObject
{
    Q_OBJECT
private slots:
    void everyIconHasAPicture_data()
    {
        QTest::addColumn<int>("icon");
        for (const kit::Icon icon : kit::allIcons())
            QTest::addRow("%s", qPrintable(kit::iconName(icon))) << static_cast<int>(icon);
    }
    void everyIconHasAPicture()
    {
        QFETCH(int, icon);
        const QImage image = drawn(static_cast<kit::Icon>(icon), Qt::LeftToRight, Qt::red);
        int ink = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() == 0)
                    continue;
                ++ink;
                // Tinted as a whole, and with room around it.
                QVERIFY(pixel.green() < 30 && pixel.blue() < 30);
                QVERIFY(x > 0 && y > 0 && x < 47 && y < 47);
            }
        }
        QVERIFY2(ink > 40, "no picture");
    }
    void whatPointsTurnsWithTheLanguage()
    {
        for (const kit::Icon icon : {kit::Icon::Back, kit::Icon::Undo, kit::Icon::Next}) {
            const QImage forward = drawn(icon, Qt::LeftToRight, Qt::black);
            const QImage backward = drawn(icon, Qt::RightToLeft, Qt::black);
            QVERIFY(difference(backward, forward.mirrored(true, false)) < 0.1);
            QVERIFY(difference(backward, forward) > 0.3);
        }
    }
    void whatStandsForAThingStays()
    {
        for (const kit::Icon icon : {kit::Icon::Camera, kit::Icon::Check, kit::Icon::Search, kit::Icon::QrCode})
            QCOMPARE(drawn(icon, Qt::RightToLeft, Qt::black), drawn(icon, Qt::LeftToRight, Qt::black));
    }
};

MUHR_TEST(IconTest, icon_test)
#include "icon_test.moc"
