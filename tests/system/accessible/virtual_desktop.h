// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <vector>

namespace muhr::tests {

/// A screen that nobody sees, with a session bus and the accessibility of a desktop on it, in a runtime folder of its
/// own.
class VirtualDesktop
{
public:
    /// Why it could not be started; nothing when all is well.
    std::optional<QString> start();
    ~VirtualDesktop();

    /// What a program needs to show its windows here, and to be heard.
    QProcessEnvironment environment() const;
    QString bus() const { return QStringLiteral("unix:path=%1/bus").arg(m_folder.path()); }

private:
    std::unique_ptr<QProcess> run(const QString &program, const QStringList &arguments);

    QTemporaryDir m_folder;
    QString m_display;
    /// In the order they were started; stopped backwards.
    std::vector<std::unique_ptr<QProcess>> m_daemons;
};

} // namespace muhr::tests
