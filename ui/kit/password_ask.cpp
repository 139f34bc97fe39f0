// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/password_ask.h"

#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace muhr::kit {

PasswordAsk::PasswordAsk(const QString &error, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("passwordAsk"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("An owner does this"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 24);
    column->setSpacing(10);
    auto *title = new Label(tr("An owner does this"), Type::Section, Tone::Ink, this);
    auto *words = new Label(tr("This laptop is for the counter. An owner can do it here all the same: she types her "
                               "password, and signs for this one thing."),
                            Type::Reading, Tone::Soft, this);
    for (Label *label : {title, words}) {
        label->setWordWrap(true);
        label->setMinimumWidth(420);
        label->setMaximumWidth(520);
        column->addWidget(label);
    }
    m_password = new Field(tr("Password of an owner"), this);
    m_password->edit()->setEchoMode(QLineEdit::Password);
    m_password->edit()->setObjectName(QStringLiteral("ownerPassword"));
    m_password->setError(error);
    column->addSpacing(4);
    column->addWidget(m_password);
    column->addSpacing(14);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    auto *leave = new Button(ButtonKind::Quiet, tr("Leave it"), this);
    auto *act = new Button(ButtonKind::Primary, tr("Do it"), this);
    act->setObjectName(QStringLiteral("signAsOwner"));
    act->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(act);
    column->addLayout(buttons);
    m_password->edit()->setFocus();
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(act, &QPushButton::clicked, this, &PasswordAsk::take);
}

void PasswordAsk::take()
{
    const QString password = m_password->text();
    if (password.isEmpty())
        return;
    m_password->edit()->clear();
    emit typed(password);
    accept();
}

} // namespace muhr::kit
