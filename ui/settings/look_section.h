// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

class QComboBox;

namespace muhr::kit {
class ChoiceCards;
}

namespace muhr::settings {

/// Language and theme, in force at once.
class LookSection : public Section
{
    Q_OBJECT
public:
    LookSection(SettingsPresenter &presenter, QWidget *parent);
    void render(const SettingsState &state) override;

private:
    kit::Label *m_languageLabel;
    QComboBox *m_language;
    kit::Label *m_themeLabel;
    QComboBox *m_theme;
};

} // namespace muhr::settings
