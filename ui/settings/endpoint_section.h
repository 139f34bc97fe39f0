// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

namespace muhr::kit {
class Button;
class Field;
class Notice;
} // namespace muhr::kit

namespace muhr::settings {

class NewKeyPanel;

/// The shop's place on the internet: what it is for, how it stands, and how to get one.
class EndpointSection : public Section
{
    Q_OBJECT
public:
    EndpointSection(SettingsPresenter &presenter, QWidget *parent);
    void render(const SettingsState &state) override;

private:
    kit::Label *m_what;
    kit::Notice *m_state;
    kit::Button *m_syncNow;
    NewKeyPanel *m_newKey;
    kit::Field *m_link;
    kit::Button *m_connect;
};

} // namespace muhr::settings
