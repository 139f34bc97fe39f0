// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pass/strip_image.h"

#include "core/pass/card_colours.h"
#include "core/pass/seal_row.h"
#include "tests/core/pass/sample_card.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <cmath>

using namespace muhr;
using base::Language;

class StripImageTest : public QObject
{
    Q_OBJECT
private slots:
    void persianFillsFromTheOtherSide()
    {
        const auto card = tests::sampleCard(Language::English, 2, 5);
        auto persian = card;
        persian.language = Language::Persian;
        const QImage one = pass::stripImage(card, 1);
        const QImage other = pass::stripImage(persian, 1);
        QVERIFY(one != other);
        // Given seals are white, and their halves look alike.
        const auto white = [](const QImage &image, int from, int to) {
            int count = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = from; x < to; ++x)
                    count += image.pixel(x, y) == qRgb(255, 255, 255) ? 1 : 0;
            return count;
        };
        const int half = one.width() / 2;
        QVERIFY(white(one, 0, half) > 500 && white(one, half + 1, one.width()) == 0);
        QVERIFY(white(other, half + 1, other.width()) > 500 && white(other, 0, half) == 0);
    }
    void aRewardIsGold()
    {
        const QImage strip = pass::stripImage(tests::sampleCard(Language::English, 0, 6), 2);
        int gold = 0;
        for (int y = 0; y < strip.height(); ++y)
            for (int x = 0; x < strip.width(); ++x)
                gold += strip.pixelColor(x, y) == pass::colours::gold ? 1 : 0;
        QVERIFY(gold > 500);
    }
    void everySealIsInTheMiddleThatIsSeen_data()
    {
        QTest::addColumn<int>("goal");
        for (const int goal : {1, 3, 6, 7, 10, 12, 15, 24, 50, 100})
            QTest::addRow("a card of %d", goal) << goal;
    }
    void everySealIsInTheMiddleThatIsSeen()
    {
        QFETCH(int, goal);
        const auto card = tests::sampleCard(Language::Uzbek, goal, goal);
        const QImage strip = pass::stripImage(card, 2);
        const int unseen = 144 - 123;
        for (int x = 0; x < strip.width(); ++x) {
            for (int y = 0; y < unseen; ++y) {
                QCOMPARE(strip.pixelColor(x, y), card.design.background);
                QCOMPARE(strip.pixelColor(x, strip.height() - 1 - y), card.design.background);
            }
        }
    }
    void sealsLieApartAndInside_data() { everySealIsInTheMiddleThatIsSeen_data(); }
    void sealsLieApartAndInside()
    {
        QFETCH(int, goal);
        const QSizeF area(300, 90);
        const auto row = pass::layOutSeals(static_cast<std::size_t>(goal), area, Language::Persian, 0.1, 30);
        QCOMPARE(row.centres.size(), static_cast<std::size_t>(goal));
        for (std::size_t i = 0; i < row.centres.size(); ++i) {
            const QPointF at = row.centres[i];
            QVERIFY(at.x() - row.radius > -0.01 && at.x() + row.radius < area.width() + 0.01);
            QVERIFY(at.y() - row.radius > -0.01 && at.y() + row.radius < area.height() + 0.01);
            for (std::size_t k = 0; k < i; ++k)
                QVERIFY(std::hypot(at.x() - row.centres[k].x(), at.y() - row.centres[k].y()) > row.radius * 2);
        }
    }
};

MUHR_TEST(StripImageTest, strip_image_test)
#include "strip_image_test.moc"
