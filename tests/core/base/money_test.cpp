// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using base::Currency;
using base::Language;

class MoneyTest : public QObject
{
    Q_OBJECT
private slots:
    void aCurrencyIsAKnownIsoCode()
    {
        for (const char *code : {"UZS", "KZT", "IRR", "AZN", "USD", "EUR", "RUB"})
            QCOMPARE(Currency::parse(QString::fromLatin1(code)).value().code(), QString::fromLatin1(code));
        for (const char *code : {"", "uzs", "XXX", "UZ", "UZSS"})
            QVERIFY(!Currency::parse(QString::fromLatin1(code)));
    }
    void somTengeAndRialAreCountedWhole()
    {
        QCOMPARE(Currency::uzs().decimals(), 0);
        QCOMPARE(Currency::kzt().decimals(), 0);
        QCOMPARE(Currency::irr().decimals(), 0);
        QCOMPARE(Currency::azn().decimals(), 2);
        QCOMPARE(Currency::usd().decimals(), 2);
    }
    void anAmountIsShownAsTheLanguageWritesIt_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const char *language, qint64 minor, const char *currency,
                            const char16_t *shown) {
            QTest::newRow(name) << QString::fromLatin1(language) << minor << QString::fromLatin1(currency)
                                << QString::fromUtf16(shown);
        };
        row("soʻm have no tiyin", "uz", 45'000, "UZS", u"45\u00a0000\u00a0soʻm");
        row("tenge have no tiyn", "kk", 1'500, "KZT", u"1\u00a0500\u00a0₸");
        row("rial are shown as toman in Persian digits", "fa", 1'500'000, "IRR", u"۱۵۰٬۰۰۰\u00a0تومان");
        row("a single rial is a tenth of a toman", "fa", 15, "IRR", u"۱٫۵\u00a0تومان");
        row("toman are toman in English too", "en", 1'500'000, "IRR", u"150,000\u00a0toman");
        row("manat have qəpik", "az", 450, "AZN", u"4,50\u00a0₼");
        row("thousands of manat are grouped by a full stop", "az", 123'456'789, "AZN", u"1.234.567,89\u00a0₼");
        row("dollars lead in English", "en", 450, "USD", u"$4.50");
        row("a debt in dollars keeps the sign first", "en", -450, "USD", u"-$4.50");
        row("a debt in soʻm", "uz", -500, "UZS", u"-500\u00a0soʻm");
        row("a Persian debt has its sign before the number", "fa", -50, "IRR", u"\u200e\u2212۵\u00a0تومان");
        row("less than one manat", "az", -5, "AZN", u"-0,05\u00a0₼");
        row("nothing", "kk", 0, "KZT", u"0\u00a0₸");
        row("manat in Persian", "fa", 450, "AZN", u"۴٫۵۰\u00a0منات");
        row("the largest number there is", "uz", std::numeric_limits<qint64>::max(), "UZS",
            u"9\u00a0223\u00a0372\u00a0036\u00a0854\u00a0775\u00a0807\u00a0soʻm");
        row("the smallest number there is", "uz", std::numeric_limits<qint64>::min(), "UZS",
            u"-9\u00a0223\u00a0372\u00a0036\u00a0854\u00a0775\u00a0808\u00a0soʻm");
    }
    void anAmountIsShownAsTheLanguageWritesIt()
    {
        QFETCH(QString, language);
        QFETCH(qint64, minor);
        QFETCH(QString, currency);
        QFETCH(QString, shown);
        const base::Money money{minor, Currency::parse(currency).value()};
        QCOMPARE(base::formatMoney(base::parseLanguage(language).value(), money), shown);
    }
};

MUHR_TEST(MoneyTest, money_test)
#include "money_test.moc"
