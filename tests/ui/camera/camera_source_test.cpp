// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera/camera_source.h"

#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using camera::CameraSource;

class CameraSourceTest : public QObject
{
    Q_OBJECT
private slots:
    void aSourceKeepsItsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::newRow("a number") << QStringLiteral("device:1") << int(CameraSource::Kind::Device);
        QTest::newRow("an id with a colon") << QStringLiteral("device:usb:3:1") << int(CameraSource::Kind::Device);
        QTest::newRow("a film") << QStringLiteral("file:/tmp/a film.mp4") << int(CameraSource::Kind::File);
        QTest::newRow("a Windows path") << QStringLiteral("file:C:/films/a.avi") << int(CameraSource::Kind::File);
        QTest::newRow("a phone in the network")
            << QStringLiteral("http://192.168.1.20:8080/video") << int(CameraSource::Kind::Network);
        QTest::newRow("a camera on a wall")
            << QStringLiteral("https://viewer:secret@10.0.0.5/stream1") << int(CameraSource::Kind::Network);
        QTest::newRow("a folder") << QStringLiteral("folder:pictures") << int(CameraSource::Kind::Folder);
    }
    void aSourceKeepsItsText()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        const auto source = CameraSource::parse(text);
        QVERIFY(source.has_value());
        QCOMPARE(int(source->kind()), kind);
        QCOMPARE(source->text(), text);
        QCOMPARE(CameraSource::parse(source->text()), source);
    }
    void aWrongTextIsNoSource_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("no kind") << QStringLiteral("/dev/video0");
        QTest::newRow("no place") << QStringLiteral("file:");
        QTest::newRow("another kind") << QStringLiteral("rtsp://camera.example/");
        QTest::newRow("an address without a place") << QStringLiteral("http:///video");
        QTest::newRow("an address with a space") << QStringLiteral("http://192.168.1.20/my video");
        QTest::newRow("capitals") << QStringLiteral("FILE:a.mp4");
    }
    void aWrongTextIsNoSource()
    {
        QFETCH(QString, text);
        QVERIFY(!CameraSource::parse(text));
    }
};

MUHR_TEST(CameraSourceTest, camera_source_test)
#include "camera_source_test.moc"
