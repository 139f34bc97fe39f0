// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_presenter.h"

#include <QWidget>

namespace muhr::kit {
class Button;
class Label;
class Notice;
} // namespace muhr::kit

namespace muhr::settings {

/// The endpoint has a key that this laptop was not told of: six digits to compare with whoever runs it.
class NewKeyPanel : public QWidget
{
    Q_OBJECT
public:
    NewKeyPanel(SettingsPresenter &presenter, QWidget *parent);
    void render(const SettingsState &state);

private:
    kit::Notice *m_notice;
    kit::Label *m_digits;
    kit::Button *m_same;
    kit::Button *m_different;
};

} // namespace muhr::settings
