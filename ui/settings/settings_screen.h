// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_presenter.h"

#include <QWidget>

#include <vector>

namespace muhr::camera {
class CameraFeed;
}
namespace muhr::kit {
class Page;
}

namespace muhr::settings {

class Section;

/// The settings of this machine and of the shop's connection, a panel a subject.
class SettingsScreen : public QWidget
{
    Q_OBJECT
public:
    SettingsScreen(SettingsPresenter &presenter, camera::CameraFeed &feed, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void render();

    SettingsPresenter &m_presenter;
    kit::Page *m_page;
    std::vector<Section *> m_sections;
};

} // namespace muhr::settings
