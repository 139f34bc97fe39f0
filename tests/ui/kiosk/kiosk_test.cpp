// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/own_session.h"
#include "core/store/event_table.h"
#include "tests/support/shop_fixture.h"
#include "tests/support/test_main.h"
#include "tests/support/window_dress.h"
#include "ui/camera/camera_feed.h"
#include "ui/kiosk/kiosk_presenter.h"
#include "ui/kiosk/kiosk_window.h"
#include "ui/kit/pin_pad.h"
#include "ui/kit/sounds.h"
#include "ui/kit/stage_view.h"
#include "ui/shell/who_page.h"

#include <QSignalSpy>
#include <QTest>

using namespace muhr;
using namespace std::chrono_literals;
using counter::GuestFace;
using Kind = GuestFace::Kind;
using loyalty::Role;
using tests::ShopFixture;

namespace {

const QString ownersPin = QStringLiteral("739164");
const QString cashiersPin = QStringLiteral("8264");

/// A kiosk in a shop in which a cashier works beside the owner, both with a PIN.
struct Stand
{
    explicit Stand(const actions::CreateShop &command = ShopFixture::usual(), std::chrono::milliseconds stay = 10min)
        : shop(command)
    {
        tests::dressInEnglish();
        owner = shop.shop().session.staff;
        cashier = *shop.wait<base::StaffId>([&](auto then) {
            shop.desk().addStaff({QStringLiteral("Nodira"), Role::Cashier}, then);
        });
        for (const auto &[staff, pin] : {std::pair(owner, ownersPin), std::pair(cashier, cashiersPin)})
            (void)shop.wait<base::EventId>([&, staff = staff, pin = pin](auto then) {
                shop.desk().setPin({staff, pin, {}}, then);
            });
        customer = *shop.join(QStringLiteral("Gulnora Yoʻldosheva"));
        shop.desk().setSession(actions::atKiosk(shop.shop().session));
        QObject::connect(&sounds, &kit::Sounds::played, &feed, [this](kit::Sound sound) { heard.push_back(sound); });
        presenter = std::make_unique<kiosk::KioskPresenter>(shop.desk(), shop.report(), feed, shop.clock(),
                                                            base::Language::English, stay);
        window = std::make_unique<kiosk::KioskWindow>(*presenter, sounds, [this] {
            auto door = std::make_unique<shell::WhoPresenter>(shop.desk(), shop.report(), shop.clock(), true,
                                                              std::vector<base::StaffId>());
            door->guardKiosk();
            made = door.get();
            return door;
        });
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
    }

    const GuestFace &face() const { return presenter->face(); }
    /// All that can be read on the screen.
    QString words() const
    {
        const auto &content = window->findChild<kit::StageView *>()->content();
        return QStringList{content.shop, content.title, content.figure, content.line}.join(QLatin1Char('\n'));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(window.get(), key, modifiers); }
    /// Of the last event in the store.
    store::StoredEvent newestAct()
    {
        return shop.queue().ask(store::Lane::Counter, [this](store::Database &database) {
            const actions::Session &session = shop.shop().session;
            return **store::lastEventOf(database, session.shop, session.device);
        });
    }
    bool waitForDoor()
    {
        return QTest::qWaitFor([this] { return window->isAsking() && !made->state().people.empty(); });
    }
    void type(const QString &pin)
    {
        auto *pad = window->findChild<kit::PinPad *>(QStringLiteral("pinPad"));
        QTest::keyClicks(pad, pin);
        QTest::keyClick(pad, Qt::Key_Return);
    }

    ShopFixture shop;
    base::StaffId owner;
    base::StaffId cashier;
    actions::CustomerJoined customer;
    camera::CameraFeed feed{shop.clock()};
    kit::Sounds sounds;
    std::vector<kit::Sound> heard;
    shell::WhoPresenter *made = nullptr;
    std::unique_ptr<kiosk::KioskPresenter> presenter;
    std::unique_ptr<kiosk::KioskWindow> window;
};

} // namespace

/// Customers who scan alone.
class KioskTest : public QObject
{
    Q_OBJECT
private slots:
    void aCardIsStampedByNobody()
    {
        Stand stand;
        QCOMPARE(stand.face().kind, Kind::Waiting);
        QVERIFY(stand.words().contains(QStringLiteral("Hold up your card")));
        emit stand.feed.codeSeen(stand.customer.code, 1, stand.shop.clock().now());
        QTRY_COMPARE(stand.face().kind, Kind::Stamped);
        QCOMPARE(stand.face().held, 1);
        QCOMPARE(stand.face().goal, 6);
        QVERIFY(stand.face().isFresh);
        QCOMPARE(stand.heard, std::vector{kit::Sound::Stamp});
        QVERIFY(stand.words().contains(QStringLiteral("1 of 6")));
        const loyalty::Event act = stand.newestAct().event;
        QVERIFY(act.staff.isNone());
        QCOMPARE(act.role, Role::Kiosk);
        QCOMPARE(std::get<loyalty::Act>(act.body).channel, loyalty::Channel::Kiosk);
    }
    void aHandScannerDoesTheSame()
    {
        Stand stand;
        stand.presenter->scanned(stand.customer.code);
        QTRY_COMPARE(stand.face().kind, Kind::Stamped);
        QCOMPARE(std::get<loyalty::Act>(stand.newestAct().event.body).channel, loyalty::Channel::Kiosk);
    }
    void noNameIsShownNorKnown()
    {
        Stand stand;
        stand.presenter->scanned(stand.customer.code);
        QTRY_COMPARE(stand.face().kind, Kind::Stamped);
        QVERIFY(!stand.words().contains(QStringLiteral("Gulnora")));
        const auto found = stand.shop.wait<actions::CardFound>(
            [&](auto then) { stand.shop.desk().findCard(stand.customer.code, then); });
        QVERIFY(found && found->card);
        QCOMPARE(found->card->name, QString());
        actions::RecordVisit visit;
        visit.target = stand.customer.code;
        visit.quoteOnly = true;
        stand.shop.clock().advance(1h);
        const auto done =
            stand.shop.wait<actions::VisitDone>([&](auto then) { stand.shop.desk().recordVisit(visit, then); });
        QVERIFY(done);
        QCOMPARE(done->name, QString());
    }
    void nothingThatCanBeGuessedOpensACard()
    {
        Stand stand;
        const auto before = stand.shop.countEvents();
        for (const QString &text : {stand.customer.shortNumber, stand.customer.customer.text()}) {
            stand.presenter->scanned(text);
            QTRY_COMPARE(stand.face().kind, Kind::AtTheCounter);
            stand.presenter->setPaused(true);
            stand.presenter->setPaused(false);
            QCOMPARE(stand.face().kind, Kind::Waiting);
        }
        QCOMPARE(stand.shop.countEvents(), before);
    }
    void afterAWhileItBeginsAnew()
    {
        Stand stand(ShopFixture::usual(), 150ms);
        stand.presenter->scanned(stand.customer.code);
        QTRY_COMPARE(stand.face().kind, Kind::Stamped);
        QTRY_COMPARE(stand.face().kind, Kind::Waiting);
        stand.presenter->scanned(stand.shop.foreignCode());
        QTRY_COMPARE(stand.face().kind, Kind::AtTheCounter);
        QTRY_COMPARE(stand.face().kind, Kind::Waiting);
    }
    void theSameCardHasToWait()
    {
        Stand stand;
        const auto before = stand.shop.countEvents();
        stand.presenter->scanned(stand.customer.code);
        QTRY_COMPARE(stand.face().kind, Kind::Stamped);
        // At once it was the same visit; after that the rules of a kiosk hold.
        stand.presenter->scanned(stand.customer.code);
        QTRY_COMPARE(stand.face().kind, Kind::NoStamp);
        QVERIFY(stand.words().contains(QStringLiteral("You have this stamp already")));
        stand.shop.clock().advance(2min);
        stand.presenter->scanned(stand.customer.code);
        QTRY_VERIFY(stand.words().contains(QStringLiteral("It can be stamped again in 3 minute")));
        QCOMPARE(stand.face().kind, Kind::NoStamp);
        QCOMPARE(stand.face().held, 1);
        QCOMPARE(stand.shop.countEvents(), before + 1);
        stand.shop.clock().advance(4min);
        stand.presenter->scanned(stand.customer.code);
        QTRY_COMPARE(stand.face().held, 2);
        QCOMPARE(stand.face().kind, Kind::Stamped);
        QCOMPARE(stand.heard.size(), std::size_t(2));
    }
    void aRewardIsReachedAndHandedOverElsewhere()
    {
        Stand stand;
        stand.shop.desk().setSession(stand.shop.shop().session);
        QVERIFY(stand.shop.stamp(stand.customer.code, 5));
        stand.shop.desk().setSession(actions::atKiosk(stand.shop.shop().session));
        stand.presenter->scanned(stand.customer.code);
        QTRY_COMPARE(stand.face().kind, Kind::Reward);
        QCOMPARE(stand.heard, std::vector{kit::Sound::Reward});
        QVERIFY(stand.words().contains(QStringLiteral("Ask for it at the counter.")));
    }
    void theSameIsSaidOfEveryCardThatIsNone_data()
    {
        QTest::addColumn<QString>("which");
        for (const char *which : {"another shop's", "no card", "an old card"})
            QTest::newRow(which) << QString::fromLatin1(which);
    }
    void theSameIsSaidOfEveryCardThatIsNone()
    {
        QFETCH(QString, which);
        Stand stand;
        QString text = QStringLiteral("https://example.org/menu");
        if (which == QLatin1String("another shop's"))
            text = stand.shop.foreignCode();
        if (which == QLatin1String("an old card")) {
            text = stand.customer.code;
            stand.shop.desk().setSession(stand.shop.shop().session);
            QVERIFY(stand.shop.wait<actions::CodeReplaced>(
                [&](auto then) { stand.shop.desk().replaceCode(stand.customer.code, then); }));
            stand.shop.desk().setSession(actions::atKiosk(stand.shop.shop().session));
        }
        const auto before = stand.shop.countEvents();
        stand.presenter->scanned(text);
        QTRY_COMPARE(stand.face().kind, Kind::AtTheCounter);
        QVERIFY(stand.words().contains(QStringLiteral("This card does not work here")));
        QCOMPARE(stand.shop.countEvents(), before);
        QVERIFY(stand.heard.empty());
    }
    void aCardThatNeedsAnAmountGoesToTheCounter()
    {
        Stand stand(ShopFixture::withRules(R"([{"id": "r1", "kind": "stamps", "terms": {"goal": 6,
            "per": "amount", "step_minor": 20000, "milestones": [{"at": 6, "id": "m1",
            "reward": {"kind": "voucher", "title": {"en": "Free coffee"}}}]}}])"));
        const auto before = stand.shop.countEvents();
        stand.presenter->scanned(stand.customer.code);
        QTRY_COMPARE(stand.face().kind, Kind::AtTheCounter);
        QVERIFY(stand.words().contains(QStringLiteral("This card is stamped at the counter")));
        QCOMPARE(stand.shop.countEvents(), before);
    }
    void whatIsNotStoredIsNoStamp()
    {
        Stand stand;
        stand.shop.fillDisk();
        // There is room for a few acts in the pages that are there.
        for (int tries = 0; stand.face().kind != Kind::NotStored && tries < 400; ++tries) {
            stand.shop.clock().advance(6min);
            const int happened = stand.presenter->happening().number;
            stand.presenter->scanned(stand.customer.code);
            QTRY_VERIFY(stand.presenter->happening().number > happened);
        }
        QCOMPARE(stand.face().kind, Kind::NotStored);
        QCOMPARE(stand.heard.back(), kit::Sound::NotStored);
        const auto before = stand.shop.countEvents();
        stand.shop.freeDisk();
        stand.shop.clock().advance(6min);
        stand.presenter->scanned(stand.customer.code);
        QTRY_COMPARE(stand.shop.countEvents(), before + 1);
    }
    void itSpeaksTheLanguageOfWhoeverHoldsTheCard()
    {
        Stand stand;
        actions::JoinCustomer join;
        join.name = QStringLiteral("Maryam");
        join.language = base::Language::Persian;
        stand.shop.desk().setSession(stand.shop.shop().session);
        const auto joined =
            stand.shop.wait<actions::CustomerJoined>([&](auto then) { stand.shop.desk().joinCustomer(join, then); });
        stand.shop.desk().setSession(actions::atKiosk(stand.shop.shop().session));
        stand.presenter->scanned(joined->code);
        QTRY_COMPARE(stand.face().kind, Kind::Stamped);
        QCOMPARE(stand.face().language, base::Language::Persian);
    }
    void onlyALeaderEndsIt()
    {
        Stand stand;
        QSignalSpy left(stand.window.get(), &kiosk::KioskWindow::left);
        stand.press(Qt::Key_Escape);
        QVERIFY(stand.waitForDoor());
        // There is nobody to choose from, and the cashier is nobody here.
        QCOMPARE(stand.made->state().people.size(), std::size_t(1));
        QCOMPARE(stand.made->state().chosen, std::optional(stand.owner));
        stand.made->choose(stand.cashier);
        QCOMPARE(stand.made->state().chosen, std::optional(stand.owner));
        stand.type(cashiersPin);
        QTRY_VERIFY(stand.made->state().failure && !stand.made->state().isChecking);
        QVERIFY(left.isEmpty());
        stand.type(ownersPin);
        QTRY_COMPARE(left.size(), 1);
        const auto session = left.first().first().value<actions::Session>();
        QCOMPARE(session.staff, stand.owner);
        QCOMPARE(session.role, Role::Owner);
    }
    void whileAPinIsTypedNoCardIsStamped()
    {
        Stand stand;
        const auto before = stand.shop.countEvents();
        stand.press(Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(stand.waitForDoor());
        stand.presenter->scanned(stand.customer.code);
        (void)stand.shop.wait<actions::CardFound>(
            [&](auto then) { stand.shop.desk().findCard(stand.customer.code, then); });
        QCOMPARE(stand.shop.countEvents(), before);
        // Back to the kiosk.
        stand.press(Qt::Key_Escape);
        QTRY_VERIFY(!stand.window->isAsking());
        stand.presenter->scanned(stand.customer.code);
        QTRY_COMPARE(stand.face().kind, Kind::Stamped);
    }
    void theWindowIsNotClosedButAsks()
    {
        Stand stand;
        QVERIFY(!stand.window->close());
        QVERIFY(stand.window->isVisible());
        QVERIFY(stand.waitForDoor());
    }
    void fiveTouchesOfTheCornerAsk()
    {
        Stand stand;
        const auto touch = [&](QPoint at) { QTest::mouseClick(stand.window.get(), Qt::LeftButton, {}, at); };
        for (int i = 0; i < 9; ++i)
            touch({640, 400});
        for (int i = 0; i < 4; ++i)
            touch({1270, 10});
        QVERIFY(!stand.window->isAsking());
        touch({1270, 10});
        QVERIFY(stand.window->isAsking());
    }
};

MUHR_TEST(KioskTest, kiosk_test)
#include "kiosk_test.moc"
