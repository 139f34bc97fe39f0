// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_presenter.h"

#include <QWidget>

namespace muhr::kit {
class Button;
class ChoiceCards;
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
    void renderChoice(const SettingsState &state);
    void addCards();
    void renderLink(const sync::InvitationReport &report);
    void renderNotice(const SettingsState &state);
    void renderButtons(const SettingsState &state);

    SettingsPresenter &m_presenter;
    kit::Button *m_begin;
    kit::Label *m_what;
    kit::ChoiceCards *m_ceilings;
    kit::Button *m_make;
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
    /// The language that the cards were made in.
    std::optional<base::Language> m_cardsIn;
};

} // namespace muhr::settings
