// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card_panel.h"
#include "ui/team/team_presenter.h"

class QComboBox;

namespace muhr::kit {
class Avatar;
class Button;
class Field;
class Label;
} // namespace muhr::kit

namespace muhr::team {

/// One person of the team: what she is called, what she may do, her PIN, her own card, and that she leaves.
class MemberPanel : public kit::CardPanel
{
    Q_OBJECT
public:
    explicit MemberPanel(TeamPresenter &presenter, QWidget *parent = nullptr);
    void render();

private:
    void renderPin(const report::TeamMember &member);
    void renderCard(const report::TeamMember &member);
    void forgetTyped();

    TeamPresenter &m_presenter;
    base::StaffId m_shown;
    int m_done = 0;
    kit::Avatar *m_face;
    kit::Label *m_title;
    kit::Label *m_role;
    kit::Field *m_name;
    kit::Button *m_rename;
    kit::Label *m_roleName;
    QComboBox *m_roles;
    kit::Label *m_may;
    kit::Label *m_failure;
    QWidget *m_pinPart;
    kit::Label *m_pinTitle;
    kit::Field *m_pin;
    kit::Field *m_again;
    kit::Button *m_setPin;
    QWidget *m_cardPart;
    kit::Label *m_cardTitle;
    kit::Label *m_cardWords;
    kit::Field *m_card;
    kit::Button *m_link;
    kit::Button *m_unlink;
    kit::Button *m_leave;
    kit::Button *m_return;
};

} // namespace muhr::team
