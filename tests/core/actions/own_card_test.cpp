// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/link_staff_card.h"
#include "core/report/staff_card.h"
#include "core/store/programme_table.h"
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
