// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/reason_ask.h"

#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace muhr::kit {
namespace {

/// A sentence; it stands in one line of a history.
constexpr int longestReason = 160;

} // namespace

ReasonAsk::ReasonAsk(const QString &because, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("reasonAsk"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Why is it taken back?"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 24);
    column->setSpacing(10);
    auto *title = new Label(tr("Why is it taken back?"), Type::Section, Tone::Ink, this);
    auto *words = new Label(because, Type::Reading, Tone::Soft, this);
    for (Label *label : {title, words}) {
        label->setWordWrap(true);
        label->setMinimumWidth(420);
        label->setMaximumWidth(520);
        column->addWidget(label);
    }
    m_reason = new Field(tr("Reason"), this);
    m_reason->edit()->setMaxLength(longestReason);
    m_reason->edit()->setObjectName(QStringLiteral("reason"));
    m_reason->setHint(tr("It stays in the history of the card."));
    column->addSpacing(4);
    column->addWidget(m_reason);
    column->addSpacing(14);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    auto *leave = new Button(ButtonKind::Quiet, tr("Leave it"), this);
    auto *act = new Button(ButtonKind::Primary, tr("Take it back"), this);
    act->setObjectName(QStringLiteral("takeBack"));
    act->setDefault(true);
    act->setEnabled(false);
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(act);
    column->addLayout(buttons);
    m_reason->edit()->setFocus();
    connect(m_reason->edit(), &QLineEdit::textChanged, act,
            [act](const QString &text) { act->setEnabled(!text.trimmed().isEmpty()); });
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(act, &QPushButton::clicked, this, &ReasonAsk::take);
}

void ReasonAsk::take()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return;
    emit said(reason);
    accept();
}

} // namespace muhr::kit
