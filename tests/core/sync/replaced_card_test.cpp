// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/conflict_fields.h"
#include "tests/core/sync/editing.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::sync;
using namespace muhr::tests;
using report::ConflictState;

/// Cards that were replaced on laptops which did not hear of each other.
class ReplacedCardTest : public QObject
{
    Q_OBJECT
private slots:
    void wordsThatDidNotHearOfTheNewCardLeaveItAlone()
    {
        Editing shop;
        const auto replaced = shop.replaceCode(shop.one);
        shop.edit(shop.two, [](store::Person &person) { person.names.front() = QStringLiteral("Nodira Karimova"); });
        shop.meet();
        for (SyncLaptop *laptop : {&shop.one, &shop.two}) {
            const auto person = shop.person(*laptop);
            QCOMPARE(person.names.front(), QStringLiteral("Nodira Karimova"));
            QCOMPARE(person.code.text(), replaced.code);
            QCOMPARE(person.shortNumber.digits(), replaced.shortNumber);
            QCOMPARE(person.view.text(), replaced.viewToken);
            const store::PeopleKeys people(shop.id(), laptop->keys->shop.copy());
            QString code;
            QVERIFY(store::eachPerson(laptop->database, people, [&](const auto &, const auto &each) {
                code = each ? each->code.text() : QString();
            }));
            QCOMPARE(code, replaced.code);
        }
    }
    void ofACardThatIsReplacedTwiceTheNewerCodeHoldsAndTheOtherIsSeen()
    {
        Editing shop;
        const auto first = shop.replaceCode(shop.one);
        const auto second = shop.replaceCode(shop.two);
        QCOMPARE(shop.visit(shop.one, first.code), QStringLiteral("done"));
        shop.meet();
        for (SyncLaptop *laptop : {&shop.one, &shop.two}) {
            QCOMPARE(shop.visit(*laptop, first.code), QStringLiteral("revoked_card"));
            QCOMPARE(shop.visit(*laptop, shop.code), QStringLiteral("revoked_card"));
            QCOMPARE(shop.person(*laptop).code.text(), second.code);
            const auto list = listOf(*laptop);
            QCOMPARE(list.open, 1);
            QCOMPARE(list.conflicts.size(), 1U);
            const auto &facts = list.conflicts.front();
            QCOMPARE(facts.type, DocumentType::Customer);
            QCOMPARE(facts.about, QStringLiteral("Nodira"));
            QVERIFY(facts.state == ConflictState::Open && !report::canBeUsed(facts));
            QCOMPARE(facts.fields.size(), 1U);
            QCOMPARE(facts.fields.front().field, QStringLiteral("short"));
            QCOMPARE(said(facts.fields.front().holds).remove(u' '), second.shortNumber);
            QCOMPARE(said(facts.fields.front().aside).remove(u' '), first.shortNumber);
            QCOMPARE(facts.holder.laptop.device, shop.two.session.device);
            QCOMPARE(facts.aside.laptop.device, shop.one.session.device);
            // What was revoked is not made valid again.
            QCOMPARE(restore(*laptop, facts.event), QStringLiteral("revoked_card"));
        }
        QCOMPARE(shop.visit(shop.one, second.code), QStringLiteral("done"));
        const auto event = listOf(shop.one).conflicts.front().event;
        QCOMPARE(keep(shop.one, event), QStringLiteral("done"));
        QVERIFY(listOf(shop.one).conflicts.front().state == ConflictState::Kept);
        QVERIFY(listOf(shop.one, loyalty::Role::Auditor).conflicts.empty());
        // Whoever has neither of the two asks for the third; there is nothing to be said of them any more.
        (void)shop.replaceCode(shop.two);
        QVERIFY(shop.agreeAll());
        QVERIFY(listOf(shop.two).conflicts.empty());
        QVERIFY(shop.areClean());
    }
    void aCardThatIsReplacedOnceMoreIsNoConflict()
    {
        Editing shop;
        (void)shop.replaceCode(shop.one);
        (void)shop.replaceCode(shop.one);
        QVERIFY(shop.agreeAll());
        const auto last = shop.replaceCode(shop.two);
        QVERIFY(shop.agreeAll());
        for (SyncLaptop *laptop : {&shop.one, &shop.two}) {
            QVERIFY(listOf(*laptop).conflicts.empty());
            QVERIFY(sure(store::listConflicts(laptop->database, shop.id())).empty());
            QCOMPARE(shop.person(*laptop).code.text(), last.code);
        }
    }
    void aNewCodeDoesNotSwallowWhatAnotherLaptopWroteOfHer()
    {
        Editing shop;
        const std::optional<base::Phone> phone = sure(base::Phone::parse(u"+998901234567", base::PhoneRegion::None));
        shop.edit(shop.one, [&](store::Person &person) { person.phone = phone; });
        const auto replaced = shop.replaceCode(shop.two);
        shop.meet();
        const auto list = listOf(shop.one);
        QCOMPARE(list.open, 1);
        const auto &facts = list.conflicts.front();
        QVERIFY(report::canBeUsed(facts));
        QCOMPARE(facts.fields.front().field, QStringLiteral("phone"));
        QVERIFY(said(facts.fields.front().holds).isEmpty());
        QCOMPARE(restore(shop.one, facts.event), QStringLiteral("done"));
        QVERIFY(shop.agreeAll());
        for (SyncLaptop *laptop : {&shop.one, &shop.two}) {
            QVERIFY(shop.person(*laptop).phone == phone);
            QCOMPARE(shop.person(*laptop).code.text(), replaced.code);
        }
    }
};

MUHR_TEST(ReplacedCardTest, replaced_card_test)
#include "replaced_card_test.moc"
