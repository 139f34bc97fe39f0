// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/today_samples.h"

#include "core/actions/write.h"
#include "core/store/customer_table.h"
#include "core/store/programme_table.h"
#include "core/store/shop_table.h"
#include "core/sync/store_task.h"
#include "tests/support/shop_fixture.h"
#include "ui/kit/theme.h"
#include "ui/shell/frame.h"
#include "ui/shell/frame_presenter.h"
#include "ui/shell/search_presenter.h"
#include "ui/today/today_screen.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QTest>

#include <future>

namespace muhr::gallery {
namespace {

/// The pictures' shop, made anew for each: a day that is closed in one is open in the next.
tests::ShopFixture &anewly(bool isEmpty)
{
    static std::unique_ptr<tests::ShopFixture> shop;
    if (!shop)
        qAddPostRoutine([] { shop.reset(); });
    // What stood behind the last picture goes first: its timers ask the shop that goes.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    shop =
        isEmpty ? std::make_unique<tests::ShopFixture>() : std::make_unique<tests::ShopFixture>(kit::currentLanguage());
    return *shop;
}

/// On the store's thread, and waits.
template <typename Work>
auto onStore(tests::ShopFixture &shop, Work work)
{
    std::promise<decltype(work(std::declval<store::Database &>()))> done;
    auto answer = done.get_future();
    shop.queue().post(store::Lane::Counter, [&](store::Database &database) { done.set_value(work(database)); });
    return answer.get();
}

/// Acts of a member of staff, some minutes apart, from so many minutes ago.
struct Turn
{
    base::StaffId staff;
    std::vector<base::CustomerId> customers;
    int minutesAgo = 0;
    int apart = 7;
};

bool serve(tests::ShopFixture &shop, const Turn &turn)
{
    return onStore(shop, [&](store::Database &database) {
        tests::SeededRandom random(std::uint64_t(turn.minutesAgo) + 99);
        tests::FixedClock clock(shop.clock().now() - std::chrono::minutes(turn.minutesAgo));
        auto session = shop.desk().session();
        session.staff = turn.staff;
        actions::Workplace place{database, clock, random, session, shop.keys().get()};
        const auto row = store::findShop(database, session.shop);
        if (!row || !*row || !(*row)->defaultProgramme)
            return false;
        const auto inForce = store::programmeInForce(database, session.shop, *(*row)->defaultProgramme);
        if (!inForce || !*inForce)
            return false;
        for (std::size_t i = 0; i < turn.customers.size(); ++i) {
            clock.advance(std::chrono::minutes(turn.apart));
            loyalty::Act act;
            act.amountMinor = 1'800'000 + std::int64_t(i) * 350'000;
            act.payMinor = act.amountMinor;
            act.entries = {loyalty::StampsGiven{QStringLiteral("r1"), QStringLiteral("stamps"), 1}};
            if (i % 4 == 3)
                act.entries.push_back(loyalty::RewardUsed{QStringLiteral("r1"), QStringLiteral("m1"), 0, {}});
            auto transaction = store::Transaction::begin(database);
            auto draft = actions::draftOf(place, act);
            draft.subjects = {turn.customers[i]};
            draft.programmeVersion = (*inForce)->version;
            if (!transaction || !actions::write(*transaction, place, draft) || !transaction->commit())
                return false;
        }
        return true;
    });
}

/// Half a day at the counter, and one card that comes six times.
void serveSome(tests::ShopFixture &shop)
{
    const auto facts = shop.wait<report::ShopFacts>([&](auto then) { shop.report().shop(then); });
    const auto customers = onStore(
        shop, [&](store::Database &database) { return store::listCustomers(database, shop.shop().session.shop); });
    if (!facts || !customers || customers->empty())
        qFatal("the sample shop is too small");
    std::vector<base::CustomerId> some;
    for (const auto &row : *customers)
        some.push_back(row.customer);
    const auto part = [&](std::size_t from, std::size_t to) {
        std::vector<base::CustomerId> chosen;
        for (std::size_t i = from; i < to; ++i)
            chosen.push_back(some[i % some.size()]);
        return chosen;
    };
    // In every language it is five in the afternoon.
    const auto zone = base::Zone::parse(facts->zone).value_or(base::Zone::utc());
    constexpr int inDay = 24 * 60;
    const int minute = base::minuteOfDay(shop.clock().now(), zone);
    shop.clock().advance(std::chrono::minutes((17 * 60 - minute + inDay) % inDay));
    const base::StaffId second = facts->staff[1 % facts->staff.size()].staff;
    const base::StaffId third = facts->staff[2 % facts->staff.size()].staff;
    if (!serve(shop, {second, part(0, 7), 320, 9}) ||
        !serve(shop, {third, std::vector<base::CustomerId>(6, some.back()), 150, 20}) ||
        !serve(shop, {facts->staff[0].staff, part(3, 6), 25, 5}))
        qFatal("the sample day could not be played");
}

struct Behind : QObject
{
    explicit Behind(tests::ShopFixture &shop)
        : frame(shop.report(), shop.desk(), shop.clock()), search(shop.report(), {}), today(shop.desk(), shop.report())
    {
    }
    shell::FramePresenter frame;
    shell::SearchPresenter search;
    today::TodayPresenter today;
};

std::unique_ptr<QWidget> frameOf(tests::ShopFixture &shop, const std::function<void(today::TodayPresenter &)> &play)
{
    auto window = std::make_unique<QWidget>();
    auto *behind = new Behind(shop);
    // A presenter must not go before its screens: children go in the order they came.
    QObject::connect(window.get(), &QObject::destroyed, behind, &QObject::deleteLater);
    auto *column = new QVBoxLayout(window.get());
    column->setContentsMargins(0, 0, 0, 0);
    auto *frame = new shell::Frame(behind->frame, behind->search);
    column->addWidget(frame);
    frame->addScreen(QStringLiteral("counter"), new QWidget);
    frame->addScreen(QStringLiteral("today"), new today::TodayScreen(behind->today));
    frame->addScreen(QStringLiteral("customers"), new QWidget);
    frame->addScreen(QStringLiteral("settings"), new QWidget);
    frame->show(QStringLiteral("today"));
    behind->today.setSeen(true);
    (void)QTest::qWaitFor([&] { return !behind->frame.state().shopName.isEmpty() && behind->today.state().facts; });
    play(behind->today);
    return window;
}

} // namespace

std::unique_ptr<QWidget> showToday(const std::function<void(today::TodayPresenter &)> &play)
{
    tests::ShopFixture &shop = anewly(false);
    serveSome(shop);
    return frameOf(shop, play);
}

std::unique_ptr<QWidget> showEmptyToday()
{
    return frameOf(anewly(true), [](today::TodayPresenter &) {});
}

} // namespace muhr::gallery
