// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/card_code_table.h"
#include "core/store/customer_table.h"
#include "core/store/document_table.h"
#include "core/store/person_key_table.h"
#include "tests/core/store/three_shops.h"
#include "tests/support/test_main.h"

using namespace muhr;
using namespace muhr::store;
using tests::isClean;
using tests::SmallShop;
using tests::Three;

/// Somebody is erased while other laptops know nothing of it.
class EraseTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { tests::addStoreEngines(); }
    void ofTwoErasesTheFirstThatSettledSaysWhen()
    {
        Three shops(15);
        QVERIFY(shops.areReady());
        const auto customer = *shops.one.join(QStringLiteral("Nodira"));
        QVERIFY(shops.agree());
        shops.one.advance(std::chrono::hours(1000));
        QVERIFY(shops.one.append(loyalty::CustomerErased{}, {customer}));
        QVERIFY(shops.two.append(loyalty::CustomerErased{}, {customer}));
        shops.endpoint.advance(std::chrono::hours(1));
        QVERIFY(shops.two.pushTo(shops.endpoint));
        shops.endpoint.advance(std::chrono::hours(1));
        QVERIFY(shops.agree());
        const auto erased = (*findCustomer(shops.endpoint.database(), shops.endpoint.id(), customer))->erasedAt;
        QVERIFY(erased.has_value());
        for (SmallShop *shop : shops.all()) {
            QCOMPARE((*findCustomer(shop->database(), shop->id(), customer))->erasedAt, erased);
            isClean(*shop);
        }
    }
    void whoseJoiningSettlesAfterHerEraseStaysErased()
    {
        Three shops(17);
        QVERIFY(shops.areReady());
        auto person = shops.one.newPerson(QStringLiteral("Nodira"));
        const auto customer = *shops.one.join(person);
        const auto blob = (*findCustomer(shops.one.database(), shops.one.id(), customer))->person;
        // As if her joining had waited for an owner's word.
        QVERIFY(shops.two.append(loyalty::CustomerErased{}, {customer}));
        QVERIFY(shops.two.pushTo(shops.endpoint));
        QVERIFY(shops.agree());
        for (SmallShop *shop : shops.all()) {
            const auto row = *findCustomer(shop->database(), shop->id(), customer);
            QVERIFY(row && row->isErased() && !row->person);
            const auto code = *findCardCode(shop->database(), shop->id(), person.code.hash());
            QVERIFY(code && code->state == CardCodeState::Revoked);
            QVERIFY(!*findPersonKey(shop->database(), shop->id(), customer.raw()));
            QVERIFY(!*findBlob(shop->database(), shop->id(), *blob));
            isClean(*shop);
        }
    }
    void aCodeReplacedWhileSheIsErasedIsRevokedEverywhere_data()
    {
        QTest::addColumn<bool>("isEraseFirst");
        QTest::newRow("the erase settles first") << true;
        QTest::newRow("the new code settles first") << false;
    }
    void aCodeReplacedWhileSheIsErasedIsRevokedEverywhere()
    {
        QFETCH(bool, isEraseFirst);
        Three shops(16);
        QVERIFY(shops.areReady());
        auto person = shops.one.newPerson(QStringLiteral("Nodira"));
        const auto customer = *shops.one.join(person);
        QVERIFY(shops.agree());
        const auto old = person.code.hash();
        person.code = loyalty::CardCode::make(shops.one.id(), shops.one.random());
        const auto blob = sealPerson(shops.one.database(), shops.one.keys(), customer, person, shops.one.random());
        QVERIFY(
            shops.one.append(loyalty::CodeReplaced{person.code.hash(), old, person.view.hash()}, {customer}, {*blob}));
        QVERIFY(shops.two.append(loyalty::CustomerErased{}, {customer}));
        QVERIFY((isEraseFirst ? shops.two : shops.one).pushTo(shops.endpoint));
        QVERIFY(shops.agree());
        const DocumentKey key{loyalty::DocumentType::Customer, base::DocumentId::fromBytes(customer.raw()), 0};
        const auto there = *findDocument(shops.endpoint.database(), shops.endpoint.id(), key, Layer::Settled);
        for (SmallShop *shop : shops.all()) {
            const auto code = *findCardCode(shop->database(), shop->id(), person.code.hash());
            QVERIFY(code.has_value());
            QCOMPARE(code->state, CardCodeState::Revoked);
            QVERIFY(code->view.isNone());
            QCOMPARE((*findDocument(shop->database(), shop->id(), key, Layer::Settled))->event, there->event);
            QVERIFY(!*findBlob(shop->database(), shop->id(), blob->hash()));
            isClean(*shop);
        }
    }
};

MUHR_TEST(EraseTest, erase_test)
#include "erase_test.moc"
