// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/act_row.h"

#include "ui/kit/icon_button.h"

#include <QBoxLayout>
#include <QEvent>

namespace muhr::kit {

ActRow::ActRow(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 2, 0, 2);
    row->setSpacing(12);
    m_name = new Label({}, Type::Bold, Tone::Ink, this);
    m_what = new Label({}, Type::Body, Tone::Ink, this);
    m_when = new Label({}, Type::Body, Tone::Soft, this);
    m_undo = new IconButton(Icon::Undo, tr("Undo"), this);
    m_name->setElided(true);
    m_what->setElided(true);
    m_when->setMinimumWidth(104);
    m_when->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_name, 2);
    row->addWidget(m_what, 6);
    row->addWidget(m_when);
    row->addWidget(m_undo);
    connect(m_undo, &QAbstractButton::clicked, this, &ActRow::undoWanted);
}

void ActRow::setAct(const QString &name, const QString &what, const QString &when)
{
    m_name->setText(name);
    m_what->setText(what);
    m_when->setText(when);
    // Several rows have the same button.
    m_undo->setAccessibleDescription(name + QLatin1Char(' ') + what);
}

void ActRow::setUndoable(bool undoable)
{
    // The button keeps its place, so that the rows stay in line.
    QSizePolicy policy = m_undo->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_undo->setSizePolicy(policy);
    m_undo->setVisible(undoable);
}

void ActRow::setUndone(bool undone)
{
    m_name->setTone(undone ? Tone::Soft : Tone::Ink);
    m_what->setTone(undone ? Tone::Soft : Tone::Ink);
    m_what->setStruck(undone);
    if (undone)
        setUndoable(false);
}

void ActRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_undo->setWords(tr("Undo"));
    QWidget::changeEvent(event);
}

} // namespace muhr::kit
