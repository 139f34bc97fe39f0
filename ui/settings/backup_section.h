// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

namespace muhr::kit {
class Button;
class Notice;
class ProgressPanel;
} // namespace muhr::kit

namespace muhr::settings {

/// When the last backup was made and where it lies; another one now, and whether it can be restored.
class BackupSection : public Section
{
    Q_OBJECT
public:
    BackupSection(SettingsPresenter &presenter, QWidget *parent);
    void render(const SettingsState &state) override;

private:
    void renderState(const BackupState &backups);
    void renderWork(const BackupState &backups);
    void chooseFolder();

    kit::Label *m_what;
    kit::Notice *m_state;
    kit::Label *m_path;
    kit::ProgressPanel *m_progress;
    kit::Notice *m_said;
    kit::Button *m_choose;
    kit::Button *m_backUp;
    kit::Button *m_try;
};

} // namespace muhr::settings
