// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/qr_reader.h"
#include "tests/support/phone_film.h"
#include "tests/support/phone_trials.h"
#include "tests/support/test_main.h"
#include "tests/ui/camera/feed_log.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>
#include <thread>
#include <vector>

using namespace muhr;
using camera::CameraFeed;
using camera::CameraSource;

// The linker leads every call of scan::QrReader::read through readNoted() (CMakeLists.txt beside).
QStringList readOfTheProduct(scan::QrReader *reader,
                             const scan::GrayFrame &frame) asm("__real__ZN4muhr4scan8QrReader4readERKNS0_9GrayFrameE");
QStringList readNoted(scan::QrReader *reader,
                      const scan::GrayFrame &frame) asm("__wrap__ZN4muhr4scan8QrReader4readERKNS0_9GrayFrameE");

namespace {

struct Readings
{
    std::mutex mutex;
    int inTheWindow = 0;
    int elsewhere = 0;
};

Readings &readings()
{
    static Readings noted;
    return noted;
}

const std::thread::id theWindow = std::this_thread::get_id();

} // namespace

QStringList readNoted(scan::QrReader *reader, const scan::GrayFrame &frame)
{
    {
        const std::scoped_lock lock(readings().mutex);
        ++(std::this_thread::get_id() == theWindow ? readings().inTheWindow : readings().elsewhere);
    }
    return readOfTheProduct(reader, frame);
}

/// Nothing is read in the thread of the window, wherever the pictures come from.
class ReadingThreadTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        tests::PhoneFilm film;
        film.text = tests::trialText(1);
        film.seconds = 2;
        QVERIFY(tests::writeFilm(film, m_folder.filePath(QStringLiteral("film.avi"))).hasValue());
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("pictures")));
        QVERIFY(tests::writePictures(film, m_folder.filePath(QStringLiteral("pictures")), 6).hasValue());
    }
    void thePictureIsReadElsewhere_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("of a film") << QStringLiteral("file:") + m_folder.filePath(QStringLiteral("film.avi"));
        QTest::newRow("of a folder") << QStringLiteral("folder:") + m_folder.filePath(QStringLiteral("pictures"));
        QTest::newRow("by itself") << QStringLiteral("file:") + m_folder.filePath(QStringLiteral("pictures/0030.png"));
    }
    void thePictureIsReadElsewhere()
    {
        QFETCH(QString, source);
        const int before = readings().elsewhere;
        CameraFeed feed(m_clock);
        const tests::FeedLog log(feed);
        feed.start(*CameraSource::parse(source));
        QTRY_COMPARE_WITH_TIMEOUT(log.finished, 1, 20'000);
        QVERIFY(log.pictures > 0);
        const std::scoped_lock lock(readings().mutex);
        QCOMPARE(readings().elsewhere - before, log.pictures);
        QCOMPARE(readings().inTheWindow, 0);
    }
    void aReadingInTheWindowWouldBeNoted()
    {
        const std::vector<std::uint8_t> bytes(64 * 64, 128);
        const auto frame = scan::GrayFrame::view(bytes, {64, 64, 64, 1});
        QVERIFY(frame);
        scan::QrReader reader;
        QVERIFY(reader.read(*frame).isEmpty());
        QCOMPARE(readings().inTheWindow, 1);
    }

private:
    QTemporaryDir m_folder;
    base::SystemClock m_clock;
};

MUHR_TEST(ReadingThreadTest, reading_thread_test)
#include "reading_thread_test.moc"
