// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/publish_programme.h"
#include "core/actions/undo_visit.h"
#include "core/loyalty/derived_id.h"
#include "core/loyalty/point_balance.h"
#include "core/store/card_state_table.h"
#include "tests/core/sync/two_laptops.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using loyalty::Ceiling;
using tests::settledCards;
using tests::SyncEndpoint;
using tests::SyncLaptop;
using tests::wrongRowsOf;

namespace {

const QByteArray programme =
    R"({"muhr":"programme/1","name":{"uz":"Karta"},"currency":"UZS","zone":"Asia/Tashkent","rules":[)"
    R"({"id":"r2","kind":"points","terms":{"per":"amount","step_minor":10000,"rewards":[{"id":"coffee","price":10,)"
    R"("title":{"uz":"Bepul kofe","en":"Free coffee"}}]}},)"
    R"({"id":"g1","kind":"referral","terms":{"advocate":{"kind":"points","count":100}}}]})";

base::EventId buy(SyncLaptop &laptop, const QString &code)
{
    auto place = laptop.workplace();
    actions::RecordVisit command;
    command.target = code;
    command.act.amountMinor = 50'000;
    const auto done = actions::recordVisit(place, command);
    if (!done)
        qWarning("%s", qPrintable(words::errorWord(done.error().word)));
    return done ? *done->event : base::EventId();
}

std::int64_t pointsAt(SyncLaptop &laptop, const base::CustomerId &customer)
{
    const auto card = loyalty::cardId(customer, *laptop.row().defaultProgramme);
    const auto row = store::findCardState(laptop.database, laptop.session.shop, card);
    const auto today = base::dayOf(laptop.clock.now(), *base::Zone::parse(QStringLiteral("Asia/Tashkent")), 0);
    return row && *row ? loyalty::pointBalance((*row)->state, today).balance : -1;
}

} // namespace

class ReferralTest : public QObject
{
    Q_OBJECT
private slots:
    void theAdvocatesCardIsTheSameEverywhere()
    {
        SyncEndpoint endpoint(1);
        SyncLaptop one(endpoint, 2);
        auto place = one.workplace();
        QVERIFY(actions::publishProgramme(place, {programme, {}}));
        actions::JoinCustomer join;
        const auto advocate = actions::joinCustomer(place, join);
        QVERIFY(advocate);
        join.referrerCode = advocate->code;
        const auto brought = actions::joinCustomer(place, join);
        QVERIFY(brought);
        QVERIFY(one.agree());
        SyncLaptop two(endpoint, one, 3, Ceiling::Till);
        two.session.role = loyalty::Role::Cashier;

        // Bought at the other till, and known here after it settled.
        const auto bought = buy(two, brought->code);
        QVERIFY(!bought.isNone());
        QCOMPARE(pointsAt(two, advocate->customer), 100);
        QCOMPARE(pointsAt(one, advocate->customer), 0);
        QVERIFY(two.agree() && one.agree());
        QCOMPARE(pointsAt(one, advocate->customer), 100);
        QCOMPARE(settledCards(one.database, one.session.shop), settledCards(two.database, two.session.shop));
        QCOMPARE(settledCards(one.database, one.session.shop), settledCards(endpoint.database, one.session.shop));

        // Undone where it was not done.
        actions::UndoVisit undo;
        undo.event = bought;
        QVERIFY(actions::undoVisit(place, undo));
        QCOMPARE(pointsAt(one, advocate->customer), 0);
        QVERIFY(one.agree() && two.agree());
        QCOMPARE(pointsAt(two, advocate->customer), 0);
        QCOMPARE(settledCards(one.database, one.session.shop), settledCards(two.database, two.session.shop));
        QCOMPARE(settledCards(one.database, one.session.shop), settledCards(endpoint.database, one.session.shop));
        QCOMPARE(wrongRowsOf(one.database, one.session.shop), QStringList());
        QCOMPARE(wrongRowsOf(two.database, two.session.shop), QStringList());
        QCOMPARE(wrongRowsOf(endpoint.database, one.session.shop), QStringList());
    }
};

MUHR_TEST(ReferralTest, referral_test)
#include "referral_test.moc"
