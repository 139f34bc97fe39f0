// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/camera/media_session.h"

namespace muhr::tests {

QProcessEnvironment MediaSession::environment() const
{
    auto environment = m_daemons.environment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    return environment;
}

std::optional<QString> MediaSession::start()
{
    auto trouble = m_daemons.startBus(environment());
    if (!trouble)
        trouble = m_daemons.start(QStringLiteral("pipewire"), {}, QStringLiteral("pipewire-0"), environment());
    return trouble ? trouble : m_daemons.start(QStringLiteral("wireplumber"), {}, {}, environment());
}

void MediaSession::plugInCamera(const QString &picture)
{
    // The overlay works in the sink's own buffers; others crash pipewiresink 0.3.65.
    m_camera = m_daemons.run(
        QStringLiteral("gst-launch-1.0"),
        {QStringLiteral("-q"), QStringLiteral("videotestsrc"), QStringLiteral("is-live=true"), QStringLiteral("!"),
         QStringLiteral("video/x-raw,format=YUY2,width=1280,height=720,framerate=30/1"), QStringLiteral("!"),
         QStringLiteral("gdkpixbufoverlay"), QStringLiteral("location=%1").arg(picture), QStringLiteral("!"),
         QStringLiteral("pipewiresink"), QStringLiteral("mode=provide"),
         QStringLiteral("stream-properties=p,media.class=Video/Source,media.role=Camera,"
                        "node.name=muhr_test,node.description=Counter")},
        environment());
}

void MediaSession::pullOutCamera()
{
    if (!m_camera)
        return;
    m_camera->kill();
    m_camera->waitForFinished(3'000);
    m_camera.reset();
}

} // namespace muhr::tests
