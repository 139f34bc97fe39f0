// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/isolate.h"
#include "tests/support/lost_laptop.h"
#include "tests/support/not_agreed.h"
#include "tests/support/shop_fixture.h"
#include "tests/support/test_main.h"
#include "tests/support/window_dress.h"
#include "ui/customers/customer_model.h"
#include "ui/customers/customers_screen.h"
#include "ui/kit/button.h"
#include "ui/kit/notice.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace muhr;
using tests::ShopFixture;

namespace {

/// The page of a customer of whom laptops said different things.
struct Stand
{
    Stand() : others(tests::loseALaptop(shop))
    {
        tests::dressInEnglish();
        screen.resize(1084, 744);
        screen.show();
        screen.activateWindow();
        (void)QTest::qWaitForWindowActive(&screen);
    }
    void open(const base::CustomerId &customer)
    {
        screen.openCustomer(customer);
        (void)QTest::qWaitFor([&] { return presenter.state().page.has_value(); });
        // What else was asked is answered in the order in which it was.
        (void)shop.wait<report::ConflictList>([&](auto then) { shop.report().conflicts(then); });
    }
    /// Of whom a phone number was changed in two places.
    base::CustomerId change()
    {
        lost = tests::changeInTwoPlaces(shop, others.owners, QStringLiteral("Navoi"));
        base::CustomerId customer;
        const auto list = shop.wait<report::ConflictList>([&](auto then) { shop.report().conflicts(then); });
        for (const auto &facts : list->conflicts)
            if (facts.type == loyalty::DocumentType::Customer)
                customer = base::CustomerId::fromBytes(facts.document.raw());
        return customer;
    }
    QWidget *notice() { return screen.findChild<QWidget *>(QStringLiteral("changedTwice")); }
    QWidget *button() { return screen.findChild<QWidget *>(QStringLiteral("lookAtChanged")); }
    QString said()
    {
        QStringList texts;
        for (const auto *label : notice()->findChildren<QLabel *>())
            texts.append(base::stripIsolates(label->text()));
        return texts.join(u' ');
    }

    ShopFixture shop{base::Language::English};
    tests::OtherDevices others;
    std::vector<base::EventId> lost;
    customers::CustomerModel model{shop.report()};
    customers::CustomerPresenter presenter{shop.desk(), shop.report(), shop.clock()};
    customers::CustomersScreen screen{model, presenter, shop.report()};
};

} // namespace

/// What of a customer was changed in two places is said on her page.
class ChangedTest : public QObject
{
    Q_OBJECT
private slots:
    void aNumberThatWasChangedTwiceIsSaidAndLeadsToWhereItIsDecided()
    {
        Stand stand;
        stand.open(stand.change());
        QVERIFY(stand.notice()->isVisible());
        QVERIFY2(stand.said().contains(QStringLiteral("Changed in two places: Phone")), qPrintable(stand.said()));
        const auto &facts = stand.presenter.state().changedTwice.front();
        for (const auto &value : {facts.fields.front().holds, facts.fields.front().aside})
            QVERIFY(stand.said().contains(base::stripIsolates(report::valueText(base::Language::English, value))));
        QSignalSpy wanted(&stand.screen, &customers::CustomersScreen::disputesWanted);
        QTest::mouseClick(stand.button(), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
    }
    void onceSomebodyHasLookedItIsGone()
    {
        Stand stand;
        const auto customer = stand.change();
        (void)stand.shop.wait<std::int64_t>([&](auto then) {
            stand.shop.desk().lookAt({{stand.lost.front()}, true}, then);
        });
        stand.open(customer);
        QVERIFY(!stand.notice()->isVisible());
    }
    void nobodySeesItWhoMayNotSeeTheNumber()
    {
        Stand stand;
        const auto customer = stand.change();
        stand.shop.workAs(loyalty::Role::Cashier);
        stand.open(customer);
        QVERIFY(!stand.notice()->isVisible());
    }
    void aManagerSeesItAndLeavesItToTheOwner()
    {
        Stand stand;
        const auto customer = stand.change();
        stand.shop.workAs(loyalty::Role::Manager);
        stand.open(customer);
        QVERIFY(stand.notice()->isVisible());
        QVERIFY(!stand.button()->isVisible());
    }
    void ofACardThatWasReplacedTwiceBothNumbersAreSaid()
    {
        Stand stand;
        stand.open(tests::replaceCardTwice(stand.shop, stand.others.owners));
        QVERIFY(stand.notice()->isVisible());
        const auto page = *stand.presenter.state().page;
        const QString valid = page.card.shortNumber;
        QVERIFY2(stand.said().contains(QStringLiteral("The card was replaced twice")), qPrintable(stand.said()));
        QVERIFY2(stand.said().contains(valid + QStringLiteral(" is valid")), qPrintable(stand.said()));
    }
    void ofEverybodyElseNothingIsSaid()
    {
        Stand stand;
        const auto customer = stand.change();
        const auto list =
            stand.shop.wait<report::CustomerList>([&](auto then) { stand.shop.report().customers({}, then); });
        for (const auto &row : list->rows)
            if (row.customer != customer) {
                stand.open(row.customer);
                break;
            }
        QVERIFY(stand.presenter.state().page->customer != customer);
        QVERIFY(!stand.notice()->isVisible());
    }
};

MUHR_TEST(ChangedTest, changed_test)
#include "changed_test.moc"
