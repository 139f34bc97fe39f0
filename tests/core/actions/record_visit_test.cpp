// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/erase_customer.h"
#include "core/actions/find_card.h"
#include "core/actions/publish_programme.h"
#include "core/actions/replace_code.h"
#include "core/actions/write_document.h"
#include "core/crypto/totp.h"
#include "core/store/outbox_table.h"
#include "core/store/provisional_table.h"
#include "tests/core/actions/shop_at_work.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::actions;
using tests::ShopAtWork;
using tests::wordOf;

namespace {

RecordVisit visitOf(const QString &target)
{
    RecordVisit command;
    command.target = target;
    return command;
}

/// In a copy of the store, by the same chance.
QString codeOfNextJoin(ShopAtWork &shop)
{
    const QString path = shop.file().filePath(QStringLiteral("copy.muhr"));
    if (!shop.database().copyTo(path))
        return {};
    auto copy = store::Database::openForWriting(path, store::IfMissing::Refuse);
    tests::SeededRandom ahead = shop.random();
    Workplace there{*copy, shop.clock(), ahead, shop.shop().session, &shop.keys(), true};
    const auto joined = joinCustomer(there, {});
    return joined ? joined->code : QString();
}

/// A programme with a mechanic that this version does not know.
QByteArray newerJson()
{
    QByteArray json = tests::ladderJson({3});
    return json.replace(R"("rules":[)", R"("rules":[{"id":"r9","kind":"roulette","terms":{}},)");
}

} // namespace

class RecordVisitTest : public QObject
{
    Q_OBJECT
private slots:
    void theLadderIsClimbedToItsRewardsAndBeginsAnew()
    {
        ShopAtWork shop(1);
        const auto joined = shop.join();
        QVERIFY(shop.visit(joined.code).decision.reached.empty());
        QCOMPARE(shop.held(joined.customer), 1);
        auto second = shop.visit(joined.code);
        QCOMPARE(second.decision.reached.size(), 1U);
        QCOMPARE(second.decision.reached.front().kind, QStringLiteral("m2"));
        QCOMPARE(second.card, joined.card);
        QVERIFY(!second.isProvisional);
        auto third = shop.visit(joined.code);
        QCOMPARE(third.decision.reached.front().kind, QStringLiteral("m3"));
        QCOMPARE(shop.held(joined.customer), 3);
        QCOMPARE(shop.card(joined.customer).rewards.size(), 2U);
        shop.visit(joined.code);
        QCOMPARE(shop.held(joined.customer), 1);
        QCOMPARE(shop.card(joined.customer).track(QStringLiteral("stamps"))->cycle(), 2);
        QCOMPARE(shop.wrongRows(), QStringList());
    }

    void whatIsAnsweredIsWhatIsStored()
    {
        ShopAtWork shop(2);
        const auto joined = shop.join();
        const auto done = shop.visit(joined.code);
        const auto stored = store::findEvent(shop.database(), shop.id(), *done.event);
        QVERIFY(*stored);
        QVERIFY(std::get<loyalty::Act>((*stored)->event.body) == done.decision.act);
        QCOMPARE((*stored)->event.staff, shop.shop().session.staff);
        QCOMPARE((*stored)->event.branch, shop.shop().session.branch);
        QCOMPARE((*stored)->at, shop.clock().now());
        // It waits for the endpoint.
        const auto waiting = store::firstInOutbox(shop.database(), shop.id(), 100);
        QCOMPARE(waiting->back().event.id, *done.event);
        // And is there when the program starts anew.
        shop.close();
        shop.reopen();
        QCOMPARE(shop.held(joined.customer), 1);
    }

    void oneOfTheRewardsIsUsedByIdOrByKind()
    {
        ShopAtWork shop(3);
        const auto joined = shop.join();
        const auto reached = shop.visit(joined.code, 3).decision.reached;
        QCOMPARE(reached.size(), 2U);
        RecordVisit command = visitOf(joined.code);
        command.act.stamps = 0;
        command.act.uses = {reached.front().id};
        const auto used = recordVisit(shop.owner(), command);
        QVERIFY2(used, qPrintable(wordOf(used)));
        QCOMPARE(used->decision.used.front().id, reached.front().id);
        // The same again: it is used already. A cup more: by its kind.
        QCOMPARE(wordOf(recordVisit(shop.owner(), command)), QStringLiteral("no_reward"));
        QCOMPARE(shop.use(joined.code, QStringLiteral("m3")).decision.used.size(), 1U);
        QCOMPARE(wordOf(recordVisit(shop.owner(), command)), QStringLiteral("no_reward"));
        QCOMPARE(shop.wrongRows(), QStringList());
    }

    void aQuoteAnswersAsTheActWouldAndWritesNothing()
    {
        ShopAtWork shop(4);
        const auto joined = shop.join();
        shop.visit(joined.code);
        const auto before = shop.eventCount();
        RecordVisit command = visitOf(joined.code);
        command.quoteOnly = true;
        const auto quote = recordVisit(shop.owner(), command);
        QVERIFY(quote && !quote->event);
        QCOMPARE(quote->decision.reached.size(), 1U);
        QCOMPARE(shop.eventCount(), before);
        QCOMPARE(shop.held(joined.customer), 1);
        const auto done = shop.visit(joined.code);
        QVERIFY(done.decision.given == quote->decision.given);
        QVERIFY(done.decision.act == quote->decision.act);
    }

    void herNameComesWithTheAnswerWhereTheKeyIs()
    {
        ShopAtWork shop(5);
        JoinCustomer command;
        command.name = QStringLiteral("Nodira");
        const auto joined = shop.join(command);
        QCOMPARE(shop.visit(joined.code).name, QStringLiteral("Nodira"));
        const auto blind = recordVisit(shop.withoutKeys(), visitOf(joined.code));
        QVERIFY(blind);
        QCOMPARE(blind->name, QString());
        QCOMPARE(shop.held(joined.customer), 2);
    }

    void sheIsFoundByAnyOfHerSigns()
    {
        ShopAtWork shop(6);
        const auto joined = shop.join();
        shop.visit(joined.code);
        shop.visit(joined.code.toLower().trimmed());
        shop.visit(joined.shortNumber);
        shop.visit(joined.customer.text());
        shop.visit(joined.card.text());
        QCOMPARE(shop.card(joined.customer).track(QStringLiteral("stamps"))->total, 5);
        QCOMPARE(wordOf(recordVisit(shop.withoutKeys(), visitOf(joined.shortNumber))), QStringLiteral("no_key"));
    }

    void aKioskTakesCodesOnly()
    {
        ShopAtWork shop(63);
        const auto joined = shop.join();
        for (const QString &sign : {joined.shortNumber, joined.customer.text(), joined.card.text()})
            QCOMPARE(wordOf(recordVisit(shop.as(loyalty::Role::Kiosk), visitOf(sign))), QStringLiteral("not_our_card"));
        QCOMPARE(shop.held(joined.customer), 0);
        QCOMPARE(wordOf(recordVisit(shop.as(loyalty::Role::Kiosk), visitOf(joined.code))), QStringLiteral("done"));
        QCOMPARE(shop.held(joined.customer), 1);
    }

    void aShortNumberOfTwoMeansNeither()
    {
        ShopAtWork shop(62);
        const auto one = shop.join();
        const auto other = shop.join();
        auto person = store::openPerson(shop.database(), shop.peopleKeys(), other.customer);
        person->shortNumber = *loyalty::ShortNumber::parse(one.shortNumber);
        const auto blob = store::sealPerson(shop.database(), shop.peopleKeys(), other.customer, *person, shop.random());
        {
            auto transaction = store::Transaction::begin(shop.database());
            QVERIFY(writeDocument(*transaction, shop.owner(), loyalty::DocumentType::Customer,
                                  base::DocumentId::fromBytes(other.customer.raw()), *blob));
            QVERIFY(transaction->commit());
        }
        QCOMPARE(wordOf(recordVisit(shop.owner(), visitOf(one.shortNumber))), QStringLiteral("unknown_customer"));
        QCOMPARE(shop.held(one.customer) + shop.held(other.customer), 0);
        shop.visit(one.code);
        QCOMPARE(shop.held(one.customer), 1);
    }

    void aRotatingCodeIsFreshOrACopy()
    {
        ShopAtWork shop(7);
        const auto joined = shop.join();
        const auto person = store::openPerson(shop.database(), shop.peopleKeys(), joined.customer);
        const auto secret = crypto::TotpSecret::fromBytes(person->rotatingSecret);
        const QString shown = joined.code + QLatin1Char('.') + secret->digits(shop.clock().now());
        QVERIFY((shop.visit(shown).decision.act.flags & loyalty::flagFreshCode) != 0);
        shop.clock().advance(std::chrono::minutes(5));
        // A photograph of it still names the card, and no more.
        const auto copied = shop.visit(shown);
        QVERIFY((copied.decision.act.flags & loyalty::flagFreshCode) == 0);
        QCOMPARE(shop.held(joined.customer), 2);
    }

    void whatIsNoCardOfOursIsRefusedAndNothingIsStored_data()
    {
        QTest::addColumn<std::function<QString(ShopAtWork &)>>("target");
        QTest::addColumn<QString>("word");
        using Make = std::function<QString(ShopAtWork &)>;
        QTest::newRow("a foreign QR") << Make([](auto &) { return QStringLiteral("https://example.uz/menu"); })
                                      << QStringLiteral("not_our_card");
        QTest::newRow("nothing") << Make([](auto &) { return QString(); }) << QStringLiteral("not_our_card");
        QTest::newRow("a code cut short")
            << Make([](auto &s) { return s.join().code.left(20); }) << QStringLiteral("not_our_card");
        QTest::newRow("a card of another shop") << Make([](auto &s) {
            const auto other = base::ShopId::make(s.random(), s.clock().now());
            return loyalty::CardCode::make(other, s.random()).text();
        }) << QStringLiteral("other_shop");
        QTest::newRow("a code that was replaced") << Make([](auto &s) {
            const auto joined = s.join();
            (void)replaceCode(s.owner(), joined.code).hasValue();
            return joined.code;
        }) << QStringLiteral("revoked_card");
        QTest::newRow("an id nobody has")
            << Make([](auto &s) { return base::CustomerId::make(s.random(), s.clock().now()).text(); })
            << QStringLiteral("unknown_customer");
        QTest::newRow("a short number nobody has")
            << Make([](auto &s) { return loyalty::ShortNumber::make(s.random()).digits(); })
            << QStringLiteral("unknown_customer");
        QTest::newRow("somebody who was erased, by id") << Make([](auto &s) {
            const auto joined = s.join();
            (void)eraseCustomer(s.owner(), joined.code).hasValue();
            return joined.customer.text();
        }) << QStringLiteral("unknown_customer");
        QTest::newRow("somebody who was erased, by card") << Make([](auto &s) {
            const auto joined = s.join();
            s.visit(joined.code);
            (void)eraseCustomer(s.owner(), joined.code).hasValue();
            return joined.card.text();
        }) << QStringLiteral("unknown_customer");
        QTest::newRow("the code of somebody who was erased") << Make([](auto &s) {
            const auto joined = s.join();
            (void)eraseCustomer(s.owner(), joined.code).hasValue();
            return joined.code;
        }) << QStringLiteral("revoked_card");
    }
    void whatIsNoCardOfOursIsRefusedAndNothingIsStored()
    {
        QFETCH(std::function<QString(ShopAtWork &)>, target);
        ShopAtWork shop(8);
        const QString text = target(shop);
        const auto before = shop.eventCount();
        const auto done = recordVisit(shop.owner(), visitOf(text));
        QTEST(wordOf(done), "word");
        QTEST(wordOf(findCard(shop.owner(), text)), "word");
        QVERIFY(done.error().sentence.source.text != nullptr);
        QCOMPARE(shop.eventCount(), before);
        QCOMPARE(shop.wrongRows(), QStringList());
    }

    void aStampWaitsForItsJoinAndIsAttachedByIt()
    {
        ShopAtWork shop(9);
        const QString code = codeOfNextJoin(shop);
        tests::SeededRandom other(99);
        Workplace till{shop.database(), shop.clock(), other, shop.shop().session, &shop.keys(), true};
        QVERIFY(!findCard(till, code)->card);
        const auto waiting = recordVisit(till, visitOf(code));
        QVERIFY2(waiting, qPrintable(wordOf(waiting)));
        QVERIFY(waiting->isProvisional && waiting->event && waiting->decision.reached.empty());
        QCOMPARE(*store::countWaitingProvisionals(shop.database(), shop.id(), shop.shop().session.device), 1);
        // One a day, and stamps only.
        QCOMPARE(wordOf(recordVisit(till, visitOf(code))), QStringLiteral("too_soon"));
        RecordVisit use = visitOf(loyalty::CardCode::make(shop.id(), other).text());
        use.act.uses = {QStringLiteral("m2")};
        QCOMPARE(wordOf(recordVisit(till, use)), QStringLiteral("not_allowed"));
        QCOMPARE(shop.wrongRows(), QStringList());

        const auto joined = shop.join();
        QCOMPARE(joined.code, code);
        QCOMPARE(shop.held(joined.customer), 1);
        QCOMPARE(joined.state.track(QStringLiteral("stamps"))->held(), 1);
        QCOMPARE(*store::countWaitingProvisionals(shop.database(), shop.id(), shop.shop().session.device), 0);
        QCOMPARE(shop.visit(code).decision.reached.front().kind, QStringLiteral("m2"));
        QCOMPARE(shop.wrongRows(), QStringList());

        // Attached, it is undone as any other stamp.
        UndoVisit undo;
        undo.event = *waiting->event;
        const auto undone = undoVisit(shop.owner(), undo);
        QVERIFY2(undone, qPrintable(wordOf(undone)));
        QVERIFY(undone->customer == joined.customer);
        QCOMPARE(shop.held(joined.customer), 1);
        QVERIFY(shop.card(joined.customer).rewards.empty());
        QCOMPARE(wordOf(undoVisit(shop.owner(), undo)), QStringLiteral("already_undone"));
        QCOMPARE(shop.wrongRows(), QStringList());
    }

    void noMoreThanFiftyStampsWait()
    {
        ShopAtWork shop(10);
        const auto next = [&] { return visitOf(loyalty::CardCode::make(shop.id(), shop.random()).text()); };
        for (int i = 0; i < 50; ++i)
            QVERIFY(recordVisit(shop.owner(), next()));
        const auto before = shop.eventCount();
        QCOMPARE(wordOf(recordVisit(shop.owner(), next())), QStringLiteral("no_endpoint"));
        QCOMPARE(shop.eventCount(), before);
    }

    void aProgrammeOfANewerMuhrIsLeftAlone()
    {
        ShopAtWork shop(11);
        const auto joined = shop.join();
        shop.visit(joined.code);
        QVERIFY(publishProgramme(shop.owner(), {newerJson(), std::nullopt}));
        const auto before = shop.eventCount();
        QCOMPARE(wordOf(recordVisit(shop.owner(), visitOf(joined.code))), QStringLiteral("needs_newer_muhr"));
        QCOMPARE(shop.eventCount(), before);
        QCOMPARE(shop.held(joined.customer), 1);
    }

    void whatTheRulesRefuseIsSaidInTheirWords()
    {
        ShopAtWork shop(12);
        const auto joined = shop.join();
        const auto before = shop.eventCount();
        RecordVisit command = visitOf(joined.code);
        command.act.stamps = -1;
        QCOMPARE(wordOf(recordVisit(shop.owner(), command)), QStringLiteral("bad_value"));
        command.act.stamps = 0;
        QCOMPARE(wordOf(recordVisit(shop.owner(), command)), QStringLiteral("bad_value"));
        command.act.uses = {QStringLiteral("m2")};
        const auto none = recordVisit(shop.owner(), command);
        QCOMPARE(wordOf(none), QStringLiteral("no_reward"));
        QVERIFY(!none.error().sentence.values.empty());
        command = visitOf(joined.code);
        command.act.stamps = 11;
        QCOMPARE(wordOf(recordVisit(shop.as(loyalty::Role::Cashier), command)), QStringLiteral("needs_manager"));
        command.act.managerOverride = true;
        QCOMPARE(wordOf(recordVisit(shop.as(loyalty::Role::Cashier), command)), QStringLiteral("needs_manager"));
        QCOMPARE(wordOf(recordVisit(shop.as(loyalty::Role::Manager), command)), QStringLiteral("done"));
        QCOMPARE(shop.eventCount(), before + 1);
    }

    void aRewardOfAnotherBranchWaitsForAConnection()
    {
        ShopAtWork shop(13);
        const auto joined = shop.join();
        shop.visit(joined.code, 2);
        Workplace elsewhere = shop.owner();
        elsewhere.session.branch = base::BranchId::make(shop.random(), shop.clock().now());
        elsewhere.isOnline = false;
        RecordVisit command = visitOf(joined.code);
        command.act.stamps = 0;
        command.act.uses = {QStringLiteral("m2")};
        QCOMPARE(wordOf(recordVisit(elsewhere, command)), QStringLiteral("no_endpoint"));
        elsewhere.isOnline = true;
        QCOMPARE(wordOf(recordVisit(elsewhere, command)), QStringLiteral("done"));
    }
};

MUHR_TEST(RecordVisitTest, record_visit_test)
#include "record_visit_test.moc"
