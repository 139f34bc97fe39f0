// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

namespace muhr::kit {
class Button;
class Notice;
} // namespace muhr::kit

namespace muhr::settings {

/// Where the key lies that opens names and phone numbers.
class SecuritySection : public Section
{
    Q_OBJECT
public:
    SecuritySection(SettingsPresenter &presenter, QWidget *parent);
    void render(const SettingsState &state) override;

private:
    kit::Notice *m_key;
    kit::Label *m_path;
    kit::Button *m_write;
    kit::Notice *m_failure;
    kit::Label *m_recovery;
};

} // namespace muhr::settings
