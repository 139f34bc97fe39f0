// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/desk_wiring.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/small_shop.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QTest>

using namespace muhr;
using namespace muhr::report;
using tests::SmallShop;

namespace {

/// A window's side of the desk: what is posted runs in the event loop of this thread.
struct Window
{
    explicit Window(const SmallShop &shop)
        : clock(shop.now()),
          desk(makeDesk({[path = shop.file().path()] { return store::Database::openForReading(path); }, clock,
                         [this](std::function<void()> work) {
                             QMetaObject::invokeMethod(&receiver, std::move(work), Qt::QueuedConnection);
                         }}))
    {
    }
    /// Runs the event loop until the answer is there.
    template <typename T, typename Ask>
    base::Expected<T, words::Refused> answer(Ask ask)
    {
        std::optional<base::Expected<T, words::Refused>> result;
        ask([&](base::Expected<T, words::Refused> got) { result = std::move(got); });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 20'000))
            return words::refused(words::Refusal::StoreOpen);
        return std::move(*result);
    }
    base::Expected<CustomerList, words::Refused> list(const QString &text)
    {
        CustomerQuestion question;
        question.text = text;
        return answer<CustomerList>([&](auto then) { desk->customers(question, std::move(then)); });
    }

    tests::FixedClock clock;
    QObject receiver;
    std::unique_ptr<Desk> desk;
};

std::shared_ptr<const store::PeopleKeys> keysOf(const SmallShop &shop)
{
    return std::make_shared<const store::PeopleKeys>(shop.keys().copy());
}

} // namespace

class DeskTest : public QObject
{
    Q_OBJECT
private slots:
    void beforeThereIsAShopEveryQuestionIsAnswered()
    {
        SmallShop shop(1);
        Window window(shop);
        QVERIFY(!window.list(QString()));
        showShop(*window.desk, {shop.id(), {}, loyalty::Role::Owner}, keysOf(shop));
        const auto list = window.list(QString());
        QVERIFY(!list);
        QCOMPARE(list.error().word, words::Refusal::StoreDamaged);
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        QVERIFY2(window.list(QString()), "opened once it is there");
    }

    void whatWasJustStoredIsInTheNextAnswer()
    {
        SmallShop shop(2);
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        Window window(shop);
        showShop(*window.desk, {shop.id(), {}, loyalty::Role::Owner}, keysOf(shop));
        const auto loaded = [&] {
            const auto list = window.list(QString());
            return list && !list->isStillLoading;
        };
        QVERIFY(QTest::qWaitFor(loaded, 20'000));

        std::vector<base::CustomerId> customers;
        for (int i = 0; i < 5; ++i) {
            const auto customer = shop.join(QStringLiteral("Saida %1").arg(i));
            QVERIFY(customer);
            customers.push_back(*customer);
            const auto list = window.list(QStringLiteral("saida"));
            QVERIFY(list);
            QCOMPARE(list->total, std::int64_t(i + 1));
        }
        const auto act = shop.stamp(customers[2], 2);
        QVERIFY(act);
        auto list = window.list(QString());
        QVERIFY(list);
        QCOMPARE(list->rows.front().customer, customers[2]);
        QCOMPARE(list->rows.front().stamps, std::int64_t(2));
        QCOMPARE(list->rows.front().goal, std::int64_t(3));

        auto recent =
            window.answer<std::vector<RecentAct>>([&](auto then) { window.desk->recentActs(3, std::move(then)); });
        QVERIFY(recent);
        QCOMPARE(recent->size(), std::size_t(3));
        QCOMPARE(recent->front().event, act->event.id);
        QCOMPARE(recent->front().name, QStringLiteral("Saida 2"));
        QVERIFY(!recent->front().isUndone);
        QVERIFY(recent->front().isVisit);
        QVERIFY(!recent->back().isVisit);
        QVERIFY(shop.undo(customers[2], act->event.id));
        recent = window.answer<std::vector<RecentAct>>([&](auto then) { window.desk->recentActs(3, std::move(then)); });
        QVERIFY(recent && recent->front().isUndone);

        QVERIFY(shop.append(loyalty::CustomerErased{}, {customers[0]}));
        list = window.list(QStringLiteral("saida"));
        QVERIFY(list);
        QCOMPARE(list->total, std::int64_t(4));
        const auto page =
            window.answer<CustomerPage>([&](auto then) { window.desk->customer(customers[0], std::move(then)); });
        QVERIFY(page && page->isErased && page->name.isEmpty());
        const auto unknown =
            window.answer<CustomerPage>([&](auto then) { window.desk->customer({}, std::move(then)); });
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().word, words::Refusal::UnknownCustomer);
    }

    void whatComesFromAnotherLaptopIsInTheListsToo()
    {
        SmallShop shop(3);
        SmallShop endpoint(4, shop, true);
        SmallShop laptop(5, shop, false);
        QVERIFY(shop.open() && endpoint.open() && laptop.open());
        QVERIFY(shop.create() && endpoint.create() && laptop.create());
        Window window(laptop);
        showShop(*window.desk, {shop.id(), {}, loyalty::Role::Owner}, keysOf(laptop));
        QVERIFY(window.list(QString()));
        const auto customer = shop.join(QStringLiteral("Malika"));
        QVERIFY(customer);
        QVERIFY(shop.stamp(*customer));
        QVERIFY(shop.pushTo(endpoint));
        QVERIFY(laptop.pullFrom(endpoint));
        const auto list = window.list(QStringLiteral("malika"));
        QVERIFY(list);
        QCOMPARE(list->total, std::int64_t(1));
        QCOMPARE(list->rows.front().stamps, std::int64_t(1));
        const auto figures = window.answer<SyncFigures>([&](auto then) { window.desk->sync(std::move(then)); });
        QVERIFY(figures);
        QVERIFY(figures->number > 0);
        QCOMPARE(figures->waiting, std::int64_t(0));
    }

    void factsOfTheShop()
    {
        SmallShop shop(6);
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        Window window(shop);
        showShop(*window.desk, {shop.id(), {}, loyalty::Role::Owner}, nullptr);
        const auto facts = window.answer<ShopFacts>([&](auto then) { window.desk->shop(std::move(then)); });
        QVERIFY(facts);
        QCOMPARE(facts->currency, QStringLiteral("UZS"));
        QCOMPARE(facts->joinCharacters, QStringLiteral("abcdefghij"));
        QCOMPARE(facts->branch, shop.row().branch);
        QCOMPARE(facts->staff.size(), std::size_t(1));
        QCOMPARE(facts->staff.front().role, loyalty::Role::Owner);
    }

    void anAnswerThatComesTooLateIsDropped()
    {
        SmallShop shop(7);
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        bool isAnswered = false;
        {
            Window window(shop);
            showShop(*window.desk, {shop.id(), {}, loyalty::Role::Owner}, nullptr);
            window.desk->shop([&](const auto &) { isAnswered = true; });
            window.desk.reset();
            QCoreApplication::processEvents();
        }
        QVERIFY(!isAnswered);
    }
};

MUHR_TEST(DeskTest, desk_test)
#include "desk_test.moc"
