// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/ladder_view.h"

#include "tests/support/test_main.h"
#include "ui/kit/theme.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace muhr;

class LadderTest : public QObject
{
    Q_OBJECT
private slots:
    void everySealSaysItsState_data()
    {
        QTest::addColumn<int>("given");
        QTest::addColumn<bool>("fresh");
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("state");
        const auto row = [](const char *name, int given, bool fresh, int number, kit::SealState state) {
            QTest::newRow(name) << given << fresh << number << static_cast<int>(state);
        };
        row("an early one is given", 4, true, 1, kit::SealState::Given);
        row("the last one is the newest while it is fresh", 4, true, 4, kit::SealState::Newest);
        row("and a plain one after that", 4, false, 4, kit::SealState::Given);
        row("the next is still to come", 4, true, 5, kit::SealState::ToCome);
        row("a reward lies at the end", 4, true, 6, kit::SealState::Reward);
        row("a reward on the way is reached", 4, true, 3, kit::SealState::RewardReached);
        row("a reward is reached by the newest", 6, true, 6, kit::SealState::RewardReached);
        row("nothing is given at the start", 0, false, 1, kit::SealState::ToCome);
    }
    void everySealSaysItsState()
    {
        QFETCH(int, given);
        QFETCH(bool, fresh);
        QFETCH(int, number);
        QFETCH(int, state);
        QCOMPARE(static_cast<int>(kit::sealAt({6, given, fresh, {3, 6}}, number)), state);
    }

    void sealsStandInEvenRows_data()
    {
        QTest::addColumn<int>("goal");
        QTest::addColumn<double>("width");
        QTest::addColumn<int>("rows");
        QTest::newRow("six in one row") << 6 << 460.0 << 1;
        QTest::newRow("twelve in one row") << 12 << 460.0 << 1;
        QTest::newRow("thirteen in two") << 13 << 460.0 << 2;
        QTest::newRow("twenty in two") << 20 << 460.0 << 2;
        QTest::newRow("fifty in five") << 50 << 460.0 << 5;
        QTest::newRow("twelve in a narrow place in three") << 12 << 140.0 << 3;
    }
    void sealsStandInEvenRows()
    {
        QFETCH(int, goal);
        QFETCH(double, width);
        QFETCH(int, rows);
        const auto plan = kit::planLadder(goal, width, 66, 12, Qt::LeftToRight);
        QCOMPARE(static_cast<int>(plan.boxes.size()), goal);
        QSet<int> heights;
        for (const QRectF &box : plan.boxes) {
            heights.insert(qRound(box.y()));
            QVERIFY(box.x() >= -0.01 && box.x() + box.width() <= width + 0.01);
            QVERIFY(box.y() + box.height() <= plan.height + 0.01);
            QVERIFY(box.width() >= 22);
        }
        QCOMPARE(static_cast<int>(heights.size()), rows);
        for (std::size_t i = 0; i < plan.boxes.size(); ++i) {
            for (std::size_t k = i + 1; k < plan.boxes.size(); ++k)
                QVERIFY(!plan.boxes[i].intersects(plan.boxes[k]));
        }
    }
    void persianIsTheMirrorImage()
    {
        const auto forward = kit::planLadder(6, 460, 66, 12, Qt::LeftToRight);
        const auto backward = kit::planLadder(6, 460, 66, 12, Qt::RightToLeft);
        for (std::size_t i = 0; i < forward.boxes.size(); ++i) {
            const double mirrored = 460 - forward.boxes[i].x() - forward.boxes[i].width();
            QVERIFY(std::abs(backward.boxes[i].x() - mirrored) < 0.01);
        }
    }
    void theViewTurnsWithTheLanguage()
    {
        kit::LadderView view;
        view.setLadder({6, 4, true, {6}});
        view.resize(460, view.heightForWidth(460));
        kit::applyTheme(*qApp, kit::Theme::Light, base::Language::English);
        QVERIFY(view.sealBox(1).x() < view.sealBox(6).x());
        kit::applyTheme(*qApp, kit::Theme::Light, base::Language::Persian);
        QVERIFY(view.sealBox(1).x() > view.sealBox(6).x());
        QCOMPARE(kit::digits(12), QStringLiteral("۱۲"));
        kit::applyTheme(*qApp, kit::Theme::Light, base::Language::English);
        QCOMPARE(kit::digits(1204), QStringLiteral("1204"));
    }
    void theReaderHearsHowFarTheCardIs()
    {
        kit::applyTheme(*qApp, kit::Theme::Light, base::Language::English);
        kit::LadderView view;
        view.setLadder({6, 4, true, {6}});
        QCOMPARE(view.accessibleName(), QStringLiteral("4 of 6 stamps"));
    }
    void thePressEndsWhereItBegan()
    {
        kit::applyTheme(*qApp, kit::Theme::Light, base::Language::English);
        kit::LadderView view;
        view.setLadder({6, 4, true, {6}});
        view.resize(460, 80);
        kit::setMotionAllowed(false);
        const QImage still = view.grab().toImage();
        view.press();
        QCOMPARE(view.grab().toImage(), still);
        kit::setMotionAllowed(true);
        view.show();
        view.press();
        QTRY_VERIFY_WITH_TIMEOUT(view.grab().toImage() != still, 500);
        QTRY_COMPARE_WITH_TIMEOUT(view.grab().toImage(), still, 2000);
    }
};

MUHR_TEST(LadderTest, ladder_test)
#include "ladder_test.moc"
