// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/daemons.h"

namespace muhr::tests {

/// The media daemons of a desktop, in a runtime folder of their own: a place to plug in a camera that needs no device
/// and no kernel module.
class MediaSession
{
public:
    /// Why it could not be started; nothing when all is well.
    std::optional<QString> start();
    ~MediaSession() { pullOutCamera(); }

    /// A webcam that shows this picture, 1280x720 YUYV at 30/s.
    void plugInCamera(const QString &picture);
    void pullOutCamera();
    /// What a program needs to see this session.
    QProcessEnvironment environment() const;

private:
    Daemons m_daemons;
    std::unique_ptr<QProcess> m_camera;
};

} // namespace muhr::tests
