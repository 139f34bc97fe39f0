// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/owner_key_document.h"
#include "core/actions/set_owner_password.h"
#include "core/store/card_state_table.h"
#include "core/store/customer_table.h"
#include "core/store/quarantine.h"
#include "core/sync/serve_snapshot.h"
#include "core/sync/snapshot_wire.h"
#include "tests/core/sync/counter_shop.h"
#include "tests/support/sure.h"
#include "tests/support/test_main.h"

#include <QJsonDocument>
#include <QTest>

using namespace muhr;
using namespace muhr::tests;
using namespace std::chrono_literals;

namespace {

const QString needsOwner = QStringLiteral("needs_owner");
const QString other = QStringLiteral("Qora non 2027");

/// Each puts something else where an owner's signature should be.
using Meddle = std::function<void(CounterShop &, sync::PushBatch &)>;

void signAll(sync::PushBatch &batch, const std::function<QByteArray(const base::Sha256 &)> &sign)
{
    for (const QByteArray &bytes : batch.events) {
        const auto hash = base::Sha256::of(bytes);
        batch.ownerSignatures[hash] = sign(hash);
    }
}

std::vector<std::pair<const char *, Meddle>> meddlers()
{
    return {
        {"none at all", [](auto &, auto &batch) { batch.ownerSignatures.clear(); }},
        {"one of which a bit is another",
         [](auto &, auto &batch) {
             for (auto &[event, signature] : batch.ownerSignatures)
                 signature[7] = static_cast<char>(signature[7] ^ 1);
         }},
        {"the one of the event before it",
         [](auto &, auto &batch) {
             const QByteArray first = batch.ownerSignatures.begin()->second;
             const QByteArray second = std::next(batch.ownerSignatures.begin())->second;
             batch.ownerSignatures.begin()->second = second;
             std::next(batch.ownerSignatures.begin())->second = first;
         }},
        {"one by the till's own key",
         [](auto &shop, auto &batch) {
             signAll(batch, [&](const base::Sha256 &event) {
                 return shop.till.keys->signing.sign(crypto::ownerActText(event));
             });
         }},
        {"one of an owner of another shop",
         [](auto &, auto &batch) {
             CounterShop elsewhere;
             elsewhere.setPassword(elsewhere.one.session.staff, CounterShop::password());
             auto place = elsewhere.till.workplace();
             const auto power = sure(actions::openOwnerPower(place, CounterShop::password()));
             signAll(batch, [&](const base::Sha256 &event) { return power.key.sign(crypto::ownerActText(event)); });
         }},
        {"one of the hash alone, which she may have signed for something else",
         [](auto &shop, auto &batch) {
             auto place = shop.till.workplace();
             const auto power = sure(actions::openOwnerPower(place, CounterShop::password()));
             signAll(batch, [&](const base::Sha256 &event) { return power.key.sign(event.bytes()); });
         }},
        {"one by the key that she had before",
         [](auto &shop, auto &) { shop.setPassword(shop.one.session.staff, other); }},
        {"one of another owner than the event names",
         [](auto &shop, auto &batch) {
             shop.setPassword(shop.addOwner(), other);
             auto place = shop.one.workplace();
             const auto power = sure(actions::openOwnerPower(place, other));
             signAll(batch, [&](const base::Sha256 &event) { return power.key.sign(crypto::ownerActText(event)); });
         }},
    };
}

} // namespace

/// What an owner does at a laptop for the counter, with her password.
class OwnerWordTest : public QObject
{
    Q_OBJECT
private slots:
    void whatSheSignsSettlesAndIsSignedEverywhere()
    {
        CounterShop shop;
        const auto hired = shop.hire();
        QVERIFY(shop.till.agree() && shop.one.agree());
        const auto event = CounterShop::lastOf(shop.till);
        QCOMPARE(event.event.role, loyalty::Role::Owner);
        QCOMPARE(event.event.staff, shop.one.session.staff);
        for (SyncLaptop *laptop : {&shop.till, &shop.one}) {
            QVERIFY(shop.isStaff(laptop->database, hired));
            QVERIFY(shop.isSigned(laptop->database, event));
        }
        QVERIFY(shop.isSigned(shop.endpoint.database, event));
        QVERIFY(shop.areClean());
        // A laptop that is new is given it as well.
        const auto question = sync::SnapshotQuestion{};
        const auto piece =
            sure(sync::answerSnapshot(shop.endpoint.database, shop.id(), question, shop.endpoint.signing));
        const auto read = sync::parseSnapshot(sync::snapshotJson(piece), {});
        QVERIFY(read);
        const auto isSigned = [](const auto &pulled) { return !pulled.ownerSignature.isEmpty(); };
        QCOMPARE(std::count_if(read->events.begin(), read->events.end(), isSigned), 2);
    }
    void nothingElseIsTakenForHerSignature_data()
    {
        QTest::addColumn<int>("row");
        const auto all = meddlers();
        for (std::size_t row = 0; row < all.size(); ++row)
            QTest::newRow(all[row].first) << static_cast<int>(row);
    }
    void nothingElseIsTakenForHerSignature()
    {
        QFETCH(const int, row);
        CounterShop shop;
        const auto hired = shop.hire();
        const auto answer = shop.push([&](sync::PushBatch &batch) {
            QCOMPARE(batch.ownerSignatures.size(), 2U);
            meddlers()[static_cast<std::size_t>(row)].second(shop, batch);
        });
        QCOMPARE(answer.numbers.size(), 0U);
        QCOMPARE(answer.held.size(), 0U);
        QCOMPARE(answer.refused.size(), 2U);
        for (const sync::NotTaken &each : answer.refused)
            QCOMPARE(each.word, needsOwner);
        QVERIFY(!shop.isStaff(shop.endpoint.database, hired));
        // At the till it is seen for what it is, and the next act goes on behind it.
        QVERIFY(!shop.isStaff(shop.till.database, hired));
        QCOMPARE(CounterShop::lastOf(shop.till).reason, needsOwner);
        shop.till.stamp(shop.code);
        QCOMPARE(shop.push().numbers.size(), 1U);
    }
    void whatIsDoneUnderAProgrammeThatWasRefusedIsRefused()
    {
        CounterShop shop;
        const auto before = shop.stampsAt(shop.endpoint.database);
        shop.publish();
        shop.till.stamp(shop.code);
        const auto customer = shop.till.join(QStringLiteral("Malika"));
        const auto answer = shop.push([](sync::PushBatch &batch) { batch.ownerSignatures.clear(); });
        QCOMPARE(answer.numbers.size(), 0U);
        QCOMPARE(answer.refused.size(), 3U);
        QCOMPARE(answer.refused.front().word, needsOwner);
        QCOMPARE(answer.refused.back().word, QStringLiteral("not_allowed"));
        QCOMPARE(shop.stampsAt(shop.endpoint.database), before);
        // The till goes on under the programme that all know.
        shop.till.stamp(shop.code);
        QVERIFY(shop.till.agree());
        QVERIFY(shop.stampsAt(shop.endpoint.database) > before);
        // Published by an owner's laptop, it is a programme like any other.
        shop.publish();
        shop.till.stamp(shop.code);
        QCOMPARE(shop.push().numbers.size(), 2U);
        QVERIFY(shop.till.agree() && shop.one.agree() && shop.areClean());
    }
    void whatWaitsUnderAProgrammeThatWasRefusedIsFoldedAnew()
    {
        CounterShop shop;
        const auto shown = [&] {
            const auto customer = sure(store::listCustomers(shop.till.database, shop.id())).front().customer;
            const auto cards = sure(store::shownCardsOf(shop.till.database, shop.id(), customer));
            return cards.front().state.stamps.empty() ? 0 : cards.front().state.stamps.front().total;
        };
        const auto before = shown();
        shop.publish();
        shop.till.stamp(shop.code);
        auto batch = *sure(sync::nextPush(shop.till.database, shop.till.row(), shop.till.keys->signing, 1));
        batch.ownerSignatures.clear();
        const auto answer = sure(shop.endpoint.settle(shop.till.self(), batch));
        QCOMPARE(answer.refused.size(), 1U);
        QVERIFY(shown() > before);
        sure(sync::takePushAnswer(shop.till.database, shop.id(), answer));
        QCOMPARE(shown(), before);
        QVERIFY(shop.areClean());
    }
    void whoeverHasLeftProvesNothing()
    {
        CounterShop shop;
        const auto zuhra = shop.addOwner();
        shop.setPassword(zuhra, other);
        shop.letGo(zuhra);
        const auto hired = shop.hire(other);
        const auto answer = shop.push();
        QCOMPARE(answer.numbers.size(), 0U);
        QCOMPARE(answer.held.size(), 2U);
        QCOMPARE(answer.held.front().word, QStringLiteral("staff_left"));
        QVERIFY(!shop.isStaff(shop.endpoint.database, hired));
    }
    void notEvenWhatSheSaysToHaveDoneBefore()
    {
        CounterShop shop;
        const auto zuhra = shop.addOwner();
        shop.setPassword(zuhra, other);
        const auto hired = shop.hire(other);
        shop.one.clock.advance(1h);
        shop.endpoint.clock.advance(1h);
        shop.letGo(zuhra);
        QCOMPARE(shop.push().held.size(), 2U);
        QVERIFY(!shop.isStaff(shop.endpoint.database, hired));
    }
    void aPushThatComesTwiceSettlesOnce()
    {
        CounterShop shop;
        (void)shop.hire();
        const auto batch = *shop.till.nextBatch();
        const auto first = sure(shop.endpoint.settle(shop.till.self(), batch));
        const auto number = shop.settled();
        auto again = batch;
        QCOMPARE(sure(shop.endpoint.settle(shop.till.self(), again)).numbers, first.numbers);
        again.ownerSignatures.clear();
        QCOMPARE(sure(shop.endpoint.settle(shop.till.self(), again)).numbers, first.numbers);
        QCOMPARE(shop.settled(), number);
    }
    void whatNeedsNobodysSignatureIsTakenWithAnyAndKeepsNone()
    {
        CounterShop shop;
        shop.till.stamp(shop.code);
        const auto answer = shop.push(
            [](sync::PushBatch &batch) { signAll(batch, [](const base::Sha256 &) { return QByteArray(64, 'x'); }); });
        QCOMPARE(answer.numbers.size(), 1U);
        QVERIFY(!shop.isSigned(shop.endpoint.database, CounterShop::lastOf(shop.till)));
    }
    void aKioskIsNoPlaceForIt()
    {
        CounterShop shop;
        SyncLaptop kiosk(shop.endpoint, shop.one, 9, loyalty::Ceiling::Kiosk);
        auto place = kiosk.workplace();
        const auto power = sure(actions::openOwnerPower(place, CounterShop::password()));
        auto owners = actions::asOwner(place, power);
        (void)sure(actions::setOwnerPassword(owners, {other, {10, 8, 1}}));
        const auto answer = sure(shop.endpoint.settle(kiosk.self(), *kiosk.nextBatch()));
        QCOMPARE(answer.refused.size(), 1U);
        QCOMPARE(answer.refused.front().word, QStringLiteral("not_allowed"));
    }
    void aLaptopOutOfTheShopWaitsInSpiteOfIt()
    {
        CounterShop shop;
        const auto hired = shop.hire();
        QCOMPARE(revoke(shop.one, shop.till), QStringLiteral("done"));
        QVERIFY(shop.one.agree());
        QCOMPARE(shop.push().held.size(), 2U);
        QVERIFY(!shop.isStaff(shop.endpoint.database, hired));
    }
    void aNewPasswordIsInForceBehindItself()
    {
        CounterShop shop;
        auto place = shop.till.workplace();
        const auto power = sure(actions::openOwnerPower(place, CounterShop::password()));
        auto owners = actions::asOwner(place, power);
        (void)sure(actions::setOwnerPassword(owners, {other, {10, 8, 1}}));
        QCOMPARE(shop.tryPassword(shop.till, CounterShop::password()), QStringLiteral("wrong_password"));
        const auto hired = shop.hire(other);
        QCOMPARE(shop.push().numbers.size(), 3U);
        QVERIFY(shop.isStaff(shop.endpoint.database, hired));
    }
    void itGoesAlongOnAStick()
    {
        CounterShop shop;
        const auto hired = shop.hire();
        QCOMPARE(shop.hand(shop.till, shop.two), QStringLiteral("done"));
        QCOMPARE(round(shop.two), sync::SyncState::Agreed);
        QVERIFY(shop.isStaff(shop.endpoint.database, hired));
        QVERIFY(shop.isSigned(shop.two.database, CounterShop::lastOf(shop.till)));
        QVERIFY(shop.till.agree());
    }
    void anotherShopKeyOpensItStill()
    {
        CounterShop shop;
        QCOMPARE(revoke(shop.one, shop.two), QStringLiteral("done"));
        QCOMPARE(round(shop.one), sync::SyncState::Agreed);
        QCOMPARE(round(shop.till), sync::SyncState::Agreed);
        QCOMPARE(shop.tryPassword(shop.till, CounterShop::password()), QStringLiteral("done"));
    }
    void theWireCarriesIt()
    {
        CounterShop shop;
        (void)shop.hire();
        const auto batch = *shop.till.nextBatch();
        QJsonObject json = sync::pushJson(batch);
        const auto read = sync::parsePush(json);
        QVERIFY(read);
        QVERIFY(read->ownerSignatures == batch.ownerSignatures);
        json.remove(QLatin1String("owner_signatures"));
        QVERIFY(sync::parsePush(json)->ownerSignatures.empty());
        json[QLatin1String("owner_signatures")] = QJsonArray{QJsonObject{}};
        QVERIFY(!sync::parsePush(json));
        json[QLatin1String("owner_signatures")] = QStringLiteral("yes");
        QVERIFY(!sync::parsePush(json));
    }
    void wrongPasswordsTakeTime()
    {
        CounterShop shop;
        SyncLaptop &till = shop.till;
        for (int i = 0; i < 5; ++i)
            QCOMPARE(shop.tryPassword(till, QStringLiteral("guess %1").arg(i)), QStringLiteral("wrong_password"));
        const QString tooMany = QStringLiteral("too_many_tries");
        QCOMPARE(shop.tryPassword(till, CounterShop::password()), tooMany);
        // A clock that is set back makes nobody wait for a day.
        till.clock.advance(-24h);
        QCOMPARE(shop.tryPassword(till, CounterShop::password()), tooMany);
        till.clock.advance(29s);
        QCOMPARE(shop.tryPassword(till, CounterShop::password()), tooMany);
        till.clock.advance(1s);
        QCOMPARE(shop.tryPassword(till, QStringLiteral("guess")), QStringLiteral("wrong_password"));
        till.clock.advance(59s);
        QCOMPARE(shop.tryPassword(till, CounterShop::password()), tooMany);
        till.clock.advance(1s);
        QCOMPARE(shop.tryPassword(till, CounterShop::password()), QStringLiteral("done"));
        // Right once, and all is forgotten.
        QCOMPARE(shop.tryPassword(till, QStringLiteral("guess")), QStringLiteral("wrong_password"));
        QCOMPARE(shop.tryPassword(till, CounterShop::password()), QStringLiteral("done"));
    }
    void withoutAPasswordThereIsNothingToType()
    {
        ShopWithSticks shop;
        auto place = shop.till.workplace();
        const auto power = actions::openOwnerPower(place, CounterShop::password());
        QVERIFY(!power && power.error().word == words::Refusal::NoOwnerPassword);
        auto owner = shop.one.workplace();
        QVERIFY(!actions::setOwnerPassword(owner, {QStringLiteral("kalta"), {10, 8, 1}}));
        place.session.role = loyalty::Role::Manager;
        const auto set = actions::setOwnerPassword(place, {other, {10, 8, 1}});
        QVERIFY(!set && set.error().word == words::Refusal::NeedsOwner);
    }
};

MUHR_TEST(OwnerWordTest, owner_word_test)
#include "owner_word_test.moc"
