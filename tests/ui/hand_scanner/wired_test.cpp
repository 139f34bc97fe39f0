// SPDX-License-Identifier: GPL-3.0-or-later
// Scanners on a wire, at the other end of a real one: a pseudo terminal for the serial port, a pipe of input events for
// the device.
#include "tests/support/test_main.h"
#include "ui/hand_scanner/evdev.h"
#include "ui/hand_scanner/serial.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <fcntl.h>
#include <linux/input.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace muhr;
using hand_scanner::ScannerState;

class WiredTest : public QObject
{
    Q_OBJECT
private slots:
    void aSerialScannerSendsLinesAndIsPulledOut()
    {
        const int master = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
        QVERIFY(master >= 0 && ::grantpt(master) == 0 && ::unlockpt(master) == 0);
        hand_scanner::Serial serial;
        QSignalSpy codes(&serial, &hand_scanner::Serial::codeScanned);
        serial.start(QString::fromLocal8Bit(::ptsname(master)));
        QCOMPARE(serial.state(), ScannerState::Ready);
        QCOMPARE(::write(master, "M1:AB", 5), 5);
        QTest::qWait(30);
        QCOMPARE(codes.size(), 0);
        QCOMPARE(::write(master, "CD\r\n", 4), 4);
        QTRY_COMPARE(codes.size(), 1);
        QCOMPARE(codes.first().first().toString(), QStringLiteral("M1:ABCD"));
        ::close(master);
        QTRY_COMPARE(serial.state(), ScannerState::PulledOut);
        serial.stop();
        QCOMPARE(serial.state(), ScannerState::Off);
    }
    void aPortThatIsNotThereIsSaid()
    {
        hand_scanner::Serial serial;
        serial.start(QStringLiteral("/dev/no such port"));
        QCOMPARE(serial.state(), ScannerState::NotThere);
    }
    void theKeysOfADeviceAreOneCode()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("event"));
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        const int writer = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
        QVERIFY(writer >= 0);
        hand_scanner::Evdev device;
        QSignalSpy codes(&device, &hand_scanner::Evdev::codeScanned);
        device.start(path);
        QCOMPARE(device.state(), ScannerState::Ready);
        key(writer, KEY_LEFTSHIFT, 1);
        key(writer, KEY_M, 1);
        key(writer, KEY_M, 2); // a repeat
        key(writer, KEY_M, 0);
        key(writer, KEY_LEFTSHIFT, 0);
        for (int code : {KEY_1, KEY_2, KEY_ENTER}) {
            key(writer, code, 1);
            key(writer, code, 0);
        }
        QTRY_COMPARE(codes.size(), 1);
        QCOMPARE(codes.first().first().toString(), QStringLiteral("M12"));
        key(writer, KEY_ENTER, 1);
        QTest::qWait(30);
        QCOMPARE(codes.size(), 1);
        ::close(writer);
        QTRY_COMPARE(device.state(), ScannerState::PulledOut);
    }
    void aDeviceThatIsNotThereIsSaid()
    {
        hand_scanner::Evdev device;
        device.start(QStringLiteral("/dev/input/no such device"));
        QCOMPARE(device.state(), ScannerState::NotThere);
    }

private:
    static void key(int writer, int code, int value)
    {
        input_event event{};
        event.type = EV_KEY;
        event.code = static_cast<std::uint16_t>(code);
        event.value = value;
        QCOMPARE(::write(writer, &event, sizeof event), ssize_t(sizeof event));
    }
};

MUHR_TEST(WiredTest, wired_test)
#include "wired_test.moc"
