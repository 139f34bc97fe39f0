// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hand_scanner/us_keys.h"

#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;

class UsKeysTest : public QObject
{
    Q_OBJECT
private slots:
    void aGarbledScanIsPutRight_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("ASCII stays") << QStringLiteral("M1:0A") << QStringLiteral("M1:0A");
        QTest::newRow("Russian") << QStringLiteral("Ь1Ж0ФИСВУ") << QStringLiteral("M1:0ABCDE");
        QTest::newRow("Kazakh") << QStringLiteral("Ь\"Жқәіңғ,.үұ") << QStringLiteral("M1:023456789");
        QTest::newRow("Uzbek in Cyrillic") << QStringLiteral("Ь1Ж0ФҚЯ") << QStringLiteral("M1:0ASZ");
        QTest::newRow("Azerbaijani") << QStringLiteral("Üİ") << QStringLiteral("WI");
        QTest::newRow("Persian") << QStringLiteral("ء۱:۰۲۳ؤ") << QStringLiteral("M1:023A");
        QTest::newRow("an address on a Russian keyboard")
            << QStringLiteral("реезыЖ..ьгрк") << QStringLiteral("https://muhr");
        QTest::newRow("Armenian is unknown and stays") << QStringLiteral("մյուս") << QStringLiteral("մյուս");
    }
    void aGarbledScanIsPutRight()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        QCOMPARE(hand_scanner::typedOnUsKeyboard(typed), meant);
    }
    void everyPlaceOfACardCodeHasItsKey_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("isShifted");
        QTest::addColumn<QString>("letter");
        // linux/input-event-codes.h
        QTest::newRow("KEY_1") << 2 << false << QStringLiteral("1");
        QTest::newRow("KEY_0") << 11 << false << QStringLiteral("0");
        QTest::newRow("KEY_Q") << 16 << true << QStringLiteral("Q");
        QTest::newRow("KEY_P") << 25 << false << QStringLiteral("p");
        QTest::newRow("KEY_A") << 30 << true << QStringLiteral("A");
        QTest::newRow("KEY_SEMICOLON") << 39 << true << QStringLiteral(":");
        QTest::newRow("KEY_GRAVE") << 41 << false << QStringLiteral("`");
        QTest::newRow("KEY_Z") << 44 << true << QStringLiteral("Z");
        QTest::newRow("KEY_M") << 50 << true << QStringLiteral("M");
        QTest::newRow("KEY_SLASH") << 53 << false << QStringLiteral("/");
        QTest::newRow("KEY_ENTER types nothing") << 28 << false << QString();
        QTest::newRow("KEY_LEFTSHIFT types nothing") << 42 << false << QString();
        QTest::newRow("unknown") << -8 << false << QString();
    }
    void everyPlaceOfACardCodeHasItsKey()
    {
        QFETCH(int, code);
        QFETCH(bool, isShifted);
        QFETCH(QString, letter);
        const auto key = hand_scanner::usKey(code, isShifted);
        QCOMPARE(key ? QString(*key) : QString(), letter);
    }
};

MUHR_TEST(UsKeysTest, us_keys_test)
#include "us_keys_test.moc"
