// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/program.h"

#include <QElapsedTimer>
#include <QJsonDocument>

namespace muhr::journey {

QString programPath(const QString &name)
{
    return QStringLiteral(MUHR_PROGRAMS "/") + name;
}

Program::Program(const QString &path, const QStringList &arguments, const QStringList &environment)
{
    QStringList all = QProcess::systemEnvironment();
    all += environment;
    m_process.setEnvironment(all);
    m_process.start(path, arguments);
    m_process.waitForStarted();
}

Program::~Program()
{
    if (!isRunning())
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(10'000))
        kill();
}

std::optional<QByteArray> Program::nextLine(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!m_process.canReadLine()) {
        const int left = milliseconds - static_cast<int>(timer.elapsed());
        if (left <= 0 || !m_process.waitForReadyRead(left))
            if (!m_process.canReadLine())
                return std::nullopt;
    }
    return m_process.readLine().trimmed();
}

void Program::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

void Program::terminate()
{
    m_process.terminate();
    m_process.waitForFinished(15'000);
}

QByteArray Program::rest()
{
    m_process.waitForReadyRead(1);
    return m_process.readAllStandardOutput();
}

QJsonObject Ran::json() const
{
    const QByteArray trimmed = output.trimmed();
    return QJsonDocument::fromJson(trimmed.mid(trimmed.lastIndexOf('\n') + 1)).object();
}

Ran run(const QString &path, const QStringList &arguments, int milliseconds)
{
    QProcess process;
    process.start(path, arguments);
    process.waitForFinished(milliseconds);
    const bool isOver = process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit;
    Ran ran{isOver ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    if (!isOver)
        process.kill();
    process.waitForFinished();
    return ran;
}

} // namespace muhr::journey
