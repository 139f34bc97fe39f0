// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lost_laptop.h"
#include "tests/support/test_main.h"
#include "tests/ui/settings/settings_stand.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>

using namespace muhr;
using Stand = tests::SettingsStand;

/// What the settings say of other laptops, and of what an owner does on them.
class LaptopsTest : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { tests::dressInEnglish(); }
    void aLaptopIsLetInOnceTheDigitsWereCompared()
    {
        Stand stand;
        // Without an endpoint nothing could bring the shop there.
        QVERIFY(!stand.shows("addLaptop"));
        sync::InvitationReport report;
        report.stage = sync::InvitationReport::Stage::Open;
        report.link = QStringLiteral("https://muhr.example/sync/v1/enrol#A.B");
        stand.presenter.setInvitation(report);
        QVERIFY(stand.shows("copyInvite") && stand.shows("endInvite") && !stand.shows("digitsAreTheSame"));
        stand.click("copyInvite");
        QCOMPARE(QGuiApplication::clipboard()->text(), report.link);
        report.stage = sync::InvitationReport::Stage::Asked;
        report.digits = QStringLiteral("042117");
        stand.presenter.setInvitation(report);
        QVERIFY(!stand.shows("copyInvite") && stand.shows("inviteDigits"));
        QVERIFY(stand.part<QLabel>("inviteDigits")->text().contains(QStringLiteral("042 117")));
        stand.click("digitsAreTheSame");
        stand.click("digitsDiffer");
        stand.click("endInvite");
        QCOMPARE(stand.asked, QStringList({QStringLiteral("same"), QStringLiteral("differ"), QStringLiteral("end")}));
        report.stage = sync::InvitationReport::Stage::Expired;
        stand.presenter.setInvitation(report);
        QVERIFY(stand.shows("addLaptop") && !stand.shows("endInvite"));
        // For the counter, unless the owner says otherwise.
        stand.click("addLaptop");
        QVERIFY(!stand.shows("addLaptop") && stand.shows("inviteCeiling") && !stand.shows("invite"));
        stand.click("makeInvite");
        QCOMPARE(stand.asked.back(), QStringLiteral("invite till"));
        QVERIFY(!stand.shows("inviteCeiling"));
        stand.click("addLaptop");
        QTest::mouseClick(stand.part<QWidget>("inviteCeiling")->findChild<QWidget *>(QStringLiteral("owner")),
                          Qt::LeftButton);
        stand.click("makeInvite");
        QCOMPARE(stand.asked.back(), QStringLiteral("invite owner"));
        stand.click("addLaptop");
        stand.click("endInvite");
        QVERIFY(stand.shows("addLaptop") && !stand.shows("inviteCeiling"));
    }
    void aLaptopForTheCounterLetsNobodyIn()
    {
        Stand stand;
        tests::becomeTill(stand.shop);
        stand.presenter.refresh();
        QTRY_VERIFY(stand.presenter.state().isForCounter);
        sync::InvitationReport report;
        report.stage = sync::InvitationReport::Stage::Expired;
        stand.presenter.setInvitation(report);
        QVERIFY(!stand.shows("addLaptop") && stand.shows("inviteWhat"));
        QVERIFY(stand.part<QLabel>("inviteWhat")->text().contains(QStringLiteral("for the counter")));
    }
    void anOwnersPasswordIsTypedTwice()
    {
        Stand stand;
        QVERIFY(!stand.shows("setOwnerPassword"));
        (void)tests::loseALaptop(stand.shop);
        stand.presenter.refresh();
        QTRY_VERIFY(stand.shows("setOwnerPassword"));
        auto *password = stand.part<QLineEdit>("newOwnerPassword");
        auto *again = stand.part<QLineEdit>("newOwnerPasswordAgain");
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        QTest::keyClicks(password, QStringLiteral("oq choynak"));
        QTest::keyClicks(again, QStringLiteral("oq choynek"));
        stand.click("setOwnerPassword");
        QVERIFY(stand.asked.isEmpty() && stand.presenter.state().passwordsDiffer);
        again->clear();
        QTest::keyClicks(again, QStringLiteral("oq choynak"));
        QVERIFY(!stand.presenter.state().passwordsDiffer);
        stand.click("setOwnerPassword");
        QCOMPARE(stand.asked, QStringList{QStringLiteral("oq choynak")});
        QVERIFY(!stand.part<QWidget>("setOwnerPassword")->isEnabled());
        stand.answer(words::refused(words::Refusal::NeedsOwner));
        QVERIFY(!stand.shows("ownerPasswordSet") && !password->text().isEmpty());
        stand.click("setOwnerPassword");
        stand.answer({});
        QVERIFY(stand.shows("ownerPasswordSet"));
        QVERIFY(password->text().isEmpty() && again->text().isEmpty());
    }
};

MUHR_TEST(LaptopsTest, laptops_test)
#include "laptops_test.moc"
