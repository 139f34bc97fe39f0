// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

namespace muhr::settings {

/// Sounds, and whether a scan stamps by itself.
class CounterSection : public Section
{
    Q_OBJECT
public:
    CounterSection(SettingsPresenter &presenter, QWidget *parent);
    void render(const SettingsState &state) override;

private:
    SwitchRow m_itself;
    SwitchRow m_display;
    SwitchRow m_stamp;
    SwitchRow m_reward;
    SwitchRow m_notStored;
};

} // namespace muhr::settings
