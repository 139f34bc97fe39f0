// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

namespace muhr::kit {
class Button;
class Field;
class Notice;
} // namespace muhr::kit

namespace muhr::settings {

/// The password by which an owner does her work on laptops for the counter.
class OwnerSection : public Section
{
    Q_OBJECT
public:
    OwnerSection(SettingsPresenter &presenter, QWidget *parent);
    void render(const SettingsState &state) override;

private:
    void set();

    kit::Label *m_what;
    kit::Field *m_password;
    kit::Field *m_again;
    kit::Button *m_set;
    kit::Notice *m_done;
    /// What is typed goes with it.
    bool m_wasSet = false;
};

} // namespace muhr::settings
