// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/erase_customer.h"
#include "core/actions/replace_code.h"
#include "core/store/blob_table.h"
#include "core/store/card_code_table.h"
#include "core/store/customer_table.h"
#include "core/store/person_key_table.h"
#include "tests/core/actions/shop_at_work.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::actions;
using tests::ShopAtWork;
using tests::wordOf;

class EraseAndReplaceTest : public QObject
{
    Q_OBJECT
private slots:
    void ofAnErasedCustomerNoByteIsLeft()
    {
        ShopAtWork shop(1);
        JoinCustomer command;
        command.name = QStringLiteral("Nodira");
        command.phone = QStringLiteral("90 123 45 67");
        command.mail = QStringLiteral("nodira@example.uz");
        const auto joined = shop.join(command);
        shop.visit(joined.code);
        const auto other = shop.join();
        const auto row = store::findCustomer(shop.database(), shop.id(), joined.customer);
        const auto person = store::openPerson(shop.database(), shop.peopleKeys(), joined.customer);
        // What leads to her: sealed words, her key, the hashes of phone and mail.
        const std::vector<QByteArray> traces = {
            (*store::findBlob(shop.database(), shop.id(), *(*row)->person))->bytes,
            (*store::findPersonKey(shop.database(), shop.id(), joined.customer.raw()))->wrapped,
            shop.peopleKeys().phoneHash(*person->phone).bytes(), shop.peopleKeys().mailHash(person->mail).bytes()};
        for (const QByteArray &trace : traces)
            QVERIFY(shop.hasOnDisk(trace));

        const auto erased = eraseCustomer(shop.owner(), joined.code);
        QVERIFY2(erased, qPrintable(wordOf(erased)));
        for (std::size_t i = 0; i < traces.size(); ++i)
            QVERIFY2(!shop.hasOnDisk(traces[i]), qPrintable(QString::number(i)));
        QVERIFY(store::openPerson(shop.database(), shop.peopleKeys(), joined.customer).error() ==
                store::PersonError::Gone);
        // Her stamps stay in the shop's totals, and nobody else is touched.
        QCOMPARE(shop.held(joined.customer), 1);
        QVERIFY(store::openPerson(shop.database(), shop.peopleKeys(), other.customer));
        QCOMPARE(*store::countCustomers(shop.database(), shop.id()), 1);
        QCOMPARE(shop.wrongRows(), QStringList());
    }

    void anEraseIsDoneOnce()
    {
        ShopAtWork shop(2);
        const auto joined = shop.join();
        shop.visit(joined.code);
        const auto erased = eraseCustomer(shop.owner(), joined.customer.text());
        QVERIFY(erased);
        const auto before = shop.eventCount();
        // Asked again by her id, it finishes what a reader held up.
        QCOMPARE(*eraseCustomer(shop.owner(), joined.customer.text()), *erased);
        for (const QString &target : {joined.code, joined.shortNumber})
            QVERIFY(!eraseCustomer(shop.owner(), target));
        QCOMPARE(wordOf(eraseCustomer(shop.owner(), joined.card.text())), QStringLiteral("unknown_customer"));
        QCOMPARE(shop.eventCount(), before);
    }

    void aNewCodeTakesThePlaceOfTheOld()
    {
        ShopAtWork shop(3);
        JoinCustomer command;
        command.name = QStringLiteral("Nodira");
        const auto joined = shop.join(command);
        shop.visit(joined.code);
        const auto replaced = replaceCode(shop.owner(), joined.code);
        QVERIFY2(replaced, qPrintable(wordOf(replaced)));
        QCOMPARE(replaced->customer, joined.customer);
        QVERIFY(replaced->code != joined.code && replaced->shortNumber != joined.shortNumber &&
                replaced->viewToken != joined.viewToken);
        QCOMPARE(shop.visit(replaced->code).name, QStringLiteral("Nodira"));
        QCOMPARE(shop.visit(replaced->shortNumber).customer, joined.customer);
        QCOMPARE(shop.held(joined.customer), 3);
        RecordVisit old;
        old.target = joined.code;
        QCOMPARE(wordOf(recordVisit(shop.owner(), old)), QStringLiteral("revoked_card"));
        old.target = joined.shortNumber;
        QCOMPARE(wordOf(recordVisit(shop.owner(), old)), QStringLiteral("unknown_customer"));
        const auto person = store::openPerson(shop.database(), shop.peopleKeys(), joined.customer);
        QCOMPARE(person->code.text(), replaced->code);
        QCOMPARE(person->names, QStringList{QStringLiteral("Nodira")});
        QVERIFY(
            !*store::findCardCodeByView(shop.database(), shop.id(), crypto::Token::parse(joined.viewToken)->hash()));
        QCOMPARE(shop.wrongRows(), QStringList());
    }

    void theOldCodeReplacesNothing()
    {
        ShopAtWork shop(4);
        const auto joined = shop.join();
        QVERIFY(replaceCode(shop.owner(), joined.code));
        const auto before = shop.eventCount();
        QCOMPARE(wordOf(replaceCode(shop.owner(), joined.code)), QStringLiteral("revoked_card"));
        QCOMPARE(wordOf(replaceCode(shop.withoutKeys(), joined.customer.text())), QStringLiteral("no_key"));
        const auto unknown = loyalty::CardCode::make(shop.id(), shop.random()).text();
        QCOMPARE(wordOf(replaceCode(shop.owner(), unknown)), QStringLiteral("unknown_customer"));
        QCOMPARE(shop.eventCount(), before);
    }
};

MUHR_TEST(EraseAndReplaceTest, erase_and_replace_test)
#include "erase_and_replace_test.moc"
