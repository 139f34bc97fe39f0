// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/team_screen.h"

#include "tests/support/shop_fixture.h"
#include "tests/support/test_main.h"
#include "tests/support/window_dress.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace muhr;
using loyalty::Role;
using tests::ShopFixture;

namespace {

struct Stand
{
    Stand()
    {
        tests::dressInEnglish();
        screen.resize(1084, 744);
        screen.show();
        (void)QTest::qWaitForWindowExposed(&screen);
        (void)QTest::qWaitFor([this] { return presenter.state().isRead; });
    }
    template <typename T>
    T *part(const char *name)
    {
        return screen.findChild<T *>(QString::fromLatin1(name));
    }
    void click(const char *name) { QTest::mouseClick(part<QWidget>(name), Qt::LeftButton); }
    void type(const char *name, const QString &text) { part<QLineEdit>(name)->setText(text); }
    bool isQuiet()
    {
        return QTest::qWaitFor([this] { return !presenter.state().isActing; });
    }
    const report::TeamMember *named(const QString &name) const
    {
        for (const auto &member : presenter.state().team.members)
            if (member.name == name)
                return &member;
        return nullptr;
    }
    /// By the window, as an owner does.
    void add(const QString &name, int role, const QString &pin)
    {
        presenter.startAdding();
        type("newMemberName", name);
        part<QComboBox>("newMemberRole")->setCurrentIndex(role);
        type("newMemberPin", pin);
        click("addMember");
    }

    ShopFixture shop;
    team::TeamPresenter presenter{shop.desk(), shop.report()};
    team::TeamScreen screen{presenter};
};

} // namespace

class TeamTest : public QObject
{
    Q_OBJECT
private slots:
    void whoWorksAloneIsShownHowToAddSomebody()
    {
        Stand stand;
        QVERIFY(stand.part<QWidget>("firstMember")->isVisible());
        QVERIFY(!stand.part<QWidget>("newMember")->isVisible());
        stand.click("firstMember");
        QVERIFY(stand.part<QWidget>("newMemberName")->isVisible());
        QVERIFY(!stand.part<QWidget>("firstMember")->isVisible());
    }
    void aPersonIsAddedWithAPin()
    {
        Stand stand;
        QSignalSpy told(&stand.presenter, &team::TeamPresenter::teamChanged);
        stand.add(QStringLiteral("Nodira"), 0, QStringLiteral("8264"));
        QTRY_VERIFY(stand.named(QStringLiteral("Nodira")) && stand.named(QStringLiteral("Nodira"))->hasPin);
        QCOMPARE(stand.named(QStringLiteral("Nodira"))->role, Role::Cashier);
        QVERIFY(told.count() >= 1);
        // Nobody is asked before an owner has one; the page says so.
        QVERIFY(stand.part<QWidget>("noPinsYet")->isVisible());
        QVERIFY(!stand.part<QWidget>("lockPanel")->isVisible());
        stand.click("setOwnersPin");
        stand.type("memberPin", QStringLiteral("739164"));
        stand.type("memberPinAgain", QStringLiteral("739164"));
        stand.click("setMemberPin");
        QTRY_VERIFY(stand.presenter.state().team.asksForPins);
        QVERIFY(!stand.part<QWidget>("noPinsYet")->isVisible());
        QVERIFY(stand.part<QWidget>("lockPanel")->isVisible());
        QVERIFY(stand.part<QLineEdit>("memberPin")->text().isEmpty());
    }
    void aWeakPinIsToldBeforeAnybodyIsAdded()
    {
        Stand stand;
        stand.add(QStringLiteral("Nodira"), 1, QStringLiteral("8264"));
        QVERIFY(stand.presenter.state().pinFailure);
        QVERIFY(stand.isQuiet());
        QVERIFY(!stand.named(QStringLiteral("Nodira")));
        stand.add(QStringLiteral("Nodira"), 0, QStringLiteral("1234"));
        QVERIFY(stand.presenter.state().pinFailure);
        QVERIFY(!stand.named(QStringLiteral("Nodira")));
    }
    void twoPinsThatDifferAreNotSet()
    {
        Stand stand;
        stand.presenter.choose(stand.presenter.state().team.members.front().staff);
        stand.presenter.setPin(QStringLiteral("739164"), QStringLiteral("739165"));
        QVERIFY(stand.presenter.state().pinsDiffer && !stand.presenter.state().isActing);
        QVERIFY(!stand.presenter.state().team.members.front().hasPin);
    }
    void nameAndRoleAreChanged()
    {
        Stand stand;
        stand.add(QStringLiteral("Nodira"), 0, {});
        QTRY_VERIFY(stand.named(QStringLiteral("Nodira")));
        QVERIFY(stand.isQuiet());
        stand.type("memberName", QStringLiteral("Nodira K."));
        stand.click("renameMember");
        QTRY_VERIFY(stand.named(QStringLiteral("Nodira K.")));
        QVERIFY(stand.isQuiet());
        stand.presenter.setRole(Role::Manager);
        QTRY_COMPARE(stand.named(QStringLiteral("Nodira K."))->role, Role::Manager);
    }
    void whoLeavesIsBackWithOneKey()
    {
        Stand stand;
        stand.add(QStringLiteral("Nodira"), 0, {});
        QTRY_VERIFY(stand.named(QStringLiteral("Nodira")));
        QVERIFY(stand.isQuiet());
        stand.click("memberLeaves");
        QTRY_VERIFY(!stand.named(QStringLiteral("Nodira"))->isActive);
        QVERIFY(stand.isQuiet());
        QVERIFY(!stand.part<QWidget>("memberPin")->isVisible());
        stand.screen.activateWindow();
        (void)QTest::qWaitForWindowActive(&stand.screen);
        QTest::keyClick(&stand.screen, Qt::Key_F3);
        QTRY_VERIFY(stand.named(QStringLiteral("Nodira"))->isActive);
    }
    void theOnlyOwnerStays()
    {
        Stand stand;
        stand.presenter.choose(stand.presenter.state().team.members.front().staff);
        stand.presenter.setRole(Role::Manager);
        QTRY_VERIFY(stand.presenter.state().failure);
        QCOMPARE(stand.presenter.state().team.members.front().role, Role::Owner);
        QVERIFY(!stand.part<QWidget>("memberLeaves")->isVisible());
    }
    void aPersonIsLinkedToHerOwnCard()
    {
        Stand stand;
        const auto card = stand.shop.join(QStringLiteral("Nodira"));
        stand.add(QStringLiteral("Nodira"), 0, {});
        QTRY_VERIFY(stand.named(QStringLiteral("Nodira")));
        QVERIFY(stand.isQuiet());
        stand.presenter.linkCard(QStringLiteral("no code"));
        QTRY_VERIFY(stand.presenter.state().cardFailure);
        stand.presenter.linkCard(card->code);
        QTRY_COMPARE(stand.named(QStringLiteral("Nodira"))->customerName, QStringLiteral("Nodira"));
        QVERIFY(stand.isQuiet());
        stand.click("unlinkMemberCard");
        QTRY_VERIFY(!stand.named(QStringLiteral("Nodira"))->customer);
    }
    void whoLeadsNobodySeesNothingOfIt_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("isWorthShowing");
        QTest::addColumn<bool>("mayManage");
        QTest::newRow("a cashier") << int(Role::Cashier) << false << false;
        QTest::newRow("an auditor") << int(Role::Auditor) << false << false;
        QTest::newRow("a manager helps cashiers with their PIN") << int(Role::Manager) << true << false;
        QTest::newRow("an owner") << int(Role::Owner) << true << true;
    }
    void whoLeadsNobodySeesNothingOfIt()
    {
        QFETCH(int, role);
        QFETCH(bool, isWorthShowing);
        QFETCH(bool, mayManage);
        Stand stand;
        actions::Session session = stand.shop.desk().session();
        session.role = Role(role);
        stand.shop.desk().setSession(session);
        stand.presenter.refresh();
        QCOMPARE(stand.presenter.isWorthShowing(), isWorthShowing);
        QCOMPARE(stand.presenter.state().mayManage, mayManage);
    }
    void theLockIsSetForThisLaptop()
    {
        Stand stand;
        QSignalSpy chosen(&stand.presenter, &team::TeamPresenter::locksAfterChosen);
        auto *box = stand.part<QComboBox>("locksAfter");
        QCOMPARE(box->currentData().toInt(), 3);
        box->setCurrentIndex(box->findData(0));
        emit box->activated(box->currentIndex());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.front().front().toInt(), 0);
    }
};

MUHR_TEST(TeamTest, team_test)
#include "team_test.moc"
