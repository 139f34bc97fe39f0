// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_presenter.h"

#include <QWidget>

namespace muhr::kit {
class Button;
class Label;
class Notice;
class QrView;
} // namespace muhr::kit

namespace muhr::settings {

/// Lets another laptop into the shop: the code it reads, and the six digits that people compare.
class InvitePanel : public QWidget
{
    Q_OBJECT
public:
    InvitePanel(SettingsPresenter &presenter, QWidget *parent);
    void render(const SettingsState &state);

private:
    void renderLink(const sync::InvitationReport &report);
    void renderNotice(const sync::InvitationReport &report);
    void renderButtons(sync::InvitationReport::Stage stage);

    SettingsPresenter &m_presenter;
    kit::Button *m_begin;
    QWidget *m_open;
    kit::QrView *m_code;
    kit::Label *m_how;
    kit::Button *m_copy;
    kit::Label *m_digits;
    kit::Notice *m_notice;
    kit::Button *m_same;
    kit::Button *m_different;
    kit::Button *m_end;
    QString m_shownLink;
};

} // namespace muhr::settings
