// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/change_voucher.h"
#include "core/actions/link_staff_card.h"
#include "core/actions/return_goods.h"
#include "core/report/staff_card.h"
#include "core/store/programme_table.h"
#include "core/words/say.h"
#include "tests/core/actions/shop_at_work.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::actions;
using tests::ShopAtWork;
using tests::wordOf;

namespace {

const QString done = QStringLiteral("done");
const QString refusedWord = QStringLiteral("not_allowed");

QString visiting(ShopAtWork &work, const QString &target)
{
    RecordVisit command;
    command.target = target;
    return wordOf(recordVisit(work.owner(), command));
}

} // namespace

class OwnCardTest : public QObject
{
    Q_OBJECT
private slots:
    void nobodyStampsTheirOwnCard()
    {
        ShopAtWork work(1);
        const auto own = work.join();
        const auto other = work.join();
        const base::StaffId owner = work.shop().session.staff;
        QCOMPARE(visiting(work, own.code), done);
        const auto before = work.eventCount();
        const auto linked = linkStaffCard(work.owner(), {owner, own.code});
        QVERIFY(linked);
        QCOMPARE(*linked->customer, own.customer);
        QCOMPARE(work.eventCount(), before + 1);
        QCOMPARE(visiting(work, own.code), refusedWord);
        QCOMPARE(visiting(work, own.customer.text()), refusedWord);
        QCOMPARE(work.eventCount(), before + 1);
        QCOMPARE(visiting(work, other.code), done);
        // A colleague may.
        RecordVisit command;
        command.target = own.code;
        QCOMPARE(wordOf(recordVisit(work.as(loyalty::Role::Cashier), command)), done);
        // What was stamped before anybody knew is found.
        const auto shelf = *store::programmeShelf(work.database(), work.id());
        const auto acts = *report::ownCardActs(work.database(), work.id(), shelf);
        QCOMPARE(acts.size(), std::size_t(1));
        QCOMPARE(acts.front().customer, own.customer);
        QCOMPARE(acts.front().staff, owner);

        QVERIFY(linkStaffCard(work.owner(), {owner, std::nullopt}));
        QCOMPARE(visiting(work, own.code), done);
        QVERIFY(report::ownCardActs(work.database(), work.id(), shelf)->empty());
        QCOMPARE(work.wrongRows(), QStringList());
    }
    void theOwnerMayAllowIt()
    {
        QByteArray programme = tests::ladderJson({2, 3});
        programme.insert(programme.indexOf('{') + 1, R"("own_card_allowed": true, )");
        ShopAtWork work(2, programme);
        const auto own = work.join();
        QVERIFY(linkStaffCard(work.owner(), {work.shop().session.staff, own.code}));
        QCOMPARE(visiting(work, own.code), done);
        const auto shelf = *store::programmeShelf(work.database(), work.id());
        QVERIFY(report::ownCardActs(work.database(), work.id(), shelf)->empty());
    }
    void whatIsTakenBackIsForgotten()
    {
        ShopAtWork work(3);
        const auto own = work.join();
        const auto visit = work.visit(own.code);
        QVERIFY(linkStaffCard(work.owner(), {work.shop().session.staff, own.code}));
        UndoVisit undo;
        undo.event = *visit.event;
        QVERIFY(undoVisit(work.as(loyalty::Role::Manager), undo));
        const auto shelf = *store::programmeShelf(work.database(), work.id());
        QVERIFY(report::ownCardActs(work.database(), work.id(), shelf)->empty());
    }
    void nobodyChangesTheirOwnCard_data()
    {
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("as a programme is") << false;
        QTest::newRow("where the owner does not mind") << true;
    }
    void nobodyChangesTheirOwnCard()
    {
        QFETCH(bool, isAllowed);
        QByteArray programme = tests::ladderJson({1, 3});
        if (isAllowed)
            programme.insert(programme.indexOf('{') + 1, R"("own_card_allowed": true, )");
        ShopAtWork work(5, programme);
        const auto own = work.join();
        const auto linked = linkStaffCard(work.owner(), {work.shop().session.staff, own.code});
        QVERIFY(linked);
        const auto visit = [&] {
            RecordVisit command;
            command.target = own.code;
            command.act.amountMinor = 10'000;
            return *recordVisit(work.as(loyalty::Role::Manager), command)->event;
        };
        const auto taken = visit();
        const auto bought = visit();
        UndoVisit undo;
        undo.event = taken;
        ReturnGoods back;
        back.event = bought;
        back.amountMinor = 1'000;
        const auto held = work.card(own.customer).rewards.front().id;
        const ChangeVoucher reserve{own.code, {loyalty::Channel::Command, held, 5}};
        const ChangeVoucher taking{own.code, {loyalty::Channel::Command, held, std::nullopt}};
        const auto before = work.eventCount();
        const auto each = [&](Workplace &place) {
            return QStringList{wordOf(changeVoucher(place, reserve)), wordOf(changeVoucher(place, taking)),
                               wordOf(returnGoods(place, back)), wordOf(undoVisit(place, undo))};
        };
        const QString expected = isAllowed ? done : refusedWord;
        QCOMPARE(each(work.owner()), QStringList({expected, expected, expected, expected}));
        QCOMPARE(work.eventCount(), before + (isAllowed ? 4 : 0));
        if (!isAllowed) {
            const auto undone = undoVisit(work.owner(), undo);
            QCOMPARE(words::say(base::Language::English, undone.error().sentence),
                     QStringLiteral("This is your own card. A colleague must serve you."));
            // A colleague may.
            QCOMPARE(each(work.as(loyalty::Role::Manager)), QStringList({done, done, done, done}));
        }
        QCOMPARE(work.wrongRows(), QStringList());
    }
    void whatATillDidNotKnowIsFound()
    {
        ShopAtWork work(6);
        const auto own = work.join();
        const auto visit = work.visit(own.code);
        RecordVisit colleagues;
        colleagues.target = own.code;
        colleagues.act.amountMinor = 10'000;
        const auto bought = recordVisit(work.as(loyalty::Role::Manager), colleagues);
        ReturnGoods back;
        back.event = *bought->event;
        const auto returned = returnGoods(work.owner(), back);
        UndoVisit undo;
        undo.event = *bought->event;
        const auto undone = undoVisit(work.owner(), undo);
        QVERIFY(returned && undone);
        QVERIFY(linkStaffCard(work.owner(), {work.shop().session.staff, own.code}));
        const auto shelf = *store::programmeShelf(work.database(), work.id());
        const auto acts = *report::ownCardActs(work.database(), work.id(), shelf);
        std::vector<base::EventId> events;
        for (const auto &act : acts)
            events.push_back(act.event);
        QCOMPARE(events, (std::vector<base::EventId>{*visit.event, returned->event, undone->event}));
        QCOMPARE(acts[0].kind, loyalty::EventKind::Act);
        QCOMPARE(acts[1].kind, loyalty::EventKind::Returned);
        QCOMPARE(acts[2].kind, loyalty::EventKind::Undone);
    }
    void whoServesAFriendServesNotThemselves()
    {
        // The friend's first purchase brings something to the member of staff who brought her.
        QByteArray programme = tests::ladderJson({2, 3});
        const QByteArray rule =
            R"({"id": "f", "kind": "referral", "terms": {"advocate": {"kind": "voucher", "id": "cake",
"reward": {"title": {"uz": "Bir boʻlak tort"}}}}}, )";
        programme.insert(programme.indexOf("\"rules\":[") + 9, rule);
        ShopAtWork work(7, programme);
        const auto own = work.join();
        QVERIFY(linkStaffCard(work.owner(), {work.shop().session.staff, own.code}));
        JoinCustomer command;
        command.referrerCode = own.code;
        const auto brought = work.join(command);
        RecordVisit visit;
        visit.target = brought.code;
        visit.act.amountMinor = 10'000;
        const auto event = *recordVisit(work.owner(), visit)->event;
        QCOMPARE(work.card(own.customer).rewards.size(), std::size_t(1));
        UndoVisit undo;
        undo.event = event;
        QVERIFY(undoVisit(work.owner(), undo));
        const auto shelf = *store::programmeShelf(work.database(), work.id());
        QVERIFY(report::ownCardActs(work.database(), work.id(), shelf)->empty());
    }
    void onlyTheOwnerSaysWhoIsWho()
    {
        ShopAtWork work(4);
        const auto own = work.join();
        const base::StaffId owner = work.shop().session.staff;
        for (const loyalty::Role role : {loyalty::Role::Cashier, loyalty::Role::Manager})
            QCOMPARE(wordOf(linkStaffCard(work.as(role), {owner, own.code})), refusedWord);
        const auto nobody = base::StaffId::make(work.random(), work.clock().now());
        QCOMPARE(wordOf(linkStaffCard(work.owner(), {nobody, own.code})), QStringLiteral("bad_value"));
        QCOMPARE(wordOf(linkStaffCard(work.owner(), {owner, QStringLiteral("nonsense")})),
                 QStringLiteral("not_our_card"));
    }
};

MUHR_TEST(OwnCardTest, own_card_test)
#include "own_card_test.moc"
