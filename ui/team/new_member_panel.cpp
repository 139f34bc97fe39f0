// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/new_member_panel.h"

#include "core/words/say.h"
#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/team/team_words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

namespace muhr::team {

NewMemberPanel::NewMemberPanel(TeamPresenter &presenter, QWidget *parent)
    : CardPanel(kit::PanelKind::Surface, parent), m_presenter(presenter)
{
    m_name = new kit::Field({}, this);
    m_name->edit()->setObjectName(QStringLiteral("newMemberName"));
    m_roleName = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, this);
    m_roles = new QComboBox(this);
    m_roles->setObjectName(QStringLiteral("newMemberRole"));
    m_may = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, this);
    m_may->setWordWrap(true);
    m_pin = new kit::Field({}, this);
    m_pin->edit()->setObjectName(QStringLiteral("newMemberPin"));
    m_pin->edit()->setEchoMode(QLineEdit::Password);
    m_pin->edit()->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhHiddenText);
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_roleName, m_roles, m_may, m_pin})
        body()->addWidget(part);
    body()->addSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_add = new kit::Button(kit::ButtonKind::Primary, {}, this);
    m_add->setObjectName(QStringLiteral("addMember"));
    m_leave = new kit::Button(kit::ButtonKind::Quiet, {}, this);
    m_leave->setObjectName(QStringLiteral("leaveNewMember"));
    row->addWidget(m_add);
    row->addWidget(m_leave);
    row->addStretch(1);
    body()->addLayout(row);
    body()->addStretch(1);
    connect(m_add, &QAbstractButton::clicked, this, &NewMemberPanel::add);
    connect(m_leave, &QAbstractButton::clicked, &presenter, &TeamPresenter::close);
    connect(m_roles, &QComboBox::activated, this, &NewMemberPanel::render);
    connect(m_name->edit(), &QLineEdit::textChanged, this, &NewMemberPanel::render);
    for (kit::Field *field : {m_name, m_pin})
        connect(field->edit(), &QLineEdit::returnPressed, this, &NewMemberPanel::add);
}

void NewMemberPanel::add()
{
    if (m_add->isEnabled())
        m_presenter.add(m_name->text(), roleIn(*m_roles), m_pin->text());
}

void NewMemberPanel::render()
{
    const TeamState &state = m_presenter.state();
    setTitle(tr("Somebody new"));
    m_name->setName(tr("Name"));
    m_name->setError(state.failure ? words::say(kit::currentLanguage(), *state.failure) : QString());
    m_roleName->setText(tr("Role"));
    fillRoles(*m_roles);
    m_roles->setAccessibleName(m_roleName->text());
    m_may->setText(TeamWords::meaning(roleIn(*m_roles)));
    m_pin->setName(tr("PIN to sign in with"));
    m_pin->setHint(TeamWords::pinHint(roleIn(*m_roles)));
    m_pin->setError(state.pinFailure ? words::say(kit::currentLanguage(), *state.pinFailure) : QString());
    m_add->setText(state.isActing ? tr("Adding…") : tr("Add to the team"));
    m_add->setEnabled(!state.isActing && !m_name->text().trimmed().isEmpty());
    m_leave->setText(tr("Leave it"));
}

void NewMemberPanel::showEvent(QShowEvent *event)
{
    m_name->edit()->clear();
    m_pin->edit()->clear();
    m_roles->setCurrentIndex(0);
    m_name->edit()->setFocus();
    CardPanel::showEvent(event);
}

} // namespace muhr::team
