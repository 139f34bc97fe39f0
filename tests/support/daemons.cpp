// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/daemons.h"

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

Daemons::~Daemons()
{
    while (!m_processes.empty()) {
        stop(*m_processes.back());
        m_processes.pop_back();
    }
}

QProcessEnvironment Daemons::environment() const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
    environment.insert(QStringLiteral("XDG_STATE_HOME"), m_folder.path());
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus());
    return environment;
}

std::unique_ptr<QProcess> Daemons::run(const QString &program, const QStringList &arguments,
                                       const QProcessEnvironment &environment) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->setStandardErrorFile(m_folder.filePath(program + QStringLiteral(".log")), QIODevice::Append);
    process->start(program, arguments);
    process->waitForStarted();
    return process;
}

std::optional<QString> Daemons::start(const QString &program, const QStringList &arguments, const QString &socket,
                                      const QProcessEnvironment &environment)
{
    m_processes.push_back(run(program, arguments, environment));
    if (last().state() != QProcess::Running)
        return QStringLiteral("%1 does not start: %2").arg(program, last().errorString());
    // A socket is no regular file, and exists() is enough.
    if (!socket.isEmpty() && !QTest::qWaitFor([&] { return QFileInfo::exists(filePath(socket)); }, patience))
        return QStringLiteral("%1 opens no socket").arg(program);
    return std::nullopt;
}

std::optional<QString> Daemons::startBus(const QProcessEnvironment &environment)
{
    return start(QStringLiteral("dbus-daemon"),
                 {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                  QStringLiteral("--address=") + bus()},
                 QStringLiteral("bus"), environment);
}

} // namespace muhr::tests
