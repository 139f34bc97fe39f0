// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/desk.h"

#include "core/actions/desk_wiring.h"
#include "core/store/event_table.h"
#include "tests/core/actions/shop_at_work.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <mutex>
#include <thread>

using namespace muhr;
using namespace muhr::actions;
using tests::wordOf;

namespace {

/// Stands for the window: what is posted to it waits until it is run.
class Window
{
public:
    void post(std::function<void()> work)
    {
        const std::scoped_lock lock(m_mutex);
        m_posted.push_back(std::move(work));
    }
    /// How many there were.
    std::size_t run()
    {
        std::vector<std::function<void()>> posted;
        {
            const std::scoped_lock lock(m_mutex);
            posted.swap(m_posted);
        }
        for (const auto &work : posted)
            work();
        return posted.size();
    }

private:
    std::mutex m_mutex;
    std::vector<std::function<void()>> m_posted;
};

/// A desk on a store with nothing in it.
struct EmptyDesk
{
    tests::StoreFile file;
    tests::FixedClock clock{base::Instant::fromMs(1'780'286'400'000)};
    tests::SeededRandom random{1};
    Window window;
    std::vector<base::ShopId> kept;
    std::unique_ptr<store::WorkQueue> queue = std::move(*store::WorkQueue::start([this] { return file.open(); }));
    std::unique_ptr<Desk> desk = makeDesk({*queue,
                                           clock,
                                           random,
                                           [this](auto work) { window.post(std::move(work)); },
                                           [this](const base::ShopId &shop, const ShopKeys &) -> Outcome<void> {
                                               kept.push_back(shop);
                                               return {};
                                           },
                                           {},
                                           nullptr,
                                           {}});

    /// Until the store's thread has done all that was asked.
    void settle()
    {
        queue->ask(store::Lane::Sync, [](store::Database &) {});
    }
    bool makeShop()
    {
        CreateShop command;
        command.name = QStringLiteral("Choyxona");
        command.language = base::Language::Uzbek;
        command.programme = tests::ladderJson({3});
        bool isMade = false;
        desk->createShop(command, [&](auto made) { isMade = made.hasValue(); });
        settle();
        window.run();
        return isMade;
    }
};

} // namespace

class DeskTest : public QObject
{
    Q_OBJECT
private slots:
    void theSessionIsTheOwnersOnceThereIsAShop()
    {
        EmptyDesk it;
        QVERIFY(it.desk->session().shop.isNone());
        QVERIFY(it.makeShop());
        QCOMPARE(it.kept, std::vector{it.desk->session().shop});
        QVERIFY(it.desk->session().role == loyalty::Role::Owner);
        // The keys are at hand too.
        QString code;
        it.desk->joinCustomer({}, [&](auto joined) { code = joined ? joined->code : wordOf(joined); });
        it.settle();
        QVERIFY(code.isEmpty());
        QCOMPARE(it.window.run(), 1U);
        QVERIFY2(code.startsWith(QLatin1String("M1:")), qPrintable(code));
    }

    void anAnswerComesOnTheWindowsThreadAfterItIsStored()
    {
        EmptyDesk it;
        QVERIFY(it.makeShop());
        CustomerJoined joined;
        it.desk->joinCustomer({}, [&](auto outcome) { joined = *outcome; });
        it.settle();
        it.window.run();
        RecordVisit visit;
        visit.target = joined.code;
        std::thread::id answeredOn;
        bool wasStored = false;
        it.desk->recordVisit(visit, [&](auto done) {
            answeredOn = std::this_thread::get_id();
            auto reader = store::Database::openForReading(it.file.path());
            wasStored = reader && done && *store::findEvent(*reader, it.desk->session().shop, *done->event);
        });
        it.settle();
        it.window.run();
        QVERIFY(answeredOn == std::this_thread::get_id());
        QVERIFY(wasStored);
    }

    void actsAreDoneByWhoeverIsSignedInThen()
    {
        EmptyDesk it;
        QVERIFY(it.makeShop());
        Session cashier = it.desk->session();
        cashier.role = loyalty::Role::Cashier;
        QString before;
        QString after;
        it.desk->addBranch({QStringLiteral("Chorsu")}, [&](auto added) { before = wordOf(added); });
        it.desk->setSession(cashier);
        it.desk->addBranch({QStringLiteral("Chorsu")}, [&](auto added) { after = wordOf(added); });
        it.settle();
        it.window.run();
        QCOMPARE(before, QStringLiteral("done"));
        QCOMPARE(after, QStringLiteral("not_allowed"));
    }

    void anOwnerIsAskedForHerPasswordAtALaptopForTheCounter()
    {
        EmptyDesk it;
        QVERIFY(it.makeShop());
        const auto passwords = std::make_shared<QStringList>();
        QStringList errors;
        it.desk->setAskOwner([&](const auto &before, const Desk::Typed &typed) {
            errors.append(before ? QString::fromUtf8(before->source.text) : QString());
            typed(passwords->isEmpty() ? std::nullopt : std::optional(passwords->takeFirst()));
        });
        const Session own = it.desk->session();
        Session till = own;
        till.role = loyalty::Role::Manager;
        till.ceiling = loyalty::Ceiling::Till;
        QString word;
        const auto addBranch = [&] {
            word.clear();
            it.desk->addBranch({QStringLiteral("Chorsu")}, [&](auto added) { word = wordOf(added); });
            for (int i = 0; i < 4 && word.isEmpty(); ++i) {
                it.settle();
                it.window.run();
            }
            return word;
        };
        it.desk->setSession(till);
        QCOMPARE(addBranch(), QStringLiteral("no_owner_password"));
        QVERIFY(errors.isEmpty());
        it.desk->setSession(own);
        it.desk->setOwnerPassword(QStringLiteral("oq choynak"), [&](auto set) { word = wordOf(set); });
        it.settle();
        it.window.run();
        QCOMPARE(word, QStringLiteral("done"));
        it.desk->setSession(till);
        // She leaves it.
        QCOMPARE(addBranch(), QStringLiteral("needs_owner"));
        // Wrong once, then right.
        *passwords = {QStringLiteral("qora non"), QStringLiteral("oq choynak")};
        errors.clear();
        QCOMPARE(addBranch(), QStringLiteral("done"));
        QCOMPARE(errors.size(), 2);
        QVERIFY(errors.front().isEmpty() && errors.back().startsWith(QStringLiteral("This is not the password")));
        // It was for this one thing.
        QCOMPARE(addBranch(), QStringLiteral("needs_owner"));
        QVERIFY(it.desk->session() == till);
    }

    void anActOfAClosedDayIsTakenBackWithAReason()
    {
        EmptyDesk it;
        QVERIFY(it.makeShop());
        const auto ask = [&](auto act) {
            QString word;
            act([&word](const auto &done) { word = wordOf(done); });
            for (int i = 0; i < 4 && word.isEmpty(); ++i) {
                it.settle();
                it.window.run();
            }
            return word;
        };
        QString code;
        base::EventId event;
        it.desk->joinCustomer({}, [&](auto joined) { code = joined->code; });
        it.settle();
        it.window.run();
        RecordVisit visit;
        visit.target = code;
        it.desk->recordVisit(visit, [&](auto done) { event = *done->event; });
        it.settle();
        it.window.run();
        QCOMPARE(ask([&](auto then) { it.desk->closeDay({}, then); }), QStringLiteral("done"));
        const auto undo = [&] { return ask([&](auto then) { it.desk->undoVisit({event, {}, {}}, then); }); };
        // Nobody is there to ask.
        QCOMPARE(undo(), QStringLiteral("bad_value"));
        std::optional<QString> reason;
        int asked = 0;
        it.desk->setAskReason([&](const base::Sentence &because, const Desk::SaidWhy &said) {
            QVERIFY(QByteArray(because.source.text).contains("Say why"));
            ++asked;
            said(reason);
        });
        // She leaves it.
        QCOMPARE(undo(), QStringLiteral("bad_value"));
        reason = QStringLiteral("Wrong card");
        QCOMPARE(undo(), QStringLiteral("done"));
        QCOMPARE(asked, 2);
        // Undone before: no reason would help.
        QCOMPARE(undo(), QStringLiteral("already_undone"));
        QCOMPARE(asked, 2);
    }

    void anAnswerAfterTheDesksEndIsDroppedAndTheActStands()
    {
        EmptyDesk it;
        QVERIFY(it.makeShop());
        const auto shop = it.desk->session().shop;
        const auto count = [&] {
            return it.queue->ask(store::Lane::Sync,
                                 [&](store::Database &database) { return *store::countEvents(database, shop); });
        };
        const auto before = count();
        bool wasAnswered = false;
        it.desk->joinCustomer({}, [&](auto) { wasAnswered = true; });
        it.desk.reset();
        QCOMPARE(count(), before + 1);
        QCOMPARE(it.window.run(), 1U);
        QVERIFY(!wasAnswered);
    }
};

MUHR_TEST(DeskTest, desk_test)
#include "desk_test.moc"
