// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/rights.h"

#include "core/loyalty/writing_right.h"
#include "tests/core/loyalty/sample_events.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <map>

using namespace muhr;
using namespace muhr::loyalty;

namespace {

/// Kiosk, cashier, manager, owner, auditor, endpoint: `-` no, `y` yes, `p` with the password again.
const std::map<QByteArray, QByteArray> expected = {
    {"stamp", "yyyy-y"},
    {"pass_limit", "--yy--"},
    {"undo_own", "-yyy--"},
    {"undo_any", "--yy--"},
    {"undo_used_reward", "--yy--"},
    {"return_goods", "--yy--"},
    {"redeem", "-yyy--"},
    {"redeem_above_limit", "--yy--"},
    {"give_voucher", "--yy-y"},
    {"settle_dispute", "---y--"},
    {"set_tier", "--yy--"},
    {"add_customer", "-yyy-y"},
    {"edit_customer", "--yy--"},
    {"merge_customers", "--yy--"},
    {"erase_customer", "---p--"},
    {"replace_code", "-yyy--"},
    {"set_consent", "-yyy-y"},
    {"find_customer", "-yyyy-"},
    {"see_contact_full", "--yy--"},
    {"compose_campaign", "--yy--"},
    {"send_campaign", "---p--"},
    {"publish_programme", "---p--"},
    {"change_settings", "---p--"},
    {"manage_branches", "---p--"},
    {"manage_staff", "---p--"},
    {"set_own_pin", "-yyyy-"},
    {"set_cashiers_pin", "--yy--"},
    {"manage_devices", "---p-y"},
    {"manage_secrets", "---p--"},
    {"design_cards", "--yy--"},
    {"make_posters", "--yy--"},
    {"see_reports", "--yyy-"},
    {"see_log", "--yyy-"},
    {"export", "---p--"},
    {"import", "---p--"},
    {"backup", "---p--"},
    {"create_shop", "---y--"},
};

char letter(Verdict verdict)
{
    switch (verdict) {
    case Verdict::No:
        return '-';
    case Verdict::Yes:
        return 'y';
    case Verdict::PasswordAgain:
        return 'p';
    }
    return '?';
}

} // namespace

class RightsTest : public QObject
{
    Q_OBJECT
private slots:
    void theWholeTable()
    {
        QCOMPARE(expected.size(), std::size_t(actionCount));
        for (int i = 0; i < actionCount; ++i) {
            const auto action = static_cast<Action>(i);
            QByteArray row;
            for (const Role role : allRoles)
                row += letter(allowed(role, action));
            const auto found = expected.find(actionWord(action));
            QVERIFY2(found != expected.end(), actionWord(action));
            QVERIFY2(found->second == row, actionWord(action) + QByteArray(" is ") + row);
        }
    }
    /// Whatever the table grants a role, a device lets it do only where its ceiling reaches the role.
    void eachActionOfEachRoleUnderEachCeiling_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<QByteArray>("row");
        for (int i = 0; i < actionCount; ++i) {
            const QByteArray word = actionWord(static_cast<Action>(i));
            QTest::newRow(word.constData()) << i << expected.at(word);
        }
    }
    void eachActionOfEachRoleUnderEachCeiling()
    {
        QFETCH(int, action);
        QFETCH(QByteArray, row);
        // Kiosk, cashier, manager, owner, auditor, endpoint.
        const std::map<Ceiling, QByteArray> reach = {{Ceiling::Kiosk, "y-----"},
                                                     {Ceiling::Till, "yyy-y-"},
                                                     {Ceiling::Owner, "yyyyy-"},
                                                     {Ceiling::Endpoint, "-----y"}};
        for (const Ceiling ceiling : allCeilings)
            for (std::size_t i = 0; i < allRoles.size(); ++i) {
                const char wanted = reach.at(ceiling)[qsizetype(i)] == 'y' ? row[qsizetype(i)] : '-';
                const char is = letter(allowed(allRoles[i], ceiling, static_cast<Action>(action)));
                QVERIFY2(is == wanted,
                         qPrintable(roleWord(allRoles[i]) + QStringLiteral(" under ") + ceilingWord(ceiling)));
            }
    }
    void aPinIsSetByWhoseItIsOrWhoMayLead()
    {
        base::StaffId staff = tests::sampleEvent(Undone{}).staff;
        DocumentWritten pin;
        pin.type = DocumentType::StaffName;
        pin.field = staffPinField;
        pin.document = base::DocumentId::fromBytes(staff.raw());
        QVERIFY(actionsOf(tests::sampleEvent(pin), {}) == std::vector{Action::SetOwnPin});
        base::IdBytes other = staff.raw();
        other[15] = static_cast<std::uint8_t>(other[15] + 1);
        pin.document = base::DocumentId::fromBytes(other);
        QVERIFY(actionsOf(tests::sampleEvent(pin), {}) == std::vector{Action::ManageStaff});
        EventRightsContext context;
        context.isPinOfCashier = true;
        QVERIFY(actionsOf(tests::sampleEvent(pin), context) == std::vector{Action::SetCashiersPin});
        // Whatever else is written of somebody is for those who manage the staff, one's own key too.
        pin.field = 1;
        pin.document = base::DocumentId::fromBytes(staff.raw());
        QVERIFY(actionsOf(tests::sampleEvent(pin), context) == std::vector{Action::ManageStaff});
    }
    void whatIsNotInTheTableIsDenied()
    {
        const auto unknown = static_cast<Action>(actionCount);
        for (const Role role : allRoles)
            QVERIFY(allowed(role, unknown) == Verdict::No);
        QVERIFY(allowed(static_cast<Role>(7), Action::Stamp) == Verdict::No);
    }
    void nobodyActsAboveTheCeilingOfTheDevice_data()
    {
        QTest::addColumn<int>("ceiling");
        QTest::addColumn<QByteArray>("stamp");
        // Kiosk, cashier, manager, owner, auditor, endpoint.
        QTest::newRow("a kiosk stamps as kiosk only") << 1 << QByteArray("y-----");
        QTest::newRow("a till reaches up to the manager") << 2 << QByteArray("yyy---");
        QTest::newRow("an owner's laptop reaches all of the shop") << 3 << QByteArray("yyyy--");
        QTest::newRow("the endpoint acts for nobody else") << 4 << QByteArray("-----y");
        QTest::newRow("no ceiling known, no act") << 5 << QByteArray("------");
    }
    void nobodyActsAboveTheCeilingOfTheDevice()
    {
        QFETCH(int, ceiling);
        QFETCH(QByteArray, stamp);
        QByteArray row;
        for (const Role role : allRoles)
            row += letter(allowed(role, static_cast<Ceiling>(ceiling), Action::Stamp));
        QCOMPARE(row, stamp);
    }
    void anOwnerIsAManagerAtATill()
    {
        for (const Role role : allRoles) {
            QVERIFY(roleAt(Ceiling::Owner, role) == role);
            QVERIFY(roleAt(Ceiling::Kiosk, role) == Role::Kiosk);
            QVERIFY(roleAt(Ceiling::Till, role) == (role == Role::Owner ? Role::Manager : role));
        }
    }
    void aTillOffersWhatAnOwnerSigns()
    {
        QVERIFY(offered(Role::Cashier, Ceiling::Till, Action::PublishProgramme) == Verdict::PasswordAgain);
        QVERIFY(offered(Role::Manager, Ceiling::Till, Action::SettleDispute) == Verdict::PasswordAgain);
        QVERIFY(offered(Role::Manager, Ceiling::Till, Action::UndoAny) == Verdict::Yes);
        QVERIFY(offered(Role::Cashier, Ceiling::Till, Action::UndoAny) == Verdict::No);
        QVERIFY(offered(Role::Cashier, Ceiling::Owner, Action::PublishProgramme) == Verdict::No);
        QVERIFY(offered(Role::Kiosk, Ceiling::Kiosk, Action::PublishProgramme) == Verdict::No);
    }
    void everyKnownEventNeedsAtLeastOneRight()
    {
        for (const auto &sample : tests::sampleEvents()) {
            const bool isUnknown = !kindOf(sample.event.body);
            QVERIFY2(actionsOf(sample.event, {}).empty() == isUnknown, qPrintable(sample.name));
        }
    }
    void anEventNeedsTheRightOfEachThingInIt()
    {
        Act act;
        act.entries = {StampsGiven{"r1", "stamps", 1}, RewardUsed{"r1", "m1", 0, {}}};
        QVERIFY(actionsOf(tests::sampleEvent(act), {}) == (std::vector{Action::Stamp, Action::RedeemWithinLimit}));
        act.flags = flagManagerOverrode;
        EventRightsContext dear;
        dear.usesAboveLimit = true;
        QVERIFY(actionsOf(tests::sampleEvent(act), dear) ==
                (std::vector{Action::Stamp, Action::PassLimit, Action::RedeemAboveLimit}));
        EventRightsContext own;
        own.isOwnRecentAct = true;
        QVERIFY(actionsOf(tests::sampleEvent(Undone{}), own) == std::vector{Action::UndoOwn});
        QVERIFY(actionsOf(tests::sampleEvent(Undone{{}, {{{}, 0}}, {}}), {}) ==
                (std::vector{Action::UndoAny, Action::UndoUsedReward}));
    }
    void whoMayWriteADocument()
    {
        const std::map<DocumentType, Action> rights = {{DocumentType::ShopSettings, Action::ChangeSettings},
                                                       {DocumentType::Customer, Action::EditCustomer},
                                                       {DocumentType::StaffName, Action::ManageStaff},
                                                       {DocumentType::Branch, Action::ManageBranches},
                                                       {DocumentType::Placement, Action::MakePosters},
                                                       {DocumentType::CardDesign, Action::DesignCards},
                                                       {DocumentType::DeviceName, Action::ManageDevices},
                                                       {DocumentType::Campaign, Action::ComposeCampaign},
                                                       {DocumentType::Segment, Action::ComposeCampaign},
                                                       {DocumentType::Automation, Action::ComposeCampaign},
                                                       {DocumentType::Text, Action::EditCustomer},
                                                       // Of a newer Muhr: as much as may be.
                                                       {DocumentType(99), Action::ChangeSettings}};
        for (const auto &[type, action] : rights) {
            DocumentWritten written;
            written.type = type;
            QVERIFY(actionsOf(tests::sampleEvent(written), {}) == std::vector{action});
        }
    }
    void theLowestRoleIsNamedForAskingAManager()
    {
        QVERIFY(lowestRole(Action::Stamp) == Role::Kiosk);
        QVERIFY(lowestRole(Action::UndoAny) == Role::Manager);
        QVERIFY(lowestRole(Action::Export) == Role::Owner);
        QVERIFY(!lowestRole(static_cast<Action>(actionCount)));
        QCOMPARE(QString(actionWord(static_cast<Action>(actionCount))), QString());
    }
    void whoSeesAPhoneNumber()
    {
        QVERIFY(contactSight(Role::Kiosk) == ContactSight::Nothing);
        QVERIFY(contactSight(Role::Cashier) == ContactSight::LastTwoDigits);
        QVERIFY(contactSight(Role::Manager) == ContactSight::Full);
        QVERIFY(contactSight(Role::Owner) == ContactSight::Full);
        QVERIFY(contactSight(Role::Auditor) == ContactSight::Masked);
        QVERIFY(contactSight(Role::Endpoint) == ContactSight::Nothing);
        QVERIFY(contactSight(static_cast<Role>(7)) == ContactSight::Nothing);
    }
};

MUHR_TEST(RightsTest, rights_test)
#include "rights_test.moc"
