// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/sample_shop.h"

#include "core/base/phone.h"
#include "core/words/template.h"
#include "tests/core/words/contrast.h"
#include "tests/core/words/strange_letters.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace muhr;
using base::Language;

class SampleShopTest : public QObject
{
    Q_OBJECT
private slots:
    void everyLanguageHasAShop()
    {
        for (const Language language : base::allLanguages()) {
            const words::SampleShop &shop = words::sampleShop(language);
            QCOMPARE(shop.language, language);
            QVERIFY(words::findTemplate(shop.trade));
            QVERIFY(shop.branches.size() >= 2);
            QVERIFY(shop.customers.size() >= 4);
            QVERIFY(shop.email.endsWith(QStringLiteral("example.com")));
            QVERIFY(tests::contrast(QColor(shop.cardColour), QColor(shop.textColour)) >= 4.5);
            QSet<QString> roles;
            for (const words::SampleStaff &person : shop.staff)
                roles.insert(person.role);
            QCOMPARE(roles,
                     QSet<QString>({QStringLiteral("owner"), QStringLiteral("manager"), QStringLiteral("cashier")}));
        }
    }
    void itSpeaksItsLanguage()
    {
        for (const Language language : base::allLanguages()) {
            const words::SampleShop &shop = words::sampleShop(language);
            QStringList texts = {shop.name, shop.city, shop.address, shop.openingHours};
            for (const words::SampleBranch &branch : shop.branches)
                texts << branch.name << branch.address;
            for (const words::SampleStaff &person : shop.staff)
                texts << person.name;
            for (const words::SampleCustomer &customer : shop.customers)
                texts << customer.firstName << customer.lastName << customer.patronymic;
            for (const QString &text : std::as_const(texts))
                QCOMPARE(tests::strangeLetters(language, text), QString());
        }
    }
    void theFirstStampIsGivenForJoining()
    {
        for (const Language language : base::allLanguages()) {
            const words::SampleShop &shop = words::sampleShop(language);
            QCOMPARE(shop.programme[u"muhr"].toString(), QStringLiteral("programme/1"));
            QCOMPARE(shop.programme[u"currency"].toString(), shop.currency.code());
            QCOMPARE(shop.programme[u"zone"].toString(), shop.zone.name());
            const QJsonValue terms = shop.programme[u"rules"][0][u"terms"];
            QCOMPARE(terms[u"welcome"].toInt(), 1);
            const QJsonArray milestones = terms[u"milestones"].toArray();
            QCOMPARE(milestones.size(), 2);
            QCOMPARE(milestones.last()[u"at"].toInt(), terms[u"goal"].toInt());
            for (const QJsonValue milestone : milestones)
                QVERIFY(!milestone[u"reward"][u"title"][base::languageCode(language)].toString().isEmpty());
        }
    }
    void everyCustomerFitsTheCard()
    {
        for (const Language language : base::allLanguages()) {
            const words::SampleShop &shop = words::sampleShop(language);
            QSet<QString> phones;
            for (const words::SampleCustomer &customer : shop.customers) {
                phones.insert(customer.phone);
                QVERIFY(customer.stamps >= 1);
                QVERIFY(customer.stamps < shop.programme[u"rules"][0][u"terms"][u"goal"].toInt());
                const auto phone = base::Phone::parse(customer.phone, base::PhoneRegion::None);
                QVERIFY2(phone, qPrintable(customer.phone));
                QCOMPARE(phone->e164(), customer.phone);
            }
            QCOMPARE(phones.size(), qsizetype(shop.customers.size()));
        }
        QCOMPARE(words::sampleShop(Language::Persian).customers.front().birthdayCalendar, base::CalendarSystem::Jalali);
    }
    void aBrokenSampleIsNone()
    {
        QVERIFY(!words::parseSampleShop({}));
        QVERIFY(!words::parseSampleShop(
            "{\"muhr\": \"sample/1\", \"language\": \"xx\", \"currency\": \"UZS\", \"zone\": \"UTC\"}"));
        QVERIFY(!words::parseSampleShop(
            "{\"muhr\": \"sample/1\", \"language\": \"uz\", \"currency\": \"UZS\", \"zone\": \"UTC\"}"));
    }
};

MUHR_TEST(SampleShopTest, sample_shop_test)
#include "sample_shop_test.moc"
