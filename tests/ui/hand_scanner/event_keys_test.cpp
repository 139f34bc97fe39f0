// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hand_scanner/event_keys.h"

#include "tests/support/test_main.h"
#include "ui/hand_scanner/scanner_source.h"

#include <QTest>

#include <vector>

using namespace muhr;
using hand_scanner::EventKeys;
using hand_scanner::ScannerSource;

namespace {

/// As the kernel writes it.
QByteArray record(int type, int code, int value)
{
    QByteArray bytes(EventKeys::recordSize - 8, '\1');
    const auto put = [&bytes](auto number) {
        bytes.append(reinterpret_cast<const char *>(&number), qsizetype(sizeof number));
    };
    put(static_cast<quint16>(type));
    put(static_cast<quint16>(code));
    put(static_cast<qint32>(value));
    return bytes;
}

QByteArray pressed(const std::vector<int> &codes)
{
    QByteArray bytes;
    for (const int code : codes)
        bytes += record(1, code, 1) + record(4, 4, 7) + record(0, 0, 0) + record(1, code, 0) + record(0, 0, 0);
    return bytes;
}

constexpr int enter = 28;
const QByteArray leftShiftDown = record(1, 42, 1);
const QByteArray leftShiftUp = record(1, 42, 0);
const QByteArray rightShiftDown = record(1, 54, 1);
const QByteArray rightShiftUp = record(1, 54, 0);

} // namespace

class EventKeysTest : public QObject
{
    Q_OBJECT
private slots:
    void keysBecomeCodes_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QStringList>("codes");
        QTest::addColumn<bool>("isKeyboard");
        const auto row = [](const char *name, const QByteArray &sent, const QStringList &codes,
                            bool isKeyboard = false) { QTest::newRow(name) << sent << codes << isKeyboard; };
        const QStringList m12{QStringLiteral("m12")};
        row("letters and digits", pressed({50, 2, 3, enter}), m12);
        row("the other Enter", pressed({50, 2, 3, 96}), m12);
        row("two codes", pressed({50, 2, 3, enter, 50, 2, 3, enter}), m12 + m12);
        row("with Shift held", leftShiftDown + pressed({50, 39}) + leftShiftUp + pressed({2, enter}),
            {QStringLiteral("M:1")});
        row("one Shift of two let go",
            leftShiftDown + rightShiftDown + leftShiftUp + pressed({50}) + rightShiftUp + pressed({2, enter}),
            {QStringLiteral("M1")});
        row("a key that is held repeats nothing",
            record(1, 50, 1) + record(1, 50, 2) + record(1, 50, 0) + pressed({2, 3, enter}), m12);
        row("Enter alone", pressed({enter, enter}), {});
        row("spaces alone", pressed({57, 57, enter}), {});
        row("what the kernel lost is no code",
            pressed({50, 2}) + record(0, 3, 0) + pressed({3, enter, 50, 2, 3, enter}), m12);
        row("keys without a letter", pressed({59, 183, 50, 2, 3, enter}), m12);
        row("Escape is a hand's", pressed({1}), {}, true);
        row("and so is Backspace", pressed({30, 14}), {}, true);
        row("what follows Escape is no code", pressed({50, 2, 3, enter, 1, 50, 2, 3, enter}), m12, true);
        row("nothing but noise", QByteArray(1000, '\xff'), {});
        row("half an event", pressed({50, 2, 3, enter}).chopped(3), m12);
    }
    void keysBecomeCodes()
    {
        QFETCH(QByteArray, sent);
        EventKeys keys;
        const auto read = keys.add(sent);
        QTEST(read.codes, "codes");
        QTEST(read.isKeyboard, "isKeyboard");
    }
    void aCodeThatIsTooLongIsThrownAwayWhole()
    {
        EventKeys keys;
        QVERIFY(keys.add(pressed(std::vector<int>(EventKeys::mostCharacters, 30))).codes.isEmpty());
        QCOMPARE(keys.add(pressed({enter})).codes.size(), 1);
        QVERIFY(keys.add(pressed(std::vector<int>(EventKeys::mostCharacters + 1, 30))).codes.isEmpty());
        QVERIFY(keys.add(pressed({enter})).codes.isEmpty());
        QCOMPARE(keys.add(pressed({30, enter})).codes, QStringList(QStringLiteral("a")));
    }
    void aChoiceIsWrittenAsItIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("a port") << QStringLiteral("serial:/dev/ttyACM0") << true;
        QTest::newRow("on Windows") << QStringLiteral("serial:COM3") << true;
        QTest::newRow("keys") << QStringLiteral("keys:/dev/input/by-id/usb-Honeywell-event-kbd") << true;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("no device") << QStringLiteral("keys:") << false;
        QTest::newRow("something else") << QStringLiteral("/dev/ttyACM0") << false;
    }
    void aChoiceIsWrittenAsItIsRead()
    {
        QFETCH(QString, text);
        QFETCH(bool, isOne);
        const auto source = ScannerSource::parse(text);
        QCOMPARE(source.has_value(), isOne);
        if (source)
            QCOMPARE(source->text(), text);
    }
    void aDeviceHasTheNameOfItsMaker()
    {
        const auto name = [](const char *path) { return hand_scanner::nameOfKeys(QString::fromLatin1(path)); };
        QCOMPARE(name("/dev/input/by-id/usb-Honeywell_1450g_19A-event-kbd"), QStringLiteral("Honeywell 1450g 19A"));
        QCOMPARE(name("/dev/input/event4"), QStringLiteral("event4"));
    }
};

MUHR_TEST(EventKeysTest, event_keys_test)
#include "event_keys_test.moc"
