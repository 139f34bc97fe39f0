// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/owner_section.h"

#include "core/words/say.h"
#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/notice.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace muhr::settings {

OwnerSection::OwnerSection(SettingsPresenter &presenter, QWidget *parent) : Section(presenter, parent)
{
    m_what = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, this);
    m_what->setWordWrap(true);
    body()->addWidget(m_what);
    m_password = new kit::Field({}, this);
    m_password->edit()->setObjectName(QStringLiteral("newOwnerPassword"));
    m_again = new kit::Field({}, this);
    m_again->edit()->setObjectName(QStringLiteral("newOwnerPasswordAgain"));
    for (kit::Field *field : {m_password, m_again}) {
        field->edit()->setEchoMode(QLineEdit::Password);
        connect(field->edit(), &QLineEdit::textEdited, &presenter, &SettingsPresenter::forgetOwnerPassword);
        connect(field->edit(), &QLineEdit::returnPressed, this, &OwnerSection::set);
        body()->addWidget(field);
    }
    m_set = new kit::Button(kit::ButtonKind::Quiet, {}, this);
    m_set->setObjectName(QStringLiteral("setOwnerPassword"));
    body()->addWidget(m_set, 0, Qt::AlignLeading);
    m_done = new kit::Notice(kit::PanelKind::Firuza, kit::Icon::Check, this);
    m_done->setObjectName(QStringLiteral("ownerPasswordSet"));
    m_done->hide();
    body()->addWidget(m_done);
    connect(m_set, &QAbstractButton::clicked, this, &OwnerSection::set);
}

void OwnerSection::set()
{
    presenter().setOwnerPassword(m_password->text(), m_again->text());
}

void OwnerSection::render(const SettingsState &state)
{
    setTitle(tr("Password for owner's acts on counter laptops"));
    // Without an endpoint there is no other laptop.
    setVisible(!state.endpoint.isEmpty() || state.devices.size() > 1);
    m_what->setText(tr("On a laptop for the counter nobody changes the programme, the staff or the laptops. With this "
                       "password the owner can do it there all the same, and signs for each of these things. A new "
                       "password takes the place of the one before."));
    m_password->setName(tr("New password"));
    m_password->setHint(tr("Eight characters or more; a few words are easy to keep in mind."));
    m_password->setError(state.ownerPasswordFailure ? words::say(kit::currentLanguage(), *state.ownerPasswordFailure)
                                                    : QString());
    m_again->setName(tr("Once more"));
    m_again->setError(state.passwordsDiffer ? tr("The two are not the same.") : QString());
    m_set->setText(state.isSettingPassword ? tr("Setting the password…") : tr("Set the password"));
    m_set->setEnabled(!state.isSettingPassword);
    m_done->setVisible(state.wasPasswordSet);
    m_done->setWords(tr("The password is set"), tr("Counter laptops know it when they have next met the endpoint."));
    if (state.wasPasswordSet && !m_wasSet) {
        m_password->edit()->clear();
        m_again->edit()->clear();
    }
    m_wasSet = state.wasPasswordSet;
}

} // namespace muhr::settings
