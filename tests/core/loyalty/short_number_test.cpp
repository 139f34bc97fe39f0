// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/short_number.h"

#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;

class ShortNumberTest : public QObject
{
    Q_OBJECT
private slots:
    void everyWrongDigitAndEverySwapIsCaught()
    {
        tests::SeededRandom random(4);
        for (int i = 0; i < 200; ++i) {
            const QString digits = ShortNumber::make(random).digits();
            QCOMPARE(digits.size(), 10);
            QVERIFY(ShortNumber::parse(digits));
            for (qsizetype place = 0; place < 10; ++place) {
                for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                    QString wrong = digits;
                    wrong[place] = QChar(digit);
                    QCOMPARE(ShortNumber::parse(wrong).has_value(), wrong == digits);
                }
                if (place == 9 || digits[place] == digits[place + 1])
                    continue;
                QString swapped = digits;
                std::swap(swapped[place], swapped[place + 1]);
                QVERIFY(!ShortNumber::parse(swapped));
            }
        }
    }
    void whatIsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("as shown") << "123 456 7894"
                                  << "123 456 7894";
        QTest::newRow("in one piece") << "1234567894"
                                      << "123 456 7894";
        QTest::newRow("nothing") << ""
                                 << "";
        QTest::newRow("a letter") << "12345678a0"
                                  << "";
        QTest::newRow("a zero in front") << "0000005724"
                                         << "";
        QTest::newRow("eleven digits") << "57240000000"
                                       << "";
        QTest::newRow("superscripts") << QString::fromUtf8("¹²³⁴⁵⁶⁷⁸⁹⁰") << "";
    }
    void whatIsTyped()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        const auto number = ShortNumber::parse(text);
        QCOMPARE(number ? number->shown() : QString(), shown);
    }
    void digitsOfAnyScriptAreRead()
    {
        tests::SeededRandom random(5);
        const ShortNumber number = ShortNumber::make(random);
        QString persian;
        for (const QChar digit : number.digits())
            persian += QChar(static_cast<char16_t>(0x06f0 + digit.digitValue()));
        QVERIFY(ShortNumber::parse(persian) == number);
        QVERIFY(ShortNumber::parse(number.shown()) == number);
        QVERIFY(ShortNumber::parse(QString(number.digits().left(3) + u'-' + number.digits().mid(3))) == number);
        QCOMPARE(number.shown().size(), 12);
        QCOMPARE(number.shown()[3], u' ');
        QCOMPARE(number.shown()[7], u' ');
    }
};

MUHR_TEST(ShortNumberTest, short_number_test)
#include "short_number_test.moc"
