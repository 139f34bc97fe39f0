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

/// The picture before which a code is held while a page waits for one. Whoever has no camera types, so one that is
/// missing is no trouble here.
class CodeCamera : public QWidget
{
    Q_OBJECT
public:
    CodeCamera(camera::CameraFeed &feed, QWidget *parent);
    /// The camera runs as long as its page is shown.
    void setShown(bool shown);
    /// Whether a code is waited for.
    void setLooks(bool looks);

signals:
    void codeSeen(const QString &text);

private:
    void refresh();

    camera::CameraFeed &m_feed;
    kit::CameraView *m_view;
    bool m_isShown = false;
    bool m_looks = true;
};

} // namespace muhr::welcome
