// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/welcome/step_page.h"

namespace muhr::kit {
class Button;
class CardPanel;
class Label;
class Notice;
} // namespace muhr::kit

namespace muhr::welcome {

/// What is printed for the first day: the poster for the customers, the recovery sheet for the safe.
class PosterStep : public StepPage
{
    Q_OBJECT
public:
    PosterStep(WelcomePresenter &presenter, QWidget *parent);
    void render(const WelcomeState &state) override;
    QWidget *firstField() const override;

private:
    struct Paper
    {
        kit::CardPanel *panel;
        kit::Label *what;
        kit::Button *print;
        kit::Button *save;
    };
    Paper makePaper(const QString &name);
    void savePdf(const QString &title, const QString &name, const QByteArray &pdf, bool isRecovery);

    Paper m_poster;
    Paper m_recovery;
    kit::Notice *m_noAddress;
    kit::Notice *m_said;
};

} // namespace muhr::welcome
