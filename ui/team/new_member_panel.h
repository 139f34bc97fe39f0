// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card_panel.h"
#include "ui/team/team_presenter.h"

class QComboBox;

namespace muhr::kit {
class Button;
class Field;
class Label;
} // namespace muhr::kit

namespace muhr::team {

/// Somebody new: a name, a role, a PIN.
class NewMemberPanel : public kit::CardPanel
{
    Q_OBJECT
public:
    explicit NewMemberPanel(TeamPresenter &presenter, QWidget *parent = nullptr);
    void render();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void add();

    TeamPresenter &m_presenter;
    kit::Field *m_name;
    kit::Label *m_roleName;
    QComboBox *m_roles;
    kit::Label *m_may;
    kit::Field *m_pin;
    kit::Button *m_add;
    kit::Button *m_leave;
};

} // namespace muhr::team
