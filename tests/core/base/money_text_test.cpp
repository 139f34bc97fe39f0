// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money_text.h"

#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using base::Currency;
using base::MoneyTextError;

class MoneyTextTest : public QObject
{
    Q_OBJECT
private slots:
    void anAmountIsReadAsAPersonTypesIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<qint64>("minor");
        const auto row = [](const char *name, const char16_t *typed, const char *currency, qint64 minor) {
            QTest::newRow(name) << QString::fromUtf16(typed) << QString::fromLatin1(currency) << minor;
        };
        row("digits only", u"45000", "UZS", 45'000);
        row("a space between thousands", u"45 000", "UZS", 45'000);
        row("a no-break space and the unit", u"45\u00a0000\u00a0soʻm", "UZS", 45'000);
        row("the unit with an ASCII apostrophe", u"45 000 so'm", "UZS", 45'000);
        row("the ISO code", u"UZS 45000", "UZS", 45'000);
        row("empty decimals of a whole currency", u"45 000,00", "UZS", 45'000);
        row("a full stop between thousands", u"1.234.567", "UZS", 1'234'567);
        row("one full stop with three digits behind it", u"1.234", "AZN", 123'400);
        row("a comma before qəpik", u"4,50", "AZN", 450);
        row("a full stop before qəpik", u"4.50", "AZN", 450);
        row("one digit of qəpik", u"4,5", "AZN", 450);
        row("both separators", u"1.234,5 ₼", "AZN", 123'450);
        row("both separators in English order", u"1,234.56", "USD", 123'456);
        row("no digit before the separator", u",75", "AZN", 75);
        row("whole manat", u"5 ₼", "AZN", 500);
        row("the sign first", u"$4.50", "USD", 450);
        row("Persian digits are toman", u"۱۵۰٬۰۰۰", "IRR", 1'500'000);
        row("Persian digits and the word", u"۱۵۰٬۰۰۰ تومان", "IRR", 1'500'000);
        row("Arabic digits", u"١٢٣٤", "KZT", 1'234);
        row("a Persian decimal sign", u"۴٫۵", "AZN", 450);
        row("rial by name are rial", u"۱۵۰۰۰ ریال", "IRR", 15'000);
        row("a debt", u"-500", "UZS", -500);
        row("a debt with the longer minus", u"\u2212500 ₸", "KZT", -500);
        row("isolates around it", u"\u2066500\u2069", "KZT", 500);
        row("the most that is taken", u"1000000000000000", "UZS", 1'000'000'000'000'000);
    }
    void anAmountIsReadAsAPersonTypesIt()
    {
        QFETCH(QString, typed);
        QFETCH(QString, currency);
        QFETCH(qint64, minor);
        const auto money = base::parseMoneyText(typed, Currency::parse(currency).value());
        QVERIFY2(money, base::sourceText(money ? MoneyTextError::Empty : money.error()).text);
        QCOMPARE(money->minor, minor);
    }
    void whatIsNoAmountIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<int>("error");
        const auto row = [](const char *name, const char16_t *typed, const char *currency, MoneyTextError error) {
            QTest::newRow(name) << QString::fromUtf16(typed) << QString::fromLatin1(currency) << int(error);
        };
        row("nothing", u"  ", "UZS", MoneyTextError::Empty);
        row("the unit alone", u"soʻm", "UZS", MoneyTextError::Empty);
        row("a word", u"kofe", "UZS", MoneyTextError::NotANumber);
        row("a sum", u"5+5", "UZS", MoneyTextError::NotANumber);
        row("an exponent", u"1e5", "UZS", MoneyTextError::NotANumber);
        row("two minus signs", u"--5", "UZS", MoneyTextError::NotANumber);
        row("groups of two", u"12 50", "AZN", MoneyTextError::NotANumber);
        row("a date", u"21.03.26", "AZN", MoneyTextError::NotANumber);
        row("separators alone", u".,", "AZN", MoneyTextError::NotANumber);
        row("a group after the decimals", u"4,50 000", "AZN", MoneyTextError::NotANumber);
        row("tiyin", u"45000,50", "UZS", MoneyTextError::TooManyDecimals);
        row("a thousandth of a toman", u"۱٫۲۵", "IRR", MoneyTextError::TooManyDecimals);
        row("another currency's unit", u"5 ₼", "UZS", MoneyTextError::NotANumber);
        row("too many digits", u"99999999999999999999", "UZS", MoneyTextError::TooLarge);
        row("one more than is taken", u"1000000000000001", "UZS", MoneyTextError::TooLarge);
    }
    void whatIsNoAmountIsRefused()
    {
        QFETCH(QString, typed);
        QFETCH(QString, currency);
        QFETCH(int, error);
        const auto money = base::parseMoneyText(typed, Currency::parse(currency).value());
        QVERIFY(!money);
        QCOMPARE(int(money.error()), error);
    }
    void whatIsShownReadsBackInEveryLanguage()
    {
        tests::SeededRandom random(3);
        for (int i = 0; i < 2000; ++i) {
            const qint64 minor = qint64(random.below(2'000'000'000)) - 1'000'000'000;
            for (const char *code : {"UZS", "KZT", "IRR", "AZN", "USD", "EUR", "RUB"}) {
                const base::Money money{minor >> random.below(30), Currency::parse(QString::fromLatin1(code)).value()};
                for (const auto language : base::allLanguages()) {
                    const QString shown = base::formatMoney(language, money);
                    const auto read = base::parseMoneyText(shown, money.currency);
                    QVERIFY2(read && *read == money, qPrintable(shown));
                }
            }
        }
    }
};

MUHR_TEST(MoneyTextTest, money_text_test)
#include "money_text_test.moc"
