// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hand_scanner/key_burst.h"

#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using hand_scanner::KeyBurst;
using hand_scanner::Keystroke;

namespace {

/// A keyboard and a field: what is typed at which pace, and what arrives where.
struct Desk
{
    KeyBurst burst;
    QString held;
    QString field;
    QStringList scans;
    qint64 now = 1000;

    void press(Keystroke::Kind kind, const QString &text, int gap, int keyCode = 0, bool isShifted = false)
    {
        now += gap;
        // What the timer of Keystrokes does.
        if (burst.isOver(base::Instant::fromMs(now - 1))) {
            field += std::exchange(held, {});
            burst.forget();
        }
        const auto verdict = burst.press({kind, text, keyCode, isShifted, base::Instant::fromMs(now)});
        if (verdict.releaseHeld)
            field += std::exchange(held, {});
        if (verdict.scanned) {
            scans.append(*verdict.scanned);
            held.clear();
        } else if (verdict.key == KeyBurst::Verdict::Key::Hold) {
            held += text;
        } else if (verdict.key == KeyBurst::Verdict::Key::PassOn) {
            field += kind == Keystroke::Kind::Enter ? QStringLiteral("⏎") : text;
        }
    }
    void type(const QString &text, int gap)
    {
        for (const QChar c : text)
            press(c == QLatin1Char('\n') ? Keystroke::Kind::Enter : Keystroke::Kind::Letter, QString(c), gap);
    }
    void rest()
    {
        now += 1000;
        if (burst.isOver(base::Instant::fromMs(now))) {
            field += std::exchange(held, {});
            burst.forget();
        }
    }
};

} // namespace

class KeyBurstTest : public QObject
{
    Q_OBJECT
private slots:
    void scannersAndHandsAreToldApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("gap");
        QTest::addColumn<QString>("scan");
        QTest::addColumn<QString>("field");
        const auto card = QStringLiteral("M1:0123456789ABCDEFGHJKMNPQRS");
        QTest::newRow("a wired scanner") << card + QLatin1Char('\n') << 3 << card << QString();
        QTest::newRow("a wireless scanner") << card + QLatin1Char('\n') << 30 << card << QString();
        QTest::newRow("a bar code of a shop")
            << QStringLiteral("4870001234567\n") << 5 << QStringLiteral("4870001234567") << QString();
        QTest::newRow("a hand") << QStringLiteral("Aigerim\n") << 120 << QString() << QStringLiteral("Aigerim⏎");
        QTest::newRow("a very quick hand")
            << QStringLiteral("Aigerim\n") << 60 << QString() << QStringLiteral("Aigerim⏎");
        QTest::newRow("a hand that rolls over few keys")
            << QStringLiteral("the\n") << 20 << QString() << QStringLiteral("the⏎");
        QTest::newRow("a burst without Enter is typing")
            << QStringLiteral("0123456789") << 5 << QString() << QStringLiteral("0123456789");
        QTest::newRow("Enter alone") << QStringLiteral("\n") << 5 << QString() << QStringLiteral("⏎");
        QTest::newRow("a space alone is never held back")
            << QStringLiteral(" ") << 5 << QString() << QStringLiteral(" ");
        QTest::newRow("a Russian keyboard")
            << QStringLiteral("Ь1Ж0123456789ФИСВУ\n") << 5 << QStringLiteral("M1:0123456789ABCDE") << QString();
        QTest::newRow("a Persian keyboard")
            << QStringLiteral("ء۱:۰۱۲۳۴۵۶۷۸۹ؤ\n") << 5 << QStringLiteral("M1:0123456789A") << QString();
        QTest::newRow("no end") << QString(KeyBurst::mostCharacters + 1, QLatin1Char('a')) << 1 << QString()
                                << QString(KeyBurst::mostCharacters + 1, QLatin1Char('a'));
    }
    void scannersAndHandsAreToldApart()
    {
        QFETCH(QString, text);
        QFETCH(int, gap);
        QFETCH(QString, scan);
        QFETCH(QString, field);
        Desk desk;
        desk.type(text, gap);
        desk.rest();
        QCOMPARE(desk.scans, scan.isEmpty() ? QStringList() : QStringList(scan));
        QCOMPARE(desk.field, field);
    }
    void aScanAfterAHandLeavesTheHandsLetters()
    {
        Desk desk;
        desk.type(QStringLiteral("Ai"), 150);
        desk.now += 200;
        desk.type(QStringLiteral("M1:0123456789\n"), 4);
        desk.type(QStringLiteral("gerim"), 150);
        desk.rest();
        QCOMPARE(desk.scans, QStringList(QStringLiteral("M1:0123456789")));
        QCOMPARE(desk.field, QStringLiteral("Aigerim"));
    }
    void twoScansInARowAreTwo()
    {
        Desk desk;
        desk.type(QStringLiteral("M1:0123456789\nM1:ABCDEFGH\n"), 2);
        QCOMPARE(desk.scans, QStringList({QStringLiteral("M1:0123456789"), QStringLiteral("M1:ABCDEFGH")}));
        QCOMPARE(desk.field, QString());
    }
    void theShiftKeyIsPartOfALetter()
    {
        Desk desk;
        for (const QChar c : QStringLiteral("M1:ABCDEF")) {
            desk.press(Keystroke::Kind::Shift, QString(), 1);
            desk.press(Keystroke::Kind::Letter, QString(c), 1);
        }
        desk.press(Keystroke::Kind::Enter, QString(), 1);
        QCOMPARE(desk.scans, QStringList(QStringLiteral("M1:ABCDEF")));
    }
    void anArrowInBetweenIsAHand()
    {
        Desk desk;
        desk.type(QStringLiteral("abcdef"), 5);
        desk.press(Keystroke::Kind::Other, QStringLiteral("→"), 5);
        desk.type(QStringLiteral("\n"), 5);
        QCOMPARE(desk.scans, QStringList());
        QCOMPARE(desk.field, QStringLiteral("abcdef→⏎"));
    }
    void thePlacesOfTheKeysSayMoreThanAnUnknownLayout()
    {
        // Armenian letters, typed by the keys M, 1, shift+; and 0 to 2 (linux/input-event-codes.h).
        Desk desk;
        const struct
        {
            const char16_t *letter;
            int code;
            bool isShifted;
        } keys[] = {{u"մ", 50, true},  {u"ֆ", 2, false}, {u"ե", 39, true},
                    {u"յ", 11, false}, {u"ւ", 3, false}, {u"ս", 4, false}};
        for (const auto &key : keys)
            desk.press(Keystroke::Kind::Letter, QString::fromUtf16(key.letter), 5, key.code, key.isShifted);
        desk.press(Keystroke::Kind::Enter, QString(), 5);
        QCOMPARE(desk.scans, QStringList(QStringLiteral("M1:023")));
    }
};

MUHR_TEST(KeyBurstTest, key_burst_test)
#include "key_burst_test.moc"
