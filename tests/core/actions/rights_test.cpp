// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/add_place.h"
#include "core/actions/add_staff.h"
#include "core/actions/erase_customer.h"
#include "core/actions/find_card.h"
#include "core/actions/link_staff_card.h"
#include "core/actions/publish_programme.h"
#include "core/actions/replace_code.h"
#include "core/actions/set_pin.h"
#include "core/actions/set_staff.h"
#include "tests/core/actions/shop_at_work.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <array>

using namespace muhr;
using namespace muhr::actions;
using loyalty::Ceiling;
using loyalty::Role;
using tests::ShopAtWork;
using tests::wordOf;

namespace {

/// Does one thing at the place given, to a customer that is there with one stamp of the very same person's.
using Try = std::function<QString(ShopAtWork &, Workplace &, const CustomerJoined &)>;

struct Row
{
    const char *name;
    Try act;
    /// Kiosk, cashier, manager, owner, auditor, endpoint: "done" or the word of the refusal. Source: security.md, 4.4.
    std::array<const char *, 6> words;
};

constexpr auto done = "done";
constexpr auto manager = "needs_manager";
constexpr auto no = "not_allowed";

/// Somebody is added first whom it is about.
bool isAboutSomebody(const char *name)
{
    const QByteArray what(name);
    return what.contains("somebody") || what.contains("cashier's");
}

std::vector<Row> rows()
{
    return {
        {"stamp a card",
         [](auto &, auto &place, const auto &joined) {
             RecordVisit command;
             command.target = joined.code;
             return wordOf(recordVisit(place, command));
         },
         {done, done, done, done, no, done}},
        {"see a card",
         [](auto &, auto &place, const auto &joined) { return wordOf(findCard(place, joined.code)); },
         {done, done, done, done, no, done}},
        {"undo one's own stamp",
         [](auto &, auto &place, const auto &joined) {
             RecordVisit visit;
             visit.target = joined.code;
             const auto stamped = recordVisit(place, visit);
             UndoVisit command;
             command.event = stamped && stamped->event ? *stamped->event : base::EventId{};
             return wordOf(undoVisit(place, command));
         },
         {manager, done, done, done, no, no}},
        {"use a reward",
         [](auto &shop, auto &place, const auto &joined) {
             const Session session = place.session;
             shop.visit(joined.code, 2);
             RecordVisit command;
             command.target = joined.code;
             command.act.stamps = 0;
             command.act.uses = {QStringLiteral("m2")};
             Workplace there{shop.database(), shop.clock(), shop.random(), session, &shop.keys(), true};
             return wordOf(recordVisit(there, command));
         },
         {no, done, done, done, no, no}},
        {"add a customer",
         [](auto &, auto &place, const auto &) { return wordOf(joinCustomer(place, {})); },
         {manager, done, done, done, no, done}},
        {"replace a code",
         [](auto &, auto &place, const auto &joined) { return wordOf(replaceCode(place, joined.code)); },
         {manager, done, done, done, no, no}},
        {"erase a customer",
         [](auto &, auto &place, const auto &joined) { return wordOf(eraseCustomer(place, joined.code)); },
         {no, no, no, done, no, no}},
        {"publish a programme",
         [](auto &, auto &place, const auto &) {
             return wordOf(publishProgramme(place, {tests::ladderJson({7}), std::nullopt}));
         },
         {no, no, no, done, no, no}},
        {"add staff",
         [](auto &, auto &place, const auto &) {
             return wordOf(addStaff(place, {QStringLiteral("Aziz"), Role::Cashier}));
         },
         {no, no, no, done, no, no}},
        {"change somebody's role",
         [](auto &shop, auto &place, const auto &) {
             const Session session = place.session;
             const auto staff = addStaff(shop.owner(), {QStringLiteral("Aziz"), Role::Cashier});
             Workplace there{shop.database(), shop.clock(), shop.random(), session, &shop.keys(), true};
             return wordOf(setStaff(there, {*staff, Role::Manager, {}}));
         },
         {no, no, no, done, no, no}},
        {"rename somebody",
         [](auto &shop, auto &place, const auto &) {
             const Session session = place.session;
             const auto staff = addStaff(shop.owner(), {QStringLiteral("Aziz"), Role::Cashier});
             Workplace there{shop.database(), shop.clock(), shop.random(), session, &shop.keys(), true};
             return wordOf(renameStaff(there, {*staff, QStringLiteral("Azim")}));
         },
         {no, no, no, done, no, no}},
        {"set a cashier's PIN",
         [](auto &shop, auto &place, const auto &) {
             const Session session = place.session;
             const auto staff = addStaff(shop.owner(), {QStringLiteral("Aziz"), Role::Cashier});
             Workplace there{shop.database(), shop.clock(), shop.random(), session, &shop.keys(), true};
             return wordOf(setPin(there, {*staff, QStringLiteral("8264"), {}}));
         },
         {manager, manager, done, done, no, no}},
        {"link a card of staff",
         [](auto &, auto &place, const auto &joined) {
             return wordOf(linkStaffCard(place, {place.session.staff, joined.code}));
         },
         {no, no, no, done, no, no}},
        {"add a branch",
         [](auto &, auto &place, const auto &) { return wordOf(addBranch(place, {QStringLiteral("Chorsu")})); },
         {no, no, no, done, no, no}},
        {"add a placement",
         [](auto &, auto &place, const auto &) { return wordOf(addPlacement(place, {QStringLiteral("Door")})); },
         {manager, manager, done, done, no, no}},
    };
}

} // namespace

class RightsTest : public QObject
{
    Q_OBJECT
private slots:
    void eachRoleMayWhatTheTableSays_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("role");
        const auto all = rows();
        for (std::size_t row = 0; row < all.size(); ++row)
            for (std::size_t role = 0; role < loyalty::allRoles.size(); ++role)
                QTest::addRow("%s as %s", all[row].name, qPrintable(loyalty::roleWord(loyalty::allRoles[role])))
                    << static_cast<int>(row) << static_cast<int>(role);
    }
    void eachRoleMayWhatTheTableSays()
    {
        QFETCH(int, row);
        QFETCH(int, role);
        const Row chosen = rows()[static_cast<std::size_t>(row)];
        const Role as = loyalty::allRoles[static_cast<std::size_t>(role)];
        ShopAtWork shop(1);
        const auto joined = shop.join();
        Workplace place = shop.as(as, as == Role::Endpoint ? Ceiling::Endpoint : Ceiling::Owner);
        const auto before = shop.eventCount();
        const QString word = chosen.act(shop, place, joined);
        QCOMPARE(word, QLatin1String(chosen.words[static_cast<std::size_t>(role)]));
        // What is refused at the door leaves nothing behind; "undo" and "use" stamp first.
        const bool stampsFirst = qstrcmp(chosen.name, "undo one's own stamp") == 0 || word == QLatin1String(done) ||
                                 qstrcmp(chosen.name, "use a reward") == 0 || isAboutSomebody(chosen.name);
        if (!stampsFirst)
            QCOMPARE(shop.eventCount(), before);
        QCOMPARE(shop.wrongRows(), QStringList());
    }

    void aTillIsNoPlaceForTheOwnersWork()
    {
        // Whoever signs in there: the device may have been stolen.
        ShopAtWork shop(2);
        const auto joined = shop.join();
        const auto before = shop.eventCount();
        Workplace till = shop.as(Role::Owner, Ceiling::Till);
        QCOMPARE(wordOf(eraseCustomer(till, joined.code)), QStringLiteral("needs_owner"));
        QCOMPARE(wordOf(addStaff(till, {QStringLiteral("Aziz"), Role::Cashier})), QStringLiteral("needs_owner"));
        Workplace kiosk = shop.as(Role::Cashier, Ceiling::Kiosk);
        QCOMPARE(wordOf(joinCustomer(kiosk, {})), QStringLiteral("needs_manager"));
        QCOMPARE(shop.eventCount(), before);
    }
};

MUHR_TEST(RightsTest, rights_test)
#include "rights_test.moc"
