// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/seal_painter.h"

#include "core/pass/seal_shape.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <cmath>

using namespace muhr;

class SealTest : public QObject
{
    Q_OBJECT
private slots:
    void theSealIsTwoSquaresCrossed()
    {
        const QPointF centre(50, 40);
        const auto points = pass::sealPoints(centre, 10);
        for (std::size_t i = 0; i < points.size(); ++i) {
            const QPointF from = points[i] - centre;
            const double wanted = i % 2 == 0 ? 10 : 7.65;
            QVERIFY(std::abs(std::hypot(from.x(), from.y()) - wanted) < 1e-9);
        }
        QVERIFY(std::abs(points[0].x() - 50) < 1e-9 && std::abs(points[0].y() - 30) < 1e-9);
        // Clockwise: the third tip points to the trailing side of a text from left to right.
        QVERIFY(std::abs(points[4].x() - 60) < 1e-9 && std::abs(points[4].y() - 40) < 1e-9);
    }
    void theWindowDrawsTheSamePoints()
    {
        const QPainterPath path = kit::sealPath({50, 40}, 10);
        const auto points = pass::sealPoints({50, 40}, 10);
        QCOMPARE(path.elementCount(), 17);
        for (std::size_t i = 0; i < points.size(); ++i)
            QCOMPARE(QPointF(path.elementAt(static_cast<int>(i))), points[i]);
    }
};

MUHR_TEST(SealTest, seal_test)
#include "seal_test.moc"
