// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/who_page.h"

#include "tests/support/shop_fixture.h"
#include "tests/support/test_main.h"
#include "tests/support/window_dress.h"
#include "ui/kit/pin_pad.h"
#include "ui/shell/frame.h"
#include "ui/shell/frame_presenter.h"
#include "ui/shell/rest_watch.h"
#include "ui/shell/search_presenter.h"

#include <QSignalSpy>
#include <QTest>

using namespace muhr;
using namespace std::chrono_literals;
using loyalty::Role;
using shell::WhoState;
using tests::ShopFixture;

namespace {

const QString ownersPin = QStringLiteral("739164");
const QString cashiersPin = QStringLiteral("8264");

/// A shop in which a cashier works beside the owner, both with a PIN.
struct Team
{
    Team()
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
    }
    ShopFixture shop;
    base::StaffId owner;
    base::StaffId cashier;
};

struct Stand : Team
{
    explicit Stand(bool isLocked) : presenter(shop.desk(), shop.report(), shop.clock(), isLocked, {}), page(presenter)
    {
        QObject::connect(&presenter, &shell::WhoPresenter::signedIn, &page,
                         [this](const actions::Session &session) { shop.desk().setSession(session); });
        page.resize(1280, 800);
        page.show();
        page.activateWindow();
        (void)QTest::qWaitForWindowActive(&page);
        (void)QTest::qWaitFor([this] { return presenter.state().people.size() == 2 && presenter.state().asksForPins; });
    }
    /// As on the keyboard of the till.
    bool type(const QString &pin)
    {
        auto *pad = page.findChild<kit::PinPad *>(QStringLiteral("pinPad"));
        QTest::keyClicks(pad, pin);
        QTest::keyClick(pad, Qt::Key_Return);
        return QTest::qWaitFor([this] { return !presenter.state().isChecking; });
    }
    WhoState::Kind kind() const { return presenter.state().kind; }

    shell::WhoPresenter presenter;
    shell::WhoPage page;
};

} // namespace

class WhoTest : public QObject
{
    Q_OBJECT
private slots:
    void onePinLetsSomebodyWork()
    {
        Stand stand(true);
        QCOMPARE(stand.kind(), WhoState::Kind::Locked);
        stand.presenter.leave();
        QCOMPARE(stand.kind(), WhoState::Kind::Locked);
        stand.presenter.choose(stand.cashier);
        QVERIFY(stand.type(QStringLiteral("1111")));
        QCOMPARE(stand.kind(), WhoState::Kind::Locked);
        QVERIFY(stand.presenter.state().failure);
        QVERIFY(stand.type(cashiersPin));
        QCOMPARE(stand.kind(), WhoState::Kind::Open);
        QCOMPARE(stand.shop.desk().session().staff, stand.cashier);
        QCOMPARE(stand.shop.desk().session().role, Role::Cashier);
        QCOMPARE(stand.presenter.recent(), std::vector{stand.cashier});
        // Whoever was here last is asked first.
        stand.presenter.lock();
        QCOMPARE(stand.presenter.state().chosen, std::optional(stand.cashier));
        QCOMPARE(stand.presenter.state().people.front().staff, stand.cashier);
    }
    void whoIsLockedOutSeesHowLong()
    {
        Stand stand(true);
        stand.presenter.choose(stand.owner);
        for (int i = 0; i < 6; ++i)
            QVERIFY(stand.type(QStringLiteral("1111")));
        QCOMPARE(stand.presenter.state().secondsToWait, 30);
        stand.shop.clock().advance(20s);
        QTRY_COMPARE(stand.presenter.state().secondsToWait, 10);
        // Others are let in meanwhile.
        stand.presenter.choose(stand.cashier);
        QVERIFY(stand.type(cashiersPin));
        QCOMPARE(stand.kind(), WhoState::Kind::Open);
    }
    void switchingCanBeLeft()
    {
        Stand stand(false);
        stand.presenter.change();
        QCOMPARE(stand.kind(), WhoState::Kind::Switching);
        QTest::keyClick(&stand.page, Qt::Key_Escape);
        QCOMPARE(stand.kind(), WhoState::Kind::Open);
        QCOMPARE(stand.shop.desk().session().staff, stand.owner);
    }
    void whereOnePersonWorksNothingLocks()
    {
        tests::dressInEnglish();
        ShopFixture shop;
        shell::WhoPresenter presenter(shop.desk(), shop.report(), shop.clock(), false, {});
        QTRY_COMPARE(presenter.state().people.size(), std::size_t(1));
        presenter.lock();
        presenter.change();
        QVERIFY(presenter.isOpen());
    }
    void whoLeavesTheTeamWorksNoMore()
    {
        Stand stand(true);
        stand.presenter.choose(stand.cashier);
        QVERIFY(stand.type(cashiersPin));
        actions::Session owners = stand.shop.shop().session;
        const auto cashiers = stand.shop.desk().session();
        const auto asOwner = [&](const actions::SetStaff &command) {
            stand.shop.desk().setSession(owners);
            const auto set =
                stand.shop.wait<base::EventId>([&](auto then) { stand.shop.desk().setStaff(command, then); });
            stand.shop.desk().setSession(cashiers);
            stand.presenter.refresh();
            return set.hasValue();
        };
        QVERIFY(asOwner({stand.cashier, Role::Manager, {}}));
        QTRY_COMPARE(stand.shop.desk().session().role, Role::Manager);
        const auto third = stand.shop.wait<base::StaffId>([&](auto then) {
            stand.shop.desk().setSession(owners);
            stand.shop.desk().addStaff({QStringLiteral("Aziz"), Role::Cashier}, then);
        });
        QVERIFY(third.hasValue());
        QVERIFY(asOwner({stand.cashier, {}, false}));
        QTRY_COMPARE(stand.kind(), WhoState::Kind::Locked);
    }
    void onesOwnPinIsChangedInThreeSteps()
    {
        Stand stand(true);
        stand.presenter.choose(stand.cashier);
        QVERIFY(stand.type(cashiersPin));
        stand.presenter.changePin();
        QCOMPARE(stand.presenter.state().step, WhoState::Step::Before);
        QVERIFY(stand.type(cashiersPin));
        QVERIFY(stand.type(QStringLiteral("1234")));
        QVERIFY(stand.presenter.state().failure);
        QCOMPARE(stand.presenter.state().step, WhoState::Step::New);
        QVERIFY(stand.type(QStringLiteral("6183")));
        QCOMPARE(stand.presenter.state().step, WhoState::Step::Again);
        QVERIFY(stand.type(QStringLiteral("6184")));
        QCOMPARE(stand.presenter.state().step, WhoState::Step::New);
        QVERIFY(stand.type(QStringLiteral("6183")));
        QVERIFY(stand.type(QStringLiteral("6183")));
        QCOMPARE(stand.kind(), WhoState::Kind::Open);
        stand.presenter.lock();
        QVERIFY(stand.type(QStringLiteral("6183")));
        QCOMPARE(stand.kind(), WhoState::Kind::Open);
    }
    void whoeverBecameAManagerTakesALongerPinFirst()
    {
        Stand stand(true);
        QVERIFY(stand.shop
                    .wait<base::EventId>([&](auto then) {
                        stand.shop.desk().setStaff({stand.cashier, Role::Manager, {}}, then);
                    })
                    .hasValue());
        stand.presenter.refresh();
        QTRY_COMPARE(stand.presenter.state().member(stand.cashier)->role, Role::Manager);
        stand.presenter.choose(stand.cashier);
        QVERIFY(stand.type(cashiersPin));
        QCOMPARE(stand.kind(), WhoState::Kind::Changing);
        QCOMPARE(stand.presenter.state().mustHaveDigits, 6);
        QVERIFY(!stand.page.findChild<QWidget *>(QStringLiteral("backToWork"))->isVisible());
        stand.presenter.leave();
        QCOMPARE(stand.kind(), WhoState::Kind::Changing);
        // As short as before.
        QVERIFY(stand.type(QStringLiteral("6183")));
        QVERIFY(stand.presenter.state().failure);
        QCOMPARE(stand.kind(), WhoState::Kind::Changing);
        // Somebody else may work meanwhile, and she is asked anew.
        stand.presenter.chooseAnew();
        QCOMPARE(stand.kind(), WhoState::Kind::Locked);
        stand.presenter.choose(stand.cashier);
        QVERIFY(stand.type(cashiersPin));
        QCOMPARE(stand.kind(), WhoState::Kind::Changing);
        QVERIFY(stand.type(QStringLiteral("618305")));
        QVERIFY(stand.type(QStringLiteral("618305")));
        QCOMPARE(stand.kind(), WhoState::Kind::Open);
        QCOMPARE(stand.shop.desk().session().staff, stand.cashier);
        stand.presenter.lock();
        QVERIFY(stand.type(QStringLiteral("618305")));
        QCOMPARE(stand.kind(), WhoState::Kind::Open);
    }
    void theCoverHidesTheScreensAndTheirKeys()
    {
        Team team;
        shell::FramePresenter frames(team.shop.report(), team.shop.desk(), team.shop.clock());
        shell::SearchPresenter finder(team.shop.report(), {});
        shell::Frame frame(frames, finder);
        for (const char *id : {"counter", "customers"})
            frame.addScreen(QString::fromLatin1(id), new QWidget);
        frame.setCover(new QWidget);
        frame.resize(1280, 800);
        frame.QWidget::show();
        frame.activateWindow();
        (void)QTest::qWaitForWindowActive(&frame);
        frame.setCovered(true);
        QVERIFY(!frame.findChild<QWidget *>(QStringLiteral("rail"))->isVisible());
        QTest::keyClick(&frame, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(frame.current(), QStringLiteral("counter"));
        frame.setCovered(false);
        QTest::keyClick(&frame, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(frame.current(), QStringLiteral("customers"));
        QSignalSpy asked(&frame, &shell::Frame::staffClicked);
        QTest::mouseClick(frame.findChild<QWidget *>(QStringLiteral("staffChip")), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
    }
    void onlyRestLocks()
    {
        shell::RestWatch watch(*QCoreApplication::instance());
        QSignalSpy rested(&watch, &shell::RestWatch::rested);
        watch.setPatience(0s);
        QTest::qWait(50);
        QCOMPARE(rested.count(), 0);
        watch.setPatience(1s);
        QTRY_COMPARE_WITH_TIMEOUT(rested.count(), 1, 5000);
        // Once; nobody can rest twice.
        QTest::qWait(50);
        QCOMPARE(rested.count(), 1);
    }
};

MUHR_TEST(WhoTest, who_test)
#include "who_test.moc"
