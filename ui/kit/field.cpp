// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/field.h"

#include "ui/kit/label.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QStyle>

namespace muhr::kit {

Field::Field(const QString &name, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    m_name = new Label({}, Type::Body, Tone::Soft, this);
    m_edit = new QLineEdit(this);
    m_line = new Label({}, Type::Body, Tone::Soft, this);
    m_line->setWordWrap(true);
    m_name->setBuddy(m_edit);
    column->addWidget(m_name);
    column->addWidget(m_edit);
    column->addWidget(m_line);
    setFocusProxy(m_edit);
    setName(name);
    showLine();
}

QString Field::text() const
{
    return m_edit->text();
}

void Field::setName(const QString &name)
{
    m_name->setText(name);
    m_edit->setAccessibleName(name);
}

void Field::setHint(const QString &hint)
{
    m_hint = hint;
    showLine();
}

void Field::setError(const QString &error)
{
    m_error = error;
    m_edit->setProperty("wrong", !error.isEmpty());
    m_edit->style()->unpolish(m_edit);
    m_edit->style()->polish(m_edit);
    showLine();
}

void Field::setReadsForward(bool forward)
{
    m_edit->setLayoutDirection(forward ? Qt::LeftToRight : layoutDirection());
    if (!forward)
        m_edit->unsetLayoutDirection();
    const bool turned = forward && layoutDirection() == Qt::RightToLeft;
    m_edit->setAlignment(turned ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeading);
}

void Field::showLine()
{
    m_line->setTone(m_error.isEmpty() ? Tone::Soft : Tone::Stop);
    m_line->setText(m_error.isEmpty() ? m_hint : m_error);
    m_line->setVisible(!m_line->text().isEmpty());
    m_edit->setAccessibleDescription(m_line->text());
}

} // namespace muhr::kit
