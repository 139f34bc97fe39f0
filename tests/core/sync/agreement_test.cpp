// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/add_staff.h"
#include "core/actions/erase_customer.h"
#include "core/actions/replace_code.h"
#include "core/actions/write.h"
#include "core/store/blob_table.h"
#include "core/store/event_table.h"
#include "core/store/outbox_table.h"
#include "core/store/person_key_table.h"
#include "core/store/refused_table.h"
#include "core/sync/signed_text.h"
#include "tests/core/sync/two_laptops.h"
#include "tests/support/store_engine.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <set>

using namespace muhr;
using loyalty::Ceiling;
using tests::settledCards;
using tests::SyncEndpoint;
using tests::SyncLaptop;
using tests::wrongRowsOf;

namespace {

const QString done = QStringLiteral("done");

/// Signs the head of a batch anew, as the laptop would have.
void signAnew(sync::PushBatch &batch, const SyncLaptop &laptop)
{
    const auto last = *loyalty::decode(batch.events.back());
    batch.head.incarnation = last.incarnation;
    batch.head.seq = last.seq;
    batch.head.hash = base::Sha256::of(batch.events.back());
    batch.head.signature = laptop.keys->signing.sign(
        sync::headText(laptop.session.shop, laptop.session.device, last.incarnation, last.seq, batch.head.hash));
}

base::CustomerId customerOf(const sync::PushBatch &batch)
{
    for (const QByteArray &bytes : batch.events) {
        const loyalty::Event event = *loyalty::decode(bytes);
        for (const auto &subject : event.subjects)
            if (const auto *customer = std::get_if<base::CustomerId>(&subject))
                return *customer;
    }
    return {};
}

} // namespace

class AgreementTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { tests::addStoreEngines(); }
    void aShopThatComesIsWholeAtTheEndpoint()
    {
        SyncEndpoint endpoint(1, tests::storeOfRun());
        SyncLaptop one(endpoint, 2);
        QVERIFY(endpoint.keptKey->key.view() == one.keys->shop.key.view());
        const QString code = one.join(QStringLiteral("Nodira"));
        one.stamp(code);
        QVERIFY(one.agree());
        QCOMPARE(*store::countOutbox(one.database, one.session.shop), 0);
        QCOMPARE(endpoint.touched.size(), 1U);
        const auto cards = settledCards(endpoint.database, one.session.shop);
        QCOMPARE(cards.size(), 1U);
        QCOMPARE(settledCards(one.database, one.session.shop), cards);
        QCOMPARE(wrongRowsOf(endpoint.database, one.session.shop), QStringList());
        QCOMPARE(wrongRowsOf(one.database, one.session.shop), QStringList());
        // And can be read there, by the key that came along.
        const store::PeopleKeys keys(one.session.shop, endpoint.keptKey->copy());
        QCOMPARE(store::openPerson(endpoint.database, keys, *endpoint.touched.begin())->name(),
                 QStringLiteral("Nodira"));
    }

    void aPlaceIsTakenOnce()
    {
        SyncEndpoint endpoint(3, tests::storeOfRun());
        SyncLaptop one(endpoint, 4);
        const auto link = endpoint.newPlace();
        auto request = **sync::enrolRequestOf(one.database, one.row(), link, one.keys->shop, one.keys->signing,
                                              one.keys->box.publicKey().bytes(), one.random);
        auto forged = request;
        forged.signature[0] = static_cast<char>(forged.signature[0] ^ 1);
        QCOMPARE(words::errorWord(endpoint.enrol(forged).error().word), QStringLiteral("not_allowed"));
        auto guessed = request;
        guessed.token = crypto::Token::make(one.random);
        QCOMPARE(words::errorWord(endpoint.enrol(guessed).error().word), QStringLiteral("not_allowed"));
    }

    void pushingTheSameAgainAnswersTheSame()
    {
        SyncEndpoint endpoint(5, tests::storeOfRun());
        SyncLaptop one(endpoint, 6);
        const QString code = one.join();
        one.stamp(code);
        const auto batch = one.nextBatch();
        const auto first = endpoint.settle(one.self(), *batch);
        QVERIFY(first);
        const auto cards = settledCards(endpoint.database, one.session.shop);
        // The answer was lost on its way: the laptop asks again.
        const auto again = endpoint.settle(one.self(), *batch);
        QVERIFY(again);
        QVERIFY(first->numbers == again->numbers && first->numbers.size() == batch->events.size());
        QVERIFY(again->forks.empty() && again->refused.empty());
        QCOMPARE(settledCards(endpoint.database, one.session.shop), cards);
        QVERIFY(one.agree());
        QCOMPARE(wrongRowsOf(endpoint.database, one.session.shop), QStringList());
    }

    void nobodyPutsAnEventInOrTakesOneOut_data()
    {
        using Spoil = std::function<void(sync::PushBatch &, SyncLaptop &)>;
        QTest::addColumn<Spoil>("spoil");
        QTest::newRow("a signature of nobody") << Spoil(
            [](auto &batch, auto &) { batch.head.signature[5] = static_cast<char>(batch.head.signature[5] ^ 1); });
        QTest::newRow("a head of another event")
            << Spoil([](auto &batch, auto &) { batch.head.hash = base::Sha256::of("another"); });
        QTest::newRow("an event taken out") << Spoil([](auto &batch, auto &laptop) {
            batch.events.erase(batch.events.begin());
            signAnew(batch, laptop);
        });
        QTest::newRow("the last one taken out") << Spoil([](auto &batch, auto &) { batch.events.pop_back(); });
        QTest::newRow("a byte changed") << Spoil([](auto &batch, auto &laptop) {
            QByteArray &bytes = batch.events.back();
            bytes[bytes.size() - 1] = static_cast<char>(bytes[bytes.size() - 1] ^ 1);
            if (loyalty::decode(bytes))
                signAnew(batch, laptop);
        });
        QTest::newRow("no event at all") << Spoil([](auto &batch, auto &) { batch.events.clear(); });
    }
    void nobodyPutsAnEventInOrTakesOneOut()
    {
        using Spoil = std::function<void(sync::PushBatch &, SyncLaptop &)>;
        QFETCH(Spoil, spoil);
        SyncEndpoint endpoint(7, tests::storeOfRun());
        SyncLaptop one(endpoint, 8);
        const QString code = one.join();
        one.stamp(code);
        one.stamp(code);
        auto batch = *one.nextBatch();
        const auto before = *store::countEvents(endpoint.database, one.session.shop);
        spoil(batch, one);
        const auto answer = endpoint.settle(one.self(), batch);
        if (answer)
            QVERIFY(answer->numbers.size() < 3 || !answer->forks.empty());
        else
            QCOMPARE(words::errorWord(answer.error().word), QStringLiteral("bad_value"));
        QVERIFY(answer || *store::countEvents(endpoint.database, one.session.shop) == before);
        // The true ones are still taken.
        QVERIFY(one.agree());
        QCOMPARE(wrongRowsOf(endpoint.database, one.session.shop), QStringList());
    }

    void aStrangerIsNotListenedTo()
    {
        SyncEndpoint endpoint(9, tests::storeOfRun());
        SyncLaptop one(endpoint, 10);
        one.join();
        const auto batch = *one.nextBatch();
        const sync::PushedBy stranger{one.session.shop, base::DeviceId::make(one.random, one.clock.now())};
        QCOMPARE(words::errorWord(endpoint.settle(stranger, batch).error().word), QStringLiteral("not_allowed"));
    }

    void twoLaptopsEndWithTheSameCardsWhoeverWasFirst_data()
    {
        QTest::addColumn<bool>("isOneFirst");
        QTest::newRow("the first") << true;
        QTest::newRow("the second") << false;
    }
    void twoLaptopsEndWithTheSameCardsWhoeverWasFirst()
    {
        QFETCH(bool, isOneFirst);
        SyncEndpoint endpoint(11, tests::storeOfRun());
        SyncLaptop one(endpoint, 12);
        const QString code = one.join(QStringLiteral("Nodira"));
        QVERIFY(one.agree());
        SyncLaptop two(endpoint, one, 13, Ceiling::Owner);
        // Apart: both stamp the same card, and each makes one of its own.
        one.stamp(code);
        two.stamp(code);
        two.stamp(code);
        const QString other = two.join(QStringLiteral("Aziza"));
        two.stamp(other);
        SyncLaptop &first = isOneFirst ? one : two;
        SyncLaptop &last = isOneFirst ? two : one;
        QVERIFY(first.agree() && last.agree() && first.agree());
        const auto cards = settledCards(endpoint.database, one.session.shop);
        QCOMPARE(cards.size(), 2U);
        for (SyncLaptop *laptop : {&one, &two}) {
            QCOMPARE(settledCards(laptop->database, laptop->session.shop), cards);
            QCOMPARE(laptop->row().position.head,
                     store::findShop(endpoint.database, one.session.shop).value()->position.head);
            QCOMPARE(wrongRowsOf(laptop->database, laptop->session.shop), QStringList());
        }
        const auto total = loyalty::decodeCardState(cards.begin()->second)->stamps.front().total +
                           loyalty::decodeCardState(std::next(cards.begin())->second)->stamps.front().total;
        QCOMPARE(total, 4);
        // A name goes along with its key.
        two.stamp(code);
        auto place = one.workplace();
        actions::RecordVisit quote;
        quote.target = other;
        quote.quoteOnly = true;
        QCOMPARE(actions::recordVisit(place, quote)->name, QStringLiteral("Aziza"));
    }

    void whatWasNotAllowedIsRefusedAndKeepsItsLink()
    {
        SyncEndpoint endpoint(14, tests::storeOfRun());
        SyncLaptop one(endpoint, 15);
        const QString code = one.join();
        QVERIFY(one.agree());
        // A till whose owner's program was changed: it writes what no till may.
        SyncLaptop till(endpoint, one, 16, Ceiling::Till);
        till.session.role = loyalty::Role::Cashier;
        auto place = till.workplace();
        loyalty::StaffSet set;
        set.staff = base::StaffId::make(till.random, till.clock.now());
        set.role = loyalty::Role::Owner;
        {
            auto transaction = store::Transaction::begin(till.database);
            QVERIFY(actions::write(*transaction, place, actions::draftOf(place, set)));
            QVERIFY(transaction->commit());
        }
        const auto stamped = till.stamp(code);
        const auto batch = *till.nextBatch();
        const auto answer = endpoint.settle(till.self(), batch);
        QVERIFY(answer);
        QCOMPARE(answer->refused.size(), 1U);
        QCOMPARE(answer->refused.front().word, QStringLiteral("needs_owner"));
        QVERIFY(answer->numbers.contains(stamped));
        // The same again, and what comes behind it still links.
        QCOMPARE(endpoint.settle(till.self(), batch)->refused.size(), 1U);
        QCOMPARE(till.push(), done);
        QCOMPARE(till.pull(), done);
        till.stamp(code);
        QVERIFY(till.agree());
        const auto refused = store::findEvent(till.database, till.session.shop, answer->refused.front().event);
        QVERIFY((*refused)->state == store::EventState::Rejected);
        QCOMPARE(wrongRowsOf(till.database, till.session.shop), QStringList());
        QCOMPARE(wrongRowsOf(endpoint.database, till.session.shop), QStringList());
        QVERIFY(one.agree());
        QCOMPARE(settledCards(one.database, one.session.shop), settledCards(endpoint.database, one.session.shop));
    }

    void anUndoIsJudgedByWhenItHappened_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("refused");
        QTest::newRow("one's own within ten minutes, a day without a connection") << 9 << 0;
        QTest::newRow("one's own after that, by a changed program") << 11 << 1;
    }
    void anUndoIsJudgedByWhenItHappened()
    {
        QFETCH(int, minutes);
        QFETCH(int, refused);
        SyncEndpoint endpoint(30, tests::storeOfRun());
        SyncLaptop one(endpoint, 31);
        const QString code = one.join();
        auto owner = one.workplace();
        const auto cashier = *actions::addStaff(owner, {QStringLiteral("Kassir"), loyalty::Role::Cashier});
        QVERIFY(one.agree());
        SyncLaptop till(endpoint, one, 32, Ceiling::Till);
        till.session.staff = cashier;
        till.session.role = loyalty::Role::Cashier;
        auto place = till.workplace();
        const auto stamped = till.stamp(code);
        till.clock.advance(std::chrono::minutes(minutes));
        {
            const auto act = store::findEvent(till.database, till.session.shop, stamped);
            store::EventDraft draft = actions::draftOf(place, loyalty::Undone{stamped, {}, {}});
            draft.subjects = (*act)->event.subjects;
            draft.programmeVersion = (*act)->event.programmeVersion;
            auto transaction = store::Transaction::begin(till.database);
            QVERIFY(actions::write(*transaction, place, draft));
            QVERIFY(transaction->commit());
        }
        endpoint.clock.advance(std::chrono::hours(24));
        const auto answer = endpoint.settle(till.self(), *till.nextBatch());
        QVERIFY(answer);
        QCOMPARE(int(answer->refused.size()), refused);
        QVERIFY(answer->numbers.contains(stamped));
    }

    void anAuditorActsAsNobodyElse()
    {
        SyncEndpoint endpoint(33, tests::storeOfRun());
        SyncLaptop one(endpoint, 34);
        const QString code = one.join();
        auto owner = one.workplace();
        const auto auditor = *actions::addStaff(owner, {QStringLiteral("Auditor"), loyalty::Role::Auditor});
        QVERIFY(one.agree());
        one.session.staff = auditor;
        for (const auto role : {loyalty::Role::Cashier, loyalty::Role::Owner}) {
            one.session.role = role;
            one.stamp(code);
        }
        const auto answer = endpoint.settle(one.self(), *one.nextBatch());
        QVERIFY(answer);
        QCOMPARE(answer->refused.size(), 2U);
    }

    void aCopiedLaptopsEventsAreReportedAndKept()
    {
        SyncEndpoint endpoint(17, tests::storeOfRun());
        SyncLaptop one(endpoint, 18);
        const QString code = one.join();
        QVERIFY(one.agree());
        // The same place in the chain twice, as after a restored disk.
        const QString path = one.file.filePath(QStringLiteral("copy.muhr"));
        QVERIFY(one.database.copyTo(path));
        one.stamp(code);
        QVERIFY(one.agree());
        auto copy = store::Database::openForWriting(path, store::IfMissing::Refuse);
        QVERIFY(copy);
        std::swap(one.database, *copy);
        tests::SeededRandom other(99);
        actions::Workplace place{one.database, one.clock, other, one.session, one.keys.get(), true};
        actions::RecordVisit command;
        command.target = code;
        QVERIFY(actions::recordVisit(place, command));
        const auto answer = endpoint.settle(one.self(), *one.nextBatch());
        QVERIFY(answer);
        QCOMPARE(answer->forks.size(), 1U);
        // Both stamps count: the customer was given both.
        const auto cards = settledCards(endpoint.database, one.session.shop);
        QCOMPARE(loyalty::decodeCardState(cards.begin()->second)->stamps.front().total, 2);
    }

    void ofAnErasedCustomerNothingComesBack()
    {
        SyncEndpoint endpoint(20, tests::storeOfRun());
        SyncLaptop one(endpoint, 21);
        const QString code = one.join(QStringLiteral("Nodira"));
        const auto customer = customerOf(*one.nextBatch());
        QVERIFY(one.agree());
        SyncLaptop two(endpoint, one, 22, Ceiling::Owner);
        // The second laptop seals her anew while the first erases her.
        auto far = two.workplace();
        QVERIFY(actions::replaceCode(far, code));
        auto near = one.workplace();
        QVERIFY(actions::eraseCustomer(near, code));
        QVERIFY(one.agree());
        QVERIFY(two.agree());
        QVERIFY(one.agree());
        for (store::Database *database : {&endpoint.database, &one.database, &two.database}) {
            QVERIFY(!*store::findPersonKey(*database, one.session.shop, customer.raw()));
            const auto events = store::eventsOfSubject(*database, one.session.shop, customer);
            for (const auto &stored : *events)
                for (const auto &blob : stored.event.blobs)
                    QVERIFY(!*store::findBlob(*database, one.session.shop, blob));
        }
        QCOMPARE(settledCards(two.database, one.session.shop), settledCards(endpoint.database, one.session.shop));
    }

    void anotherHistoryIsNotTaken()
    {
        SyncEndpoint endpoint(23, tests::storeOfRun());
        SyncLaptop one(endpoint, 24);
        one.join();
        QVERIFY(one.agree());
        auto row = one.row();
        row.position.head = base::Sha256::of("another history");
        {
            auto transaction = store::Transaction::begin(one.database);
            QVERIFY(store::setSyncPosition(*transaction, one.session.shop, row.position));
            QVERIFY(transaction->commit());
        }
        QCOMPARE(one.pull(), QStringLiteral("bad_value"));
    }
};

MUHR_TEST(AgreementTest, agreement_test)
#include "agreement_test.moc"
