// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/phone_film.h"
#include "tests/support/phone_picture.h"
#include "tests/support/phone_trials.h"
#include "tests/support/test_main.h"
#include "tests/ui/camera/feed_log.h"
#include "ui/camera/camera_feed.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace muhr;
using camera::CameraFeed;
using camera::CameraSource;
using camera::CameraState;

class FilmTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        tests::PhoneFilm film;
        film.text = tests::trialText(1);
        film.seconds = 2;
        QVERIFY(tests::writeFilm(film, path("light.mp4")).hasValue());
        film.style = tests::PhoneStyle::Dark;
        film.text = tests::trialText(2);
        QVERIFY(tests::writeFilm(film, path("dark.avi")).hasValue());
        QVERIFY(QDir().mkdir(path("pictures")));
        film.text = tests::trialText(3);
        QVERIFY(tests::writePictures(film, path("pictures"), 6).hasValue());
    }

    void aFilmOfAPhoneIsOneScan_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("text");
        QTest::newRow("H.264") << path("light.mp4") << 1;
        QTest::newRow("Motion JPEG in dark mode") << path("dark.avi") << 2;
    }
    void aFilmOfAPhoneIsOneScan()
    {
        QFETCH(QString, file);
        QFETCH(int, text);
        CameraFeed feed(m_clock);
        tests::FeedLog log(feed);
        QSignalSpy previews(&feed, &CameraFeed::previewReady);
        feed.start(CameraSource::file(file));
        QTRY_COMPARE_WITH_TIMEOUT(log.finished, 1, 20'000);
        QCOMPARE(log.codes, QStringList(tests::trialText(text)));
        QVERIFY2(log.picturesWithCode >= 3, qPrintable(QString::number(log.picturesWithCode)));
        QVERIFY(log.saw(CameraState::Running));
        QVERIFY(previews.size() > 0);
        QCOMPARE(previews.first().first().value<QImage>().size(), QSize(640, 360));
    }
    void aFilmCanStartAgain()
    {
        CameraFeed feed(m_clock);
        tests::FeedLog log(feed);
        int sights = 0;
        connect(&feed, &CameraFeed::codeSeen, &feed, [&] {
            ++sights;
            feed.forgetCodes();
        });
        int last = 0;
        int rounds = 0;
        connect(&feed, &CameraFeed::pictureRead, &feed, [&](qint64, const QString &, const QStringList &texts) {
            rounds += last == 0 && !texts.isEmpty() ? 1 : 0;
            last = texts.isEmpty() ? 0 : 1;
        });
        feed.start(CameraSource::file(path("light.mp4")), CameraFeed::AtEnd::StartAgain);
        QTRY_VERIFY_WITH_TIMEOUT(log.pictures > 0 && sights > 0 && rounds >= 2, 20'000);
        QCOMPARE(log.finished, 0);
        feed.stop();
        QCOMPARE(feed.status().state, CameraState::Off);
        const int pictures = log.pictures;
        QTest::qWait(300);
        QCOMPARE(log.pictures, pictures);
    }
    void aFolderIsReadPictureByPicture()
    {
        CameraFeed feed(m_clock);
        tests::FeedLog log(feed);
        feed.start(CameraSource::folder(path("pictures")));
        QTRY_COMPARE_WITH_TIMEOUT(log.finished, 1, 20'000);
        QCOMPARE(log.pictures, 10);
        QCOMPARE(log.files.first(), path("pictures/0000.png"));
        QCOMPARE(log.files.last(), path("pictures/0054.png"));
        QCOMPARE(log.codes, QStringList(tests::trialText(3)));
    }
    void aSinglePictureIsAFileToo()
    {
        CameraFeed feed(m_clock);
        tests::FeedLog log(feed);
        feed.start(CameraSource::file(path("pictures/0030.png")));
        QTRY_COMPARE_WITH_TIMEOUT(log.finished, 1, 20'000);
        QCOMPARE(log.codes, QStringList(tests::trialText(3)));
    }
    void whatCannotBeShownIsSaid_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("state");
        const auto text = QByteArray("Dear customer, this is no film.\n").repeated(200);
        QTest::newRow("no such file") << QStringLiteral("file:none.mp4") << QByteArray()
                                      << int(CameraState::NoSuchFile);
        QTest::newRow("a text named film") << QStringLiteral("file:text.mp4") << text << int(CameraState::NotAFilm);
        QTest::newRow("an empty film") << QStringLiteral("file:empty.mp4") << QByteArray("")
                                       << int(CameraState::NotAFilm);
        QTest::newRow("a text named picture")
            << QStringLiteral("file:text.png") << text << int(CameraState::NotAPicture);
        QTest::newRow("half a picture") << QStringLiteral("file:half.png") << QByteArray("half")
                                        << int(CameraState::NotAPicture);
        QTest::newRow("half a film") << QStringLiteral("file:half.mp4") << QByteArray("half")
                                     << int(CameraState::NotAFilm);
        QTest::newRow("no such folder") << QStringLiteral("folder:none") << QByteArray()
                                        << int(CameraState::NoSuchFile);
        QTest::newRow("a film for a folder")
            << QStringLiteral("folder:light.mp4") << QByteArray() << int(CameraState::NoSuchFile);
        QTest::newRow("a folder without pictures")
            << QStringLiteral("folder:bare") << QByteArray() << int(CameraState::NoPictures);
    }
    void whatCannotBeShownIsSaid()
    {
        QFETCH(QString, source);
        QFETCH(QByteArray, content);
        QFETCH(int, state);
        QDir(m_folder.path()).mkpath(QStringLiteral("bare"));
        const auto parsed = CameraSource::parse(source);
        const auto file = m_folder.filePath(parsed->place());
        if (content == "half")
            content = half(file.endsWith(QLatin1String(".png")) ? path("pictures/0030.png") : path("light.mp4"));
        if (!content.isNull()) {
            QFile made(file);
            QVERIFY(made.open(QIODevice::WriteOnly));
            made.write(content);
        }
        CameraFeed feed(m_clock);
        tests::FeedLog log(feed);
        feed.start(parsed->kind() == CameraSource::Kind::File ? CameraSource::file(file) : CameraSource::folder(file));
        QTRY_COMPARE_WITH_TIMEOUT(log.finished, 1, 20'000);
        QCOMPARE(int(feed.status().state), state);
        QVERIFY(camera::isTrouble(feed.status().state));
        QCOMPARE(feed.status().name, file);
        QCOMPARE(log.codes, QStringList());
        QVERIFY(QString::fromUtf8(camera::sentence(feed.status()).source.text).contains(QLatin1String("%1")));
    }
    void aDamagedPictureIsSaidAndPassedOver()
    {
        QDir().mkpath(path("mixed"));
        QVERIFY(QFile::copy(path("pictures/0030.png"), path("mixed/2.png")));
        QFile damaged(path("mixed/1.png"));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(half(path("pictures/0030.png")));
        damaged.close();
        CameraFeed feed(m_clock);
        tests::FeedLog log(feed);
        feed.start(CameraSource::folder(path("mixed")));
        QTRY_COMPARE_WITH_TIMEOUT(log.finished, 1, 20'000);
        QVERIFY(log.saw(CameraState::NotAPicture));
        QCOMPARE(log.codes, QStringList(tests::trialText(3)));
    }
    void aFeedCanBeTakenAwayInTheMiddle()
    {
        for (int ms : {0, 20, 150, 400}) {
            CameraFeed feed(m_clock);
            feed.start(CameraSource::file(path("light.mp4")));
            QTest::qWait(ms);
        }
        CameraFeed feed(m_clock);
        tests::FeedLog log(feed);
        feed.start(CameraSource::file(path("light.mp4")));
        QTest::qWait(100);
        feed.start(CameraSource::folder(path("pictures")));
        QTRY_COMPARE_WITH_TIMEOUT(log.finished, 1, 20'000);
        QCOMPARE(log.codes, QStringList(tests::trialText(3)));
    }

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    static QByteArray half(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.read(file.size() / 2) : QByteArray();
    }

    QTemporaryDir m_folder;
    base::SystemClock m_clock;
};

MUHR_TEST(FilmTest, film_test)
#include "film_test.moc"
