// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame.h"

#include "tests/support/shop_fixture.h"
#include "tests/support/test_main.h"
#include "tests/support/window_dress.h"
#include "ui/kit/chip.h"
#include "ui/kit/nav_rail.h"
#include "ui/kit/search_field.h"
#include "ui/kit/status_chip.h"
#include "ui/shell/frame_presenter.h"
#include "ui/shell/main_window.h"
#include "ui/shell/search_presenter.h"
#include "ui/shell/trouble_page.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

using namespace muhr;
using shell::SearchHit;
using tests::ShopFixture;

namespace {

/// The frame around three empty screens of a real shop.
struct Stand
{
    Stand()
    {
        tests::dressInEnglish();
        for (const char *id : {"counter", "customers", "settings"})
            frame.addScreen(QString::fromLatin1(id), new QWidget);
        frame.resize(1280, 800);
        frame.QWidget::show();
        frame.activateWindow();
        (void)QTest::qWaitForWindowActive(&frame);
    }
    template <typename T>
    T *part(const char *name)
    {
        return frame.findChild<T *>(QString::fromLatin1(name));
    }
    void search(const QString &text)
    {
        QTest::keyClick(&frame, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(part<QWidget>("search"), text);
    }
    bool finds(SearchHit::Kind kind, const QString &title) const
    {
        for (const SearchHit &hit : finder.state().hits)
            if (hit.kind == kind && hit.title == title)
                return true;
        return false;
    }

    ShopFixture shop;
    int lightsOut = 0;
    shell::FramePresenter presenter{shop.report(), shop.desk(), shop.clock()};
    shell::SearchPresenter finder{shop.report(),
                                  {{QStringLiteral("dark"), {"SearchAction", "Dark theme"}, [this] { ++lightsOut; }}}};
    shell::Frame frame{presenter, finder};
};

} // namespace

class FrameTest : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { tests::dressInEnglish(); }
    void shopBranchAndStaffAreShown()
    {
        Stand stand;
        QTRY_COMPARE(stand.part<kit::Chip>("shopChip")->text(), QStringLiteral("Nonvoy"));
        QTRY_VERIFY(stand.part<kit::Chip>("staffChip")->text().contains(QStringLiteral("Dilnoza")));
        QTRY_COMPARE(stand.part<kit::StatusChip>("syncChip")->text(), QStringLiteral("No endpoint yet"));
        stand.presenter.setNotStored(true);
        QCOMPARE(stand.part<kit::StatusChip>("syncChip")->status(), kit::Status::Stop);
        stand.presenter.setNotStored(false);
        QCOMPARE(stand.part<kit::StatusChip>("syncChip")->status(), kit::Status::Good);
    }
    void answersThatComeTooLateAreDropped()
    {
        ShopFixture shop;
        auto presenter = std::make_unique<shell::FramePresenter>(shop.report(), shop.desk(), shop.clock());
        auto finder = std::make_unique<shell::SearchPresenter>(shop.report(), std::vector<shell::SearchAction>());
        finder->setText(QStringLiteral("Gulnora"), base::Language::English);
        presenter.reset();
        finder.reset();
        // Asked last, it is answered last.
        const auto figures = shop.wait<report::SyncFigures>([&](auto then) { shop.report().sync(std::move(then)); });
        QVERIFY(figures.hasValue());
    }
    void screensAreReachedByKeyAndOnlyThoseThatLive()
    {
        Stand stand;
        QTest::keyClick(&stand.frame, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(stand.frame.current(), QStringLiteral("customers"));
        QTest::keyClick(&stand.frame, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(stand.frame.current(), QStringLiteral("settings"));
        stand.frame.show(QStringLiteral("kiosk"));
        QCOMPARE(stand.frame.current(), QStringLiteral("settings"));
    }
    void aHiddenPlaceIsNotReachedAndACountStandsBehindItsName()
    {
        Stand stand;
        auto *place = stand.part<QAbstractButton>("customers");
        stand.frame.setPlace(QStringLiteral("customers"), true, 2);
        QCOMPARE(place->text(), QStringLiteral("Customers · 2"));
        stand.frame.show(QStringLiteral("customers"));
        stand.frame.setPlace(QStringLiteral("customers"), false);
        QCOMPARE(stand.frame.current(), QStringLiteral("counter"));
        QVERIFY(place->isHidden());
        QCOMPARE(place->text(), QStringLiteral("Customers"));
        stand.frame.show(QStringLiteral("customers"));
        QCOMPARE(stand.frame.current(), QStringLiteral("counter"));
        // Keys count what is seen.
        QTest::keyClick(&stand.frame, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(stand.frame.current(), QStringLiteral("settings"));
    }
    void theRailCollapsesWhereTheWindowIsNarrow()
    {
        Stand stand;
        auto *rail = stand.part<kit::NavRail>("rail");
        QVERIFY(rail->width() >= kit::Tokens::rail);
        stand.frame.resize(1024, 768);
        QTRY_COMPARE(rail->width(), int(kit::Tokens::railCollapsed));
    }
    void aCustomerIsFoundFromAnywhere()
    {
        Stand stand;
        const auto customer = stand.shop.join(QStringLiteral("Sardor Aliyev"));
        QVERIFY(customer);
        QSignalSpy chosen(&stand.finder, &shell::SearchPresenter::customerChosen);
        stand.search(QStringLiteral("sard"));
        QTRY_VERIFY(stand.finds(SearchHit::Kind::Customer, QStringLiteral("Sardor Aliyev")));
        QVERIFY(stand.part<QWidget>("searchPopup")->isVisible());
        QTest::keyClick(stand.part<QWidget>("search"), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.front().front().value<base::CustomerId>(), customer->customer);
        QTRY_VERIFY(!stand.part<QWidget>("searchPopup")->isVisible());
        QCOMPARE(stand.part<QLineEdit>("search")->text(), QString());
    }
    void aCustomerIsFoundWhileNamesAreStillBeingOpened()
    {
        Stand stand;
        for (int i = 0; i < 120; ++i)
            QVERIFY(stand.shop.join({}));
        const auto meant = stand.shop.join(QStringLiteral("Sardor Aliyev"));
        QVERIFY(meant);
        QSignalSpy chosen(&stand.finder, &shell::SearchPresenter::customerChosen);
        stand.shop.openNamesAnew();
        stand.search(QStringLiteral("sard"));
        QTest::keyClick(stand.part<QWidget>("search"), Qt::Key_Return);
        QTRY_COMPARE(chosen.count(), 1);
        QCOMPARE(chosen.front().front().value<base::CustomerId>(), meant->customer);
    }
    void returnWaitsForTheAnswerToWhatIsTyped()
    {
        Stand stand;
        QVERIFY(stand.shop.join(QStringLiteral("Sardor Aliyev")));
        const auto meant = stand.shop.join(QStringLiteral("Gulnora"));
        QVERIFY(meant);
        QSignalSpy chosen(&stand.finder, &shell::SearchPresenter::customerChosen);
        stand.search(QStringLiteral("sard"));
        QTRY_VERIFY(stand.finds(SearchHit::Kind::Customer, QStringLiteral("Sardor Aliyev")));
        stand.part<QLineEdit>("search")->selectAll();
        stand.search(QStringLiteral("guln"));
        QTest::keyClick(stand.part<QWidget>("search"), Qt::Key_Return);
        QTRY_COMPARE(chosen.count(), 1);
        QCOMPARE(chosen.front().front().value<base::CustomerId>(), meant->customer);
    }
    void escapeClosesTheListAndNotThePageBelow()
    {
        Stand stand;
        QShortcut below(QKeySequence(Qt::Key_Escape), &stand.frame);
        QSignalSpy left(&below, &QShortcut::activated);
        stand.search(QStringLiteral("c"));
        QVERIFY(stand.part<QWidget>("searchPopup")->isVisible());
        QTest::keyClick(stand.part<QWidget>("search"), Qt::Key_Escape);
        QTRY_VERIFY(!stand.part<QWidget>("searchPopup")->isVisible());
        QCOMPARE(left.count(), 0);
        QTest::keyClick(&stand.frame, Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
    }
    void screensAndActionsAreFoundByTheirWords()
    {
        Stand stand;
        stand.search(QStringLiteral("sett"));
        QVERIFY(stand.finds(SearchHit::Kind::Screen, QStringLiteral("Settings")));
        QTest::keyClick(stand.part<QWidget>("search"), Qt::Key_Return);
        QCOMPARE(stand.frame.current(), QStringLiteral("settings"));
        stand.search(QStringLiteral("theme da"));
        QVERIFY(stand.finds(SearchHit::Kind::Action, QStringLiteral("Dark theme")));
        QTest::keyClick(stand.part<QWidget>("search"), Qt::Key_Return);
        QCOMPARE(stand.lightsOut, 1);
        stand.search(QStringLiteral("c"));
        QTest::keyClick(stand.part<QWidget>("search"), Qt::Key_Down);
        QCOMPARE(stand.finder.state().current, 1);
        QTest::keyClick(stand.part<QWidget>("search"), Qt::Key_Escape);
        QVERIFY(stand.finder.state().hits.empty());
    }
    void theLanguageIsSwitchedWhileOpen()
    {
        Stand stand;
        auto *rail = stand.part<QWidget>("rail");
        auto *staff = stand.part<QWidget>("staffChip");
        QVERIFY(tests::standsBefore(*rail, *staff));
        tests::appearance().setLanguage(base::Language::Persian);
        QTRY_VERIFY(rail->mapToGlobal(QPoint()).x() > staff->mapToGlobal(QPoint()).x());
        QVERIFY(tests::standsBefore(*rail, *staff));
    }
    void qtsOwnButtonsSpeakTheLanguageToo()
    {
        Stand stand;
        QDialogButtonBox box(QDialogButtonBox::Cancel);
        const QString english = box.button(QDialogButtonBox::Cancel)->text();
        for (const auto language :
             {base::Language::Uzbek, base::Language::Kazakh, base::Language::Persian, base::Language::Azerbaijani}) {
            tests::appearance().setLanguage(language);
            QTRY_VERIFY2(QDialogButtonBox(QDialogButtonBox::Cancel).button(QDialogButtonBox::Cancel)->text() != english,
                         qPrintable(base::languageCode(language)));
        }
    }
    void theFirstWindowIsNoLargerThanTheScreen()
    {
        const shell::MainWindow window;
        const QSize screen = window.screen()->availableGeometry().size();
        QVERIFY(window.width() <= std::max(screen.width(), window.minimumWidth()));
        QVERIFY(window.height() <= std::max(screen.height(), window.minimumHeight()));
    }
    void troubleHasWaysOut()
    {
        tests::dressInEnglish();
        shell::MainWindow window;
        int tried = 0;
        window.showOnly(new shell::TroublePage({{"Trouble", "The disk is full"}, {{"Trouble", "Why"}, {}}, {}},
                                               {{{"Trouble", "Try again"}, [&] { ++tried; }}}));
        window.show();
        QPointer<QWidget> page = window.page();
        QCOMPARE(page->findChild<QLabel *>(QStringLiteral("troubleTitle"))->text(), QStringLiteral("The disk is full"));
        page->findChild<QPushButton *>(QStringLiteral("way0"))->click();
        QCOMPARE(tried, 1);
        window.showOnly(new QWidget);
        QTRY_VERIFY(!page);
    }
};

MUHR_TEST(FrameTest, frame_test)
#include "frame_test.moc"
