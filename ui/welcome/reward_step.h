// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/welcome/step_page.h"

namespace muhr::kit {
class BlankEdit;
class CardPanel;
class Label;
class Notice;
class Switch;
} // namespace muhr::kit

namespace muhr::welcome {

/// What a regular gets: one sentence with two blanks.
class RewardStep : public StepPage
{
    Q_OBJECT
public:
    RewardStep(WelcomePresenter &presenter, QWidget *parent);
    void render(const WelcomeState &state) override;
    QWidget *firstField() const override;

private:
    void renderOthers(const WelcomeState &state);

    kit::BlankEdit *m_sentence;
    QString m_said;
    QWidget *m_others;
    kit::Label *m_othersLabel;
    std::vector<QString> m_otherRewards;
    kit::Notice *m_problem;
    kit::CardPanel *m_first;
    kit::Label *m_firstWords;
    kit::Label *m_firstState;
    kit::Switch *m_firstSwitch;
};

} // namespace muhr::welcome
