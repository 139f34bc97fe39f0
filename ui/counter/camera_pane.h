// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/camera_view.h"

#include <QTimer>

namespace muhr::kit {
class Button;
}

namespace muhr::counter {

struct State;

/// The camera at the leading side; where there is none, why and the way out.
class CameraPane : public kit::CameraView
{
    Q_OBJECT
public:
    explicit CameraPane(QWidget *parent = nullptr);
    void render(const State &state);
    /// A picture with a code in it: the frame lights for a moment.
    void lightUp();

signals:
    /// CameraInfo::id.
    void cameraPicked(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void openMenu();

    kit::Button *m_choose;
    QTimer m_light;
};

} // namespace muhr::counter
