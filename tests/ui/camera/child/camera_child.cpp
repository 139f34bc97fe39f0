// SPDX-License-Identifier: GPL-3.0-or-later
// camera_child SOURCE: runs a camera feed and prints a line for every state and every code, until it is killed. A
// process of its own, since a real camera brings the desktop's media daemons with it.
#include "ui/camera/camera_feed.h"

#include <QGuiApplication>

#include <cstdio>

namespace {

const char *name(muhr::camera::CameraState state)
{
    using muhr::camera::CameraState;
    switch (state) {
    case CameraState::Off:
        return "off";
    case CameraState::Looking:
        return "looking";
    case CameraState::Running:
        return "running";
    case CameraState::NoCamera:
        return "no_camera";
    case CameraState::PulledOut:
        return "pulled_out";
    case CameraState::NotAllowed:
        return "not_allowed";
    case CameraState::NotReached:
        return "not_reached";
    case CameraState::Refused:
        return "refused";
    case CameraState::NoSuchFile:
        return "no_such_file";
    case CameraState::NotAFilm:
        return "not_a_film";
    case CameraState::NotAPicture:
        return "not_a_picture";
    case CameraState::NoPictures:
        return "no_pictures";
    }
    return "";
}

void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    using namespace muhr;
    QGuiApplication application(argc, argv);
    const auto source = camera::CameraSource::parse(QCoreApplication::arguments().value(1));
    if (!source)
        return 2;
    base::SystemClock clock;
    camera::CameraFeed feed(clock);
    QObject::connect(&feed, &camera::CameraFeed::stateChanged, &feed, [](const camera::CameraStatus &status) {
        say(QStringLiteral("state %1 %2").arg(QLatin1String(name(status.state)), status.name));
    });
    QObject::connect(&feed, &camera::CameraFeed::codeSeen, &feed,
                     [](const QString &text, qint64, base::Instant) { say(QStringLiteral("code %1").arg(text)); });
    QObject::connect(&feed, &camera::CameraFeed::previewReady, &feed, [](const QImage &) {});
    feed.start(*source);
    return QCoreApplication::exec();
}
