// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/erase_customer.h"
#include "core/actions/replace_code.h"
#include "core/store/blob_table.h"
#include "core/store/event_table.h"
#include "tests/core/actions/shop_at_work.h"
#include "tests/support/test_main.h"

#include <QJsonObject>
#include <QTest>

using namespace muhr;
using namespace muhr::actions;
using loyalty::Role;
using loyalty::UsedReward;
using tests::ShopAtWork;
using tests::wordOf;

namespace {

UndoVisit undoOf(const base::EventId &event, UsedReward used = UsedReward::Ask)
{
    UndoVisit command;
    command.event = event;
    command.usedReward = used;
    return command;
}

base::EventId stampBy(ShopAtWork &shop, Role role, const QString &target)
{
    RecordVisit command;
    command.target = target;
    const auto done = recordVisit(shop.as(role), command);
    return done && done->event ? *done->event : base::EventId{};
}

} // namespace

class UndoVisitTest : public QObject
{
    Q_OBJECT
private slots:
    void onesOwnActGoesWithAllItBrought()
    {
        ShopAtWork shop(1);
        const auto joined = shop.join();
        shop.visit(joined.code);
        const auto event = stampBy(shop, Role::Cashier, joined.code);
        QCOMPARE(shop.card(joined.customer).rewards.size(), 1U);
        shop.clock().advance(std::chrono::minutes(9));
        const auto undone = undoVisit(shop.as(Role::Cashier), undoOf(event));
        QVERIFY2(undone, qPrintable(wordOf(undone)));
        QCOMPARE(undone->undoes, event);
        QCOMPARE(undone->customer, joined.customer);
        QCOMPARE(undone->decision.takenBack.front().amount, 1);
        QCOMPARE(undone->decision.rewardsTakenBack.size(), 1U);
        QCOMPARE(shop.held(joined.customer), 1);
        QVERIFY(shop.card(joined.customer).rewards.empty());
        QVERIFY(shop.card(joined.customer) == undone->decision.after);
        QCOMPARE(wordOf(undoVisit(shop.as(Role::Cashier), undoOf(event))), QStringLiteral("already_undone"));
        QCOMPARE(shop.wrongRows(), QStringList());
    }

    void afterTenMinutesOrOfAnotherItTakesAManager_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<Role>("by");
        QTest::addColumn<QString>("word");
        QTest::newRow("own, at ten minutes") << 10 << Role::Cashier << QStringLiteral("done");
        QTest::newRow("own, after ten minutes") << 11 << Role::Cashier << QStringLiteral("needs_manager");
        QTest::newRow("a manager, at once") << 0 << Role::Manager << QStringLiteral("done");
        QTest::newRow("a manager, days later") << 10'000 << Role::Manager << QStringLiteral("done");
        QTest::newRow("the owner") << 11 << Role::Owner << QStringLiteral("done");
        QTest::newRow("an auditor") << 0 << Role::Auditor << QStringLiteral("not_allowed");
        QTest::newRow("a kiosk") << 0 << Role::Kiosk << QStringLiteral("needs_manager");
    }
    void afterTenMinutesOrOfAnotherItTakesAManager()
    {
        QFETCH(int, minutes);
        QFETCH(Role, by);
        ShopAtWork shop(2);
        const auto joined = shop.join();
        const auto event = stampBy(shop, Role::Cashier, joined.code);
        shop.clock().advance(std::chrono::minutes(minutes));
        const auto before = shop.eventCount();
        const auto undone = undoVisit(shop.as(by), undoOf(event));
        QTEST(wordOf(undone), "word");
        QCOMPARE(shop.held(joined.customer), undone ? 0 : 1);
        QCOMPARE(shop.eventCount(), before + (undone ? 1 : 0));
    }

    void aCashierDoesNotUndoAnothers()
    {
        ShopAtWork shop(3);
        const auto joined = shop.join();
        const auto event = *shop.visit(joined.code).event;
        QCOMPARE(wordOf(undoVisit(shop.as(Role::Cashier), undoOf(event))), QStringLiteral("needs_manager"));
    }

    void whatIsNoActIsNothingToUndo()
    {
        ShopAtWork shop(4);
        const auto joined = shop.join();
        QCOMPARE(wordOf(undoVisit(shop.owner(), undoOf(joined.event))), QStringLiteral("nothing_to_undo"));
        const auto nobody = base::EventId::make(shop.random(), shop.clock().now());
        QCOMPARE(wordOf(undoVisit(shop.owner(), undoOf(nobody))), QStringLiteral("nothing_to_undo"));
        const auto event = *shop.visit(joined.code).event;
        const auto undone = undoVisit(shop.owner(), undoOf(event));
        QCOMPARE(wordOf(undoVisit(shop.owner(), undoOf(undone->event))), QStringLiteral("nothing_to_undo"));
        RecordVisit waiting;
        waiting.target = loyalty::CardCode::make(shop.id(), shop.random()).text();
        const auto provisional = recordVisit(shop.owner(), waiting);
        QCOMPARE(wordOf(undoVisit(shop.owner(), undoOf(*provisional->event))), QStringLiteral("nothing_to_undo"));
    }

    void aRewardThatWasUsedSinceIsAskedAbout()
    {
        ShopAtWork shop(5);
        const auto joined = shop.join();
        const auto event = *shop.visit(joined.code, 2).event;
        shop.use(joined.code, QStringLiteral("m2"));
        const auto asked = undoVisit(shop.owner(), undoOf(event));
        QCOMPARE(wordOf(asked), QStringLiteral("needs_manager"));
        // The sentence names the reward.
        QVERIFY(!asked.error().sentence.values.empty());
        QCOMPARE(wordOf(undoVisit(shop.as(Role::Cashier), undoOf(event, UsedReward::TakeBack))),
                 QStringLiteral("needs_manager"));
        QCOMPARE(shop.held(joined.customer), 2);

        const auto undone = undoVisit(shop.as(Role::Manager), undoOf(event, UsedReward::TakeBack));
        QVERIFY2(undone, qPrintable(wordOf(undone)));
        QCOMPARE(undone->decision.undone.usesTakenBack.size(), 1U);
        QCOMPARE(shop.held(joined.customer), 0);
        QCOMPARE(shop.card(joined.customer).owedStamps(QStringLiteral("stamps")), 0);
        QCOMPARE(shop.wrongRows(), QStringList());
    }

    void orTheCardOwesItsStamps()
    {
        ShopAtWork shop(6);
        const auto joined = shop.join();
        const auto event = *shop.visit(joined.code, 2).event;
        shop.use(joined.code, QStringLiteral("m2"));
        const auto undone = undoVisit(shop.owner(), undoOf(event, UsedReward::LetOwe));
        QVERIFY2(undone, qPrintable(wordOf(undone)));
        QVERIFY(undone->decision.undone.usesTakenBack.empty());
        QCOMPARE(shop.card(joined.customer).owedStamps(QStringLiteral("stamps")), 2);
        // What comes next pays it.
        QVERIFY(shop.visit(joined.code, 2).decision.reached.empty());
        QCOMPARE(shop.card(joined.customer).owedStamps(QStringLiteral("stamps")), 0);
        QCOMPARE(shop.wrongRows(), QStringList());
    }

    void theReasonIsSealedWithTheCustomer()
    {
        ShopAtWork shop(7);
        const auto joined = shop.join();
        UndoVisit command = undoOf(*shop.visit(joined.code).event);
        command.reason = QStringLiteral(" Nodiraning singlisi edi ");
        const auto undone = undoVisit(shop.owner(), command);
        QVERIFY(undone);
        const auto stored = store::findEvent(shop.database(), shop.id(), undone->event);
        QCOMPARE((*stored)->event.blobs.size(), 1U);
        const auto hash = (*stored)->event.blobs.front();
        const auto words =
            store::openWords(shop.database(), shop.peopleKeys(), joined.customer.raw(), store::fieldReason, hash);
        QVERIFY(words);
        QCOMPARE((*words)[QStringLiteral("reason")].toString(), command.reason.trimmed());
        QVERIFY(!shop.hasOnDisk("singlisi"));

        const QByteArray sealed = (*store::findBlob(shop.database(), shop.id(), hash))->bytes;
        QVERIFY(shop.hasOnDisk(sealed));
        QVERIFY(eraseCustomer(shop.owner(), joined.code));
        QVERIFY(!*store::findBlob(shop.database(), shop.id(), hash));
        QVERIFY(!shop.hasOnDisk(sealed));
    }

    void withoutTheKeyAnUndoHasNoReason()
    {
        ShopAtWork shop(8);
        const auto joined = shop.join();
        UndoVisit command = undoOf(*shop.visit(joined.code).event);
        command.reason = QStringLiteral("Xato");
        QCOMPARE(wordOf(undoVisit(shop.withoutKeys(), command)), QStringLiteral("no_key"));
        QCOMPARE(shop.held(joined.customer), 1);
        command.reason.clear();
        QCOMPARE(wordOf(undoVisit(shop.withoutKeys(), command)), QStringLiteral("done"));
        QCOMPARE(shop.held(joined.customer), 0);
    }

    void aCodeReplacedInBetweenIsNoHindrance()
    {
        ShopAtWork shop(9);
        const auto joined = shop.join();
        const auto event = *shop.visit(joined.code).event;
        QVERIFY(replaceCode(shop.owner(), joined.code));
        QVERIFY(undoVisit(shop.owner(), undoOf(event)));
        QCOMPARE(shop.held(joined.customer), 0);
    }
};

MUHR_TEST(UndoVisitTest, undo_visit_test)
#include "undo_visit_test.moc"
