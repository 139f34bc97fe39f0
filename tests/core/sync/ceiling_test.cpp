// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/rights.h"
#include "core/loyalty/writing_right.h"
#include "core/store/device_table.h"
#include "core/sync/event_rights.h"
#include "tests/core/sync/two_laptops.h"
#include "tests/support/sure.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <set>

using namespace muhr;
using namespace muhr::loyalty;
using tests::SyncEndpoint;
using tests::SyncLaptop;

namespace {

struct Row
{
    const char *name;
    Body body;
    /// Kiosk as kiosk; till as cashier, manager, owner; owner's laptop as owner; endpoint as itself: `-` no, `y` yes,
    /// `o` an owner has to sign it.
    const char *expected;
};

Body act(const Entry &entry)
{
    Act body;
    body.entries = {entry};
    return body;
}

Body overridden()
{
    Act body;
    body.flags = flagManagerOverrode;
    return body;
}

Body document(DocumentType type)
{
    DocumentWritten body;
    body.type = type;
    return body;
}

Body decided()
{
    QuarantineDecided body;
    body.events.resize(1);
    return body;
}

constexpr auto ownersAlone = "-oooy-";
constexpr auto ownersOrEndpoint = "-oooyy";
constexpr auto managers = "--yoy-";
constexpr auto staff = "-yyoy-";
constexpr auto staffOrEndpoint = "-yyoyy";

std::vector<Row> rows()
{
    Undone withReward;
    withReward.usesTakenBack.resize(1);
    return {
        {"a stamp", Act{}, "yyyoyy"},
        {"a stamp beyond a limit", overridden(), managers},
        {"somebody else's act undone", Undone{}, managers},
        {"a used reward taken back", withReward, managers},
        {"goods returned", Returned{}, managers},
        {"a reward used", act(RewardUsed{}), staff},
        {"points spent", act(PointsSpent{}), staff},
        {"a gift card paid with", act(GiftPaid{}), staff},
        {"a voucher voided", act(VoucherVoided{}), "--yoyy"},
        {"a tier by hand", act(TierSet{}), managers},
        {"waiting points by hand", act(PendingSettled{}), managers},
        {"a dispute settled", DisputeSettled{}, ownersAlone},
        {"a customer added", CustomerJoined{}, staffOrEndpoint},
        {"a code replaced", CodeReplaced{}, staff},
        {"a consent", ConsentSet{}, staffOrEndpoint},
        {"a customer erased", CustomerErased{}, ownersAlone},
        {"a programme", ProgrammePublished{}, ownersAlone},
        {"somebody of the staff", StaffSet{}, ownersAlone},
        {"a laptop let in", DeviceEnrolled{}, ownersOrEndpoint},
        {"a laptop taken out", DeviceRevoked{}, ownersOrEndpoint},
        {"a word on held acts", decided(), ownersOrEndpoint},
        {"another shop", ShopCreated{}, ownersAlone},
        {"the settings", document(DocumentType::ShopSettings), ownersAlone},
        {"a customer's words", document(DocumentType::Customer), managers},
        {"a name of the staff, or an owner's key", document(DocumentType::StaffName), ownersAlone},
        {"a branch", document(DocumentType::Branch), ownersAlone},
        {"a poster's place", document(DocumentType::Placement), managers},
        {"a card's looks", document(DocumentType::CardDesign), managers},
        {"a laptop's name", document(DocumentType::DeviceName), ownersOrEndpoint},
        {"a campaign", document(DocumentType::Campaign), managers},
        {"a segment", document(DocumentType::Segment), managers},
        {"an automation", document(DocumentType::Automation), managers},
        {"a text", document(DocumentType::Text), managers},
        {"coupons", document(DocumentType::CouponBatch), managers},
        {"whose card somebody has", document(DocumentType::StaffCard), ownersAlone},
    };
}

struct Standpoint
{
    Ceiling ceiling;
    Role role;
};

constexpr std::array<Standpoint, 6> standpoints = {{{Ceiling::Kiosk, Role::Kiosk},
                                                    {Ceiling::Till, Role::Cashier},
                                                    {Ceiling::Till, Role::Manager},
                                                    {Ceiling::Till, Role::Owner},
                                                    {Ceiling::Owner, Role::Owner},
                                                    {Ceiling::Endpoint, Role::Endpoint}}};

char letter(sync::Right right)
{
    switch (right) {
    case sync::Right::Yes:
        return 'y';
    case sync::Right::No:
        return '-';
    case sync::Right::NotAnyMore:
        return 'h';
    case sync::Right::NeedsOwner:
        return 'o';
    }
    return '?';
}

} // namespace

/// What settles of each device: the rights table once more, whoever signed in there.
class CeilingTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_endpoint = std::make_unique<SyncEndpoint>(1);
        m_laptop = std::make_unique<SyncLaptop>(*m_endpoint, 2);
    }
    void nothingAboveTheCeilingSettles_data()
    {
        QTest::addColumn<int>("row");
        const auto all = rows();
        for (std::size_t row = 0; row < all.size(); ++row)
            QTest::newRow(all[row].name) << static_cast<int>(row);
    }
    void nothingAboveTheCeilingSettles()
    {
        QFETCH(const int, row);
        const Row chosen = rows()[static_cast<std::size_t>(row)];
        QByteArray found;
        for (const Standpoint &at : standpoints)
            found += letter(rightOf(chosen.body, at));
        QCOMPARE(found, QByteArray(chosen.expected));
    }
    /// A manager who could set an owner's PIN could sign in as one.
    void aPinSettlesByWhoseItIs()
    {
        const base::ShopId &shop = m_laptop->session.shop;
        const auto cashier = base::StaffId::make(m_laptop->random, m_laptop->clock.now());
        const auto manager = base::StaffId::make(m_laptop->random, m_laptop->clock.now());
        auto transaction = tests::sure(store::Transaction::begin(m_endpoint->database));
        tests::sure(store::writeStaff(transaction, shop, {cashier, Role::Cashier, true, {}, {}}));
        tests::sure(store::writeStaff(transaction, shop, {manager, Role::Manager, true, {}, {}}));
        tests::sure(transaction.commit());
        const auto found = [&](const base::StaffId &whose) {
            DocumentWritten pin;
            pin.type = DocumentType::StaffName;
            pin.document = base::DocumentId::fromBytes(whose.raw());
            pin.field = staffPinField;
            QByteArray letters;
            for (const Standpoint &at : standpoints)
                letters += letter(rightOf(pin, at));
            return letters;
        };
        QCOMPARE(found(m_laptop->session.staff), QByteArray(staff));
        QCOMPARE(found(cashier), QByteArray(managers));
        QCOMPARE(found(manager), QByteArray(ownersAlone));
    }
    void eachRightIsAskedForByOneOfThem()
    {
        // Four depend on what was before or whose it is; the rest is done without an event: it is looked at, exported
        // or sent.
        std::set<Action> asked = {Action::UndoOwn,       Action::RedeemAboveLimit, Action::MergeCustomers,
                                  Action::FindCustomer,  Action::SeeContactFull,   Action::SendCampaign,
                                  Action::ManageSecrets, Action::SeeReports,       Action::SeeLog,
                                  Action::Export,        Action::Import,           Action::Backup,
                                  Action::SetOwnPin,     Action::SetCashiersPin};
        for (const Row &row : rows()) {
            Event event;
            event.body = row.body;
            for (const Action action : actionsOf(event, {}))
                asked.insert(action);
        }
        QCOMPARE(asked.size(), std::size_t(actionCount));
    }

private:
    sync::Right rightOf(const Body &body, const Standpoint &at) const
    {
        store::DeviceRow device;
        device.shop = m_laptop->session.shop;
        device.device = m_laptop->session.device;
        device.ceiling = at.ceiling;
        Event event;
        event.shop = device.shop;
        event.device = device.device;
        event.role = at.role;
        const bool isNobody = at.role == Role::Kiosk || at.role == Role::Endpoint;
        event.staff = isNobody ? base::StaffId() : m_laptop->session.staff;
        event.body = body;
        return tests::sure(sync::EventRights(m_endpoint->database, device).to(event, m_endpoint->clock.now()));
    }

    std::unique_ptr<SyncEndpoint> m_endpoint;
    std::unique_ptr<SyncLaptop> m_laptop;
};

MUHR_TEST(CeilingTest, ceiling_test)
#include "ceiling_test.moc"
