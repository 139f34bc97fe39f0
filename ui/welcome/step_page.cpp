// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/step_page.h"

#include "ui/kit/label.h"

#include <QBoxLayout>

namespace muhr::welcome {

StepPage::StepPage(WelcomePresenter &presenter, QWidget *parent) : QWidget(parent), m_presenter(presenter)
{
    m_body = new QVBoxLayout(this);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(14);
    m_question = new kit::Label({}, kit::Type::Page, kit::Tone::Ink, this);
    m_hint = new kit::Label({}, kit::Type::Reading, kit::Tone::Soft, this);
    for (kit::Label *label : {m_question, m_hint}) {
        label->setWordWrap(true);
        m_body->addWidget(label);
    }
    m_body->addSpacing(18);
}

void StepPage::setQuestion(const QString &question, const QString &hint)
{
    m_question->setText(question);
    m_hint->setText(hint);
}

} // namespace muhr::welcome
