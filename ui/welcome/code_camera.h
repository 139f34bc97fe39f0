// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace muhr::camera {
class CameraFeed;
}
namespace muhr::kit {
class CameraView;
}

namespace muhr::welcome {

/// The picture before which a code is held while a page waits for one.
class CodeCamera : public QWidget
{
    Q_OBJECT
public:
    /// Whoever has no camera types, so one that is missing is no trouble: there is no place for it.
    CodeCamera(camera::CameraFeed &feed, QWidget *parent);
    /// Where the camera is asked for, its place is there without a picture, too, and says these words while it is
    /// looked for, or what is the matter with it and how to go on.
    void setWords(const QString &looking, const QString &goOn);
    /// The camera runs as long as its page is shown.
    void setShown(bool shown);
    /// Whether a code is waited for.
    void setLooks(bool looks);

signals:
    void codeSeen(const QString &text);

private:
    void refresh();
    void sayStatus();

    camera::CameraFeed &m_feed;
    kit::CameraView *m_view;
    bool m_isShown = false;
    bool m_looks = true;
    QString m_looking;
    QString m_goOn;
};

} // namespace muhr::welcome
