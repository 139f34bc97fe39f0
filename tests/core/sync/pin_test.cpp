// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pin_wire.h"
#include "core/sync/take_pins.h"
#include "tests/core/sync/round_by_hand.h"
#include "tests/support/sure.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::sync;
using namespace muhr::tests;

namespace {

base::Sha256 keyNamed(const char *name)
{
    return base::Sha256::of(name);
}

/// A laptop and its endpoint, and what stands in front of the endpoint.
struct Street
{
    Street() { sure(takeKey(one.database, one.session.shop, keyNamed("old"))); }

    store::EndpointAddress pins() { return *one.row().endpoint; }
    /// A round over a line of this key, at whose end this one signs.
    SyncState talk(const char *line, const crypto::DeviceKey &signer)
    {
        const auto key = keyNamed(line);
        auto next = round.begin();
        for (;;) {
            if (const auto *last = std::get_if<Round::End>(&next))
                return last->state;
            if (const auto *ask = std::get_if<Round::Ask>(&next))
                next = round.answered(answer(*ask, key, signer));
            else
                next = round.found(std::get<Round::Task>(next)(one.database));
        }
    }
    SyncState talk(const char *line) { return talk(line, endpoint.signing); }
    /// The next round signs in anew.
    void later() { round.giveUp(); }

    EndpointAnswer answer(const Round::Ask &ask, const base::Sha256 &key, const crypto::DeviceKey &signer)
    {
        const store::EndpointAddress known = *round.shop()->endpoint;
        if (!ask.isOfAnyKey && key != known.key && key != known.nextKey)
            return {0, {}, true, key};
        ++answered;
        const auto &shop = one.session.shop;
        if (ask.isOfAnyKey) {
            asked = *ask.body;
            const auto nonce = base::Sha256::parse((*ask.body)[QLatin1String("nonce")].toString());
            auto body = QJsonObject{{QStringLiteral("proof"), provenPins(shop, *nonce, stated, signer)}};
            return {proofStatus, body, false, key};
        }
        EndpointAnswer given = answerOf(endpoint, one.self(), ask);
        given.key = key;
        if (given.body.contains(QLatin1String("bearer")))
            given.body[QLatin1String("pin")] = statedPins(shop, stated, signer);
        return given;
    }

    SyncEndpoint endpoint{1};
    SyncLaptop one{endpoint, 2};
    Round round = roundOf(one);
    Pins stated{keyNamed("old"), std::nullopt};
    int proofStatus = 200;
    int answered = 0;
    QJsonObject asked;
};

} // namespace

/// A laptop holds its endpoint to a key, follows it to the next one that was announced, and asks about any other.
class PinTest : public QObject
{
    Q_OBJECT
private slots:
    void theNextKeyIsKnownBeforeItComes()
    {
        Street street;
        street.stated.next = keyNamed("new");
        QCOMPARE(street.talk("old"), SyncState::Agreed);
        QCOMPARE(street.pins().key, keyNamed("old"));
        QCOMPARE(street.pins().nextKey, keyNamed("new"));
        street.later();
        street.one.stamp(street.one.join());
        QCOMPARE(street.talk("new"), SyncState::Agreed);
        QCOMPARE(waitingAt(street.one), 0);
        QCOMPARE(street.pins().key, keyNamed("new"));
        // The endpoint does not know yet that the proxy has changed, and the operator may go back.
        QCOMPARE(street.pins().nextKey, keyNamed("old"));
        street.stated = {keyNamed("new"), std::nullopt};
        street.later();
        QCOMPARE(street.talk("new"), SyncState::Agreed);
        QVERIFY(!street.pins().nextKey);
        street.later();
        QCOMPARE(street.talk("old"), SyncState::OtherKey);
    }
    void anAnnouncementCanBeTakenBack()
    {
        Street street;
        street.stated.next = keyNamed("lost");
        QCOMPARE(street.talk("old"), SyncState::Agreed);
        street.stated.next = keyNamed("new");
        street.later();
        QCOMPARE(street.talk("old"), SyncState::Agreed);
        QCOMPARE(street.pins().nextKey, keyNamed("new"));
        street.stated.next.reset();
        street.later();
        QCOMPARE(street.talk("old"), SyncState::Agreed);
        QVERIFY(!street.pins().nextKey);
    }
    void whatSomebodyElseAnnouncesIsNotBelieved()
    {
        Street street;
        SeededRandom random(9);
        street.stated.next = keyNamed("new");
        QCOMPARE(street.talk("old", crypto::DeviceKey::make(random)), SyncState::Agreed);
        QVERIFY(!street.pins().nextKey);
    }
    void aStatementOfAnotherLineIsNone()
    {
        Street street;
        street.stated = {keyNamed("third"), keyNamed("new")};
        QCOMPARE(street.talk("old"), SyncState::Agreed);
        QVERIFY(!street.pins().nextKey);
    }
    void whoeverMissedTheChangeIsAskedForTheDigits()
    {
        Street street;
        street.stated = {keyNamed("new"), std::nullopt};
        street.one.stamp(street.one.join());
        const auto waiting = waitingAt(street.one);
        QCOMPARE(street.talk("new"), SyncState::NewKey);
        // One question, that tells nothing of the shop.
        QCOMPARE(street.answered, 1);
        QCOMPARE(street.asked.keys(), QStringList({QStringLiteral("nonce"), QStringLiteral("shop")}));
        QCOMPARE(waitingAt(street.one), waiting);
        QVERIFY(street.round.metKey());
        QCOMPARE(street.round.metKey()->digits, keyDigits(street.endpoint.signing.publicKey(), keyNamed("new")));
        QCOMPARE(street.round.metKey()->digits.size(), 6);
        // Nobody has looked yet: the next try asks again, by another nonce.
        const auto before = street.asked;
        QCOMPARE(street.talk("new"), SyncState::NewKey);
        QVERIFY(street.asked != before);
        QCOMPARE(street.pins().key, keyNamed("old"));
        sure(takeKey(street.one.database, street.one.session.shop, street.round.metKey()->key));
        QCOMPARE(street.talk("new"), SyncState::Agreed);
        QVERIFY(!street.round.metKey());
        QCOMPARE(waitingAt(street.one), 0);
    }
    void beforeTheOperatorHasSaidThatItIsInUseTheDigitsAreAskedForToo()
    {
        Street street;
        street.stated = {keyNamed("old"), keyNamed("new")};
        QCOMPARE(street.talk("new"), SyncState::NewKey);
    }
    void whoeverCannotProveItIsAnotherServer_data()
    {
        QTest::addColumn<bool>("isOtherSigner");
        QTest::addColumn<QString>("statedKey");
        QTest::addColumn<int>("status");
        QTest::newRow("she signs by a key of her own") << true << QStringLiteral("new") << 200;
        QTest::newRow("she hands the question on to the endpoint") << false << QStringLiteral("old") << 200;
        QTest::newRow("she knows no such question") << false << QStringLiteral("new") << 404;
        QTest::newRow("she hangs up") << false << QStringLiteral("new") << 0;
    }
    void whoeverCannotProveItIsAnotherServer()
    {
        QFETCH(const bool, isOtherSigner);
        QFETCH(const QString, statedKey);
        QFETCH(const int, status);
        Street street;
        SeededRandom random(9);
        const auto other = crypto::DeviceKey::make(random);
        street.stated = {keyNamed(statedKey.toLatin1().constData()), std::nullopt};
        street.proofStatus = status;
        street.one.stamp(street.one.join());
        const auto waiting = waitingAt(street.one);
        QCOMPARE(street.talk("new", isOtherSigner ? other : street.endpoint.signing), SyncState::OtherKey);
        QVERIFY(!street.round.metKey());
        QCOMPARE(street.pins().key, keyNamed("old"));
        // The counter goes on, and what it stores is sent once the right one answers again.
        street.one.stamp(street.one.join());
        QVERIFY(waitingAt(street.one) > waiting);
        QCOMPARE(street.talk("old"), SyncState::Agreed);
        QCOMPARE(waitingAt(street.one), 0);
    }
    void withoutAPinNothingIsNoted()
    {
        Street street;
        {
            auto transaction = sure(store::Transaction::begin(street.one.database));
            auto address = street.pins();
            address.key.reset();
            sure(store::setEndpoint(transaction, street.one.session.shop, address));
            sure(transaction.commit());
        }
        street.stated.next = keyNamed("new");
        Round &round = street.round;
        QCOMPARE(go(round, street.one), SyncState::Agreed);
        QVERIFY(!street.pins().key && !street.pins().nextKey);
    }
    void aStatementIsTakenWholeOrNotAtAll_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<bool>("isTaken");
        const auto text = keyNamed("third").text();
        QTest::newRow("as it was signed") << QString() << QJsonValue() << true;
        QTest::newRow("more than this version knows") << QStringLiteral("more") << QJsonValue(1) << true;
        QTest::newRow("another key") << QStringLiteral("key") << QJsonValue(text) << false;
        QTest::newRow("another next key") << QStringLiteral("next") << QJsonValue(text) << false;
        QTest::newRow("the next key cut out") << QStringLiteral("next") << QJsonValue(QJsonValue::Undefined) << false;
        QTest::newRow("a next key of zeros") << QStringLiteral("next") << QJsonValue(base::Sha256().text()) << false;
        QTest::newRow("a next key that is a number") << QStringLiteral("next") << QJsonValue(7) << false;
        QTest::newRow("no signature") << QStringLiteral("signature") << QJsonValue(QJsonValue::Undefined) << false;
        QTest::newRow("a short signature")
            << QStringLiteral("signature") << QJsonValue(QStringLiteral("AAAA")) << false;
    }
    void aStatementIsTakenWholeOrNotAtAll()
    {
        QFETCH(const QString, field);
        QFETCH(const QJsonValue, value);
        QFETCH(const bool, isTaken);
        SeededRandom random(4);
        const auto endpoint = crypto::DeviceKey::make(random);
        const auto shop = base::ShopId::make(random, base::Instant::fromMs(1));
        const Pins pins{keyNamed("old"), keyNamed("new")};
        QJsonObject object = statedPins(shop, pins, endpoint);
        const auto nonce = keyNamed("nonce");
        QJsonObject proof = provenPins(shop, nonce, pins, endpoint);
        // Neither stands for the other, for another shop or for an earlier question.
        QVERIFY(!parsePins(proof, shop, {endpoint.publicKey()}));
        QVERIFY(!parseProof(object, shop, nonce, {endpoint.publicKey()}));
        QVERIFY(!parseProof(proof, shop, keyNamed("earlier"), {endpoint.publicKey()}));
        QVERIFY(!parsePins(object, base::ShopId(), {endpoint.publicKey()}));
        QVERIFY(!parsePins(object, shop, {}));
        if (!field.isEmpty()) {
            object[field] = value;
            proof[field] = value;
        }
        QCOMPARE(parsePins(object, shop, {endpoint.publicKey()}).has_value(), isTaken);
        QCOMPARE(parseProof(proof, shop, nonce, {endpoint.publicKey()}).has_value(), isTaken);
    }
};

MUHR_TEST(PinTest, pin_test)
#include "pin_test.moc"
