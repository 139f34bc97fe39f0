// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hand_scanner/code_lines.h"

#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;

class CodeLinesTest : public QObject
{
    Q_OBJECT
private slots:
    void linesAreCutAtTheirEnds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("codes");
        QTest::newRow("CR") << QByteArray("M1:A\rM1:B\r") << QStringList{"M1:A", "M1:B"};
        QTest::newRow("LF") << QByteArray("M1:A\nM1:B\n") << QStringList{"M1:A", "M1:B"};
        QTest::newRow("both") << QByteArray("M1:A\r\nM1:B\r\n") << QStringList{"M1:A", "M1:B"};
        QTest::newRow("no end yet") << QByteArray("M1:A") << QStringList{};
        QTest::newRow("blank lines") << QByteArray("\n \n\r\nM1:A\n") << QStringList{"M1:A"};
        QTest::newRow("spaces around") << QByteArray(" M1:A \n") << QStringList{"M1:A"};
        QTest::newRow("UTF-8") << QByteArray("https://e.example/қ\n")
                               << QStringList{QStringLiteral("https://e.example/қ")};
        QTest::newRow("no text") << QByteArray("\xff\xfe\x80\nM1:A\n") << QStringList{"M1:A"};
        QTest::newRow("half a letter") << QByteArray("ab\xd2\nM1:A\n") << QStringList{"M1:A"};
        QTest::newRow("too long, then right") << QByteArray(hand_scanner::CodeLines::mostBytes + 1, 'x') + "\nM1:A\n"
                                              << QStringList{"M1:A"};
        QTest::newRow("just not too long")
            << QByteArray(hand_scanner::CodeLines::mostBytes, 'x') + "\n"
            << QStringList{QString(hand_scanner::CodeLines::mostBytes, QLatin1Char('x'))};
    }
    void linesAreCutAtTheirEnds()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, codes);
        hand_scanner::CodeLines whole;
        QCOMPARE(whole.add(bytes), codes);
        hand_scanner::CodeLines byByte;
        QStringList found;
        for (const char byte : bytes)
            found += byByte.add(QByteArray(1, byte));
        QCOMPARE(found, codes);
    }
};

MUHR_TEST(CodeLinesTest, code_lines_test)
#include "code_lines_test.moc"
