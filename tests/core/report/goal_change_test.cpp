// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/goal_change.h"

#include "core/store/programme_table.h"
#include "tests/support/small_shop.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::report;
using tests::SmallShop;

namespace {

/// The card of a small shop with so many stamps and this reward.
QByteArray cardOf(int goal, const char *reward = "m1")
{
    return SmallShop::programmeJson(QStringLiteral("Bepul kofe"))
        .replace("\"goal\": 3", "\"goal\": " + QByteArray::number(goal))
        .replace("\"at\": 3", "\"at\": " + QByteArray::number(goal))
        .replace("\"id\": \"m1\"", QByteArray("\"id\": \"") + reward + "\"");
}

QByteArray otherStamps()
{
    return cardOf(3).replace("\"welcome\": 0", "\"welcome\": 0, \"stamp\": \"lunch\"");
}

void stampUnder(SmallShop &shop, const base::CustomerId &customer, const base::Sha256 &version)
{
    loyalty::Act act;
    act.entries = {loyalty::StampsGiven{"r1", "stamps", 1}};
    auto transaction = store::Transaction::begin(shop.database());
    const store::EventDraft draft{
        shop.row().owner, shop.row().branch, loyalty::Role::Owner, {customer}, version, act, {}, {}};
    shop.advance(std::chrono::minutes(1));
    if (!store::appendEvent(*transaction, shop.id(), draft, shop.now(), shop.random()) || !transaction->commit())
        qFatal("not stored");
}

} // namespace

class GoalChangeTest : public QObject
{
    Q_OBJECT
private slots:
    void whatBecomesOfTheCards_data()
    {
        QTest::addColumn<QByteArray>("programme");
        QTest::addColumn<int>("newGoal");
        QTest::addColumn<int>("finishing");
        QTest::addColumn<int>("pastNewGoal");
        QTest::addColumn<int>("beginning");
        QTest::addColumn<int>("sentences");
        // Four cards: empty, one, two and three stamps of three.
        QTest::newRow("5.1.6: more stamps") << cardOf(5) << 5 << 2 << 0 << 2 << 2;
        QTest::newRow("5.1.6: fewer stamps than some hold") << cardOf(2) << 2 << 2 << 1 << 2 << 3;
        QTest::newRow("5.1.6: another reward") << cardOf(3, "m2") << 3 << 2 << 0 << 2 << 2;
        QTest::newRow("5.1.6: no such stamps any more") << otherStamps() << 0 << 2 << 0 << 2 << 1;
    }
    void whatBecomesOfTheCards()
    {
        QFETCH(QByteArray, programme);
        QFETCH(int, newGoal);
        QFETCH(int, finishing);
        QFETCH(int, pastNewGoal);
        QFETCH(int, beginning);
        QFETCH(int, sentences);
        SmallShop shop(1);
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        std::vector<base::CustomerId> customers;
        for (int stamps = 0; stamps <= 3; ++stamps) {
            customers.push_back(*shop.join(QStringLiteral("Nodira")));
            if (stamps > 0)
                QVERIFY(shop.stamp(customers.back(), stamps));
        }
        const auto shelf = *store::programmeShelf(shop.database(), shop.id());
        const auto *inForce = shelf.find(shop.version());
        const auto after = loyalty::Programme::parse(programme);
        QVERIFY(after);
        const auto changes = *goalChanges(shop.database(), shop.id(), *inForce, *after, shop.now());
        QCOMPARE(changes.size(), std::size_t(1));
        const GoalChange &change = changes.front();
        QCOMPARE(change.oldGoal, 3);
        QCOMPARE(change.newGoal.value_or(0), newGoal);
        QCOMPARE(change.finishing, finishing);
        QCOMPARE(change.pastNewGoal, pastNewGoal);
        QCOMPARE(change.beginning, beginning);
        QCOMPARE(int(change.sentences.size()), sentences);

        // What changes nothing says nothing.
        QVERIFY(goalChanges(shop.database(), shop.id(), *inForce, inForce->programme, shop.now())->empty());
        if (newGoal == 0)
            return;
        // And so it comes: the next stamp tells which version a card is under.
        QVERIFY(shop.publish(programme, shop.version()));
        int begun = 0;
        for (const auto &customer : customers) {
            stampUnder(shop, customer, after->version());
            begun += shop.card(customer).stamps.front().version() == after->version() ? 1 : 0;
        }
        QCOMPARE(begun, beginning);
    }
};

MUHR_TEST(GoalChangeTest, goal_change_test)
#include "goal_change_test.moc"
