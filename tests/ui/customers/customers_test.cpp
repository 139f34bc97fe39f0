// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shop_fixture.h"
#include "tests/support/test_main.h"
#include "tests/support/window_dress.h"
#include "ui/customers/customer_model.h"
#include "ui/customers/customers_screen.h"
#include "ui/kit/button.h"
#include "ui/kit/history_row.h"
#include "ui/kit/label.h"
#include "ui/kit/ladder_view.h"
#include "ui/kit/notice.h"
#include "ui/kit/toast.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace muhr;
using namespace std::chrono_literals;
using tests::ShopFixture;

namespace {

/// The customers of a real shop in a shown window.
struct Stand
{
    Stand()
    {
        tests::dressInEnglish();
        screen.resize(1084, 744);
    }
    void open()
    {
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
    void click(const char *name) { QTest::mouseClick(part<QWidget>(name), Qt::LeftButton); }
    QString text(const char *name) { return part<QLabel>(name)->text(); }
    std::size_t rowsOfTheStory()
    {
        std::size_t count = 0;
        for (const auto *row : screen.findChildren<kit::HistoryRow *>())
            count += row->isVisible();
        return count;
    }
    const customers::CustomerState &state() const { return presenter.state(); }
    void openCustomer(const base::CustomerId &customer)
    {
        screen.openCustomer(customer);
        (void)QTest::qWaitFor([&] { return state().page.has_value(); });
    }

    ShopFixture shop;
    customers::CustomerModel model{shop.report()};
    customers::CustomerPresenter presenter{shop.desk(), shop.report(), shop.clock()};
    customers::CustomersScreen screen{model, presenter, shop.report()};
};

} // namespace

class CustomersTest : public QObject
{
    Q_OBJECT
private slots:
    void anEmptyPageTeaches()
    {
        Stand stand;
        stand.open();
        QTRY_VERIFY(stand.shows("noCustomers"));
        QVERIFY(!stand.shows("customerSearch"));
        QSignalSpy wanted(&stand.screen, &customers::CustomersScreen::newCustomerWanted);
        stand.click("newCustomer");
        QCOMPARE(wanted.count(), 1);
    }
    void somebodyIsFoundInAnotherScript()
    {
        Stand stand;
        QVERIFY(stand.shop.join(QStringLiteral("Gulnora Yoʻldosheva"), QStringLiteral("+998901234567")));
        QVERIFY(stand.shop.join(QStringLiteral("Sardor Aliyev")));
        stand.open();
        QTRY_COMPARE(stand.model.total(), 2);
        stand.part<QLineEdit>("customerSearch")->setText(QStringLiteral("гулнора"));
        QTRY_COMPARE(stand.model.total(), 1);
        QTRY_VERIFY(stand.model.row(0));
        QCOMPARE(stand.model.row(0)->name, QStringLiteral("Gulnora Yoʻldosheva"));
        QTest::keyClick(stand.part<QLineEdit>("customerSearch"), Qt::Key_Return);
        QTRY_COMPARE(stand.text("customerName"), QStringLiteral("Gulnora Yoʻldosheva"));
        stand.click("backToList");
        stand.part<QLineEdit>("customerSearch")->setText(QStringLiteral("zzzz"));
        QTRY_VERIFY(stand.shows("nobodyFound"));
    }
    void returnWaitsForTheAnswerToWhatIsTyped()
    {
        Stand stand;
        QVERIFY(stand.shop.join(QStringLiteral("Gulnora Yoʻldosheva")));
        QVERIFY(stand.shop.join(QStringLiteral("Sardor Aliyev")));
        stand.open();
        auto *field = stand.part<QLineEdit>("customerSearch");
        QTest::keyClicks(field, QStringLiteral("guln"));
        QTRY_COMPARE(stand.model.total(), 1);
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("sard"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(stand.state().page);
        QCOMPARE(stand.state().page->name, QStringLiteral("Sardor Aliyev"));
    }
    void aLongListIsAskedForAPageAtATime()
    {
        Stand stand;
        for (int i = 0; i < 230; ++i)
            QVERIFY(stand.shop.join(QStringLiteral("Mijoz %1").arg(i, 3, 10, QLatin1Char('0'))));
        stand.model.ask({}, report::CustomerOrder::Name);
        QTRY_COMPARE(stand.model.rowCount(), 230);
        QTRY_VERIFY(stand.model.row(0) && stand.model.row(0)->name == QLatin1String("Mijoz 000"));
        QVERIFY(!stand.model.row(229));
        QTRY_VERIFY(stand.model.row(229));
        QCOMPARE(stand.model.row(229)->name, QStringLiteral("Mijoz 229"));
        QVERIFY(!stand.model.row(230));
    }
    void anOrderIsChosen()
    {
        Stand stand;
        const auto first = stand.shop.join(QStringLiteral("Zuhra"));
        QVERIFY(first && stand.shop.join(QStringLiteral("Aziza")));
        QVERIFY(stand.shop.stamp(first->code));
        stand.open();
        QTRY_VERIFY(stand.model.row(0));
        QCOMPARE(stand.model.row(0)->name, QStringLiteral("Zuhra"));
        stand.part<QComboBox>("customerOrder")->setCurrentIndex(1);
        QTRY_VERIFY(stand.model.row(0) && stand.model.row(0)->name == QLatin1String("Aziza"));
    }
    void thePageTellsTheStoryAndExplainsIt()
    {
        Stand stand;
        const auto customer = stand.shop.join(QStringLiteral("Gulnora"));
        QVERIFY(customer && stand.shop.stamp(customer->code, 4));
        stand.open();
        stand.openCustomer(customer->customer);
        QCOMPARE(stand.screen.findChild<kit::LadderView *>()->ladder().given, 4);
        QTRY_COMPARE(stand.rowsOfTheStory(), std::size_t(5));
        stand.click("explain");
        QTRY_VERIFY(stand.state().explanation);
        QTRY_COMPARE(stand.rowsOfTheStory(), stand.state().explanation->rows.size());
        QCOMPARE(stand.state().explanation->rows.back().balance, stand.state().page->card.stamps);
        stand.click("explain");
        QTRY_COMPARE(stand.rowsOfTheStory(), std::size_t(5));
    }
    void aStampIsGivenAndTakenBack()
    {
        Stand stand;
        const auto customer = stand.shop.join(QStringLiteral("Gulnora"));
        QVERIFY(customer);
        stand.open();
        stand.openCustomer(customer->customer);
        const auto before = stand.shop.countEvents();
        QTest::keyClick(&stand.screen, Qt::Key_F2);
        QTRY_VERIFY(stand.state().said && stand.state().said->undoes);
        QCOMPARE(stand.shop.countEvents(), before + 1);
        QTRY_COMPARE(stand.state().page->card.stamps, 1);
        auto *toast = stand.screen.findChild<kit::Toast *>();
        QVERIFY(toast->isVisible());
        QTest::keyClick(&stand.screen, Qt::Key_F3);
        QTRY_COMPARE(stand.state().page->card.stamps, 0);
        QCOMPARE(stand.shop.countEvents(), before + 2);
    }
    void whatWasNotStoredIsSaid()
    {
        Stand stand;
        const auto customer = stand.shop.join(QStringLiteral("Gulnora"));
        QVERIFY(customer);
        stand.open();
        stand.openCustomer(customer->customer);
        stand.shop.fillDisk();
        // The page that is written to last may still have room for one.
        for (int i = 0; i < 200 && !stand.shows("care"); ++i) {
            const int said = stand.state().said ? stand.state().said->number : 0;
            stand.presenter.stamp();
            QTRY_VERIFY(stand.state().said && stand.state().said->number > said);
        }
        QVERIFY(stand.shows("care"));
        QCOMPARE(stand.part<kit::Notice>("care")->kind(), kit::PanelKind::Stop);
        stand.shop.freeDisk();
        stand.presenter.stamp();
        QTRY_VERIFY(!stand.shows("care"));
    }
    void aNewCodeEndsTheOldOne()
    {
        Stand stand;
        const auto customer = stand.shop.join(QStringLiteral("Gulnora"));
        QVERIFY(customer);
        stand.open();
        stand.openCustomer(customer->customer);
        stand.click("newCode");
        auto *ask = stand.part<QDialog>("askReplace");
        QVERIFY(ask);
        ask->accept();
        QTRY_VERIFY(!stand.state().newNumber.isEmpty());
        const auto old =
            stand.shop.wait<actions::CardFound>([&](auto then) { stand.shop.desk().findCard(customer->code, then); });
        QVERIFY(!old);
        QCOMPARE(old.error().word, words::Refusal::RevokedCard);
    }
    void erasingIsAskedAboutAndIsForGood()
    {
        Stand stand;
        const auto customer = stand.shop.join(QStringLiteral("Gulnora Yoʻldosheva"), QStringLiteral("+998901234567"));
        QVERIFY(customer);
        stand.open();
        QTRY_VERIFY(stand.model.row(0));
        stand.openCustomer(customer->customer);
        QVERIFY(stand.part<QPushButton>("erase")->text().contains(QStringLiteral("Gulnora")));
        stand.click("erase");
        stand.part<QDialog>("askErase")->reject();
        QTRY_VERIFY(!stand.part<QDialog>("askErase"));
        const auto before = stand.shop.countEvents();
        stand.click("erase");
        stand.part<QDialog>("askErase")->accept();
        QTRY_VERIFY(stand.shows("customerList") || stand.shows("noCustomers"));
        QCOMPARE(stand.shop.countEvents(), before + 1);
        QTRY_VERIFY(!stand.model.row(0) || stand.model.row(0)->name.isEmpty());
    }
    void aCashierMayNotErase()
    {
        Stand stand;
        const auto customer = stand.shop.join(QStringLiteral("Gulnora"));
        QVERIFY(customer);
        stand.shop.workAs(loyalty::Role::Cashier);
        stand.open();
        stand.openCustomer(customer->customer);
        QVERIFY(!stand.shows("erase"));
        QVERIFY(stand.shows("stamp"));
    }
    void theLanguageIsSwitchedWhileOpen()
    {
        Stand stand;
        const auto customer = stand.shop.join(QStringLiteral("نرگس حسین‌زاده"));
        QVERIFY(customer && stand.shop.stamp(customer->code, 2));
        stand.open();
        stand.openCustomer(customer->customer);
        auto *name = stand.part<QWidget>("customerName");
        auto *stamp = stand.part<QWidget>("stamp");
        QVERIFY(tests::standsBefore(*name, *stamp));
        tests::appearance().setLanguage(base::Language::Persian);
        QTRY_VERIFY(name->mapToGlobal(QPoint()).x() > stamp->mapToGlobal(QPoint()).x());
        QVERIFY(tests::standsBefore(*name, *stamp));
        // Digits of the language, at once.
        bool hasPersianDigits = false;
        for (const auto *label : stand.screen.findChildren<kit::Label *>())
            hasPersianDigits = hasPersianDigits || label->text().contains(QChar(0x06F2));
        QVERIFY(hasPersianDigits);
        tests::dressInEnglish();
    }
};

MUHR_TEST(CustomersTest, customers_test)
#include "customers_test.moc"
