// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/homography.h"

#include "tests/support/test_main.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace muhr;

namespace {

/// A camera that looks at a card from below and aside.
scan::Point seen(scan::Point plane)
{
    const double w = 1 + 0.011 * plane.x - 0.007 * plane.y;
    return {(310 + 6.5 * plane.x - 1.2 * plane.y) / w, (140 + 0.9 * plane.x + 5.1 * plane.y) / w};
}

bool isNear(scan::Point a, scan::Point b, double error)
{
    return std::hypot(a.x - b.x, a.y - b.y) <= error;
}

} // namespace

class HomographyTest : public QObject
{
    Q_OBJECT
private slots:
    void fourCornersAreEnough()
    {
        std::vector<scan::SeenAt> corners;
        for (const scan::Point corner : {scan::Point{0, 0}, {25, 0}, {25, 25}, {0, 25}})
            corners.push_back({corner, seen(corner)});
        const auto grid = scan::Homography::through(corners);
        QVERIFY(grid.has_value());
        for (double y = 0; y <= 25; y += 2.5)
            for (double x = 0; x <= 25; x += 2.5)
                QVERIFY(isNear(grid->map({x, y}), seen({x, y}), 1e-6));
    }
    void manyPlacesEvenOutWhatEachIsOff()
    {
        std::vector<scan::SeenAt> places;
        int turn = 0;
        for (double y = 0; y <= 25; y += 5)
            for (double x = 0; x <= 25; x += 5) {
                const double off = turn++ % 2 == 0 ? 0.4 : -0.4;
                places.push_back({{x, y}, seen({x, y}) + scan::Point{off, -off}});
            }
        const auto grid = scan::Homography::through(places);
        QVERIFY(grid.has_value());
        QVERIFY(isNear(grid->map({12.5, 12.5}), seen({12.5, 12.5}), 0.1));
    }
    void aHeavierPlaceIsMetMoreClosely()
    {
        std::vector<scan::SeenAt> places;
        for (const scan::Point corner : {scan::Point{0, 0}, {25, 0}, {25, 25}, {0, 25}, {12, 12}})
            places.push_back({corner, seen(corner)});
        places.back().picture = places.back().picture + scan::Point{3, 0};
        const auto lightly = scan::Homography::through(places);
        places.back().weight = 100;
        const auto heavily = scan::Homography::through(places);
        QVERIFY(lightly && heavily);
        QVERIFY(isNear(heavily->map({12, 12}), places.back().picture, 0.3));
        QVERIFY(!isNear(lightly->map({12, 12}), places.back().picture, 0.3));
    }
    void aPictureTwiceAsLargeShowsItTwiceAsFar()
    {
        std::vector<scan::SeenAt> corners;
        for (const scan::Point corner : {scan::Point{0, 0}, {25, 0}, {25, 25}, {0, 25}})
            corners.push_back({corner, seen(corner)});
        const auto large = scan::Homography::through(corners)->scaled(2);
        QVERIFY(isNear(large.map({7, 19}), seen({7, 19}) * 2, 1e-6));
    }
    void whatCannotBeAPlaneIsRefused_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("three places") << 0;
        QTest::newRow("all on a line") << 1;
        QTest::newRow("all in one place") << 2;
    }
    void whatCannotBeAPlaneIsRefused()
    {
        QFETCH(int, kind);
        std::vector<scan::SeenAt> places;
        for (int i = 0; i < (kind == 0 ? 3 : 5); ++i) {
            const scan::Point place = kind == 0   ? scan::Point{i * 1.0, i * i * 1.0}
                                      : kind == 1 ? scan::Point{i * 1.0, i * 1.0}
                                                  : scan::Point{1, 1};
            places.push_back({place, place * 3});
        }
        QVERIFY(!scan::Homography::through(places));
    }
};

MUHR_TEST(HomographyTest, homography_test)
#include "homography_test.moc"
