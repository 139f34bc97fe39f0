// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/camera/media_session.h"

#include <QFileInfo>
#include <QTest>

namespace muhr::tests {
namespace {

/// A socket is no regular file, and exists() is enough.
bool waitForSocket(const QString &path)
{
    return QTest::qWaitFor([&] { return QFileInfo::exists(path); }, 10'000);
}

void stop(QProcess &process)
{
    process.terminate();
    if (!process.waitForFinished(3'000)) {
        process.kill();
        process.waitForFinished(3'000);
    }
}

} // namespace

QProcessEnvironment MediaSession::environment() const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
    environment.insert(QStringLiteral("XDG_STATE_HOME"), m_folder.path());
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                       QStringLiteral("unix:path=%1/bus").arg(m_folder.path()));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    return environment;
}

std::unique_ptr<QProcess> MediaSession::run(const QString &program, const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment());
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(m_folder.filePath(program + QStringLiteral(".log")), QIODevice::Append);
    process->start(program, arguments);
    process->waitForStarted();
    return process;
}

std::optional<QString> MediaSession::start()
{
    struct Daemon
    {
        QString program;
        QStringList arguments;
        QString socket;
    };
    const QList<Daemon> daemons = {
        {QStringLiteral("dbus-daemon"),
         {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
          QStringLiteral("--address=unix:path=%1/bus").arg(m_folder.path())},
         QStringLiteral("bus")},
        {QStringLiteral("pipewire"), {}, QStringLiteral("pipewire-0")},
        {QStringLiteral("wireplumber"), {}, {}},
    };
    for (const auto &daemon : daemons) {
        m_daemons.push_back(run(daemon.program, daemon.arguments));
        if (m_daemons.back()->state() != QProcess::Running)
            return QStringLiteral("%1 does not start: %2").arg(daemon.program, m_daemons.back()->errorString());
        if (!daemon.socket.isEmpty() && !waitForSocket(m_folder.filePath(daemon.socket)))
            return QStringLiteral("%1 opens no socket").arg(daemon.program);
    }
    return std::nullopt;
}

MediaSession::~MediaSession()
{
    pullOutCamera();
    while (!m_daemons.empty()) {
        stop(*m_daemons.back());
        m_daemons.pop_back();
    }
}

void MediaSession::plugInCamera(const QString &picture)
{
    // The overlay works in the sink's own buffers; others crash pipewiresink 0.3.65.
    m_camera = run(QStringLiteral("gst-launch-1.0"),
                   {QStringLiteral("-q"), QStringLiteral("videotestsrc"), QStringLiteral("is-live=true"),
                    QStringLiteral("!"), QStringLiteral("video/x-raw,format=YUY2,width=1280,height=720,framerate=30/1"),
                    QStringLiteral("!"), QStringLiteral("gdkpixbufoverlay"), QStringLiteral("location=%1").arg(picture),
                    QStringLiteral("!"), QStringLiteral("pipewiresink"), QStringLiteral("mode=provide"),
                    QStringLiteral("stream-properties=p,media.class=Video/Source,media.role=Camera,"
                                   "node.name=muhr_test,node.description=Counter")});
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
