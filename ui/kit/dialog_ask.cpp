// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/dialog_ask.h"

#include "ui/kit/label.h"

#include <QBoxLayout>

namespace muhr::kit {

DialogAsk::DialogAsk(const QString &question, const QString &consequence, ButtonKind kind, const QString &doIt,
                     const QString &leaveIt, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(question);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 24);
    column->setSpacing(10);
    auto *title = new Label(question, Type::Section, Tone::Ink, this);
    auto *words = new Label(consequence, Type::Reading, Tone::Soft, this);
    for (Label *label : {title, words}) {
        label->setWordWrap(true);
        label->setMinimumWidth(420);
        label->setMaximumWidth(520);
        column->addWidget(label);
    }
    words->setVisible(!consequence.isEmpty());
    column->addSpacing(14);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(12);
    auto *leave = new Button(ButtonKind::Quiet, leaveIt, this);
    auto *act = new Button(kind, doIt, this);
    m_buttons->addStretch(1);
    m_buttons->addWidget(leave);
    m_buttons->addWidget(act);
    column->addLayout(m_buttons);
    // Return leaves things as they are: what can't be undone wants a decision.
    leave->setDefault(true);
    leave->setFocus();
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(act, &QPushButton::clicked, this, &QDialog::accept);
}

void DialogAsk::addOther(const QString &words)
{
    auto *other = new Button(ButtonKind::Quiet, words, this);
    m_buttons->insertWidget(m_buttons->count() - 1, other);
    connect(other, &QPushButton::clicked, this, [this] {
        emit otherChosen();
        reject();
    });
}

} // namespace muhr::kit
