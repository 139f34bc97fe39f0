// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/team/team_presenter.h"

#include <QWidget>

#include <vector>

class QComboBox;

namespace muhr::kit {
class Button;
class CardPanel;
class EmptyState;
class Label;
class Notice;
class Page;
class Toast;
} // namespace muhr::kit

namespace muhr::team {

class MemberPanel;
class MemberRow;
class NewMemberPanel;

/// Everybody who works in the shop, and beside them the one who was picked.
class TeamScreen : public QWidget
{
    Q_OBJECT
public:
    explicit TeamScreen(TeamPresenter &presenter, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void render();
    void renderList();
    void renderNotice();
    void renderLock();
    void sayDone();

    TeamPresenter &m_presenter;
    kit::Page *m_page;
    kit::Button *m_add;
    kit::Notice *m_notice;
    kit::Button *m_own;
    kit::EmptyState *m_empty;
    kit::Button *m_first;
    QWidget *m_content;
    kit::CardPanel *m_list;
    std::vector<MemberRow *> m_rows;
    kit::CardPanel *m_lock;
    kit::Label *m_lockWords;
    QComboBox *m_minutes;
    MemberPanel *m_member;
    NewMemberPanel *m_new;
    kit::Toast *m_toast;
    int m_said = 0;
};

} // namespace muhr::team
