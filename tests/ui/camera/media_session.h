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

/// The media daemons of a desktop, in a runtime folder of their own: a place to plug in a camera that needs no device
/// and no kernel module.
class MediaSession
{
public:
    /// Why it could not be started; nothing when all is well.
    std::optional<QString> start();
    ~MediaSession();

    /// A webcam that shows this picture, 1280x720 YUYV at 30/s.
    void plugInCamera(const QString &picture);
    void pullOutCamera();
    /// What a program needs to see this session.
    QProcessEnvironment environment() const;

private:
    std::unique_ptr<QProcess> run(const QString &program, const QStringList &arguments);

    QTemporaryDir m_folder;
    /// In the order they were started; stopped backwards.
    std::vector<std::unique_ptr<QProcess>> m_daemons;
    std::unique_ptr<QProcess> m_camera;
};

} // namespace muhr::tests
