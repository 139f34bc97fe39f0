// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/revoke_device.h"
#include "core/actions/write.h"
#include "core/report/devices.h"
#include "core/store/arrival.h"
#include "core/store/device_table.h"
#include "core/store/quarantine.h"
#include "core/store/shop_table.h"
#include "tests/core/sync/round_by_hand.h"
#include "tests/core/sync/three_laptops.h"
#include "tests/support/sure.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::sync;
using namespace muhr::tests;
using loyalty::Ceiling;

namespace {

/// What a laptop asks of the endpoint, until it asks for a piece of the shop.
void answerUntilPiece(Round &going, SyncLaptop &laptop, Round::Next &next)
{
    for (;;) {
        const auto *ask = std::get_if<Round::Ask>(&next);
        if (ask && ask->path == QLatin1String("snapshot"))
            return;
        next = ask ? going.answered(answerOf(laptop.endpoint, laptop.self(), *ask))
                   : going.found(std::get<Round::Task>(next)(laptop.database));
    }
}

/// So many events of the shop come in one piece, and somebody opens what there is.
void takeUpTo(SyncLaptop &laptop, std::int64_t number)
{
    Round going = arrivalOf(laptop, number);
    auto next = going.begin();
    answerUntilPiece(going, laptop, next);
    next = going.answered(answerOf(laptop.endpoint, laptop.self(), std::get<Round::Ask>(next)));
    (void)going.found(std::get<Round::Task>(next)(laptop.database));
    sure(store::foldAllArrived(laptop.database));
}

} // namespace

/// A device that is taken out of the shop, and the key that the shop has since.
class RevokeTest : public QObject
{
    Q_OBJECT
private slots:
    void theShopGetsItsNextKey()
    {
        ThreeLaptops shop;
        const auto stolen = shop.lost.keys->shop.copy();
        QCOMPARE(revoke(shop.one, shop.lost), QStringLiteral("done"));
        QVERIFY(round(shop.one) == SyncState::Agreed && round(shop.two) == SyncState::Agreed);
        for (const auto *key : {&shop.one.keys->shop, &shop.two.keys->shop, &*shop.endpoint.keptKey}) {
            QCOMPARE(key->version, 2U);
            QVERIFY(key->holds(stolen.key));
        }
        QVERIFY(shop.one.keys->shop.key.view() == shop.two.keys->shop.key.view());
        // Whoever was there before is read still, and by nobody who has the old key alone.
        for (store::Database *database : {&shop.one.database, &shop.two.database, &shop.endpoint.database}) {
            QCOMPARE(shop.nameBy(*database, shop.one.keys->shop), QStringLiteral("Nodira"));
            QCOMPARE(shop.nameBy(*database, stolen), QStringLiteral("unreadable"));
        }
        (void)shop.two.join(QStringLiteral("Sevara"));
        QVERIFY(round(shop.two) == SyncState::Agreed && round(shop.one) == SyncState::Agreed);
        QVERIFY(shop.nameBy(shop.one.database, shop.one.keys->shop) != QStringLiteral("unreadable"));
        // A key that was not kept is found again, and a new laptop gets all of them.
        shop.one.keys->shop = stolen.copy();
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QCOMPARE(shop.one.keys->shop.version, 2U);
        SyncLaptop late(shop.endpoint, shop.endpoint.newPlace(shop.id()), 9);
        QCOMPARE(round(late), SyncState::Agreed);
        QCOMPARE(late.keys->shop.version, 2U);
        QVERIFY(late.keys->shop.holds(stolen.key));
    }
    void whoWasLetInMeanwhileGetsTheKeyToo()
    {
        ThreeLaptops shop;
        QCOMPARE(revoke(shop.one, shop.lost), QStringLiteral("done"));
        // The owner's laptop did not know of this one when it sealed the key.
        SyncLaptop late(shop.endpoint, shop.endpoint.newPlace(shop.id()), 9);
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QCOMPARE(round(late), SyncState::Agreed);
        QCOMPARE(late.keys->shop.version, 2U);
        QVERIFY(late.keys->shop.key.view() == shop.one.keys->shop.key.view());
    }
    void whoTakesTheShopInPiecesGetsTheKeyToo()
    {
        ThreeLaptops shop;
        SyncLaptop late(shop.endpoint, shop.endpoint.newPlace(shop.id()), 9);
        Round going = arrivalOf(late, 5);
        auto next = going.begin();
        answerUntilPiece(going, late, next);
        // It has signed in by then, and the owner's laptop does not know of it.
        QCOMPARE(revoke(shop.one, shop.lost), QStringLiteral("done"));
        QCOMPARE(round(shop.one), SyncState::Agreed);
        next = going.answered(answerOf(shop.endpoint, late.self(), std::get<Round::Ask>(next)));
        while (!std::holds_alternative<Round::End>(next))
            next = std::holds_alternative<Round::Ask>(next)
                       ? going.answered(answerOf(shop.endpoint, late.self(), std::get<Round::Ask>(next)))
                       : going.found(std::get<Round::Task>(next)(late.database));
        QCOMPARE(go(going, late), SyncState::Agreed);
        QCOMPARE(late.keys->shop.version, 2U);
        QVERIFY(late.keys->shop.key.view() == shop.one.keys->shop.key.view());
    }
    void whoHasNotHeardOfItselfKeepsTheKeyThatItMakes()
    {
        ThreeLaptops shop;
        SyncLaptop late(shop.endpoint, shop.endpoint.newPlace(shop.id()), 9);
        takeUpTo(late, shop.one.row().position.cursor);
        QVERIFY(!sure(store::findDevice(late.database, shop.id(), late.session.device)));
        QCOMPARE(revoke(late, shop.lost), QStringLiteral("done"));
        QCOMPARE(round(late), SyncState::Agreed);
        QCOMPARE(late.keys->shop.version, 2U);
        QVERIFY(late.keys->shop.key.view() == shop.endpoint.keptKey->key.view());
    }
    void nobodyRevokesBeforeTheEndpointIsKnown()
    {
        ThreeLaptops shop;
        SyncLaptop late(shop.endpoint, shop.endpoint.newPlace(shop.id()), 9);
        takeUpTo(late, 1);
        QVERIFY(!sure(store::findDevice(late.database, shop.id(), shop.endpoint.device)));
        // The key would come to nobody who is let in later.
        QCOMPARE(revoke(late, shop.one), QStringLiteral("no_endpoint"));
        QCOMPARE(waitingAt(late), 0);
        QCOMPARE(round(late), SyncState::Agreed);
        QCOMPARE(revoke(late, shop.one), QStringLiteral("done"));
    }
    void whatWasWrappedByAKeyOfALostHistoryIsRead()
    {
        ThreeLaptops shop;
        const QString copy = shop.endpoint.file.filePath(QStringLiteral("early.muhr"));
        const QString own = shop.two.file.filePath(QStringLiteral("early.muhr"));
        sure(shop.endpoint.database.copyTo(copy));
        sure(shop.two.database.copyTo(own));
        // That one is called lost, and gets no key; then nobody knows of it any more, but the keys lie elsewhere.
        QCOMPARE(revoke(shop.two, shop.one), QStringLiteral("done"));
        QVERIFY(round(shop.two) == SyncState::Agreed && round(shop.two) == SyncState::Agreed);
        putBack(shop.endpoint.database, copy);
        putBack(shop.two.database, own);
        shop.two.random = SeededRandom(77);
        (void)shop.two.join(QStringLiteral("Sevara"));
        QCOMPARE(revoke(shop.two, shop.lost), QStringLiteral("done"));
        QVERIFY(round(shop.two) == SyncState::Agreed && round(shop.one) == SyncState::Agreed);
        // Both keys are of version 2.
        QCOMPARE(shop.one.keys->shop.version, 2U);
        QCOMPARE(shop.one.keys->shop.earlier.size(), 2U);
        QVERIFY(shop.nameBy(shop.one.database, shop.one.keys->shop) != QStringLiteral("unreadable"));
        QVERIFY(shop.one.keys->shop.first().view() == shop.two.keys->shop.first().view());
    }
    void twoOwnersRevokeAtTheSameTime()
    {
        ThreeLaptops shop;
        SyncLaptop till(shop.endpoint, shop.one, 5, Ceiling::Till);
        QVERIFY(round(shop.two) == SyncState::Agreed);
        QCOMPARE(revoke(shop.one, shop.lost), QStringLiteral("done"));
        QCOMPARE(revoke(shop.two, till), QStringLiteral("done"));
        QVERIFY(round(shop.one) == SyncState::Agreed && round(shop.two) == SyncState::Agreed &&
                round(shop.one) == SyncState::Agreed);
        QVERIFY(shop.isRevoked(shop.lost, shop.two.database) && shop.isRevoked(till, shop.one.database));
        // All have both keys, and wrap by that of the later one, which neither of the two has.
        QCOMPARE(shop.one.keys->shop.version, 3U);
        QVERIFY(shop.one.keys->shop.key.view() == shop.two.keys->shop.key.view());
        QVERIFY(shop.endpoint.keptKey->key.view() == shop.one.keys->shop.key.view());
        QCOMPARE(shop.one.keys->shop.earlier.size(), 2U);
        QCOMPARE(shop.nameBy(shop.one.database, shop.one.keys->shop), QStringLiteral("Nodira"));
        // The same one twice: it stays revoked, by the first event.
        QCOMPARE(revoke(shop.one, shop.lost), QStringLiteral("done"));
        QCOMPARE(waitingAt(shop.one), 0);
    }
    void twoOwnersRevokeEachOther()
    {
        ThreeLaptops shop;
        QCOMPARE(revoke(shop.one, shop.two), QStringLiteral("done"));
        QCOMPARE(revoke(shop.two, shop.one), QStringLiteral("done"));
        QCOMPARE(round(shop.two), SyncState::Agreed);
        // The first that is numbered counts; the other one waits for whoever is left.
        QCOMPARE(round(shop.one), SyncState::NotAllowed);
        QVERIFY(shop.isRevoked(shop.one, shop.endpoint.database));
        QVERIFY(!shop.isRevoked(shop.two, shop.endpoint.database));
        QCOMPARE(sure(store::heldEvents(shop.endpoint.database, shop.id())).size(), 1U);
    }
    void whomNobodyRevokes_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("word");
        QTest::newRow("the laptop one sits at") << QStringLiteral("self") << QStringLiteral("this_device");
        QTest::newRow("the only laptop of an owner") << QStringLiteral("last") << QStringLiteral("last_device");
        QTest::newRow("the endpoint") << QStringLiteral("endpoint") << QStringLiteral("bad_value");
        QTest::newRow("one that does not exist") << QStringLiteral("nobody") << QStringLiteral("bad_value");
        QTest::newRow("by a manager") << QStringLiteral("manager") << QStringLiteral("not_allowed");
    }
    void whomNobodyRevokes()
    {
        QFETCH(QString, who);
        QFETCH(QString, word);
        ThreeLaptops shop;
        auto place = shop.one.workplace();
        base::DeviceId device = shop.one.session.device;
        if (who == QLatin1String("last")) {
            QCOMPARE(revoke(shop.one, shop.two), QStringLiteral("done"));
        } else if (who == QLatin1String("endpoint"))
            device = shop.endpoint.device;
        else if (who == QLatin1String("nobody"))
            device = base::DeviceId::make(shop.one.random, shop.one.clock.now());
        else if (who == QLatin1String("manager")) {
            device = shop.lost.session.device;
            place.session.role = loyalty::Role::Manager;
        }
        const auto done = actions::revokeDevice(place, {device, loyalty::RevokeReason::Stolen});
        QVERIFY(!done);
        QCOMPARE(words::errorWord(done.error().word), word);
    }
    void theEndpointRefusesWhoRevokesHimself()
    {
        ThreeLaptops shop;
        auto place = shop.two.workplace();
        const auto event = [&] {
            auto draft =
                actions::draftOf(place, loyalty::DeviceRevoked{shop.two.session.device, loyalty::RevokeReason::Lost});
            draft.blobs = {{store::BlobKind::Json, "{}", std::nullopt}};
            auto transaction = sure(store::Transaction::begin(shop.two.database));
            const auto written = sure(actions::write(transaction, place, draft));
            sure(transaction.commit());
            return written.event.id;
        }();
        QCOMPARE(round(shop.two), SyncState::Agreed);
        QCOMPARE(shop.at(shop.two.database, event)->state, store::EventState::Rejected);
        QVERIFY(!shop.isRevoked(shop.two, shop.endpoint.database));
    }
    void aRevocationMeetsAPushUnderWay()
    {
        ThreeLaptops shop;
        const auto act = shop.lost.stamp(shop.code);
        Round going = roundOf(shop.lost);
        auto next = going.begin();
        const auto isPush = [&] {
            const auto *ask = std::get_if<Round::Ask>(&next);
            return ask && ask->path == QLatin1String("push");
        };
        while (!isPush())
            next = std::holds_alternative<Round::Ask>(next)
                       ? going.answered(answerOf(shop.endpoint, shop.lost.self(), std::get<Round::Ask>(next)))
                       : going.found(std::get<Round::Task>(next)(shop.lost.database));
        QCOMPARE(revoke(shop.one, shop.lost), QStringLiteral("done"));
        QCOMPARE(round(shop.one), SyncState::Agreed);
        // Its bearer is good for a quarter of an hour, but opens nothing but quarantine.
        while (!std::holds_alternative<Round::End>(next))
            next = std::holds_alternative<Round::Ask>(next)
                       ? going.answered(answerOf(shop.endpoint, shop.lost.self(), std::get<Round::Ask>(next)))
                       : going.found(std::get<Round::Task>(next)(shop.lost.database));
        QCOMPARE(std::get<Round::End>(next).state, SyncState::NotAllowed);
        QCOMPARE(going.counts().held, 1);
        QCOMPARE(going.counts().pulled, 0);
        QCOMPARE(shop.at(shop.endpoint.database, act)->state, store::EventState::Quarantined);
    }
    void aRevokedLaptopIsGivenNothing()
    {
        ThreeLaptops shop;
        QCOMPARE(revoke(shop.one, shop.lost), QStringLiteral("done"));
        QCOMPARE(round(shop.one), SyncState::Agreed);
        const PushedBy by = shop.lost.self();
        for (const char *path : {"pull", "snapshot", "blobs", "repair", "wait"})
            QVERIFY2(!sure(mayAsk(shop.endpoint.database, by, QString::fromLatin1(path))), path);
        QVERIFY(sure(mayAsk(shop.endpoint.database, by, u"push")));
        QStringList paths;
        (void)shop.lost.stamp(shop.code);
        Round going = roundOf(shop.lost);
        QCOMPARE(go(going, shop.lost, &paths), SyncState::NotAllowed);
        QCOMPARE(paths,
                 QStringList({QStringLiteral("challenge"), QStringLiteral("challenge"), QStringLiteral("push")}));
        QCOMPARE(shop.lost.keys->shop.version, 1U);
    }
    void aRevocationComesBackByRepair()
    {
        ThreeLaptops shop;
        const QString copy = shop.endpoint.file.filePath(QStringLiteral("early.muhr"));
        sure(shop.endpoint.database.copyTo(copy));
        const auto secrets = shop.endpoint.keptKey->copy();
        QCOMPARE(revoke(shop.one, shop.lost), QStringLiteral("done"));
        QVERIFY(round(shop.one) == SyncState::Agreed && round(shop.two) == SyncState::Agreed);
        const auto act = shop.lost.stamp(shop.code);
        QCOMPARE(round(shop.lost), SyncState::NotAllowed);
        QVERIFY(round(shop.one) == SyncState::Agreed);
        QCOMPARE(decide(shop.one, {act}, true), QStringLiteral("done"));
        QVERIFY(round(shop.one) == SyncState::Agreed);
        // Put back with its secrets: it knows of no revocation, and has no newer key.
        putBack(shop.endpoint.database, copy);
        shop.endpoint.keptKey = secrets.copy();
        QVERIFY(!shop.isRevoked(shop.lost, shop.endpoint.database));
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QVERIFY(shop.isRevoked(shop.lost, shop.endpoint.database));
        QVERIFY(shop.at(shop.endpoint.database, act)->settlement);
        QCOMPARE(shop.endpoint.keptKey->version, 2U);
        QCOMPARE(round(shop.two), SyncState::Agreed);
        QCOMPARE(shop.nameBy(shop.two.database, shop.two.keys->shop), QStringLiteral("Nodira"));
        QVERIFY(shop.areClean());
    }
    void whatARestoredEndpointForgotOfALostLaptopWaitsForAnOwner_data()
    {
        QTest::addColumn<bool>("isAnotherIncarnation");
        QTest::newRow("and nothing has come since") << false;
        QTest::newRow("and it was restored and worked on") << true;
    }
    void whatARestoredEndpointForgotOfALostLaptopWaitsForAnOwner()
    {
        QFETCH(bool, isAnotherIncarnation);
        ThreeLaptops shop;
        const QString copy = shop.endpoint.file.filePath(QStringLiteral("early.muhr"));
        sure(shop.endpoint.database.copyTo(copy));
        const auto forgotten = shop.lost.stamp(shop.code);
        QCOMPARE(round(shop.lost), SyncState::Agreed);
        putBack(shop.endpoint.database, copy);
        // It is called lost before it notices, so it has no part in a repair, and nobody else has what it did.
        QCOMPARE(revoke(shop.one, shop.lost), QStringLiteral("done"));
        QCOMPARE(round(shop.one), SyncState::Agreed);
        std::vector<base::EventId> all{forgotten};
        if (isAnotherIncarnation) {
            auto transaction = sure(store::Transaction::begin(shop.lost.database));
            sure(store::setIncarnation(transaction, shop.id(), shop.lost.row().incarnation + 1));
            sure(transaction.commit());
            all.push_back(shop.lost.stamp(shop.code));
        }
        QCOMPARE(round(shop.lost), SyncState::NotAllowed);
        for (const auto &event : all)
            QCOMPARE(shop.at(shop.endpoint.database, event)->state, store::EventState::Quarantined);
        QCOMPARE(round(shop.lost), SyncState::NotAllowed);
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QCOMPARE(decide(shop.one, all, true), QStringLiteral("done"));
        QVERIFY(round(shop.one) == SyncState::Agreed && round(shop.two) == SyncState::Agreed);
        QVERIFY(shop.at(shop.endpoint.database, forgotten)->settlement);
        QCOMPARE(shop.stampsAt(shop.two.database), std::int64_t(all.size()));
        QVERIFY(shop.areClean());
    }
    void ownersSeeTheirDevices()
    {
        ThreeLaptops shop;
        QCOMPARE(revoke(shop.one, shop.lost), QStringLiteral("done"));
        using State = report::DeviceFacts::State;
        const auto stateOf = [&](SyncLaptop &at, const base::DeviceId &device) {
            for (const auto &facts : sure(report::deviceFacts(at.database, shop.id())))
                if (facts.device == device)
                    return facts.state;
            return State::InUse;
        };
        QCOMPARE(stateOf(shop.one, shop.lost.session.device), State::BeingRevoked);
        QVERIFY(round(shop.one) == SyncState::Agreed && round(shop.two) == SyncState::Agreed);
        QCOMPARE(stateOf(shop.two, shop.lost.session.device), State::Revoked);
        const auto facts = sure(report::deviceFacts(shop.two.database, shop.id()));
        QVERIFY(facts.front().isOwn);
        QCOMPARE(facts.size(), 4U);
        for (const auto &each : facts)
            if (each.ceiling != Ceiling::Endpoint)
                QVERIFY(each.lastContactAt);
    }
};

MUHR_TEST(RevokeTest, revoke_test)
#include "revoke_test.moc"
