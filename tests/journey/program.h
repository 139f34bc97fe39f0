// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace muhr::journey {

/// Where a program of this build lies.
QString programPath(const QString &name);

/// A program that runs beside the test and says something by lines on its stdout.
class Program
{
public:
    Program(const QString &path, const QStringList &arguments, const QStringList &environment = {});
    /// SIGTERM, then SIGKILL.
    ~Program();
    Program(const Program &) = delete;

    bool isRunning() const { return m_process.state() == QProcess::Running; }
    qint64 processId() const { return m_process.processId(); }
    /// The next line of stdout that `fits`; nothing if none came in time.
    std::optional<QByteArray> nextLine(int milliseconds = 20'000);
    /// SIGKILL: no last words.
    void kill();
    void terminate();
    /// Everything that came on stdout so far and was not read as a line.
    QByteArray rest();
    QByteArray errors() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
};

struct Ran
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
    /// The last line of stdout, if it is a JSON object.
    QJsonObject json() const;
};
Ran run(const QString &path, const QStringList &arguments, int milliseconds = 60'000);

} // namespace muhr::journey
