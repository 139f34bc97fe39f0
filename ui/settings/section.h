// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card_panel.h"
#include "ui/settings/settings_presenter.h"

namespace muhr::kit {
class Label;
class Switch;
} // namespace muhr::kit

namespace muhr::settings {

/// One subject of the settings.
class Section : public kit::CardPanel
{
    Q_OBJECT
public:
    Section(SettingsPresenter &presenter, QWidget *parent);
    virtual void render(const SettingsState &state) = 0;

protected:
    /// Words with a switch at their trailing side.
    struct SwitchRow
    {
        kit::Label *words;
        kit::Switch *button;
    };
    SwitchRow addSwitch(const QString &name);
    static void setSwitch(const SwitchRow &row, const QString &words, bool isOn);
    SettingsPresenter &presenter() const { return m_presenter; }

private:
    SettingsPresenter &m_presenter;
};

} // namespace muhr::settings
