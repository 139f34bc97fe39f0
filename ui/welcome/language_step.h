// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/welcome/step_page.h"

namespace muhr::kit {
class Button;
class ChoiceCards;
} // namespace muhr::kit

namespace muhr::welcome {

/// Which language, each by its own name; and the way in for a shop that there is already.
class LanguageStep : public StepPage
{
    Q_OBJECT
public:
    LanguageStep(WelcomePresenter &presenter, QWidget *parent);
    void render(const WelcomeState &state) override;
    QWidget *firstField() const override;

private:
    kit::ChoiceCards *m_languages;
    kit::Button *m_haveLink;
    kit::Button *m_haveBackup;
};

} // namespace muhr::welcome
