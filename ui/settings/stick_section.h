// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

#include <vector>

class QVBoxLayout;

namespace muhr::kit {
class Button;
class Notice;
class ProgressPanel;
} // namespace muhr::kit

namespace muhr::settings {

/// For a branch without a line: what waits here goes to a stick, and what others wrote comes in.
class StickSection : public Section
{
    Q_OBJECT
public:
    StickSection(SettingsPresenter &presenter, QWidget *parent);
    void render(const SettingsState &state) override;

private:
    void renderCarried(const SettingsState &state);
    void renderWork(const StickState &stick);
    void chooseWhereTo();
    void chooseWhat();

    kit::Label *m_what;
    kit::Label *m_waiting;
    QVBoxLayout *m_rows;
    /// A sentence a laptop.
    std::vector<kit::Label *> m_carried;
    kit::ProgressPanel *m_progress;
    kit::Notice *m_said;
    kit::Button *m_write;
    kit::Button *m_bring;
};

} // namespace muhr::settings
