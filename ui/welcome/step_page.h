// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/welcome/welcome_presenter.h"

#include <QWidget>

class QVBoxLayout;

namespace muhr::kit {
class Label;
}

namespace muhr::welcome {

/// One step of Welcome: a question, a hint, and what to fill in.
class StepPage : public QWidget
{
    Q_OBJECT
public:
    StepPage(WelcomePresenter &presenter, QWidget *parent);
    virtual void render(const WelcomeState &state) = 0;
    /// Where the keyboard begins.
    virtual QWidget *firstField() const = 0;
    /// The step is left or shown.
    virtual void setShown(bool) {}

protected:
    void setQuestion(const QString &question, const QString &hint);
    QVBoxLayout *body() const { return m_body; }
    WelcomePresenter &presenter() const { return m_presenter; }

private:
    WelcomePresenter &m_presenter;
    kit::Label *m_question;
    kit::Label *m_hint;
    QVBoxLayout *m_body;
};

} // namespace muhr::welcome
