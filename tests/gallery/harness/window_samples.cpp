// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/window_samples.h"

#include "tests/gallery/harness/changed_samples.h"
#include "tests/gallery/harness/sample_words.h"
#include "tests/support/carried_acts.h"
#include "tests/support/lost_laptop.h"
#include "tests/support/not_agreed.h"
#include "tests/support/shop_fixture.h"
#include "tests/support/used_twice.h"
#include "ui/camera/camera_feed.h"
#include "ui/customers/customer_model.h"
#include "ui/customers/customers_screen.h"
#include "ui/disputes/disputes_screen.h"
#include "ui/kit/theme.h"
#include "ui/settings/settings_presenter.h"
#include "ui/settings/settings_screen.h"
#include "ui/shell/frame.h"
#include "ui/shell/frame_presenter.h"
#include "ui/shell/search_presenter.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>

#include <algorithm>
#include <map>
#include <optional>

namespace muhr::gallery {
namespace {

using Shops = std::map<std::optional<base::Language>, std::unique_ptr<tests::ShopFixture>>;

/// They go with the application: their threads and timers need it.
Shops &shops()
{
    static Shops *made = [] {
        qAddPostRoutine([] { shops().clear(); });
        return new Shops;
    }();
    return *made;
}

/// What stands behind the screens of a scene; goes with its window.
struct Behind : QObject
{
    explicit Behind(tests::ShopFixture &shop, QObject *parent)
        : QObject(parent), frame(shop.report(), shop.desk(), shop.clock()), search(shop.report(), {}),
          model(shop.report()), customer(shop.desk(), shop.report(), shop.clock()), feed(shop.clock())
    {
    }
    shell::FramePresenter frame;
    shell::SearchPresenter search;
    customers::CustomerModel model;
    customers::CustomerPresenter customer;
    camera::CameraFeed feed;
};

/// The window, since a presenter must not go before its screens: children go in the order they came.
struct Stage
{
    std::unique_ptr<QWidget> window = std::make_unique<QWidget>();
    Behind *behind;
    shell::Frame *frame;
    customers::CustomersScreen *customers;

    explicit Stage(tests::ShopFixture &shop)
    {
        behind = new Behind(shop, nullptr);
        QObject::connect(window.get(), &QObject::destroyed, behind, &QObject::deleteLater);
        auto *column = new QVBoxLayout(window.get());
        column->setContentsMargins(0, 0, 0, 0);
        frame = new shell::Frame(behind->frame, behind->search);
        column->addWidget(frame);
        frame->addScreen(QStringLiteral("counter"), new QWidget);
        customers = new customers::CustomersScreen(behind->model, behind->customer, shop.report());
        frame->addScreen(QStringLiteral("customers"), customers);
    }
    void waitForFrame() const
    {
        (void)QTest::qWaitFor([this] { return !behind->frame.state().shopName.isEmpty(); });
    }
    void waitForCustomers() const
    {
        (void)QTest::qWaitFor([this] {
            const auto *first = behind->model.row(0);
            return behind->model.isAnswered() && (behind->model.total() == 0 || (first && !first->name.isEmpty()));
        });
    }
};

} // namespace

tests::ShopFixture &sampleShopAtWork()
{
    auto &shop = shops()[kit::currentLanguage()];
    if (!shop)
        shop = std::make_unique<tests::ShopFixture>(kit::currentLanguage());
    return *shop;
}

namespace {

void nameALaptop(tests::ShopFixture &shop, const base::DeviceId &device)
{
    (void)shop.wait<base::EventId>([&](auto then) { shop.desk().nameDevice({device, sampleWords().branch}, then); });
}

tests::ShopFixture &shopThatLostALaptop()
{
    static std::map<base::Language, std::unique_ptr<tests::ShopFixture>> made;
    auto &shop = made[kit::currentLanguage()];
    if (!shop) {
        if (made.size() == 1)
            qAddPostRoutine([] { made.clear(); });
        shop = std::make_unique<tests::ShopFixture>(kit::currentLanguage());
        nameALaptop(*shop, tests::loseALaptop(*shop).owners);
    }
    return *shop;
}

/// Made anew for each picture: what is decided in one is open in the next.
tests::ShopFixture &freshShop()
{
    static std::unique_ptr<tests::ShopFixture> shop;
    if (!shop)
        qAddPostRoutine([] { shop.reset(); });
    // What stood behind the last picture goes first: its timers ask the shop that goes.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    shop = std::make_unique<tests::ShopFixture>(kit::currentLanguage());
    return *shop;
}

tests::ShopFixture &shopWithDisputes()
{
    tests::ShopFixture &shop = freshShop();
    (void)tests::useTwice(shop, 4);
    return shop;
}

tests::ShopFixture &shopNotAgreed()
{
    tests::ShopFixture &shop = freshShop();
    const auto others = tests::loseALaptop(shop);
    nameALaptop(shop, others.owners);
    (void)tests::changeInTwoPlaces(shop, others.owners, sampleWords().branch);
    tests::leaveADraft(shop);
    (void)tests::refuseLastActs(shop, 2);
    return shop;
}

/// Answers whose card was replaced in two places, too.
std::pair<tests::ShopFixture &, base::CustomerId> shopWithTwoCards()
{
    tests::ShopFixture &shop = freshShop();
    const auto others = tests::loseALaptop(shop);
    nameALaptop(shop, others.owners);
    return {shop, tests::replaceCardTwice(shop, others.owners)};
}

std::unique_ptr<QWidget> pageOf(tests::ShopFixture &shop, const base::CustomerId &customer)
{
    Stage stage(shop);
    stage.frame->show(QStringLiteral("customers"));
    stage.waitForFrame();
    stage.customers->openCustomer(customer);
    (void)QTest::qWaitFor([&] { return stage.behind->customer.state().page.has_value(); });
    // What else the page asks for is answered by then.
    (void)shop.wait<report::ConflictList>([&](auto then) { shop.report().conflicts(then); });
    return std::move(stage.window);
}

std::unique_ptr<QWidget> disputesOf(tests::ShopFixture &shop, const std::function<void(disputes::ToLookAt &)> &play)
{
    Stage stage(shop);
    auto *presenter = new disputes::ToLookAt(shop.desk(), shop.report(), stage.behind);
    stage.frame->addScreen(QStringLiteral("disputes"), new disputes::DisputesScreen(*presenter));
    stage.frame->show(QStringLiteral("disputes"));
    stage.waitForFrame();
    (void)QTest::qWaitFor([&] { return presenter->isRead(); });
    play(*presenter);
    (void)QTest::qWaitFor([&] { return !presenter->isActing(); });
    stage.frame->setPlace(QStringLiteral("disputes"), true, presenter->open());
    return std::move(stage.window);
}

tests::ShopFixture &shopThatCarries()
{
    static std::map<base::Language, std::unique_ptr<tests::ShopFixture>> made;
    auto &shop = made[kit::currentLanguage()];
    if (!shop) {
        if (made.size() == 1)
            qAddPostRoutine([] { made.clear(); });
        shop = std::make_unique<tests::ShopFixture>(kit::currentLanguage());
        const auto others = tests::loseALaptop(*shop);
        tests::carryFor(*shop, others.owners, 12, false);
        tests::carryFor(*shop, others.till, 3, true);
    }
    return *shop;
}

} // namespace

tests::ShopFixture &emptyShop()
{
    auto &shop = shops()[std::nullopt];
    if (!shop)
        shop = std::make_unique<tests::ShopFixture>();
    return *shop;
}

std::unique_ptr<QWidget> showCustomers(tests::ShopFixture &shop, const QString &typed)
{
    Stage stage(shop);
    stage.frame->show(QStringLiteral("customers"));
    stage.behind->model.refresh();
    stage.waitForFrame();
    stage.waitForCustomers();
    if (!typed.isEmpty()) {
        stage.customers->findChild<QLineEdit *>(QStringLiteral("customerSearch"))->setText(typed);
        stage.behind->model.ask(typed, report::CustomerOrder::LastVisit);
        (void)QTest::qWaitFor([&] { return stage.behind->model.total() <= 1; });
        QTest::qWait(200);
    }
    return std::move(stage.window);
}

std::unique_ptr<QWidget> showCustomer(const std::function<void(customers::CustomerPresenter &)> &play)
{
    tests::ShopFixture &shop = sampleShopAtWork();
    Stage stage(shop);
    stage.frame->show(QStringLiteral("customers"));
    stage.behind->model.ask({}, report::CustomerOrder::Visits);
    stage.waitForFrame();
    stage.waitForCustomers();
    const report::CustomerRow *first = nullptr;
    (void)QTest::qWaitFor([&] { return (first = stage.behind->model.row(0)) != nullptr; });
    if (first)
        stage.customers->openCustomer(first->customer);
    (void)QTest::qWaitFor([&] { return stage.behind->customer.state().page.has_value(); });
    play(stage.behind->customer);
    return std::move(stage.window);
}

namespace {

/// The settings on their stage.
std::unique_ptr<QWidget> settingsOf(tests::ShopFixture &shop, const settings::SettingsState &state,
                                    const std::function<bool(const settings::SettingsState &)> &isThere)
{
    Stage stage(shop);
    settings::SettingsState first = state;
    first.preferences.language = kit::currentLanguage();
    first.preferences.theme = kit::currentTheme();
    auto *presenter = new settings::SettingsPresenter(shop.report(), {}, first, stage.behind);
    stage.frame->addScreen(QStringLiteral("settings"), new settings::SettingsScreen(*presenter, stage.behind->feed));
    stage.frame->show(QStringLiteral("settings"));
    stage.waitForFrame();
    (void)QTest::qWaitFor([&] { return isThere(presenter->state()); });
    return std::move(stage.window);
}

} // namespace

std::unique_ptr<QWidget> showSettings(const settings::SettingsState &state)
{
    return settingsOf(sampleShopAtWork(), state, [](const auto &now) { return !now.devices.empty(); });
}

std::unique_ptr<QWidget> showLaptops(const settings::SettingsState &state)
{
    return settingsOf(shopThatLostALaptop(), state, [](const auto &now) {
        return now.devices.size() > 1 && !now.held.empty() && !now.zone.isEmpty();
    });
}

std::unique_ptr<QWidget> showDisputes(const std::function<void(disputes::ToLookAt &)> &play)
{
    return disputesOf(shopWithDisputes(), play);
}

std::unique_ptr<QWidget> showNotAgreed(const std::function<void(disputes::ToLookAt &)> &play)
{
    return disputesOf(shopNotAgreed(), play);
}

std::unique_ptr<QWidget> showNoDisputes()
{
    return disputesOf(sampleShopAtWork(), [](disputes::ToLookAt &) {});
}

std::unique_ptr<QWidget> showDisputedCustomer()
{
    tests::ShopFixture &shop = shopWithDisputes();
    const auto list = shop.wait<report::DisputeList>([&](auto then) { shop.report().disputes(then); });
    return pageOf(shop, list->disputes.front().customer);
}

std::unique_ptr<QWidget> showChangedCustomer()
{
    tests::ShopFixture &shop = shopNotAgreed();
    const auto list = shop.wait<report::ConflictList>([&](auto then) { shop.report().conflicts(then); });
    const auto &all = list->conflicts;
    const auto hers = std::find_if(all.begin(), all.end(),
                                   [](const auto &one) { return one.type == loyalty::DocumentType::Customer; });
    return pageOf(shop, base::CustomerId::fromBytes(hers->document.raw()));
}

std::unique_ptr<QWidget> showCustomerWithTwoCards()
{
    const auto [shop, customer] = shopWithTwoCards();
    return pageOf(shop, customer);
}

std::unique_ptr<QWidget> showCardReplacedTwice()
{
    return disputesOf(shopWithTwoCards().first, [](disputes::ToLookAt &) {});
}

std::unique_ptr<QWidget> showSticks(const settings::SettingsState &state)
{
    auto window = settingsOf(shopThatCarries(), state, [](const auto &now) {
        return now.devices.size() > 1 && now.waiting > 0 && !now.zone.isEmpty();
    });
    // It stands below what fits.
    window->resize(1280, 800);
    window->show();
    QTest::qWait(10);
    auto *section = window->findChild<QWidget *>(QStringLiteral("writeStick"))->parentWidget();
    for (QWidget *above = section->parentWidget(); above; above = above->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(section);
    return window;
}

std::unique_ptr<QWidget> showSearch()
{
    tests::ShopFixture &shop = sampleShopAtWork();
    Stage stage(shop);
    stage.frame->show(QStringLiteral("customers"));
    stage.behind->model.refresh();
    stage.waitForFrame();
    stage.waitForCustomers();
    auto *field = stage.frame->findChild<QLineEdit *>(QStringLiteral("search"));
    stage.window->resize(1280, 800);
    stage.window->show();
    stage.window->activateWindow();
    (void)QTest::qWaitForWindowActive(stage.window.get());
    field->setFocus();
    QTest::qWait(10);
    const report::CustomerRow *first = stage.behind->model.row(0);
    const QString typed = first ? first->name.left(2) : QString();
    field->setText(typed);
    emit field->textEdited(typed);
    (void)QTest::qWaitFor([&] { return stage.behind->search.state().hits.size() > 0; });
    return std::move(stage.window);
}

} // namespace muhr::gallery
