// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/erase_customer.h"
#include "core/actions/look_at.h"
#include "core/actions/name_device.h"
#include "core/actions/publish_programme.h"
#include "core/actions/restore_value.h"
#include "core/actions/write_document.h"
#include "core/base/isolate.h"
#include "core/report/conflicts.h"
#include "core/report/device_labels.h"
#include "core/report/refused_acts.h"
#include "core/report/shop_documents.h"
#include "core/store/blob_table.h"
#include "core/store/customer_table.h"
#include "core/store/programme_table.h"
#include "core/sync/repair.h"
#include "core/words/say.h"
#include "tests/core/sync/editing.h"
#include "tests/support/sure.h"
#include "tests/support/test_main.h"

#include <QJsonDocument>
#include <QTest>

using namespace muhr;
using namespace muhr::sync;
using namespace muhr::tests;
using loyalty::DocumentType;
using report::ConflictState;

/// What two laptops changed without hearing of each other, until an owner has said which value holds.
class ConflictTest : public QObject
{
    Q_OBJECT
private slots:
    void everybodySeesBothValuesAndWhoWroteThem()
    {
        Editing shop;
        shop.nameBranchTwice();
        for (SyncLaptop *laptop : {&shop.one, &shop.two}) {
            const auto list = listOf(*laptop);
            QCOMPARE(list.open, 1);
            QCOMPARE(list.conflicts.size(), 1U);
            const auto &facts = list.conflicts.front();
            QCOMPARE(facts.type, DocumentType::Branch);
            QCOMPARE(facts.about, QStringLiteral("South"));
            QCOMPARE(facts.fields.size(), 1U);
            QCOMPARE(said(facts.fields.front().holds), QStringLiteral("South"));
            QCOMPARE(said(facts.fields.front().aside), QStringLiteral("North"));
            QCOMPARE(facts.holder.laptop.device, shop.two.session.device);
            QCOMPARE(facts.aside.laptop.device, shop.one.session.device);
            QVERIFY(facts.state == ConflictState::Open);
        }
    }
    void oneClickUsesTheOtherAndOneMorePutsItBack()
    {
        Editing shop;
        shop.nameBranchTwice();
        const auto event = listOf(shop.two).conflicts.front().event;
        QCOMPARE(restore(shop.two, event), QStringLiteral("done"));
        QCOMPARE(shop.branch(shop.two), QStringLiteral("North"));
        QVERIFY(listOf(shop.two).conflicts.front().state == ConflictState::Used);
        QVERIFY(shop.agreeAll() && shop.agreeAll());
        for (SyncLaptop *laptop : {&shop.one, &shop.two, &shop.lost}) {
            QCOMPARE(shop.branch(*laptop), QStringLiteral("North"));
            // It was based on what held: nothing new is set aside, and nobody else has to look.
            QCOMPARE(listOf(*laptop).conflicts.size(), 1U);
            QCOMPARE(listOf(*laptop).open, 0);
        }
        QCOMPARE(restore(shop.one, event, true), QStringLiteral("done"));
        QVERIFY(shop.agreeAll() && shop.agreeAll());
        QCOMPARE(shop.branch(shop.two), QStringLiteral("South"));
        QCOMPARE(restore(shop.two, event), QStringLiteral("done"));
        QCOMPARE(shop.branch(shop.two), QStringLiteral("North"));
        QVERIFY(shop.agreeAll() && shop.areClean());
    }
    void whatHoldsAlreadyIsNotWrittenAgain()
    {
        Editing shop;
        shop.nameBranchTwice();
        const auto event = listOf(shop.two).conflicts.front().event;
        const auto count = sure(store::countEvents(shop.two.database, shop.id()));
        QCOMPARE(restore(shop.two, event, true), QStringLiteral("done"));
        QCOMPARE(sure(store::countEvents(shop.two.database, shop.id())), count);
        QCOMPARE(restore(shop.two, base::EventId::make(shop.two.random, shop.two.clock.now())),
                 QStringLiteral("bad_value"));
    }
    void ofACustomerOnlyWhatWasChangedIsTakenOver()
    {
        Editing shop;
        const auto region = base::PhoneRegion::None;
        const auto phone = *base::Phone::parse(QStringLiteral("+998901234567"), region);
        shop.edit(shop.one, [&](store::Person &person) { person.phone = phone; });
        shop.edit(shop.two, [&](store::Person &person) { person.names = {QStringLiteral("Nodira Karimova")}; });
        shop.meet();
        QVERIFY(!shop.person(shop.two).phone);
        const auto list = listOf(shop.two);
        QCOMPARE(list.conflicts.size(), 1U);
        const auto &facts = list.conflicts.front();
        QCOMPARE(facts.about, QStringLiteral("Nodira Karimova"));
        // Her name was never set aside: the other one did not know of it.
        QCOMPARE(facts.fields.size(), 1U);
        QCOMPARE(facts.fields.front().field, QStringLiteral("phone"));
        QCOMPARE(said(facts.fields.front().aside), QStringLiteral("+998 90 123 45 67"));
        QVERIFY(!facts.fields.front().holds.words);
        const QString code = shop.person(shop.two).code.text();
        QCOMPARE(restore(shop.two, facts.event), QStringLiteral("done"));
        QVERIFY(shop.agreeAll() && shop.agreeAll());
        for (SyncLaptop *laptop : {&shop.one, &shop.two}) {
            QCOMPARE(shop.person(*laptop).name(), QStringLiteral("Nodira Karimova"));
            QVERIFY(shop.person(*laptop).phone == phone);
            QCOMPARE(shop.person(*laptop).code.text(), code);
        }
        const store::PeopleKeys people(shop.id(), shop.two.keys->shop.copy());
        QCOMPARE(sure(store::customersByPhoneHash(shop.two.database, shop.id(), people.phoneHash(phone))).size(), 1U);
        QVERIFY(shop.areClean());
    }
    void aNumberThatSomebodyElseGotSinceIsNotTakenFromHer()
    {
        Editing shop;
        const auto phone = *base::Phone::parse(QStringLiteral("+998901234567"), base::PhoneRegion::None);
        shop.edit(shop.one, [&](store::Person &person) { person.phone = phone; });
        shop.edit(shop.two, [&](store::Person &person) { person.notes = QStringLiteral("likes rye"); });
        shop.meet();
        auto place = shop.two.workplace();
        actions::JoinCustomer command;
        command.name = QStringLiteral("Malika");
        command.phone = phone.e164();
        (void)sure(actions::joinCustomer(place, command));
        const auto list = listOf(shop.two);
        QCOMPARE(restore(shop.two, list.conflicts.front().event), QStringLiteral("phone_taken"));
        QVERIFY(listOf(shop.two).conflicts.front().state == ConflictState::Open);
    }
    void dataOfCustomersIsForThoseWhoMaySeeIt()
    {
        Editing shop;
        shop.nameBranchTwice();
        shop.edit(shop.one, [](store::Person &person) { person.notes = QStringLiteral("one"); });
        shop.edit(shop.two, [](store::Person &person) { person.notes = QStringLiteral("two"); });
        shop.meet();
        QCOMPARE(listOf(shop.two).conflicts.size(), 2U);
        QCOMPARE(listOf(shop.two, loyalty::Role::Cashier).conflicts.size(), 1U);
        QCOMPARE(
            sure(report::conflictList(shop.two.database, nullptr, shop.id(), loyalty::Role::Owner)).conflicts.size(),
            1U);
    }
    void whoeverIsErasedHasNothingSetAside()
    {
        Editing shop;
        shop.edit(shop.one, [](store::Person &person) { person.notes = QStringLiteral("one"); });
        shop.edit(shop.two, [](store::Person &person) { person.notes = QStringLiteral("two"); });
        shop.meet();
        const auto event = listOf(shop.two).conflicts.front().event;
        auto place = shop.two.workplace();
        (void)sure(actions::eraseCustomer(place, shop.code));
        QVERIFY(listOf(shop.two).conflicts.empty());
        QCOMPARE(restore(shop.two, event), QStringLiteral("bad_value"));
    }
    void whatWasKeptStaysLookedAtHoweverTheStoreIsWorkedOutAnew()
    {
        Editing shop;
        shop.nameBranchTwice();
        const auto event = listOf(shop.two).conflicts.front().event;
        QCOMPARE(keep(shop.two, event), QStringLiteral("done"));
        QCOMPARE(listOf(shop.two).open, 0);
        QVERIFY(listOf(shop.two).conflicts.front().state == ConflictState::Kept);
        QVERIFY(goBackTo(shop.two.database, shop.id(), shop.two.row().position.cursor));
        QCOMPARE(listOf(shop.two).open, 0);
        QCOMPARE(keep(shop.two, event, false), QStringLiteral("done"));
        QCOMPARE(listOf(shop.two).open, 1);
        QCOMPARE(keep(shop.two, base::EventId::make(shop.two.random, shop.two.clock.now())),
                 QStringLiteral("bad_value"));
    }
    void onlyAnOwnerSaysWhichOneHolds()
    {
        Editing shop;
        shop.nameBranchTwice();
        const auto event = listOf(shop.two).conflicts.front().event;
        shop.two.session.role = loyalty::Role::Manager;
        QCOMPARE(restore(shop.two, event), QStringLiteral("not_allowed"));
        QCOMPARE(keep(shop.two, event), QStringLiteral("not_allowed"));
    }
    void aProgrammeThatCameTooLateIsADraftToLookAt()
    {
        Editing shop;
        const auto publish = [&](SyncLaptop &laptop, const char *visit) {
            const auto row = laptop.row();
            const auto inForce = sure(store::programmeInForce(laptop.database, shop.id(), *row.defaultProgramme));
            QJsonObject json =
                QJsonDocument::fromJson(sure(store::findBlob(laptop.database, shop.id(), inForce->version))->bytes)
                    .object();
            json[QStringLiteral("visit")] = QString::fromLatin1(visit);
            auto place = laptop.workplace();
            (void)sure(actions::publishProgramme(place, {QJsonDocument(json).toJson(QJsonDocument::Compact), {}}));
        };
        publish(shop.one, "minutes:30");
        publish(shop.two, "minutes:60");
        shop.meet();
        const auto list = listOf(shop.one);
        QCOMPARE(list.drafts.size(), 1U);
        QCOMPARE(list.open, 1);
        QCOMPARE(list.drafts.front().by.laptop.device, shop.two.session.device);
        QCOMPARE(keep(shop.one, list.drafts.front().event), QStringLiteral("done"));
        QCOMPARE(listOf(shop.one).open, 0);
    }
    void whatTheEndpointRefusedIsListedUntilItIsSeen()
    {
        Editing shop;
        auto place = shop.lost.workplace();
        const auto event = [&] {
            auto transaction = sure(store::Transaction::begin(shop.lost.database));
            const auto written = sure(actions::writeDocument(
                transaction, place, DocumentType::Branch, actions::documentOf(shop.one.session.branch),
                report::encodeDocument(report::NameDocument{QStringLiteral("Mine")})));
            sure(transaction.commit());
            return written.event.id;
        }();
        QCOMPARE(round(shop.lost), SyncState::Agreed);
        const auto read = [&] {
            const store::PeopleKeys people(shop.id(), shop.lost.keys->shop.copy());
            return sure(report::refusedActs(shop.lost.database, &people, shop.id()));
        };
        auto list = read();
        QCOMPARE(list.acts.size(), 1U);
        QCOMPARE(list.open, 1);
        QCOMPARE(sure(report::countRefusedUnseen(shop.lost.database, shop.id())), 1);
        const auto &act = list.acts.front();
        QCOMPARE(act.event, event);
        QCOMPARE(act.reason, QStringLiteral("needs_owner"));
        QCOMPARE(words::say(base::Language::English, act.what), QStringLiteral("A branch named or closed"));
        QCOMPARE(words::say(base::Language::English, act.remedy),
                 QStringLiteral("It stands as before. Change it again."));
        // A till has no owner; one of another laptop looks by command line.
        shop.lost.session.ceiling = loyalty::Ceiling::Owner;
        shop.lost.session.role = loyalty::Role::Owner;
        QCOMPARE(keep(shop.lost, event), QStringLiteral("done"));
        list = read();
        QCOMPARE(list.open, 0);
        QVERIFY(list.acts.front().wasSeen);
        QCOMPARE(sure(report::countRefusedUnseen(shop.lost.database, shop.id())), 0);
    }
    void laptopsAreCountedAsTheyCameUntilTheyHaveAName()
    {
        Editing shop;
        const auto label = [&](SyncLaptop &at, const SyncLaptop &of) {
            const auto labels = sure(report::DeviceLabels::read(at.database, shop.id()));
            return base::stripIsolates(
                words::say(base::Language::English, report::deviceSentence(labels.of(of.session.device))));
        };
        QVERIFY(label(shop.one, shop.one).startsWith(QLatin1String("Laptop 1 (joined ")));
        QVERIFY(label(shop.two, shop.two).startsWith(QLatin1String("Laptop 2 (joined ")));
        QVERIFY(label(shop.one, shop.lost).startsWith(QLatin1String("Laptop 3 (joined ")));
        auto place = shop.one.workplace();
        QCOMPARE(wordOf(actions::nameDevice(place, {shop.lost.session.device, QStringLiteral("  Till  one ")})),
                 QStringLiteral("done"));
        QVERIFY(shop.agreeAll() && shop.agreeAll());
        QCOMPARE(label(shop.two, shop.lost), QStringLiteral("Till one"));
        QCOMPARE(wordOf(actions::nameDevice(place, {base::DeviceId(), QStringLiteral("Nobody")})),
                 QStringLiteral("bad_value"));
        auto till = shop.lost.workplace();
        QCOMPARE(wordOf(actions::nameDevice(till, {shop.one.session.device, QStringLiteral("Mine")})),
                 QStringLiteral("needs_owner"));
        QCOMPARE(wordOf(actions::nameDevice(place, {shop.lost.session.device, QString()})), QStringLiteral("done"));
        QVERIFY(label(shop.one, shop.lost).startsWith(QLatin1String("Laptop 3 (joined ")));
    }
};

MUHR_TEST(ConflictTest, conflict_test)
#include "conflict_test.moc"
