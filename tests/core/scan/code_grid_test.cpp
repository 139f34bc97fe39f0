// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/code_grid.h"

#include "core/scan/decode.h"
#include "core/scan/fixed_modules.h"
#include "core/scan/module_sheet.h"
#include "core/scan/qr_image.h"
#include "tests/core/scan/drawn_shot.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>

using namespace muhr;

namespace {

std::vector<scan::CodeGrid> gridsIn(const tests::DrawnShot &drawn)
{
    const auto picture = drawn.half.frame();
    return scan::findCodeGrids(picture, drawn.shades, scan::findFinderPatterns(picture, drawn.shades));
}

/// One brightness a module: 10 and 245, under a lamp in the middle that takes `most` of the difference away.
scan::GrayImage sheetUnderLamp(const scan::QrMatrix &code, double most)
{
    scan::GrayImage sheet;
    sheet.resize(code.size(), code.size());
    const double middle = code.size() / 2.0;
    for (int y = 0; y < code.size(); ++y)
        for (int x = 0; x < code.size(); ++x) {
            const double away = std::hypot(x + 0.5 - middle, y + 0.5 - middle);
            const double lamp = most * std::clamp(1.3 - away / 9, 0.0, 1.0);
            const double own = code.isDark(x, y) ? 10 : 245;
            sheet.row(y)[x] = static_cast<std::uint8_t>(own + (255 - own) * lamp);
        }
    return sheet;
}

} // namespace

class CodeGridTest : public QObject
{
    Q_OBJECT
private slots:
    void aCodeIsStraightenedToThePixel_data()
    {
        QTest::addColumn<double>("turn");
        QTest::addColumn<double>("tiltBack");
        QTest::addColumn<double>("tiltAside");
        QTest::addColumn<bool>("isDarkMode");
        QTest::newRow("held straight") << 0.0 << 0.0 << 0.0 << false;
        QTest::newRow("upside down") << 180.0 << 0.0 << 0.0 << false;
        QTest::newRow("aslant") << 33.0 << 0.3 << -0.2 << false;
        QTest::newRow("leaning far back") << 5.0 << 1.3 << 0.0 << false;
        QTest::newRow("leaning far aside") << 5.0 << 0.0 << -1.3 << false;
        QTest::newRow("leaning both ways") << -9.0 << 1.1 << 1.1 << false;
        QTest::newRow("a phone in dark mode") << 12.0 << -0.6 << 0.5 << true;
    }
    void aCodeIsStraightenedToThePixel()
    {
        QFETCH(double, turn);
        QFETCH(double, tiltBack);
        QFETCH(double, tiltAside);
        QFETCH(bool, isDarkMode);
        auto shot = tests::goodShot();
        shot.modulePixels = 8;
        shot.turn = turn;
        shot.tiltBack = tiltBack;
        shot.tiltAside = tiltAside;
        shot.isDarkMode = isDarkMode;
        const tests::DrawnShot drawn(shot);
        const auto grids = gridsIn(drawn);
        QVERIFY(!grids.empty());
        const auto &grid = grids.front();
        QCOMPARE(grid.size, 25);
        QCOMPARE(grid.isDark, !isDarkMode);
        QVERIFY(grid.match > 0.95);
        const auto toPicture = grid.toPicture.scaled(2);
        double worst = 0;
        for (double y = 0.5; y < 25; ++y)
            for (double x = 0.5; x < 25; ++x)
                worst = std::max(worst, tests::distance(toPicture.map({x, y}), drawn.truly({x, y})));
        // A quarter of a module where the code leans farthest.
        QVERIFY2(worst < 2, qPrintable(QStringLiteral("%1 pixels off").arg(worst)));
        // And so every module is what was drawn.
        const auto code = scan::makeQr(shot.text);
        auto large = grid;
        large.toPicture = toPicture;
        const auto sheet = scan::moduleSheet(drawn.frame(), large);
        for (int y = 0; y < 25; ++y)
            for (int x = 0; x < 25; ++x)
                QCOMPARE(sheet.row(y)[x] < 128, code->isDark(x, y));
    }
    void anEmptyCounterHoldsNoGrid()
    {
        auto shot = tests::goodShot();
        shot.text.clear();
        QVERIFY(gridsIn(tests::DrawnShot(shot)).empty());
    }
    void whatIsTheSameInEveryCodeIsSo_data()
    {
        QTest::addColumn<int>("letters");
        QTest::newRow("version 1, without an alignment pattern") << 8;
        QTest::newRow("a card") << 29;
        QTest::newRow("a link") << 100;
        QTest::newRow("version 7 and more, which tell their version") << 220;
    }
    void whatIsTheSameInEveryCodeIsSo()
    {
        QFETCH(int, letters);
        const auto code = scan::makeQr(QString(letters, QLatin1Char('M')));
        QVERIFY(code.hasValue());
        for (const auto &module : scan::fixedModules(code->size()))
            QVERIFY2(code->isDark(module.x, module.y) == module.isDark,
                     qPrintable(QStringLiteral("%1, %2").arg(module.x).arg(module.y)));
    }
    void modulesAreToldUnderALamp_data()
    {
        QTest::addColumn<double>("lamp");
        QTest::addColumn<int>("telling");
        QTest::newRow("no lamp, by the middle") << 0.0 << int(scan::Telling::Middle);
        QTest::newRow("no lamp, by the ratio") << 0.0 << int(scan::Telling::Ratio);
        QTest::newRow("half hidden, by the middle") << 0.5 << int(scan::Telling::Middle);
        QTest::newRow("a bright one, by the ratio") << 0.95 << int(scan::Telling::Ratio);
    }
    void modulesAreToldUnderALamp()
    {
        QFETCH(double, lamp);
        QFETCH(int, telling);
        const auto text = tests::trialText(3);
        const auto sheet = sheetUnderLamp(*scan::makeQr(text, scan::ErrorCorrection::Low), lamp);
        scan::GrayImage clean;
        scan::drawClean(sheet, scan::Telling(telling), clean);
        QCOMPARE(scan::decodeClean(clean), std::optional(text));
    }
    void aCodeWithMoreFaultsThanItMendsIsNoText()
    {
        const auto text = tests::trialText(3);
        auto sheet = sheetUnderLamp(*scan::makeQr(text), 0);
        scan::GrayImage clean;
        const auto spoil = [&](int rows) {
            for (int y = 9; y < 9 + rows; ++y)
                for (int x = 9; x < 25; ++x)
                    sheet.row(y)[x] = static_cast<std::uint8_t>((x * 7 + y * 3) % 5 < 2 ? 10 : 245);
            scan::drawClean(sheet, scan::Telling::Middle, clean);
            return scan::decodeClean(clean);
        };
        QCOMPARE(spoil(2), std::optional(text));
        QCOMPARE(spoil(14), std::nullopt);
    }
};

MUHR_TEST(CodeGridTest, code_grid_test)
#include "code_grid_test.moc"
