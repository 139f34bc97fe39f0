// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/say.h"
#include "tests/support/phone_picture.h"
#include "tests/support/phone_trials.h"
#include "tests/support/test_main.h"
#include "tests/ui/camera/feed_log.h"
#include "ui/camera/camera_feed.h"

#include <QBuffer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace muhr;
using camera::CameraFeed;
using camera::CameraSource;
using camera::CameraState;

namespace {

/// A phone that serves as a camera, as its apps do: pictures as JPEG, one after the other, in an answer without end.
class PhoneCamera
{
public:
    explicit PhoneCamera(const QString &text) : PhoneCamera(pictureOf(text)) {}
    explicit PhoneCamera(const QByteArray &picture) : m_picture(picture)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *line = m_server.nextPendingConnection();
            QObject::connect(line, &QTcpSocket::disconnected, line, &QObject::deleteLater);
            QObject::connect(line, &QTcpSocket::readyRead, line, [this, line] {
                m_asked += line->readAll();
                if (!m_asked.endsWith("\r\n\r\n"))
                    return;
                line->write("HTTP/1.0 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=muhr\r\n\r\n");
                auto *pace = new QTimer(line);
                QObject::connect(pace, &QTimer::timeout, line, [this, line] {
                    line->write("--muhr\r\nContent-Type: image/jpeg\r\nContent-Length: " +
                                QByteArray::number(m_picture.size()) + "\r\n\r\n" + m_picture + "\r\n");
                });
                pace->start(66);
            });
            m_lines.append(line);
        });
    }
    bool goOn() { return m_server.listen(QHostAddress::LocalHost, m_port) && (m_port = m_server.serverPort()) != 0; }
    void goOff()
    {
        m_server.close();
        for (const auto &line : std::as_const(m_lines))
            if (line)
                line->abort();
        m_lines.clear();
    }
    QString address(const QString &who = {}) const
    {
        return QStringLiteral("http://") + who + QStringLiteral("127.0.0.1:%1/video").arg(m_port);
    }

private:
    static QByteArray pictureOf(const QString &text)
    {
        tests::PhoneShot shot;
        shot.text = text;
        shot.size = {640, 480};
        shot.centre = {320, 240};
        QBuffer buffer;
        tests::phonePicture(shot).convertToFormat(QImage::Format_RGB32).save(&buffer, "JPEG", 85);
        return buffer.data();
    }

    QTcpServer m_server;
    QByteArray m_picture;
    QByteArray m_asked;
    QList<QPointer<QTcpSocket>> m_lines;
    quint16 m_port = 0;
};

CameraSource at(const QString &address)
{
    return *CameraSource::parse(address);
}

} // namespace

/// A camera that is reached by its address.
class NetworkTest : public QObject
{
    Q_OBJECT
private slots:
    void aPhoneInTheNetworkIsACamera()
    {
        PhoneCamera phone(tests::trialText(1));
        QVERIFY(phone.goOn());
        CameraFeed feed(m_clock);
        tests::FeedLog log(feed);
        feed.start(at(phone.address()));
        QTRY_VERIFY_WITH_TIMEOUT(!log.codes.isEmpty(), 20'000);
        QCOMPARE(log.codes, QStringList(tests::trialText(1)));
        QCOMPARE(feed.status(), (camera::CameraStatus{CameraState::Running, QStringLiteral("127.0.0.1")}));
        QVERIFY(!log.saw(CameraState::NotReached));
    }
    void oneThatIsGoneIsTakenUpAgainByItself()
    {
        PhoneCamera phone(tests::trialText(2));
        QVERIFY(phone.goOn());
        CameraFeed feed(m_clock);
        tests::FeedLog log(feed);
        feed.start(at(phone.address()));
        QTRY_COMPARE_WITH_TIMEOUT(feed.status().state, CameraState::Running, 20'000);
        phone.goOff();
        QTRY_COMPARE_WITH_TIMEOUT(feed.status().state, CameraState::NotReached, 20'000);
        QVERIFY(phone.goOn());
        QTRY_COMPARE_WITH_TIMEOUT(feed.status().state, CameraState::Running, 30'000);
        QCOMPARE(log.finished, 0);
    }
    void whatSendsNoPicturesIsNotReached()
    {
        PhoneCamera phone(QByteArray("no JPEG at all"));
        QVERIFY(phone.goOn());
        CameraFeed feed(m_clock);
        feed.start(at(phone.address()));
        QTRY_COMPARE_WITH_TIMEOUT(feed.status().state, CameraState::NotReached, 20'000);
    }
    void oneThatIsNotThereIsNamedWithoutItsPassword()
    {
        PhoneCamera phone(tests::trialText(3));
        QVERIFY(phone.goOn());
        phone.goOff();
        CameraFeed feed(m_clock);
        feed.start(at(phone.address(QStringLiteral("viewer:secret@"))));
        QTRY_COMPARE_WITH_TIMEOUT(feed.status().state, CameraState::NotReached, 20'000);
        const QString words = words::say(base::Language::English, camera::sentence(feed.status()));
        QVERIFY2(words.contains(QStringLiteral("127.0.0.1")) && !words.contains(QStringLiteral("secret")),
                 qPrintable(words));
        feed.stop();
        QCOMPARE(feed.status().state, CameraState::Off);
        QTest::qWait(2500);
        QCOMPARE(feed.status().state, CameraState::Off);
    }

private:
    base::SystemClock m_clock;
};

MUHR_TEST(NetworkTest, network_test)
#include "network_test.moc"
