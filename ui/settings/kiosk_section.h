// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

namespace muhr::kit {
class Button;
}

namespace muhr::settings {

/// Where customers scan alone.
class KioskSection : public Section
{
    Q_OBJECT
public:
    KioskSection(SettingsPresenter &presenter, QWidget *parent);
    void render(const SettingsState &state) override;

private:
    kit::Label *m_what;
    kit::Button *m_begin;
};

} // namespace muhr::settings
