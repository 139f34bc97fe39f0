// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <vector>

namespace muhr::tests {

/// What runs behind a desktop, in a runtime folder of its own. The daemons are stopped backwards, before the folder
/// goes.
class Daemons
{
public:
    ~Daemons();

    /// Of a program that is to find these daemons: the folder, and the session's bus in it.
    QProcessEnvironment environment() const;
    QString bus() const { return QStringLiteral("unix:path=%1/bus").arg(m_folder.path()); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

    /// What it says of errors lies in the folder. Not stopped with the others.
    std::unique_ptr<QProcess> run(const QString &program, const QStringList &arguments,
                                  const QProcessEnvironment &environment) const;
    /// Runs until the end; waits until its socket is there, if it has one. Why not; nothing when all is well.
    std::optional<QString> start(const QString &program, const QStringList &arguments, const QString &socket,
                                 const QProcessEnvironment &environment);
    /// Whatever it starts has its environment.
    std::optional<QString> startBus(const QProcessEnvironment &environment);
    /// The last one that was started.
    QProcess &last() { return *m_processes.back(); }

private:
    QTemporaryDir m_folder;
    std::vector<std::unique_ptr<QProcess>> m_processes;
};

} // namespace muhr::tests
