// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

#include <QMediaDevices>

#include <utility>
#include <vector>

class QComboBox;

namespace muhr::camera {
class CameraFeed;
}
namespace muhr::kit {
class CameraView;
class Field;
} // namespace muhr::kit

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
    /// Name and source of each.
    using Offers = std::vector<std::pair<QString, QString>>;
    void look();
    void choose();
    void takeAddress();
    void showStatus();

    camera::CameraFeed &m_feed;
    QMediaDevices m_devices;
    QComboBox *m_camera;
    Offers m_offers;
    kit::Field *m_address;
    /// One in the network is wanted, and its address not known yet.
    bool m_asksForAddress = false;
    kit::CameraView *m_view;
    SwitchRow m_mirrored;
};

} // namespace muhr::settings
