// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/add_staff.h"
#include "core/actions/check_pin.h"
#include "core/actions/pin_fault.h"
#include "core/actions/set_pin.h"
#include "core/actions/set_staff.h"
#include "core/actions/sign_in.h"
#include "core/actions/tries_wait.h"
#include "core/report/staff_pin.h"
#include "core/report/team.h"
#include "core/words/say.h"
#include "tests/core/actions/shop_at_work.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::actions;
using namespace std::chrono_literals;
using loyalty::Ceiling;
using loyalty::Role;
using tests::ShopAtWork;
using tests::wordOf;

namespace {

const QString ownersPin = QStringLiteral("739164");
const QString cashiersPin = QStringLiteral("8264");

/// A shop in which a cashier works beside the owner, both with a PIN.
struct Team
{
    explicit Team(std::uint64_t seed) : shop(seed)
    {
        cashier = add(Role::Cashier, cashiersPin);
        owner = shop.shop().session.staff;
        if (wordOf(setPin(shop.owner(), {owner, ownersPin, {}})) != QLatin1String("done"))
            qFatal("the owner has no PIN");
    }
    base::StaffId add(Role role, const QString &pin)
    {
        const auto staff = addStaff(shop.owner(), {QStringLiteral("Aziz"), role});
        if (!staff || !setPin(shop.owner(), {*staff, pin, {}}))
            qFatal("nobody was added");
        return *staff;
    }
    Workplace &at(const base::StaffId &staff, Role role, Ceiling ceiling = Ceiling::Owner)
    {
        Workplace &place = shop.as(role, ceiling);
        place.session.staff = staff;
        return place;
    }
    QString tries(const base::StaffId &staff, const QString &pin) { return wordOf(signIn(shop.owner(), {staff, pin})); }

    ShopAtWork shop;
    base::StaffId cashier;
    base::StaffId owner;
};

} // namespace

class PinTest : public QObject
{
    Q_OBJECT
private slots:
    void onlyAPinThatNobodyGuessesIsTaken_data()
    {
        QTest::addColumn<QString>("pin");
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, const char *pin, Role role, std::optional<PinFault> fault) {
            QTest::newRow(name) << QString::fromUtf8(pin) << int(role) << (fault ? int(*fault) : -1);
        };
        row("four digits are enough to stamp", "8264", Role::Cashier, {});
        row("three are not", "826", Role::Cashier, PinFault::TooShort);
        row("a manager takes six", "826459", Role::Manager, {});
        row("five are too few for a manager", "82645", Role::Manager, PinFault::TooShort);
        row("an owner takes six", "8264", Role::Owner, PinFault::TooShort);
        row("an auditor sees all, and takes six", "8264", Role::Auditor, PinFault::TooShort);
        row("twelve are the most", "826459173046", Role::Owner, {});
        row("thirteen are too many", "8264591730465", Role::Owner, PinFault::TooLong);
        row("digits of a Persian keyboard", "\u06f8\u06f2\u06f6\u06f4", Role::Cashier, {});
        row("letters are no PIN", "82a4", Role::Cashier, PinFault::NotDigits);
        row("a blank is no digit", "82 4", Role::Cashier, PinFault::NotDigits);
        row("nothing is too short", "", Role::Cashier, PinFault::TooShort);
        row("1234", "1234", Role::Cashier, PinFault::Pattern);
        row("0000", "0000", Role::Cashier, PinFault::Pattern);
        row("4321 is 1234 backwards", "4321", Role::Cashier, PinFault::Pattern);
        row("behind 9 stands 0", "7890", Role::Cashier, PinFault::Pattern);
        row("six in a row", "345678", Role::Owner, PinFault::Pattern);
        row("a pair over and over", "7272", Role::Cashier, PinFault::Pattern);
        row("three digits twice", "739739", Role::Owner, PinFault::Pattern);
        row("the middle of the pad", "2580", Role::Cashier, PinFault::Pattern);
        row("a year of birth", "1987", Role::Cashier, PinFault::Date);
        row("a year of the Jalali calendar", "1368", Role::Cashier, PinFault::Date);
        row("no year of anybody alive", "1764", Role::Cashier, {});
        row("a month of a year", "198711", Role::Owner, PinFault::Date);
        row("a year behind its month", "111987", Role::Owner, PinFault::Date);
        row("a whole day", "24111987", Role::Owner, PinFault::Date);
        row("there is no month 13", "198713", Role::Owner, {});
    }
    void onlyAPinThatNobodyGuessesIsTaken()
    {
        QFETCH(QString, pin);
        QFETCH(int, role);
        QFETCH(int, fault);
        const auto found = pinFault(pin, Role(role));
        QCOMPARE(found ? int(*found) : -1, fault);
    }
    void aWeakPinIsRefusedAndSaysWhy()
    {
        Team team(1);
        const auto why = [&](const QString &pin) {
            const auto set = setPin(team.shop.owner(), {team.owner, pin, {}});
            return set ? QString() : words::say(base::Language::English, set.error().sentence);
        };
        QVERIFY(why(QStringLiteral("8264")).contains(QStringLiteral("at least 6 digit")));
        QVERIFY(why(QStringLiteral("111111")).contains(QStringLiteral("without an order")));
        QVERIFY(why(QStringLiteral("abcdef")).contains(QStringLiteral("digits only")));
        QCOMPARE(team.tries(team.owner, ownersPin), QStringLiteral("done"));
    }
    void whoTypesHerPinWorksHere()
    {
        Team team(2);
        const auto session = signIn(team.shop.owner(), {team.cashier, cashiersPin});
        QVERIFY(session.hasValue());
        QCOMPARE(session->staff, team.cashier);
        QCOMPARE(session->role, Role::Cashier);
        QCOMPARE(session->ceiling, Ceiling::Owner);
        // Typed on a Persian keyboard it is the same.
        QCOMPARE(team.tries(team.cashier, QStringLiteral("\u06f8\u06f2\u06f6\u06f4")), QStringLiteral("done"));
        QCOMPARE(team.tries(team.cashier, ownersPin), QStringLiteral("wrong_pin"));
        QCOMPARE(team.tries(base::StaffId(), cashiersPin), QStringLiteral("bad_value"));
        QCOMPARE(wordOf(signIn(team.shop.withoutKeys(), {team.cashier, cashiersPin})), QStringLiteral("no_key"));
    }
    void whoHasNoPinOrHasLeftSignsInNowhere()
    {
        Team team(3);
        const auto other = addStaff(team.shop.owner(), {QStringLiteral("Jamshid"), Role::Manager});
        QVERIFY(other.hasValue());
        QCOMPARE(team.tries(*other, QString()), QStringLiteral("no_pin"));
        QVERIFY(setStaff(team.shop.owner(), {team.cashier, {}, false}).hasValue());
        QCOMPARE(team.tries(team.cashier, cashiersPin), QStringLiteral("bad_value"));
        const auto now = sessionNow(team.shop.owner(), team.cashier);
        QVERIFY(now && !now->has_value());
        QVERIFY(setStaff(team.shop.owner(), {team.cashier, {}, true}).hasValue());
        QCOMPARE(team.tries(team.cashier, cashiersPin), QStringLiteral("done"));
    }
    void fiveWrongOnesAndNobodyTriesForAWhile()
    {
        Team team(4);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(team.tries(team.cashier, QStringLiteral("111%1").arg(i)), QStringLiteral("wrong_pin"));
        const QString locked = QStringLiteral("locked_out");
        const auto refusal = signIn(team.shop.owner(), {team.cashier, cashiersPin});
        QCOMPARE(wordOf(refusal), locked);
        QCOMPARE(std::get<std::int64_t>(refusal.error().sentence.values.front()), 30);
        // Others are not kept waiting.
        QCOMPARE(team.tries(team.owner, ownersPin), QStringLiteral("done"));
        team.shop.reopen();
        QCOMPARE(team.tries(team.cashier, cashiersPin), locked);
        team.shop.clock().advance(29s);
        QCOMPARE(team.tries(team.cashier, cashiersPin), locked);
        team.shop.clock().advance(1s);
        QCOMPARE(team.tries(team.cashier, QStringLiteral("9")), QStringLiteral("wrong_pin"));
        team.shop.clock().advance(59s);
        QCOMPARE(team.tries(team.cashier, cashiersPin), locked);
        team.shop.clock().advance(1s);
        QCOMPARE(team.tries(team.cashier, cashiersPin), QStringLiteral("done"));
        QCOMPARE(team.tries(team.cashier, QStringLiteral("9")), QStringLiteral("wrong_pin"));
        QCOMPARE(team.tries(team.cashier, cashiersPin), QStringLiteral("done"));
    }
    void aClockThatIsSetBackMakesNobodyWaitForADay()
    {
        Team team(5);
        for (int i = 0; i < 5; ++i)
            (void)team.tries(team.cashier, QStringLiteral("9"));
        team.shop.clock().advance(-24h);
        QCOMPARE(team.tries(team.cashier, cashiersPin), QStringLiteral("locked_out"));
        team.shop.clock().advance(30s);
        QCOMPARE(team.tries(team.cashier, cashiersPin), QStringLiteral("done"));
    }
    void theWaitDoublesAndEndsAtAQuarterOfAnHour()
    {
        QCOMPARE(waitAfter(4), 0s);
        QCOMPARE(waitAfter(5), 30s);
        QCOMPARE(waitAfter(6), 60s);
        QCOMPARE(waitAfter(9), 480s);
        QCOMPARE(waitAfter(10), 900s);
        QCOMPARE(waitAfter(1000), 900s);
    }
    void aNewPinFreesWhoeverWasLockedOut()
    {
        Team team(6);
        for (int i = 0; i < 5; ++i)
            (void)team.tries(team.cashier, QStringLiteral("9"));
        QVERIFY(setPin(team.shop.owner(), {team.cashier, QStringLiteral("6183"), {}}).hasValue());
        QCOMPARE(team.tries(team.cashier, QStringLiteral("6183")), QStringLiteral("done"));
        QCOMPARE(team.tries(team.cashier, cashiersPin), QStringLiteral("wrong_pin"));
    }
    void onesOwnPinIsChangedByWhoeverKnowsIt()
    {
        Team team(7);
        Workplace &place = team.at(team.cashier, Role::Cashier, Ceiling::Till);
        const QString next = QStringLiteral("6183");
        QCOMPARE(wordOf(setPin(place, {team.cashier, next, QStringLiteral("9999")})), QStringLiteral("wrong_pin"));
        QCOMPARE(wordOf(setPin(place, {team.cashier, next, {}})), QStringLiteral("wrong_pin"));
        QCOMPARE(wordOf(setPin(place, {team.cashier, next, cashiersPin})), QStringLiteral("done"));
        QCOMPARE(team.tries(team.cashier, next), QStringLiteral("done"));
    }
    void nobodyComesHigherByAPin_data()
    {
        QTest::addColumn<int>("by");
        QTest::addColumn<int>("ceiling");
        QTest::addColumn<int>("of");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, Role by, Ceiling ceiling, Role of, const char *word) {
            QTest::newRow(name) << int(by) << int(ceiling) << int(of) << QString::fromLatin1(word);
        };
        row("an owner sets a manager's", Role::Owner, Ceiling::Owner, Role::Manager, "done");
        row("an owner sets another owner's", Role::Owner, Ceiling::Owner, Role::Owner, "done");
        row("a manager helps a cashier who forgot hers", Role::Manager, Ceiling::Till, Role::Cashier, "done");
        row("a manager sets no manager's", Role::Manager, Ceiling::Owner, Role::Manager, "not_allowed");
        row("a manager sets no owner's", Role::Manager, Ceiling::Owner, Role::Owner, "not_allowed");
        row("nor at a till without an owner's password", Role::Manager, Ceiling::Till, Role::Owner, "needs_owner");
        row("a cashier sets nobody else's", Role::Cashier, Ceiling::Till, Role::Cashier, "needs_manager");
        row("an auditor changes nothing", Role::Auditor, Ceiling::Till, Role::Cashier, "not_allowed");
    }
    void nobodyComesHigherByAPin()
    {
        QFETCH(int, by);
        QFETCH(int, ceiling);
        QFETCH(int, of);
        QFETCH(QString, word);
        ShopAtWork shop(8);
        const auto whose = addStaff(shop.owner(), {QStringLiteral("Aziz"), Role(of)});
        QVERIFY(whose.hasValue());
        Workplace &place = shop.as(Role(by), Ceiling(ceiling));
        const auto before = shop.eventCount();
        QCOMPARE(wordOf(setPin(place, {*whose, QStringLiteral("618305"), {}})), word);
        QCOMPARE(shop.eventCount(), before + (word == QLatin1String("done") ? 1 : 0));
    }
    void aPinStandsNowhereOnTheDisk()
    {
        Team team(9);
        const auto keys = team.shop.peopleKeys();
        const auto stored = report::storedPin(team.shop.database(), keys, team.owner);
        QVERIFY(stored && *stored && (*stored)->startsWith(QLatin1String("scrypt$15$8$1$")));
        QVERIFY(!team.shop.hasOnDisk(ownersPin.toLatin1()));
        QVERIFY(!team.shop.hasOnDisk((*stored)->toLatin1()));
        QVERIFY(!team.shop.hasOnDisk("scrypt$15"));
        QCOMPARE(team.shop.wrongRows(), QStringList());
    }
    void nobodyIsAskedBeforeASecondPersonWorksHereAndAnOwnerHasAPin()
    {
        ShopAtWork shop(10);
        const auto asks = [&] { return *report::asksForPins(shop.database(), shop.id()); };
        const auto owner = shop.shop().session.staff;
        QVERIFY(!asks());
        QVERIFY(setPin(shop.owner(), {owner, ownersPin, {}}).hasValue());
        QVERIFY(!asks());
        const auto cashier = addStaff(shop.owner(), {QStringLiteral("Aziz"), Role::Cashier});
        QVERIFY(cashier.hasValue());
        QVERIFY(asks());
        QVERIFY(setStaff(shop.owner(), {*cashier, {}, false}).hasValue());
        QVERIFY(!asks());
        ShopAtWork other(11);
        QVERIFY(addStaff(other.owner(), {QStringLiteral("Aziz"), Role::Cashier}).hasValue());
        QVERIFY(!*report::asksForPins(other.database(), other.id()));
    }
    void aShopIsNeverLeftWithoutAnOwner()
    {
        Team team(12);
        const QString last = QStringLiteral("last_owner");
        QCOMPARE(wordOf(setStaff(team.shop.owner(), {team.owner, Role::Manager, {}})), last);
        QCOMPARE(wordOf(setStaff(team.shop.owner(), {team.owner, {}, false})), last);
        QCOMPARE(wordOf(setStaff(team.shop.owner(), {team.cashier, Role::Owner, {}})), QStringLiteral("done"));
        QCOMPARE(wordOf(setStaff(team.shop.owner(), {team.owner, Role::Manager, {}})), QStringLiteral("done"));
        QCOMPARE(wordOf(setStaff(team.shop.owner(), {team.cashier, Role::Kiosk, {}})), QStringLiteral("bad_value"));
        QCOMPARE(wordOf(setStaff(team.shop.owner(), {base::StaffId(), Role::Manager, {}})),
                 QStringLiteral("bad_value"));
    }
    void theTeamIsListedWithWhoLeadsFirst()
    {
        Team team(13);
        const auto manager = team.add(Role::Manager, QStringLiteral("570261"));
        const auto gone = team.add(Role::Owner, QStringLiteral("618305"));
        QVERIFY(setStaff(team.shop.owner(), {gone, {}, false}).hasValue());
        QVERIFY(renameStaff(team.shop.owner(), {manager, QStringLiteral("  Nodira  K. ")}).hasValue());
        const auto keys = team.shop.peopleKeys();
        const auto listed = report::team(team.shop.database(), &keys, team.shop.id());
        QVERIFY(listed.hasValue());
        std::vector<base::StaffId> order;
        for (const auto &member : listed->members)
            order.push_back(member.staff);
        QCOMPARE(order, (std::vector{team.owner, manager, team.cashier, gone}));
        QCOMPARE(listed->members[1].name, QStringLiteral("Nodira K."));
        QVERIFY(listed->members[1].hasPin && listed->asksForPins);
        QVERIFY(report::team(team.shop.database(), nullptr, team.shop.id())->members[1].name.isEmpty());
        QCOMPARE(wordOf(renameStaff(team.shop.owner(), {manager, QStringLiteral("  ")})), QStringLiteral("bad_value"));
    }
};

MUHR_TEST(PinTest, pin_test)
#include "pin_test.moc"
