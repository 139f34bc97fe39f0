// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/enrol_device.h"

#include "core/crypto/sealed_shop_key.h"
#include "core/store/device_table.h"
#include "core/store/event_table.h"
#include "core/sync/event_rights.h"
#include "tests/core/sync/two_laptops.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::tests;
using namespace std::chrono_literals;

namespace {

/// The word of a refusal, or "done".
QString wordOf(const base::Expected<sync::JoinAnswer, words::Refused> &answer)
{
    return answer ? QStringLiteral("done") : words::errorWord(answer.error().word);
}

sync::NewDevice newDevice(SyncEndpoint &endpoint)
{
    return sync::NewDevice::make(endpoint.random, endpoint.clock.now());
}

store::ShopRow rowAt(SyncEndpoint &endpoint, const SyncLaptop &laptop)
{
    return **store::findShop(endpoint.database, laptop.session.shop);
}

std::int64_t numberAt(SyncEndpoint &endpoint, const SyncLaptop &laptop)
{
    return rowAt(endpoint, laptop).position.cursor;
}

/// What stands in the way of a laptop that asks.
enum class Flaw { None, OtherToken, UsedBefore, TooOld, OtherSignature, OtherBox, EmptyPlace };

} // namespace
Q_DECLARE_METATYPE(Flaw)

/// A laptop that has lost its shop asks the endpoint for it.
class EnrolDeviceTest : public QObject
{
    Q_OBJECT

private slots:
    void whoMayHaveTheShop_data()
    {
        QTest::addColumn<Flaw>("flaw");
        QTest::addColumn<QString>("word");
        const QString denied = QStringLiteral("not_allowed");
        QTest::newRow("the one with the link") << Flaw::None << QStringLiteral("done");
        QTest::newRow("with a token nobody gave out") << Flaw::OtherToken << denied;
        QTest::newRow("with a link that another has used") << Flaw::UsedBefore << denied;
        QTest::newRow("a day late") << Flaw::TooOld << denied;
        QTest::newRow("who signs with another key") << Flaw::OtherSignature << denied;
        QTest::newRow("who puts another box under a signature") << Flaw::OtherBox << denied;
        QTest::newRow("with the link of an empty place") << Flaw::EmptyPlace << QStringLiteral("not_here");
    }
    void whoMayHaveTheShop()
    {
        QFETCH(const Flaw, flaw);
        QFETCH(const QString, word);
        SyncEndpoint endpoint(1);
        const SyncLaptop lost(endpoint, 2);
        const auto place = flaw == Flaw::EmptyPlace ? base::ShopId() : lost.session.shop;
        const auto link = endpoint.newPlace(place, endpoint.clock.now() + 24h);
        const auto device = newDevice(endpoint);
        const auto other = newDevice(endpoint);
        if (flaw == Flaw::UsedBefore)
            QVERIFY(endpoint.give(other.requestFor(link)));
        if (flaw == Flaw::TooOld)
            endpoint.clock.advance(24h + 1ms);
        auto request = device.requestFor(link);
        if (flaw == Flaw::OtherToken)
            request = device.requestFor({link.address, crypto::Token::make(endpoint.random), link.endpointKey, {}});
        if (flaw == Flaw::OtherSignature)
            request.signature = other.requestFor(link).signature;
        if (flaw == Flaw::OtherBox)
            request.boxKey = other.box.publicKey().bytes();
        const auto before = numberAt(endpoint, lost);
        QCOMPARE(wordOf(endpoint.give(request)), word);
        const bool isDone = flaw == Flaw::None;
        QCOMPARE(numberAt(endpoint, lost), before + (isDone ? 1 : 0));
        QCOMPARE(store::findDevice(endpoint.database, lost.session.shop, device.id)->has_value(), isDone);
    }
    void theEndpointItselfNumbersTheNewDevice()
    {
        SyncEndpoint endpoint(1);
        const SyncLaptop lost(endpoint, 2);
        const auto device = newDevice(endpoint);
        const auto answer = endpoint.give(device.requestFor(endpoint.newPlace(lost.session.shop)));
        QVERIFY(answer);
        const auto row = rowAt(endpoint, lost);
        const auto event = **store::findEventByNumber(endpoint.database, lost.session.shop, row.position.cursor);
        QCOMPARE(event.event.device, answer->endpoint.endpointDevice);
        const loyalty::DeviceEnrolled expected{device.id, device.signing.publicKey().bytes(),
                                               device.box.publicKey().bytes(), loyalty::Ceiling::Owner};
        QVERIFY(std::get<loyalty::DeviceEnrolled>(event.event.body) == expected);
        // Nothing settles without the right to it, not even this.
        const auto self = **store::findDevice(endpoint.database, lost.session.shop, row.device);
        QVERIFY(*sync::EventRights(endpoint.database, self).to(event.event, event.at) == sync::Right::Yes);
        QCOMPARE(answer->shop, lost.session.shop);
        QCOMPARE(answer->firstEvent, (**store::findEventByNumber(endpoint.database, lost.session.shop, 1)).bytes);
    }
    void theShopKeyOpensWithItsBoxAlone()
    {
        SyncEndpoint endpoint(1);
        const SyncLaptop lost(endpoint, 2);
        const auto device = newDevice(endpoint);
        const auto other = newDevice(endpoint);
        const auto answer = endpoint.give(device.requestFor(endpoint.newPlace(lost.session.shop)));
        QVERIFY(answer);
        const auto key = crypto::openShopKey(answer->sealedShopKey, lost.session.shop, device.box);
        QVERIFY(key);
        QCOMPARE(key->version, endpoint.keptKey->version);
        QCOMPARE(key->key.view(), endpoint.keptKey->key.view());
        QVERIFY(!crypto::openShopKey(answer->sealedShopKey, lost.session.shop, other.box));
        const auto otherShop = base::ShopId::make(endpoint.random, endpoint.clock.now());
        QVERIFY(!crypto::openShopKey(answer->sealedShopKey, otherShop, device.box));
    }
    void anAnswerThatWasLostCanBeHadAgain()
    {
        SyncEndpoint endpoint(1);
        const SyncLaptop lost(endpoint, 2);
        const auto link = endpoint.newPlace(lost.session.shop);
        const auto device = newDevice(endpoint);
        QVERIFY(endpoint.give(device.requestFor(link)));
        const auto number = numberAt(endpoint, lost);
        const auto again = endpoint.give(device.requestFor(link));
        QVERIFY(again);
        QVERIFY(crypto::openShopKey(again->sealedShopKey, lost.session.shop, device.box));
        QCOMPARE(numberAt(endpoint, lost), number);
        // The id of a device is no secret: with other keys under it the shop key is not given away.
        auto thief = newDevice(endpoint);
        thief.id = device.id;
        QCOMPARE(wordOf(endpoint.give(thief.requestFor(link))), QStringLiteral("not_allowed"));
    }
    void aDeviceThatIsThereIsNotReplaced()
    {
        SyncEndpoint endpoint(1);
        const SyncLaptop lost(endpoint, 2);
        auto thief = newDevice(endpoint);
        thief.id = lost.session.device;
        QCOMPARE(wordOf(endpoint.give(thief.requestFor(endpoint.newPlace(lost.session.shop)))),
                 QStringLiteral("not_allowed"));
    }
    void aFullDiskIsSaidAndTheNextTryWorks()
    {
        SyncEndpoint endpoint(1);
        const SyncLaptop lost(endpoint, 2);
        std::vector<sync::EnrolLinkText> links;
        for (int i = 0; i < 60; ++i)
            links.push_back(endpoint.newPlace(lost.session.shop));
        const auto mayHold = [&](const char *pragma) {
            return endpoint.database.statement(pragma).each([](const store::Row &) {}).hasValue();
        };
        QVERIFY(mayHold("PRAGMA max_page_count = 1"));
        // The pages that are there may still have room for some.
        for (const auto &link : links) {
            const auto device = newDevice(endpoint);
            const QString word = wordOf(endpoint.give(device.requestFor(link)));
            if (word == QLatin1String("done"))
                continue;
            QCOMPARE(word, QStringLiteral("disk_full"));
            QVERIFY(mayHold("PRAGMA max_page_count = 1000000"));
            QCOMPARE(wordOf(endpoint.give(device.requestFor(link))), QStringLiteral("done"));
            return;
        }
        QFAIL("the disk never filled");
    }
    void theWireCarriesEveryField()
    {
        SyncEndpoint endpoint(1);
        const SyncLaptop lost(endpoint, 2);
        const auto device = newDevice(endpoint);
        const auto request = device.requestFor(endpoint.newPlace(lost.session.shop));
        const auto asked = sync::parseJoin(sync::joinJson(request));
        QVERIFY(asked);
        QVERIFY(!sync::parseEnrol(sync::joinJson(request)));
        const auto given = endpoint.give(*asked);
        QVERIFY(given);
        const auto read = sync::parseJoinAnswer(sync::joinAnswerJson(*given));
        QVERIFY(read);
        QCOMPARE(sync::joinAnswerJson(*read), sync::joinAnswerJson(*given));
        for (const char *field : {"token", "device", "signing_key", "box_key", "signature"}) {
            QJsonObject less = sync::joinJson(request);
            less.remove(QLatin1String(field));
            QVERIFY2(!sync::parseJoin(less), field);
        }
    }
};

MUHR_TEST(EnrolDeviceTest, enrol_device_test)
#include "enrol_device_test.moc"
