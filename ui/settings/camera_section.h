// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

#include <QMediaDevices>

class QComboBox;

namespace muhr::camera {
class CameraFeed;
}
namespace muhr::kit {
class CameraView;
}

namespace muhr::settings {

/// Which camera reads the cards, and what it sees.
class CameraSection : public Section
{
    Q_OBJECT
public:
    CameraSection(SettingsPresenter &presenter, camera::CameraFeed &feed, QWidget *parent);
    void render(const SettingsState &state) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void look();
    void showStatus();

    camera::CameraFeed &m_feed;
    QMediaDevices m_devices;
    QComboBox *m_camera;
    kit::CameraView *m_view;
};

} // namespace muhr::settings
