// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/before_joining.h"

#include "core/store/blob_table.h"
#include "core/store/card_code_table.h"
#include "core/store/consent_table.h"
#include "core/store/customer_table.h"
#include "core/store/document_table.h"
#include "core/store/verify.h"
#include "tests/support/small_shop.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace muhr;
using namespace muhr::store;
using tests::SmallShop;

namespace {

/// What one laptop did to somebody whom another one lets in settles first, as at an endpoint that was put back.
struct Shops
{
    SmallShop endpoint{92, true};
    SmallShop one{93, endpoint, false};
    SmallShop two{94, endpoint, false};
    Person before = two.newPerson(QStringLiteral("Nodira"));
    Person next = two.newPerson(QStringLiteral("Nodira Aliyeva"));
    base::CustomerId nodira;
    Blob words;
    base::EventId joining;

    bool areReady()
    {
        if (!endpoint.open() || !endpoint.create() || !one.open() || !one.create() || !two.open() || !two.create() ||
            !one.pullFrom(endpoint) || !two.pullFrom(endpoint))
            return false;
        nodira = *two.join(before);
        words = *sealPerson(two.database(), two.keys(), nodira, next, two.random());
        joining = (*findCustomer(two.database(), two.id(), nodira))->joinedEvent;
        return true;
    }
    /// Until the joining has settled, nobody is told, not even where it is pending.
    bool settle()
    {
        return one.pushTo(endpoint) && two.pullFrom(endpoint) &&
               (*validCardCodeOf(two.database(), two.id(), nodira))->code == before.code.hash() &&
               two.pushTo(endpoint) && one.pullFrom(endpoint) && two.pullFrom(endpoint);
    }
    std::array<SmallShop *, 3> all() { return {&endpoint, &one, &two}; }

    CustomerRow row(SmallShop &shop) const { return **findCustomer(shop.database(), shop.id(), nodira); }
    std::optional<base::Sha256> validCode(SmallShop &shop) const
    {
        const auto code = validCardCodeOf(shop.database(), shop.id(), nodira);
        return *code ? std::optional((*code)->code) : std::nullopt;
    }
    /// Her words are of this event, and nothing was changed in two places.
    bool areWordsOf(SmallShop &shop, const base::EventId &event) const
    {
        const DocumentKey key{loyalty::DocumentType::Customer, base::DocumentId::fromBytes(nodira.raw()), 0};
        return (*findDocument(shop.database(), shop.id(), key, Layer::Settled))->event == event &&
               row(shop).person == words.hash() && listConflicts(shop.database(), shop.id())->empty();
    }
    bool isClean(SmallShop &shop) const
    {
        const auto found = verify(shop.database(), shop.id());
        return found && found->wrong.empty();
    }
};

} // namespace

class BeforeJoiningTest : public QObject
{
    Q_OBJECT
private slots:
    void aReplacementHoldsOnceSheHasJoined()
    {
        Shops shops;
        QVERIFY(shops.areReady());
        const auto &next = shops.next;
        const loyalty::CodeReplaced body{next.code.hash(), shops.before.code.hash(), next.view.hash()};
        const auto replaced = shops.one.append(body, {shops.nodira}, {shops.words});
        QVERIFY(replaced && shops.one.stampCode(next.code.hash()) && shops.settle());
        QVERIFY(shops.one.stampCode(next.code.hash()) && shops.one.pushTo(shops.endpoint) &&
                shops.one.pullFrom(shops.endpoint) && shops.two.pullFrom(shops.endpoint));
        for (SmallShop *shop : shops.all()) {
            QVERIFY(shops.validCode(*shop) == next.code.hash());
            const auto old = *findCardCode(shop->database(), shop->id(), shops.before.code.hash());
            QVERIFY(old && old->state == CardCodeState::Revoked && old->view == shops.before.view.hash());
            QVERIFY(shops.areWordsOf(*shop, replaced->event.id));
            QCOMPARE(shop->held(shops.nodira), 2);
            QVERIFY(shops.isClean(*shop));
        }
    }
    void wordsHoldOnceSheHasJoined()
    {
        Shops shops;
        QVERIFY(shops.areReady());
        loyalty::DocumentWritten body;
        body.type = loyalty::DocumentType::Customer;
        body.document = base::DocumentId::fromBytes(shops.nodira.raw());
        body.basedOn = shops.joining;
        body.blob = 0;
        const auto written = shops.one.append(body, {shops.nodira}, {shops.words});
        QVERIFY(written && shops.settle());
        for (SmallShop *shop : shops.all())
            QVERIFY(shops.areWordsOf(*shop, written->event.id) && shops.isClean(*shop));
    }
    void aConsentHoldsOnceSheHasJoined()
    {
        Shops shops;
        QVERIFY(shops.areReady());
        const loyalty::ConsentSet body{{loyalty::ConsentChannel::Mail, false, 1}, {}};
        const auto set = shops.one.append(body, {shops.nodira});
        QVERIFY(set && shops.settle());
        for (SmallShop *shop : shops.all()) {
            const auto consents = *consentsOf(shop->database(), shop->id(), shops.nodira);
            QVERIFY(std::any_of(consents.begin(), consents.end(),
                                [&](const ConsentRow &row) { return row.event == set->event.id; }));
            QVERIFY(shops.isClean(*shop));
        }
    }
    void whoWasErasedIsNotThereAgainByHerJoining()
    {
        Shops shops;
        QVERIFY(shops.areReady());
        const auto words = *shops.row(shops.two).person;
        QVERIFY(shops.one.append(loyalty::CustomerErased{}, {shops.nodira}) && shops.one.pushTo(shops.endpoint));
        QVERIFY(shops.two.pushTo(shops.endpoint));
        for (SmallShop *shop : {&shops.one, &shops.two})
            QVERIFY(shop->pullFrom(shops.endpoint));
        const auto erasedAt = shops.row(shops.endpoint).erasedAt;
        QVERIFY(erasedAt.has_value());
        for (SmallShop *shop : shops.all()) {
            QVERIFY(shops.row(*shop).erasedAt == erasedAt);
            QVERIFY(!shops.validCode(*shop) && !*findBlob(shop->database(), shop->id(), words));
            QVERIFY(shops.isClean(*shop));
        }
    }
};

MUHR_TEST(BeforeJoiningTest, before_joining_test)
#include "before_joining_test.moc"
