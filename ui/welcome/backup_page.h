// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/welcome/step_page.h"

namespace muhr::camera {
class CameraFeed;
}
namespace muhr::kit {
class Button;
class Field;
class Label;
class Notice;
class ProgressPanel;
} // namespace muhr::kit

namespace muhr::welcome {

class CodeCamera;

/// The way in by a backup: which file, what opens it, and what is in it before it is put in place.
class BackupPage : public StepPage
{
    Q_OBJECT
public:
    BackupPage(WelcomePresenter &presenter, camera::CameraFeed &feed, QWidget *parent);
    void render(const WelcomeState &state) override;
    QWidget *firstField() const override;
    void setShown(bool shown) override;

private:
    void choose();
    void renderFound(const RestoreState &restore, base::Language language);

    kit::Button *m_choose;
    kit::Label *m_file;
    kit::Field *m_key;
    kit::ProgressPanel *m_progress;
    kit::Notice *m_said;
    CodeCamera *m_camera;
};

} // namespace muhr::welcome
