// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phone.h"

#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using base::Phone;
using base::PhoneError;
using base::PhoneRegion;

class PhoneTest : public QObject
{
    Q_OBJECT
private slots:
    void aNumberIsReadAsItIsTypedAtHome_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("region");
        QTest::addColumn<QString>("stored");
        const auto row = [](const char *name, const char16_t *typed, PhoneRegion region, const char *stored) {
            QTest::newRow(name) << QString::fromUtf16(typed) << int(region) << QString::fromLatin1(stored);
        };
        row("Uzbek, without country", u"90 000 12 34", PhoneRegion::Uzbekistan, "+998900001234");
        row("Uzbek, with hyphens", u"+998 90 000-12-34", PhoneRegion::Uzbekistan, "+998900001234");
        row("Uzbek, with 00", u"00998900001234", PhoneRegion::Uzbekistan, "+998900001234");
        row("Uzbek, country without plus", u"998900001234", PhoneRegion::Uzbekistan, "+998900001234");
        row("Kazakh, trunk 8", u"8 700 000 12 34", PhoneRegion::Kazakhstan, "+77000001234");
        row("Kazakh, plus 7", u"+7 (700) 000-12-34", PhoneRegion::Kazakhstan, "+77000001234");
        row("Iranian, Persian digits", u"۰۹۱۲۰۰۰۰۱۲۳", PhoneRegion::Iran, "+989120000123");
        row("Iranian, Arabic digits", u"٠٩١٢ ٠٠٠ ٠١٢٣", PhoneRegion::Iran, "+989120000123");
        row("Azerbaijani, trunk 0", u"050 000 12 34", PhoneRegion::Azerbaijan, "+994500001234");
        row("a guest from abroad", u"+90 532 000 00 00", PhoneRegion::Uzbekistan, "+905320000000");
        row("abroad where no region is taken for granted", u"+998900001234", PhoneRegion::None, "+998900001234");
        row("isolates around it", u"\u2066+998 90 000 12 34\u2069", PhoneRegion::None, "+998900001234");
        row("an operator code nobody has yet", u"10 000 12 34", PhoneRegion::Uzbekistan, "+998100001234");
    }
    void aNumberIsReadAsItIsTypedAtHome()
    {
        QFETCH(QString, typed);
        QFETCH(int, region);
        QFETCH(QString, stored);
        const auto phone = Phone::parse(typed, PhoneRegion(region));
        QVERIFY2(phone, base::sourceText(phone ? PhoneError::Empty : phone.error()).text);
        QCOMPARE(phone->e164(), stored);
        QVERIFY(*Phone::parse(stored, PhoneRegion::None) == *phone);
    }
    void whatIsNoNumberIsRefusedWithAReason_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("region");
        QTest::addColumn<int>("error");
        const auto row = [](const char *name, const char16_t *typed, PhoneRegion region, PhoneError error) {
            QTest::newRow(name) << QString::fromUtf16(typed) << int(region) << int(error);
        };
        row("nothing", u" ", PhoneRegion::Uzbekistan, PhoneError::Empty);
        row("a word", u"telefon", PhoneRegion::Uzbekistan, PhoneError::NotAPhoneNumber);
        row("letters on keys", u"+998 90 KOFE 123", PhoneRegion::Uzbekistan, PhoneError::NotAPhoneNumber);
        row("zeros that are dropped at each reading", u"!000012", PhoneRegion::Iran, PhoneError::NotAPhoneNumber);
        row("too few digits", u"90 000 12", PhoneRegion::Uzbekistan, PhoneError::TooShort);
        row("too many digits", u"+998 90 000 12 34 56", PhoneRegion::Uzbekistan, PhoneError::TooLong);
        row("no country known", u"90 000 12 34", PhoneRegion::None, PhoneError::NeedsCountryCode);
        row("a country that is none", u"+999 90 000 12 34", PhoneRegion::None, PhoneError::NeedsCountryCode);
    }
    void whatIsNoNumberIsRefusedWithAReason()
    {
        QFETCH(QString, typed);
        QFETCH(int, region);
        QFETCH(int, error);
        const auto phone = Phone::parse(typed, PhoneRegion(region));
        QVERIFY(!phone);
        QCOMPARE(int(phone.error()), error);
    }
    void aNumberIsShownInGroups()
    {
        QCOMPARE(Phone::parse(u"+998900001234", PhoneRegion::None)->internationalText(),
                 QStringLiteral("+998 90 000 12 34"));
        QCOMPARE(Phone::parse(u"+989120000123", PhoneRegion::None)->nationalText(), QStringLiteral("0912 000 0123"));
        QCOMPARE(Phone::parse(u"+998900001234", PhoneRegion::None)->lastDigits(2), QStringLiteral("34"));
    }
    void theRegionFollowsTheLanguageOrTheCurrency()
    {
        QCOMPARE(base::phoneRegionOf(base::Language::Persian), PhoneRegion::Iran);
        QCOMPARE(base::phoneRegionOf(base::Language::English), PhoneRegion::None);
        QCOMPARE(base::phoneRegionOf(base::Currency::kzt()), PhoneRegion::Kazakhstan);
        QCOMPARE(base::phoneRegionOf(base::Currency::usd()), PhoneRegion::None);
    }
};

MUHR_TEST(PhoneTest, phone_test)
#include "phone_test.moc"
