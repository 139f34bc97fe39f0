// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/team_member.h"

#include <QAbstractButton>

namespace muhr::kit {
class Avatar;
class Chip;
class Label;
} // namespace muhr::kit

namespace muhr::team {

/// Somebody in the list: her face, name and role, and what is still to do.
class MemberRow : public QAbstractButton
{
    Q_OBJECT
public:
    explicit MemberRow(QWidget *parent = nullptr);
    void setMember(const report::TeamMember &member, bool isSelf, bool isChosen);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    kit::Avatar *m_face;
    kit::Label *m_name;
    kit::Label *m_what;
    kit::Label *m_state;
};

} // namespace muhr::team
