// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/line_pane.h"

#include "ui/kit/button.h"
#include "ui/kit/field.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace muhr::counter {

using namespace kit;

LinePane::LinePane(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_field = new Field({}, this);
    m_field->edit()->setProperty("large", true);
    column->addWidget(m_field);
    m_row = new QHBoxLayout;
    m_row->setSpacing(10);
    m_doIt = new Button(ButtonKind::Primary, {}, this);
    m_doIt->setObjectName(QStringLiteral("doIt"));
    m_leave = new Button(ButtonKind::Quiet, {}, this);
    m_leave->setObjectName(QStringLiteral("leave"));
    m_doIt->setLarge(true);
    m_leave->setLarge(true);
    m_leave->drawKey(QKeySequence(Qt::Key_Escape));
    m_row->addWidget(m_doIt, 1);
    m_row->addWidget(m_leave);
    column->addLayout(m_row);
    connect(m_field->edit(), &QLineEdit::returnPressed, this, &LinePane::send);
    connect(m_doIt, &Button::clicked, this, &LinePane::send);
    connect(m_leave, &Button::clicked, this, &LinePane::left);
}

void LinePane::setWords(const QString &name, const QString &hint, const QString &doIt, const QString &leave)
{
    m_field->setName(name);
    m_field->setHint(hint);
    m_doIt->setText(doIt);
    m_leave->setText(leave);
}

void LinePane::setError(const QString &error)
{
    m_field->setError(error);
}

void LinePane::setReadsForward(bool forward)
{
    m_field->setReadsForward(forward);
}

void LinePane::start()
{
    m_field->edit()->clear();
    m_field->edit()->setFocus(Qt::ShortcutFocusReason);
}

void LinePane::send()
{
    emit typed(m_field->text());
}

void LinePane::addBeside(Button *button)
{
    button->setLarge(true);
    m_row->insertWidget(1, button);
}

} // namespace muhr::counter
