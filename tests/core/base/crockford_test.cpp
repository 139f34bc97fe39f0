// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crockford.h"

#include "core/base/digits.h"
#include "core/base/isolate.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;

class CrockfordTest : public QObject
{
    Q_OBJECT
private slots:
    void theAlphabetHasNoLettersThatLookAlike()
    {
        QString all;
        for (int i = 0; i < 32; ++i)
            all += base::crockfordText(QByteArray(1, char(i << 3)), 5);
        QCOMPARE(all, QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ"));
    }
    void bitsComeBackAsTheyWere()
    {
        tests::SeededRandom random(5);
        for (const int bits : {5, 25, 50, 130, 160}) {
            for (int i = 0; i < 200; ++i) {
                QByteArray bytes = random.bytes((bits + 7) / 8);
                if (bits % 8)
                    bytes.back() = char(uchar(bytes.back()) & (0xff << (8 - bits % 8)));
                const QString text = base::crockfordText(bytes, bits);
                QCOMPARE(text.size(), bits / 5);
                QCOMPARE(base::parseCrockford(text, bits).value(), bytes);
            }
        }
    }
    void lookalikesAndSmallLettersAreForgiven()
    {
        const QByteArray bytes = base::parseCrockford(u"1010AB", 30).value();
        for (const char16_t *typed : {u"iOlOab", u"I0L0aB", u"10-10-AB", u"۱۰۱۰AB"})
            QCOMPARE(base::parseCrockford(QString::fromUtf16(typed), 30).value(), bytes);
    }
    void whatIsNotInTheAlphabetOrOfAnotherLengthIsRefused()
    {
        for (const char *typed : {"1010AU", "1010A", "1010ABC", "1010A*", "1010 AB", ""})
            QVERIFY2(!base::parseCrockford(QString::fromLatin1(typed), 30), typed);
    }
    void digitsOfEveryScriptBecomeLatin()
    {
        QCOMPARE(base::latinDigits(u"۱۲ ٣٤ 56 ५"), QStringLiteral("12 34 56 5"));
        QCOMPARE(base::localDigits(base::Language::Persian, u"12a"), QStringLiteral("۱۲a"));
        QCOMPARE(base::localNumber(base::Language::Persian, 12'345), QStringLiteral("۱۲٬۳۴۵"));
        QCOMPARE(base::localNumber(base::Language::Uzbek, 12'345), QStringLiteral("12\u00a0345"));
    }
    void isolatesAreNotNestedAndComeOffAgain()
    {
        QCOMPARE(base::isolateCode(u"+998 90"), QStringLiteral("\u2066+998 90\u2069"));
        QCOMPARE(base::isolateName(base::isolateCode(u"Ali")), QStringLiteral("\u2068Ali\u2069"));
        QCOMPARE(base::stripIsolates(u"\u2066a\u2069\u200eb\u202a"), QStringLiteral("ab"));
    }
};

MUHR_TEST(CrockfordTest, crockford_test)
#include "crockford_test.moc"
