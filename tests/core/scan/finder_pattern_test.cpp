// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/finder_pattern.h"

#include "core/scan/finder_outline.h"
#include "tests/core/scan/drawn_shot.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace muhr;

namespace {

constexpr scan::Point middles[] = {{3.5, 3.5}, {21.5, 3.5}, {3.5, 21.5}};

/// The one found nearest to a place of the whole picture; what is found is in half pixels.
const scan::FinderPattern *nearest(const std::vector<scan::FinderPattern> &patterns, scan::Point place)
{
    const auto found = std::ranges::min_element(
        patterns, {}, [&](const auto &pattern) { return tests::distance(pattern.centre * 2, place); });
    return found == patterns.end() ? nullptr : &*found;
}

} // namespace

class FinderPatternTest : public QObject
{
    Q_OBJECT
private slots:
    void allThreeAreFoundWhereTheyAre_data()
    {
        QTest::addColumn<double>("turn");
        QTest::addColumn<double>("tilt");
        QTest::addColumn<double>("modulePixels");
        QTest::addColumn<bool>("isDarkMode");
        QTest::newRow("held straight") << 0.0 << 0.0 << 7.0 << false;
        QTest::newRow("on its corner") << 45.0 << 0.0 << 7.0 << false;
        QTest::newRow("upside down and aslant") << 201.0 << 0.0 << 7.0 << false;
        QTest::newRow("tilted") << 8.0 << 1.2 << 7.0 << false;
        QTest::newRow("tilted the other way") << 8.0 << -1.2 << 7.0 << false;
        QTest::newRow("a phone in dark mode") << 8.0 << 0.4 << 7.0 << true;
        QTest::newRow("near") << 3.0 << 0.0 << 16.0 << false;
        QTest::newRow("far") << 3.0 << 0.0 << 3.6 << false;
    }
    void allThreeAreFoundWhereTheyAre()
    {
        QFETCH(double, turn);
        QFETCH(double, tilt);
        QFETCH(double, modulePixels);
        QFETCH(bool, isDarkMode);
        auto shot = tests::goodShot();
        shot.turn = turn;
        shot.tiltBack = tilt;
        shot.modulePixels = modulePixels;
        shot.isDarkMode = isDarkMode;
        const tests::DrawnShot drawn(shot);
        const auto patterns = scan::findFinderPatterns(drawn.half.frame(), drawn.shades);
        for (const auto &middle : middles) {
            const auto *pattern = nearest(patterns, drawn.truly(middle));
            QVERIFY(pattern);
            QVERIFY2(tests::distance(pattern->centre * 2, drawn.truly(middle)) < modulePixels, "within a module");
            QCOMPARE(pattern->isDark, !isDarkMode);
            const auto outline = scan::outlineOf(*pattern, drawn.half.frame(), drawn.shades);
            QVERIFY(outline.has_value());
            for (const double x : {-3.5, 3.5})
                for (const double y : {-3.5, 3.5}) {
                    const auto corner = drawn.truly(middle + scan::Point{x, y});
                    double off = std::numeric_limits<double>::max();
                    for (const auto &seen : *outline)
                        off = std::min(off, tests::distance(seen * 2, corner));
                    QVERIFY2(off < 1 + modulePixels / 5, qPrintable(QStringLiteral("%1 pixels off").arg(off)));
                }
        }
    }
    void cornersGoClockwise()
    {
        const tests::DrawnShot drawn(tests::goodShot());
        const auto patterns = scan::findFinderPatterns(drawn.half.frame(), drawn.shades);
        const auto outline =
            scan::outlineOf(*nearest(patterns, drawn.truly(middles[0])), drawn.half.frame(), drawn.shades);
        QVERIFY(outline.has_value());
        for (std::size_t i = 0; i < 4; ++i)
            QVERIFY(scan::cross((*outline)[(i + 1) % 4] - (*outline)[i], (*outline)[(i + 2) % 4] - (*outline)[i]) > 0);
    }
    void aPlainSurfaceHasNone()
    {
        scan::GrayImage plain;
        plain.resize(100, 60);
        for (int y = 0; y < 60; ++y)
            std::fill_n(plain.row(y), 100, std::uint8_t(120));
        scan::Shades shades;
        shades.measure(plain.frame());
        QCOMPARE(shades.border(99, 59), -1);
        QVERIFY(scan::findFinderPatterns(plain.frame(), shades).empty());
    }
    void theBorderFollowsTheLightAcrossAPicture()
    {
        scan::GrayImage slope;
        slope.resize(203, 67);
        for (int y = 0; y < 67; ++y)
            for (int x = 0; x < 203; ++x)
                slope.row(y)[x] = static_cast<std::uint8_t>(x / 2 + (x / 3 % 2 == 0 ? 0 : 60));
        scan::Shades mean;
        mean.measure(slope.frame());
        scan::Shades light;
        light.measure(slope.frame(), scan::Shades::Lean::Light);
        for (const int x : {40, 100, 160, 202}) {
            QVERIFY(mean.border(x, 30) > 5 && mean.border(x, 66) < 165);
            QVERIFY(light.border(x, 30) > mean.border(x, 30));
        }
        QVERIFY(mean.border(160, 30) > mean.border(40, 30) + 40);
    }
};

MUHR_TEST(FinderPatternTest, finder_pattern_test)
#include "finder_pattern_test.moc"
