// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/choice_pane.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/tokens.h"

#include <QBoxLayout>

namespace muhr::counter {

using namespace kit;

ChoicePane::ChoicePane(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_question = new Label({}, Type::Reading, Tone::Ink, this);
    m_question->setObjectName(QStringLiteral("question"));
    m_question->setWordWrap(true);
    column->addWidget(m_question);
    m_column = new QVBoxLayout;
    m_column->setSpacing(8);
    column->addLayout(m_column);
    m_leave = new Button(ButtonKind::Quiet, {}, this);
    m_leave->setObjectName(QStringLiteral("leave"));
    m_leave->setMinimumHeight(Tokens::hit);
    m_leave->drawKey(QKeySequence(Qt::Key_Escape));
    column->addWidget(m_leave);
    connect(m_leave, &Button::clicked, this, &ChoicePane::left);
}

void ChoicePane::setQuestion(const QString &question, const QString &leave)
{
    m_question->setText(question);
    m_leave->setText(leave);
}

void ChoicePane::setAnswers(const QStringList &answers)
{
    while (m_answers.size() > static_cast<std::size_t>(answers.size())) {
        m_answers.back()->deleteLater();
        m_answers.pop_back();
    }
    while (m_answers.size() < static_cast<std::size_t>(answers.size())) {
        const int index = static_cast<int>(m_answers.size());
        auto *button = new Button(ButtonKind::Quiet, {}, this);
        button->setObjectName(QStringLiteral("answer%1").arg(index + 1));
        button->setMinimumHeight(Tokens::hit);
        if (index < 9)
            button->drawKey(QKeySequence(Qt::Key_1 + index));
        connect(button, &Button::clicked, this, [this, index] { emit picked(index); });
        m_column->addWidget(button);
        m_answers.push_back(button);
    }
    for (std::size_t i = 0; i < m_answers.size(); ++i)
        m_answers[i]->setText(answers[static_cast<qsizetype>(i)]);
}

bool ChoicePane::pickByDigit(const QString &typed)
{
    const int index = typed.size() == 1 ? typed.front().digitValue() - 1 : -1;
    if (index < 0 || static_cast<std::size_t>(index) >= m_answers.size())
        return false;
    m_answers[static_cast<std::size_t>(index)]->click();
    return true;
}

void ChoicePane::start()
{
    if (!m_answers.empty())
        m_answers.front()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace muhr::counter
