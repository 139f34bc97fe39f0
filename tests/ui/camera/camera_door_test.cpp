// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera/camera_door.h"

#include "tests/support/test_main.h"
#include "tests/ui/camera/feed_log.h"

#include <QTest>

using namespace muhr;
using camera::CameraDoor;
using camera::CameraFeed;
using camera::CameraSource;
using camera::CameraState;
using Doors = std::vector<CameraDoor>;

Q_DECLARE_METATYPE(Doors)

/// A camera that this account may not use.
class CameraDoorTest : public QObject
{
    Q_OBJECT
private slots:
    void whichOneIsLocked_data()
    {
        QTest::addColumn<Doors>("doors");
        QTest::addColumn<QString>("locked");
        QTest::newRow("no camera at all") << Doors{} << QString();
        QTest::newRow("one that may be used") << Doors{{QStringLiteral("Laptop"), true}} << QString();
        QTest::newRow("one that may not") << Doors{{QStringLiteral("Laptop"), false}} << QStringLiteral("Laptop");
        QTest::newRow("another one may be used")
            << Doors{{QStringLiteral("Laptop"), false}, {QStringLiteral("On a cable"), true}} << QString();
        QTest::newRow("the first of two that may not")
            << Doors{{QStringLiteral("Laptop"), false}, {QStringLiteral("On a cable"), false}}
            << QStringLiteral("Laptop");
    }
    void whichOneIsLocked()
    {
        QFETCH(Doors, doors);
        QFETCH(QString, locked);
        QCOMPARE(camera::lockedDoor(doors).value_or(QString()), locked);
    }
    void itIsSaidAndLeftByItself()
    {
        Doors doors{{QStringLiteral("Laptop"), false}};
        CameraFeed feed(m_clock, nullptr, [&doors] { return doors; });
        const tests::FeedLog log(feed);
        feed.start(CameraSource::device(QStringLiteral("no such camera")));
        QTRY_COMPARE_WITH_TIMEOUT(feed.status().state, CameraState::NotAllowed, 20'000);
        QCOMPARE(feed.status().name, QStringLiteral("Laptop"));
        QVERIFY(camera::isTrouble(feed.status().state));
        QVERIFY(!log.saw(CameraState::NoCamera));
        // It was pulled out; nobody starts anything anew.
        doors.clear();
        QTRY_COMPARE_WITH_TIMEOUT(feed.status().state, CameraState::NoCamera, 20'000);
        doors.push_back({QStringLiteral("On a cable"), false});
        QTRY_COMPARE_WITH_TIMEOUT(feed.status().state, CameraState::NotAllowed, 20'000);
        QCOMPARE(feed.status().name, QStringLiteral("On a cable"));
    }

private:
    base::SystemClock m_clock;
};

MUHR_TEST(CameraDoorTest, camera_door_test)
#include "camera_door_test.moc"
