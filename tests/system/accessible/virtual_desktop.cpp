// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/accessible/virtual_desktop.h"

#include <QFileInfo>
#include <QTest>

namespace muhr::tests {
namespace {

constexpr int patience = 15'000;

void stop(QProcess &process)
{
    process.terminate();
    if (!process.waitForFinished(3'000)) {
        process.kill();
        process.waitForFinished(3'000);
    }
}

} // namespace

QProcessEnvironment VirtualDesktop::environment() const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
    environment.insert(QStringLiteral("XDG_STATE_HOME"), m_folder.filePath(QStringLiteral("state")));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus());
    environment.insert(QStringLiteral("DISPLAY"), m_display);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    environment.remove(QStringLiteral("AT_SPI_BUS_ADDRESS"));
    return environment;
}

std::unique_ptr<QProcess> VirtualDesktop::run(const QString &program, const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment());
    process->setStandardErrorFile(m_folder.filePath(program + QStringLiteral(".log")), QIODevice::Append);
    process->start(program, arguments);
    process->waitForStarted();
    return process;
}

std::optional<QString> VirtualDesktop::start()
{
    // It takes the first number that is free and says which.
    m_daemons.push_back(
        run(QStringLiteral("Xvfb"),
            {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
             QStringLiteral("1280x800x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")}));
    auto &screen = *m_daemons.back();
    if (!QTest::qWaitFor([&] { return screen.canReadLine(); }, patience))
        return QStringLiteral("Xvfb does not start");
    m_display = QLatin1Char(':') + QString::fromLatin1(screen.readLine().trimmed());

    m_daemons.push_back(
        run(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                            QStringLiteral("--nopidfile"), QStringLiteral("--address=") + bus()}));
    // A socket is no regular file, and exists() is enough.
    if (!QTest::qWaitFor([&] { return QFileInfo::exists(m_folder.filePath(QStringLiteral("bus"))); }, patience))
        return QStringLiteral("dbus-daemon opens no socket");
    return std::nullopt;
}

VirtualDesktop::~VirtualDesktop()
{
    while (!m_daemons.empty()) {
        stop(*m_daemons.back());
        m_daemons.pop_back();
    }
}

} // namespace muhr::tests
