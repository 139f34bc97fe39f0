// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/erase_customer.h"
#include "core/base/phone.h"
#include "core/store/consent_table.h"
#include "core/store/customer_table.h"
#include "tests/core/actions/shop_at_work.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::actions;
using tests::ShopAtWork;
using tests::wordOf;

class JoinCustomerTest : public QObject
{
    Q_OBJECT
private slots:
    void whatSheSaysIsKeptSealedAndWhatSheDoesNotIsEmpty()
    {
        ShopAtWork shop(1);
        JoinCustomer command;
        command.name = QStringLiteral("  Nodira   Yusupova ");
        command.phone = QStringLiteral("90 123 45 67");
        command.mail = QStringLiteral(" nodira@example.uz ");
        command.birthday = base::YearlyDay::make(base::CalendarSystem::Gregorian, std::nullopt, 2, 29);
        command.language = base::Language::Persian;
        command.source = QStringLiteral("Instagram");
        command.route = loyalty::JoinRoute::Poster;
        command.placement = shop.shop().placement;
        command.consents = {{loyalty::ConsentChannel::Mail, true, 3}};
        const auto joined = shop.join(command);

        const auto person = store::openPerson(shop.database(), shop.peopleKeys(), joined.customer);
        QVERIFY(person);
        QCOMPARE(person->names, QStringList{QStringLiteral("Nodira Yusupova")});
        QCOMPARE(person->phone->e164(), QStringLiteral("+998901234567"));
        QCOMPARE(person->mail, QStringLiteral("nodira@example.uz"));
        QVERIFY(person->birthday == command.birthday);
        QCOMPARE(*person->language, base::Language::Persian);
        QCOMPARE(person->source, command.source);
        QCOMPARE(person->code.text(), joined.code);
        QCOMPARE(person->shortNumber.digits(), joined.shortNumber);
        QCOMPARE(person->view.text(), joined.viewToken);
        const auto row = store::findCustomer(shop.database(), shop.id(), joined.customer);
        QVERIFY((*row)->route == loyalty::JoinRoute::Poster);
        QCOMPARE((*row)->placement, command.placement);
        const auto consents = store::consentsOf(shop.database(), shop.id(), joined.customer);
        QCOMPARE(consents->size(), 1U);
        QVERIFY(consents->front().consent == command.consents.front());
        for (const char *text : {"Nodira", "901234567", "nodira@example", "Instagram"})
            QVERIFY2(!shop.hasOnDisk(text), text);
        QVERIFY(!shop.hasOnDisk(joined.code.toUtf8()));
        QVERIFY(!shop.hasOnDisk(joined.shortNumber.toUtf8()));
        QVERIFY(!shop.hasOnDisk(joined.viewToken.toUtf8()));
    }

    void aCardNeedsNotAWord()
    {
        ShopAtWork shop(2);
        const auto joined = shop.join();
        const auto person = store::openPerson(shop.database(), shop.peopleKeys(), joined.customer);
        QVERIFY(person->names.isEmpty() && !person->phone && person->mail.isEmpty() && !person->birthday);
        // The shop's language, and no consent.
        QCOMPARE(*person->language, base::Language::Uzbek);
        QVERIFY(store::consentsOf(shop.database(), shop.id(), joined.customer)->empty());
        QCOMPARE(joined.code.size(), 29);
        QCOMPARE(joined.shortNumber.size(), 10);
        QCOMPARE(shop.wrongRows(), QStringList());
    }

    void theWelcomeStampIsThereWhateverTheRoute()
    {
        ShopAtWork shop(3, tests::ladderJson({6}, 1));
        for (const auto route : {loyalty::JoinRoute::Poster, loyalty::JoinRoute::Link, loyalty::JoinRoute::Staff,
                                 loyalty::JoinRoute::Import}) {
            JoinCustomer command;
            command.route = route;
            const auto joined = shop.join(command);
            QCOMPARE(joined.state.track(QStringLiteral("stamps"))->held(), 1);
            QCOMPARE(shop.held(joined.customer), 1);
        }
    }

    void aPhoneHasOneCardHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::newRow("with its country") << QStringLiteral("+998 90 123-45-67");
        QTest::newRow("without it") << QStringLiteral("901234567");
        QTest::newRow("in brackets") << QStringLiteral("(90) 123 45 67");
        QTest::newRow("in Persian digits") << QStringLiteral("۹۰ ۱۲۳ ۴۵ ۶۷");
    }
    void aPhoneHasOneCardHoweverItIsWritten()
    {
        QFETCH(QString, phone);
        ShopAtWork shop(4);
        JoinCustomer command;
        command.phone = QStringLiteral("90 123 45 67");
        shop.join(command);
        const auto before = shop.eventCount();
        command.phone = phone;
        QCOMPARE(wordOf(joinCustomer(shop.owner(), command)), QStringLiteral("phone_taken"));
        QCOMPARE(shop.eventCount(), before);
        command.phone = QStringLiteral("90 123 45 68");
        QCOMPARE(wordOf(joinCustomer(shop.owner(), command)), QStringLiteral("done"));
    }

    void anErasedCustomersPhoneIsFreeAgain()
    {
        ShopAtWork shop(5);
        JoinCustomer command;
        command.phone = QStringLiteral("90 123 45 67");
        const auto first = shop.join(command);
        QVERIFY(eraseCustomer(shop.owner(), first.customer.text()));
        QCOMPARE(wordOf(joinCustomer(shop.owner(), command)), QStringLiteral("done"));
    }

    void whatIsNoPhoneOrMailIsRefused_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("mail");
        QTest::newRow("too few digits") << QStringLiteral("12") << QString();
        QTest::newRow("letters") << QStringLiteral("call me") << QString();
        QTest::newRow("no at sign") << QString() << QStringLiteral("nodira.example.uz");
        QTest::newRow("two at signs") << QString() << QStringLiteral("a@b@example.uz");
        QTest::newRow("no domain") << QString() << QStringLiteral("nodira@uz");
        QTest::newRow("ends in a dot") << QString() << QStringLiteral("nodira@example.");
        QTest::newRow("a second line") << QString() << QStringLiteral("a@example.uz\r\nBcc: b@example.uz");
        QTest::newRow("longer than any") << QString() << QString(300, QLatin1Char('a')) + QStringLiteral("@example.uz");
    }
    void whatIsNoPhoneOrMailIsRefused()
    {
        QFETCH(QString, phone);
        QFETCH(QString, mail);
        ShopAtWork shop(6);
        const auto before = shop.eventCount();
        JoinCustomer command;
        command.phone = phone;
        command.mail = mail;
        QCOMPARE(wordOf(joinCustomer(shop.owner(), command)), QStringLiteral("bad_value"));
        QCOMPARE(shop.eventCount(), before);
    }

    void aNameIsKeptAsItIsWrittenButForSpacesAndControls_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("spaces around and doubled")
            << QStringLiteral("  Nodira \t Karimova ") << QStringLiteral("Nodira Karimova");
        QTest::newRow("with a half space")
            << QStringLiteral("\u0645\u06cc\u200c\u0646\u0627") << QStringLiteral("\u0645\u06cc\u200c\u0646\u0627");
        QTest::newRow("an escape sequence") << QStringLiteral("Nodira\x1b[2J") << QString();
        QTest::newRow("a NUL") << QStringLiteral("Nodira") + QChar(0) << QString();
        QTest::newRow("longer than any") << QString(201, u'a') << QString();
    }
    void aNameIsKeptAsItIsWrittenButForSpacesAndControls()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        ShopAtWork shop(61);
        JoinCustomer command;
        command.name = typed;
        const auto joined = joinCustomer(shop.owner(), command);
        QCOMPARE(wordOf(joined), kept.isEmpty() ? QStringLiteral("bad_value") : QStringLiteral("done"));
        if (joined)
            QCOMPARE(store::openPerson(shop.database(), shop.peopleKeys(), joined->customer)->name(), kept);
    }

    void aFriendIsNamedByHerCode()
    {
        ShopAtWork shop(7);
        const auto first = shop.join();
        JoinCustomer command;
        command.referrerCode = first.code;
        const auto joined = shop.join(command);
        const auto row = store::findCustomer(shop.database(), shop.id(), joined.customer);
        QCOMPARE((*row)->referrer, first.customer);
    }

    void aFriendNobodyKnowsIsSaid()
    {
        ShopAtWork shop(8);
        JoinCustomer command;
        command.referrerCode = loyalty::CardCode::make(shop.id(), shop.random()).text();
        QCOMPARE(wordOf(joinCustomer(shop.owner(), command)), QStringLiteral("unknown_customer"));
        command.referrerCode = QStringLiteral("https://example.uz");
        QCOMPARE(wordOf(joinCustomer(shop.owner(), command)), QStringLiteral("not_our_card"));
    }

    void withoutTheShopKeyNobodyJoins()
    {
        ShopAtWork shop(9);
        QCOMPARE(wordOf(joinCustomer(shop.withoutKeys(), {})), QStringLiteral("no_key"));
    }
};

MUHR_TEST(JoinCustomerTest, join_customer_test)
#include "join_customer_test.moc"
