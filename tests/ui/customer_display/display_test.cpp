// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/counter_stand.h"
#include "tests/support/test_main.h"
#include "ui/customer_display/display_presenter.h"
#include "ui/customer_display/display_window.h"
#include "ui/kit/stage_view.h"

#include <QScreen>
#include <QTemporaryFile>
#include <QTest>

using namespace muhr;
using namespace std::chrono_literals;
using customer_display::DisplayPresenter;
using customer_display::DisplayWindow;
using Kind = counter::GuestFace::Kind;

namespace {

/// Two screens side by side, before the application looks for them.
/// Source: Qt 6, platform plugin "offscreen", option configfile.
const bool hasTwoScreens = [] {
    static QTemporaryFile file;
    if (!file.open() || qgetenv("QT_QPA_PLATFORM") != "offscreen")
        return false;
    file.write(R"({"screens": [
        {"name": "till", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
        {"name": "guests", "x": 1366, "y": 0, "width": 1280, "height": 1024, "logicalDpi": 96, "logicalBaseDpi": 96,
         "dpr": 1}]})");
    file.flush();
    return qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toLocal8Bit());
}();

/// A counter, and what stands turned to the customers.
struct Stand
{
    explicit Stand(std::chrono::milliseconds stay = 10min,
                   const actions::CreateShop &shop = tests::ShopFixture::usual())
        : counter(shop), display(*counter.presenter, base::Language::English, stay)
    {
        window.setWanted(true);
        // The platform of the tests gives the keyboard to every window that is shown, whatever that says of itself.
        counter.screen->activateWindow();
        (void)QTest::qWaitForWindowActive(counter.screen.get());
    }
    Kind kind() const { return display.face().kind; }
    const kit::StageView::Content &content() const
    {
        return window.findChild<kit::StageView *>(QStringLiteral("stage"))->content();
    }
    /// Where the window of the till is not.
    QScreen *otherScreen() const
    {
        const auto screens = QGuiApplication::screens();
        return screens.first() == counter.screen->screen() ? screens.last() : screens.first();
    }
    QString words() const
    {
        return QStringList{content().shop, content().title, content().figure, content().line}.join(QLatin1Char('\n'));
    }

    tests::CounterStand counter;
    DisplayPresenter display;
    DisplayWindow window{display, counter.screen.get()};
};

} // namespace

/// What customers see of the counter on a second screen.
class DisplayTest : public QObject
{
    Q_OBJECT
private slots:
    void aCardIsShownWithoutItsName()
    {
        Stand stand;
        const auto customer = stand.counter.shop.join(QStringLiteral("Gulnora Yoʻldosheva"));
        QCOMPARE(stand.kind(), Kind::Waiting);
        QVERIFY(stand.words().contains(QStringLiteral("Welcome!")));
        stand.counter.scan(customer->code);
        QTRY_COMPARE(stand.kind(), Kind::Stamped);
        QVERIFY2(stand.words().contains(QStringLiteral("1 of 6")), qPrintable(stand.words()));
        QVERIFY(!stand.words().contains(QStringLiteral("Gulnora")));
        QCOMPARE(stand.display.presses(), 1);
        // Taken back: her card as it is, and nothing was pressed on.
        stand.counter.press(Qt::Key_F3);
        QTRY_VERIFY2(stand.words().contains(QStringLiteral("0 of 6")), qPrintable(stand.words()));
        QCOMPARE(stand.display.presses(), 1);
    }
    void whatIsBetweenCashierAndProgramIsNotShown()
    {
        Stand stand;
        stand.counter.scan(QStringLiteral("https://example.org/menu"));
        QTRY_VERIFY(stand.counter.state().said);
        QCOMPARE(stand.kind(), Kind::Waiting);
        QVERIFY(stand.words().contains(QStringLiteral("Welcome!")));
    }
    void thatNoRewardWaitsIsNoWordAboutStamps()
    {
        Stand stand;
        const auto customer = stand.counter.shop.join(QStringLiteral("Gulnora"));
        stand.counter.presenter->setStampsByItself(false);
        stand.counter.scan(customer->code);
        QTRY_COMPARE(stand.kind(), Kind::Card);
        stand.counter.press(Qt::Key_F6);
        QVERIFY(stand.counter.state().said);
        QCOMPARE(stand.kind(), Kind::Card);
    }
    void whatIsLeftToPayAndWhatIsSavedUpAreShown()
    {
        Stand stand(10min, tests::ShopFixture::withRules(R"([
{"id": "c1", "kind": "cashback", "terms": {"percent": 500, "pays": {}}}])"));
        const auto customer = stand.counter.shop.join(QStringLiteral("Gulnora"));
        stand.counter.scan(customer->code);
        QTRY_VERIFY(stand.counter.state().card);
        stand.counter.presenter->purchaseSent({QStringLiteral("100 000"), {}, {}, {}, false});
        QTRY_COMPARE(stand.kind(), Kind::Stamped);
        QVERIFY2(stand.words().contains(QStringLiteral("Bonus: 5,000")), qPrintable(stand.words()));
        stand.counter.presenter->ask(counter::Ask::Amount);
        stand.counter.presenter->purchaseSent({QStringLiteral("20 000"), {}, QStringLiteral("4 000"), {}, false});
        QTRY_VERIFY2(stand.words().contains(QStringLiteral("To pay: 16,000")), qPrintable(stand.words()));
        QCOMPARE(stand.kind(), Kind::Stamped);
    }
    void afterAWhileACardIsShownToNobodyAnyMore()
    {
        Stand stand(300ms);
        const auto customer = stand.counter.shop.join(QStringLiteral("Gulnora"));
        stand.counter.scan(customer->code);
        QTRY_COMPARE(stand.kind(), Kind::Stamped);
        QTRY_COMPARE(stand.kind(), Kind::Waiting);
        QVERIFY(stand.counter.state().card);
        // It is news again as soon as something is done.
        stand.counter.press(Qt::Key_F3);
        QTRY_COMPARE(stand.kind(), Kind::Card);
    }
    void itStandsOnTheOtherScreen()
    {
        QVERIFY(hasTwoScreens);
        Stand stand;
        QVERIFY(stand.window.isVisible());
        QCOMPARE(stand.window.screen(), stand.otherScreen());
        QCOMPARE(stand.window.geometry(), stand.otherScreen()->geometry());
        QVERIFY(stand.window.windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
        stand.window.close();
        QVERIFY(stand.window.isVisible());
        stand.window.setWanted(false);
        QVERIFY(!stand.window.isVisible());
    }
    void itGivesWayToTheWindowOfTheTill()
    {
        QVERIFY(hasTwoScreens);
        Stand stand;
        QScreen *before = stand.counter.screen->screen();
        stand.counter.screen->move(stand.otherScreen()->geometry().topLeft());
        QTRY_VERIFY(stand.counter.screen->screen() != before);
        stand.counter.presenter->refresh();
        QTRY_COMPARE(stand.window.screen(), before);
        QVERIFY(stand.window.isVisible());
        QCOMPARE(stand.window.geometry(), before->geometry());
    }
    void aStrangersLanguageIsTheWindows()
    {
        Stand stand;
        QCOMPARE(stand.content().language, base::Language::English);
        kit::applyTheme(*qApp, kit::Theme::Light, base::Language::Persian);
        QEvent changed(QEvent::LanguageChange);
        QApplication::sendEvent(&stand.window, &changed);
        QCOMPARE(stand.content().language, base::Language::Persian);
        QVERIFY(!stand.words().contains(QStringLiteral("Welcome!")));
        kit::applyTheme(*qApp, kit::Theme::Light, base::Language::English);
    }
};

MUHR_TEST(DisplayTest, display_test)
#include "display_test.moc"
