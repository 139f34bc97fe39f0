// SPDX-License-Identifier: GPL-3.0-or-later
// Scanners on a wire, at the other end of a real one: a pseudo terminal for the serial port, a pipe of input events for
// the device.
#include "tests/support/test_main.h"
#include "ui/hand_scanner/evdev.h"
#include "ui/hand_scanner/serial.h"
#include "ui/hand_scanner/wired_scanner.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <fcntl.h>
#include <linux/input.h>
#include <linux/uinput.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace muhr;
using hand_scanner::ScannerState;

namespace {

/// The scanner's end of a serial line.
class Terminal
{
public:
    Terminal() : m_master(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        ::grantpt(m_master);
        ::unlockpt(m_master);
    }
    ~Terminal() { ::close(m_master); }
    Q_DISABLE_COPY(Terminal)
    QString name() const { return QString::fromLocal8Bit(::ptsname(m_master)); }
    void write(const QByteArray &bytes) const
    {
        QCOMPARE(::write(m_master, bytes.constData(), static_cast<std::size_t>(bytes.size())), bytes.size());
    }

private:
    int m_master;
};

} // namespace

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
    void linesEndInEveryWay_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QStringList>("codes");
        const QStringList both{QStringLiteral("M1:AB"), QStringLiteral("M1:CD")};
        QTest::newRow("carriage return") << QByteArray("M1:AB\rM1:CD\r") << both;
        QTest::newRow("line feed") << QByteArray("M1:AB\nM1:CD\n") << both;
        QTest::newRow("both") << QByteArray("M1:AB\r\nM1:CD\r\n") << both;
        QTest::newRow("noise before it") << QByteArray("\xff\xfe\x80\r\n\r\nM1:AB\r") << both.first(1);
        QTest::newRow("a line that never ends") << QByteArray(3000, 'x') + "\rM1:AB\r" << both.first(1);
    }
    void linesEndInEveryWay()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QStringList, codes);
        const Terminal terminal;
        hand_scanner::Serial serial;
        QSignalSpy spy(&serial, &hand_scanner::Serial::codeScanned);
        serial.start(terminal.name());
        QCOMPARE(serial.state(), ScannerState::Ready);
        terminal.write(sent);
        QTRY_COMPARE(spy.size(), codes.size());
        for (qsizetype i = 0; i < codes.size(); ++i)
            QCOMPARE(spy[i].first().toString(), codes[i]);
    }
    void whatComesBackIsHeardAgain()
    {
        QTemporaryDir folder;
        const QString port = folder.filePath(QStringLiteral("scanner"));
        auto terminal = std::make_unique<Terminal>();
        QVERIFY(QFile::link(terminal->name(), port));
        hand_scanner::WiredScanner scanner;
        QSignalSpy codes(&scanner, &hand_scanner::WiredScanner::codeScanned);
        scanner.start(hand_scanner::ScannerSource{hand_scanner::ScannerSource::Kind::Serial, port});
        QCOMPARE(scanner.state(), ScannerState::Ready);
        // Half a code, and out it goes.
        terminal->write("M1:HALF");
        QTest::qWait(30);
        terminal.reset();
        QTRY_COMPARE(scanner.state(), ScannerState::PulledOut);
        QVERIFY(QFile::remove(port));
        terminal = std::make_unique<Terminal>();
        QVERIFY(QFile::link(terminal->name(), port));
        QTRY_COMPARE_WITH_TIMEOUT(scanner.state(), ScannerState::Ready, 10'000);
        terminal->write("M1:WHOLE\r");
        QTRY_COMPARE(codes.size(), 1);
        QCOMPARE(codes.first().first().toString(), QStringLiteral("M1:WHOLE"));
        scanner.start(std::nullopt);
        QCOMPARE(scanner.state(), ScannerState::Off);
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
    void aKeyboardForHandsIsGivenBack()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("event"));
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        const int writer = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
        hand_scanner::WiredScanner scanner;
        QSignalSpy codes(&scanner, &hand_scanner::WiredScanner::codeScanned);
        scanner.start(hand_scanner::ScannerSource{hand_scanner::ScannerSource::Kind::Keys, path});
        QCOMPARE(scanner.state(), ScannerState::Ready);
        for (int code : {KEY_A, KEY_BACKSPACE, KEY_B, KEY_ENTER})
            key(writer, code, 1);
        QTRY_COMPARE(scanner.state(), ScannerState::Keyboard);
        QCOMPARE(codes.size(), 0);
        // It isn't taken away again.
        QTest::qWait(2300);
        QCOMPARE(scanner.state(), ScannerState::Keyboard);
        ::close(writer);
    }
    /// Where the kernel lets us be a keyboard (/dev/uinput).
    void aDeviceOfTheKernelIsRead()
    {
        const int maker = ::open("/dev/uinput", O_WRONLY | O_NONBLOCK | O_CLOEXEC);
        if (maker < 0)
            QSKIP("no /dev/uinput here");
        QCOMPARE(::ioctl(maker, UI_SET_EVBIT, EV_KEY), 0);
        for (int code = KEY_ESC; code <= KEY_SPACE; ++code)
            QCOMPARE(::ioctl(maker, UI_SET_KEYBIT, code), 0);
        uinput_setup setup{};
        setup.id.bustype = BUS_USB;
        qstrncpy(setup.name, "Muhr test scanner", sizeof setup.name);
        QCOMPARE(::ioctl(maker, UI_DEV_SETUP, &setup), 0);
        QCOMPARE(::ioctl(maker, UI_DEV_CREATE), 0);
        char folder[64] = {};
        QVERIFY(::ioctl(maker, UI_GET_SYSNAME(sizeof folder), folder) >= 0);
        const QDir system(QStringLiteral("/sys/devices/virtual/input/%1").arg(QString::fromLatin1(folder)));
        QStringList found;
        QTRY_VERIFY(!(found = system.entryList({QStringLiteral("event*")}, QDir::Dirs)).isEmpty());
        hand_scanner::Evdev device;
        QSignalSpy codes(&device, &hand_scanner::Evdev::codeScanned);
        device.start(QStringLiteral("/dev/input/") + found.first());
        if (device.state() == ScannerState::Ready) {
            for (int code : {KEY_M, KEY_1, KEY_ENTER})
                for (int value : {1, 0}) {
                    key(maker, code, value);
                    key(maker, SYN_REPORT, 0, EV_SYN);
                }
            QTRY_COMPARE(codes.size(), 1);
            QCOMPARE(codes.first().first().toString(), QStringLiteral("m1"));
            ::ioctl(maker, UI_DEV_DESTROY);
            QTRY_COMPARE(device.state(), ScannerState::PulledOut);
        }
        ::close(maker);
    }
    void aDeviceThatIsNotThereIsSaid()
    {
        hand_scanner::Evdev device;
        device.start(QStringLiteral("/dev/input/no such device"));
        QCOMPARE(device.state(), ScannerState::NotThere);
    }

private:
    static void key(int writer, int code, int value, int type = EV_KEY)
    {
        input_event event{};
        event.type = static_cast<std::uint16_t>(type);
        event.code = static_cast<std::uint16_t>(code);
        event.value = value;
        QCOMPARE(::write(writer, &event, sizeof event), ssize_t(sizeof event));
    }
};

MUHR_TEST(WiredTest, wired_test)
#include "wired_test.moc"
