// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/toast.h"

#include "tests/support/test_main.h"
#include "ui/kit/theme.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace muhr;
using namespace std::chrono_literals;

class ToastTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        kit::applyTheme(*qApp, kit::Theme::Light, base::Language::English);
        kit::setMotionAllowed(false);
    }
    void theRingRunsDownAndTheOfferEnds()
    {
        QWidget host;
        host.resize(600, 300);
        kit::Toast toast(&host);
        host.show();
        QSignalSpy expired(&toast, &kit::Toast::expired);
        QSignalSpy acted(&toast, &kit::Toast::acted);
        toast.offer(QStringLiteral("Stamp given"), QStringLiteral("Undo"), QKeySequence(Qt::Key_F3), 400ms);
        QVERIFY(toast.isVisible());
        const double first = toast.remaining();
        QVERIFY(first > 0.5);
        QTRY_VERIFY_WITH_TIMEOUT(toast.remaining() < first, 300);
        QTRY_COMPARE_WITH_TIMEOUT(expired.count(), 1, 3000);
        QVERIFY(!toast.isVisible());
        QCOMPARE(toast.remaining(), 0.0);
        QCOMPARE(acted.count(), 0);
    }
    void aClickOnTheActionTakesIt()
    {
        QWidget host;
        host.resize(600, 300);
        kit::Toast toast(&host);
        host.show();
        QSignalSpy expired(&toast, &kit::Toast::expired);
        QSignalSpy acted(&toast, &kit::Toast::acted);
        toast.offer(QStringLiteral("Stamp given"), QStringLiteral("Undo"), QKeySequence(Qt::Key_F3), 10min);
        // Words first, the action at the trailing side.
        QTest::mouseClick(&toast, Qt::LeftButton, {}, QPoint(30, toast.height() / 2));
        QCOMPARE(acted.count(), 0);
        QTest::mouseClick(&toast, Qt::LeftButton, {}, QPoint(toast.width() - 70, toast.height() / 2));
        QCOMPARE(acted.count(), 1);
        QVERIFY(!toast.isVisible());
        QTest::qWait(20);
        QCOMPARE(expired.count(), 0);
    }
    void everyKeyThatPressesAButtonTakesTheAction_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Return") << Qt::Key_Return;
        QTest::newRow("Enter beside the digits") << Qt::Key_Enter;
        QTest::newRow("Space") << Qt::Key_Space;
    }
    void everyKeyThatPressesAButtonTakesTheAction()
    {
        QFETCH(Qt::Key, key);
        QWidget host;
        kit::Toast toast(&host);
        host.show();
        QSignalSpy acted(&toast, &kit::Toast::acted);
        toast.offer(QStringLiteral("Stamp given"), QStringLiteral("Undo"), QKeySequence(Qt::Key_F3), 10min);
        QTest::keyClick(&toast, key);
        QCOMPARE(acted.count(), 1);
    }
    void whoeverOnlyHearsTheWindowCanPressIt()
    {
        QWidget host;
        host.resize(600, 300);
        kit::Toast toast(&host);
        host.show();
        QSignalSpy acted(&toast, &kit::Toast::acted);
        toast.offer(QStringLiteral("Stamp given"), QStringLiteral("Undo"), QKeySequence(Qt::Key_F3), 10min);
        const auto *heard = QAccessible::queryAccessibleInterface(&toast);
        QVERIFY(heard);
        QCOMPARE(heard->childCount(), 1);
        auto *offer = heard->child(0);
        QCOMPARE(offer->role(), QAccessible::Button);
        QCOMPARE(offer->text(QAccessible::Name), QStringLiteral("Undo"));
        QCOMPARE(offer->text(QAccessible::Description), QStringLiteral("Stamp given"));
        QVERIFY(!offer->state().invisible);
        offer->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QTRY_COMPARE(acted.count(), 1);
        toast.say(QStringLiteral("Saved"), 10min);
        QVERIFY(offer->state().invisible);
    }
    void itsOwnSizeHoldsAllWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addRow("fa") << QStringLiteral("⁨۱⁩ مهر برای ⁨نرگس⁩ ثبت شد");
        QTest::addRow("fa, two") << QStringLiteral("۲ مهر برای ⁨علی⁩ ثبت شد");
        QTest::addRow("en") << QStringLiteral("1 stamp given to ⁨Alice⁩");
        QTest::addRow("kk") << QStringLiteral("⁨Айгерімге⁩ 1 мөр басылды");
    }
    /// Shown with room to spare the same words look the same.
    void itsOwnSizeHoldsAllWords()
    {
        QFETCH(QString, words);
        QWidget host;
        host.resize(900, 300);
        kit::Toast toast(&host);
        host.show();
        toast.say(words, 10min);
        const QImage snug = toast.grab().toImage();
        toast.resize(toast.width() + 80, toast.height());
        const QImage roomy = toast.grab().toImage();
        const int edge = 28;
        const QSize inner = snug.size() - QSize(2 * edge, 2 * edge);
        QVERIFY(!inner.isEmpty());
        QCOMPARE(snug.copy({{edge, edge}, inner}), roomy.copy({{edge, edge}, inner}));
    }
    void inPersianTheActionLiesAtTheOtherSide()
    {
        kit::applyTheme(*qApp, kit::Theme::Light, base::Language::Persian);
        QWidget host;
        host.resize(600, 300);
        kit::Toast toast(&host);
        host.show();
        QSignalSpy acted(&toast, &kit::Toast::acted);
        toast.offer(QStringLiteral("مهر ثبت شد"), QStringLiteral("واگرد"), QKeySequence(Qt::Key_F3), 10min);
        QTest::mouseClick(&toast, Qt::LeftButton, {}, QPoint(70, toast.height() / 2));
        QCOMPARE(acted.count(), 1);
    }
    void aNewToastTakesThePlaceOfTheOld()
    {
        QWidget host;
        host.resize(600, 300);
        kit::Toast toast(&host);
        host.show();
        QSignalSpy expired(&toast, &kit::Toast::expired);
        toast.offer(QStringLiteral("One"), QStringLiteral("Undo"), {}, 60ms);
        toast.offer(QStringLiteral("Two"), QStringLiteral("Undo"), {}, 10min);
        QTest::qWait(150);
        QCOMPARE(expired.count(), 0);
        QVERIFY(toast.isVisible());
    }
    void itStaysInTheMiddleOfItsHost()
    {
        QWidget host;
        host.resize(600, 300);
        kit::Toast toast(&host);
        toast.say(QStringLiteral("Everything saved"), 10min);
        host.resize(900, 500);
        host.show();
        QTest::qWait(1);
        QVERIFY(std::abs(toast.geometry().center().x() - 450) <= 1);
        QVERIFY(toast.geometry().y() > 400);
        QVERIFY(host.rect().contains(toast.geometry()));
    }
    void itIsDrawnInTheOtherTheme()
    {
        QWidget host;
        host.resize(600, 300);
        kit::Toast toast(&host);
        toast.say(QStringLiteral("x"), 10min);
        host.show();
        const QImage image = toast.grab().toImage();
        QCOMPARE(image.pixelColor(image.width() / 2, 20), kit::tokens(kit::Theme::Dark).surface);
    }
};

MUHR_TEST(ToastTest, toast_test)
#include "toast_test.moc"
