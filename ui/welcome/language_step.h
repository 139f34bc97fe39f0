// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/welcome/step_page.h"

namespace muhr::kit {
class ChoiceCards;
}

namespace muhr::welcome {

/// Which language: each by its own name.
class LanguageStep : public StepPage
{
    Q_OBJECT
public:
    LanguageStep(WelcomePresenter &presenter, QWidget *parent);
    void render(const WelcomeState &state) override;
    QWidget *firstField() const override;

private:
    kit::ChoiceCards *m_languages;
};

} // namespace muhr::welcome
