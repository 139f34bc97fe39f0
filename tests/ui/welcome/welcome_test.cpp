// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/programme_table.h"
#include "core/store/shop_table.h"
#include "tests/support/shop_fixture.h"
#include "tests/support/test_main.h"
#include "tests/support/window_dress.h"
#include "ui/camera/camera_feed.h"
#include "ui/kit/button.h"
#include "ui/kit/step_list.h"
#include "ui/welcome/welcome_screen.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace muhr;
using tests::ShopFixture;
using welcome::Step;

namespace {

/// Welcome before a store without a shop, in a shown window.
struct Stand
{
    Stand()
    {
        tests::dressInEnglish();
        QObject::connect(&presenter, &welcome::WelcomePresenter::languageChosen,
                         [](base::Language language) { tests::appearance().setLanguage(language); });
        screen.resize(1280, 800);
        screen.show();
        screen.activateWindow();
        (void)QTest::qWaitForWindowActive(&screen);
    }
    template <typename T>
    T *part(const char *name)
    {
        return screen.findChild<T *>(QString::fromLatin1(name));
    }
    bool shows(const char *name)
    {
        const auto *found = part<QWidget>(name);
        return found && found->isVisible();
    }
    void press(Qt::Key key) { QTest::keyClick(screen.focusWidget() ? screen.focusWidget() : &screen, key); }
    void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key(0), QString(c), Qt::NoModifier);
    }
    void click(const char *name) { QTest::mouseClick(part<QWidget>(name), Qt::LeftButton); }
    const welcome::WelcomeState &state() const { return presenter.state(); }

    ShopFixture shop{ShopFixture::Nothing::Yet};
    camera::CameraFeed feed{shop.clock()};
    welcome::WelcomePresenter presenter{shop.desk(), shop.clock(), base::Language::English, QString(), {}};
    welcome::WelcomeScreen screen{presenter, feed};
};

} // namespace

class WelcomeTest : public QObject
{
    Q_OBJECT
private slots:
    void aShopIsMadeByKeysAlone()
    {
        Stand stand;
        stand.press(Qt::Key_Return);
        QCOMPARE(stand.state().step, Step::Shop);
        QCOMPARE(stand.screen.focusWidget()->objectName(), QStringLiteral("shopName"));
        stand.type(QStringLiteral("Nonvoy"));
        stand.press(Qt::Key_Return);
        QCOMPARE(stand.state().step, Step::Reward);
        stand.press(Qt::Key_Return);
        QCOMPARE(stand.state().step, Step::Counter);
        stand.press(Qt::Key_Return);
        QTRY_COMPARE(stand.state().step, Step::Poster);
        const auto shops = stand.shop.queue().ask(store::Lane::Counter,
                                                  [](store::Database &database) { return store::listShops(database); });
        QVERIFY(shops.hasValue());
        QCOMPARE(shops->size(), std::size_t(1));
        QCOMPARE(shops->front().shop, stand.state().made->session.shop);
        QCOMPARE(stand.shop.desk().session().role, loyalty::Role::Owner);
        QCOMPARE(stand.state().recoverySheet->key, stand.state().made->recoveryKey);
        QVERIFY(!stand.state().poster.address);
    }
    void aKeyThatIsHeldDownMakesNoShop()
    {
        Stand stand;
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
        QApplication::sendEvent(&stand.screen, &held);
        QCOMPARE(stand.state().step, Step::Language);
    }
    void whatWasChosenIsWhatIsPublished()
    {
        Stand stand;
        stand.presenter.setShopName(QStringLiteral("Nonvoy"));
        stand.presenter.next();
        stand.presenter.next();
        auto *goal = stand.part<QLineEdit>("goal");
        goal->setFocus();
        goal->selectAll();
        stand.type(QStringLiteral("8"));
        auto *reward = stand.part<QLineEdit>("reward");
        reward->setFocus();
        reward->selectAll();
        stand.type(QStringLiteral("A loaf of the day"));
        stand.click("firstStamp");
        QVERIFY(!stand.state().givesFirstStamp);
        stand.presenter.next();
        stand.presenter.next();
        QTRY_VERIFY(stand.state().made);
        const auto made = *stand.state().made;
        const auto shelf = stand.shop.queue().ask(store::Lane::Counter, [&](store::Database &database) {
            return store::programmeShelf(database, made.session.shop);
        });
        QVERIFY(shelf.hasValue());
        const auto *published = shelf->find(made.version);
        QVERIFY(published);
        const auto *ladder = published->programme.ladders().front();
        QCOMPARE(ladder->goal, 8);
        QCOMPARE(ladder->welcome, 0);
        QCOMPARE(ladder->milestones.back().at, 8);
        QCOMPARE(ladder->milestones.back().reward.title.inLanguage(base::Language::English),
                 QStringLiteral("A loaf of the day"));
    }
    void goingBackKeepsWhatWasTyped()
    {
        Stand stand;
        stand.press(Qt::Key_Return);
        stand.type(QStringLiteral("Nonvoy"));
        stand.presenter.chooseTrade(QStringLiteral("bakery"));
        stand.presenter.setCurrency(QStringLiteral("KZT"));
        stand.press(Qt::Key_Return);
        stand.presenter.setReward(QStringLiteral("A loaf"));
        stand.click("back");
        stand.click("back");
        QCOMPARE(stand.state().step, Step::Language);
        QVERIFY(!stand.shows("back"));
        // Another language guesses anew only what nobody chose.
        stand.presenter.chooseLanguage(base::Language::Persian);
        stand.presenter.next();
        QCOMPARE(stand.part<QLineEdit>("shopName")->text(), QStringLiteral("Nonvoy"));
        QCOMPARE(stand.part<QComboBox>("currency")->currentData().toString(), QStringLiteral("KZT"));
        QCOMPARE(stand.part<QComboBox>("zone")->currentData().toString(), QStringLiteral("Asia/Tehran"));
        stand.presenter.next();
        QCOMPARE(stand.part<QLineEdit>("reward")->text(), QStringLiteral("A loaf"));
    }
    void aShopNeedsAName()
    {
        Stand stand;
        stand.press(Qt::Key_Return);
        stand.type(QStringLiteral("   "));
        stand.press(Qt::Key_Return);
        QCOMPARE(stand.state().step, Step::Shop);
        QVERIFY(stand.part<QLineEdit>("shopName")->property("wrong").toBool());
        stand.type(QStringLiteral("Nonvoy"));
        QVERIFY(!stand.part<QLineEdit>("shopName")->property("wrong").toBool());
    }
    void aRewardIsSomethingOneCanPicture_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("isFine");
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("a discount") << QStringLiteral("a discount") << false;
        QTest::newRow("a gift in Persian") << QStringLiteral("هدیه") << false;
        QTest::newRow("a discount of so much") << QStringLiteral("10% discount") << true;
        QTest::newRow("a coffee") << QStringLiteral("Free coffee") << true;
    }
    void aRewardIsSomethingOneCanPicture()
    {
        QFETCH(QString, title);
        QFETCH(bool, isFine);
        Stand stand;
        stand.presenter.setShopName(QStringLiteral("Nonvoy"));
        stand.presenter.next();
        stand.presenter.next();
        stand.presenter.setReward(title);
        stand.press(Qt::Key_Return);
        QCOMPARE(stand.state().step, isFine ? Step::Counter : Step::Reward);
        QCOMPARE(stand.shows("rewardProblem"), !isFine);
    }
    void theLanguageIsSwitchedWhileOpen()
    {
        Stand stand;
        auto *steps = stand.screen.findChild<kit::StepList *>();
        auto *next = stand.part<QWidget>("next");
        QVERIFY(tests::standsBefore(*steps, *next));
        stand.click("fa");
        QCOMPARE(stand.state().language, base::Language::Persian);
        QTRY_COMPARE(stand.screen.layoutDirection(), Qt::RightToLeft);
        QTRY_VERIFY(steps->mapToGlobal(QPoint()).x() > next->mapToGlobal(QPoint()).x());
        QVERIFY(tests::standsBefore(*steps, *next));
        QCOMPARE(stand.state().currency, QStringLiteral("IRR"));
        QCOMPARE(stand.state().preview.language, base::Language::Persian);
        QVERIFY(stand.state().reward.contains(QStringLiteral("رایگان")));
    }
    void aShopThatCouldNotBeMadeIsTriedAgain()
    {
        Stand stand;
        stand.presenter.setShopName(QStringLiteral("Nonvoy"));
        for (int i = 0; i < 3; ++i)
            stand.presenter.next();
        stand.shop.refuseKeys(true);
        stand.click("next");
        QTRY_VERIFY(stand.state().failure);
        QCOMPARE(stand.state().step, Step::Counter);
        QVERIFY(stand.shows("failure"));
        QCOMPARE(stand.state().shopName, QStringLiteral("Nonvoy"));
        const auto shops = stand.shop.queue().ask(store::Lane::Counter,
                                                  [](store::Database &database) { return store::listShops(database); });
        QVERIFY(shops.hasValue() && shops->empty());
        stand.shop.refuseKeys(false);
        stand.click("next");
        QTRY_COMPARE(stand.state().step, Step::Poster);
        QVERIFY(!stand.shows("failure"));
    }
    void theMachinesZoneCountsUnlessItSaysNothing()
    {
        ShopFixture shop(ShopFixture::Nothing::Yet);
        welcome::WelcomePresenter there(shop.desk(), shop.clock(), base::Language::Uzbek,
                                        QStringLiteral("Asia/Samarkand"), {});
        QCOMPARE(there.state().zone, QStringLiteral("Asia/Samarkand"));
        welcome::WelcomePresenter nowhere(shop.desk(), shop.clock(), base::Language::Uzbek, QStringLiteral("Etc/UTC"),
                                          {});
        QCOMPARE(nowhere.state().zone, QStringLiteral("Asia/Tashkent"));
    }
    void leavingWithoutTheRecoverySheetIsAskedAbout()
    {
        Stand stand;
        stand.presenter.setShopName(QStringLiteral("Nonvoy"));
        for (int i = 0; i < 4; ++i)
            stand.presenter.next();
        QTRY_COMPARE(stand.state().step, Step::Poster);
        QVERIFY(!stand.shows("back"));
        QSignalSpy finished(&stand.presenter, &welcome::WelcomePresenter::finished);
        stand.click("next");
        auto *ask = stand.part<QDialog>("askRecovery");
        QVERIFY(ask);
        ask->reject();
        QCOMPARE(finished.count(), 0);
        stand.presenter.recoveryWasKept();
        stand.click("next");
        QCOMPARE(finished.count(), 1);
    }
};

MUHR_TEST(WelcomeTest, welcome_test)
#include "welcome_test.moc"
