// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/new_customer_pane.h"

#include "ui/counter/counter_state.h"
#include "ui/counter/counter_words.h"
#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace muhr::counter {

using namespace kit;

NewCustomerPane::NewCustomerPane(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    m_title = new Label({}, Type::Section, Tone::Ink, this);
    m_hint = new Label({}, Type::Reading, Tone::Soft, this);
    m_hint->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    m_name = new Field({}, this);
    m_name->edit()->setObjectName(QStringLiteral("newName"));
    m_phone = new Field({}, this);
    m_phone->edit()->setObjectName(QStringLiteral("newPhone"));
    m_phone->edit()->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    for (Field *field : {m_name, m_phone}) {
        field->edit()->setProperty("large", true);
        column->addWidget(field);
        connect(field->edit(), &QLineEdit::returnPressed, this,
                [this] { emit typed(m_name->text(), m_phone->text()); });
    }
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    m_make = new Button(ButtonKind::Primary, {}, this);
    m_make->setObjectName(QStringLiteral("makeCard"));
    m_make->setLarge(true);
    m_leave = new Button(ButtonKind::Quiet, {}, this);
    m_leave->setObjectName(QStringLiteral("leave"));
    m_leave->setLarge(true);
    m_leave->drawKey(QKeySequence(Qt::Key_Escape));
    row->addWidget(m_make, 1);
    row->addWidget(m_leave);
    column->addLayout(row);
    connect(m_make, &Button::clicked, this, [this] { emit typed(m_name->text(), m_phone->text()); });
    connect(m_leave, &Button::clicked, this, &NewCustomerPane::left);
}

void NewCustomerPane::render(const State &state)
{
    m_title->setText(tr("New customer"));
    m_hint->setText(tr("Nothing has to be filled in. A name makes the card easier to find."));
    m_name->setName(tr("Name"));
    m_phone->setName(tr("Phone"));
    m_phone->setReadsForward(true);
    m_make->setText(tr("Make the card"));
    m_leave->setText(tr("Back"));
    const bool isAboutPhone = state.fieldError && !m_phone->text().trimmed().isEmpty();
    m_phone->setError(isAboutPhone ? say(*state.fieldError) : QString());
    m_name->setError(state.fieldError && !isAboutPhone ? say(*state.fieldError) : QString());
}

void NewCustomerPane::start()
{
    m_name->edit()->clear();
    m_phone->edit()->clear();
    m_name->edit()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace muhr::counter
