// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/erase_customer.h"
#include "core/actions/person_facts.h"
#include "core/loyalty/point_balance.h"
#include "core/report/counter_questions.h"
#include "core/report/customer_story.h"
#include "core/report/explain_balance.h"
#include "tests/core/actions/shop_at_work.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>

using namespace muhr;
using namespace muhr::actions;
using tests::ShopAtWork;

namespace {

/// A stamp card, points, and one more rule.
QByteArray programmeWith(const QByteArray &rule)
{
    QByteArray json = tests::ladderJson({6});
    const QByteArray points =
        R"({"id":"r2","kind":"points","terms":{"per":"amount","step_minor":10000,"rewards":[{"id":"coffee","price":10,)"
        R"("title":{"uz":"Bepul kofe","en":"Free coffee"}}]}})";
    return json.replace(R"("rules":[)", R"("rules":[)" + points + ',' + rule + ',');
}

const QByteArray referral = R"({"id":"g1","kind":"referral","terms":{"advocate":{"kind":"points","count":100},)"
                            R"("friend":{"kind":"points","count":20}}})";
const QByteArray birthday = R"({"id":"g1","kind":"occasion","terms":{"from_day":-7,)"
                            R"("gift":{"kind":"points","count":50}}})";

RecordVisit purchase(const QString &target, std::int64_t amount)
{
    RecordVisit command;
    command.target = target;
    command.act.amountMinor = amount;
    return command;
}

std::int64_t pointsOf(ShopAtWork &shop, const base::CustomerId &customer)
{
    const auto today = base::dayOf(shop.clock().now(), *base::Zone::parse(QStringLiteral("Asia/Tashkent")), 0);
    return loyalty::pointBalance(shop.card(customer), today).balance;
}

/// The rule under test says why it gave something, or not.
bool saysWhy(const loyalty::Decision &decision)
{
    return std::any_of(decision.why.begin(), decision.why.end(),
                       [](const loyalty::Cause &cause) { return cause.rule == QLatin1String("g1"); });
}

struct Friends
{
    CustomerJoined advocate;
    CustomerJoined brought;
};

Friends makeFriends(ShopAtWork &shop)
{
    JoinCustomer first;
    first.name = QStringLiteral("Nodira");
    const auto advocate = shop.join(first);
    JoinCustomer second;
    second.name = QStringLiteral("Malika");
    second.referrerCode = advocate.code;
    return {advocate, shop.join(second)};
}

} // namespace

class GiftsTest : public QObject
{
    Q_OBJECT
private slots:
    void aFriendsFirstPurchaseReachesTheAdvocatesCard()
    {
        ShopAtWork shop(1, programmeWith(referral));
        // Whichever id comes first in the event.
        for (int round = 0; round < 6; ++round) {
            const auto [advocate, brought] = makeFriends(shop);
            QCOMPARE(*shop.card(brought.customer).referrer, advocate.customer);
            const auto bought = recordVisit(shop.owner(), purchase(brought.code, 50'000));
            QVERIFY(bought);
            QCOMPARE(pointsOf(shop, brought.customer), 25);
            QCOMPARE(pointsOf(shop, advocate.customer), 100);
            QCOMPARE(shop.held(advocate.customer), 0);
            QCOMPARE(shop.card(advocate.customer).visits, 0);
            QCOMPARE(shop.wrongRows(), QStringList());

            // The act is the friend's, in whatever list it stands.
            const auto keys = shop.peopleKeys();
            const auto recent = report::recentActs(shop.database(), &keys, shop.id(), shop.shop().session.branch, 1);
            QVERIFY(recent);
            QCOMPARE(recent->front().customer, brought.customer);
            QCOMPARE(recent->front().name, QStringLiteral("Malika"));
            const auto explained = report::explainBalance(shop.database(), &keys, shop.id(), advocate.customer, {},
                                                          loyalty::Account::Points, shop.clock().now());
            QVERIFY(explained && *explained);
            QCOMPARE((*explained)->rows.size(), std::size_t(1));
            QCOMPARE(QString::fromUtf8((*explained)->rows.front().why.source.text),
                     QStringLiteral("+%Ln point(s) for bringing a friend"));

            UndoVisit undo;
            undo.event = *bought->event;
            undo.reason = QStringLiteral("a mistake");
            const auto undone = undoVisit(shop.owner(), undo);
            QVERIFY(undone);
            QCOMPARE(undone->customer, brought.customer);
            QCOMPARE(pointsOf(shop, brought.customer), 0);
            QCOMPARE(pointsOf(shop, advocate.customer), 0);
            QVERIFY(shop.card(advocate.customer).facts.isEmpty());
            QCOMPARE(shop.wrongRows(), QStringList());

            // It was none, so the next one is the first.
            QVERIFY(recordVisit(shop.owner(), purchase(brought.code, 50'000)));
            QVERIFY(recordVisit(shop.owner(), purchase(brought.code, 50'000)));
            QCOMPARE(pointsOf(shop, advocate.customer), 100);
            QCOMPARE(shop.wrongRows(), QStringList());
        }
    }
    void whoeverIsErasedGetsNothing()
    {
        ShopAtWork shop(2, programmeWith(referral));
        const auto [advocate, brought] = makeFriends(shop);
        QVERIFY(eraseCustomer(shop.owner(), advocate.code));
        const auto bought = recordVisit(shop.owner(), purchase(brought.code, 50'000));
        QVERIFY(bought);
        QVERIFY(bought->decision.others.empty());
        QCOMPARE(pointsOf(shop, brought.customer), 25);
    }
    void somebodyKnownIsNotNew()
    {
        // 5.9.1
        ShopAtWork shop(3, programmeWith(referral));
        JoinCustomer first;
        first.phone = QStringLiteral("+998901234567");
        first.mail = QStringLiteral("nodira@example.uz");
        const auto advocate = shop.join(first);
        JoinCustomer again;
        again.referrerCode = advocate.code;
        again.phone = first.phone;
        QCOMPARE(tests::wordOf(joinCustomer(shop.owner(), again)), QStringLiteral("phone_taken"));
        again.phone.clear();
        again.mail = QStringLiteral("Nodira@example.uz");
        QCOMPARE(tests::wordOf(joinCustomer(shop.owner(), again)), QStringLiteral("bad_value"));
        again.referrerCode.clear();
        QVERIFY(joinCustomer(shop.owner(), again));
        again.mail.clear();
        again.referrerCode = QStringLiteral("not a code");
        QVERIFY(!joinCustomer(shop.owner(), again));
    }
    void theSealedBirthdayBringsItsGift()
    {
        // The shop is at 1 June.
        ShopAtWork shop(4, programmeWith(birthday));
        JoinCustomer command;
        command.name = QStringLiteral("Nodira");
        command.birthday = base::YearlyDay::make(base::CalendarSystem::Gregorian, 1990, 6, 3);
        const auto joined = shop.join(command);
        const auto facts = personFacts(shop.owner(), joined.customer);
        QVERIFY(facts);
        QCOMPARE(facts->days.size(), std::size_t(1));
        QCOMPARE(facts->days.front().knownSince->text(), QStringLiteral("2026-06-01"));
        QVERIFY(!facts->days.front().changedOn);
        QVERIFY(!facts->isComplete);
        const auto visit = shop.visit(joined.code);
        QCOMPARE(pointsOf(shop, joined.customer), 50);
        QVERIFY(saysWhy(visit.decision));
        shop.visit(joined.code);
        QCOMPARE(pointsOf(shop, joined.customer), 50);
        QCOMPARE(shop.wrongRows(), QStringList());
    }
    void aPersonWhoCannotBeReadGetsNoGift()
    {
        ShopAtWork shop(5, programmeWith(birthday));
        JoinCustomer command;
        command.birthday = base::YearlyDay::make(base::CalendarSystem::Gregorian, std::nullopt, 6, 3);
        const auto joined = shop.join(command);
        QVERIFY(!personFacts(shop.withoutKeys(), joined.customer));
        RecordVisit visit;
        visit.target = joined.code;
        const auto done = recordVisit(shop.withoutKeys(), visit);
        QVERIFY(done);
        QVERIFY(!saysWhy(done->decision));
        QCOMPARE(pointsOf(shop, joined.customer), 0);
    }
};

MUHR_TEST(GiftsTest, gifts_test)
#include "gifts_test.moc"
