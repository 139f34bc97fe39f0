// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/security_section.h"

#include "core/words/say.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/notice.h"

#include <QBoxLayout>

namespace muhr::settings {

SecuritySection::SecuritySection(SettingsPresenter &presenter, QWidget *parent) : Section(presenter, parent)
{
    m_key = new kit::Notice(kit::PanelKind::Firuza, kit::Icon::Key, this);
    m_key->setObjectName(QStringLiteral("keyPlace"));
    body()->addWidget(m_key);
    m_path = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, this);
    m_path->setReadsForward(true);
    m_path->setElided(true);
    body()->addWidget(m_path);
    m_failure = new kit::Notice(kit::PanelKind::Stop, kit::Icon::Warning, this);
    m_failure->hide();
    body()->addWidget(m_failure);
    m_write = new kit::Button(kit::ButtonKind::Quiet, {}, this);
    m_write->setObjectName(QStringLiteral("writeKeyFile"));
    body()->addWidget(m_write, 0, Qt::AlignLeading);
    m_recovery = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, this);
    m_recovery->setWordWrap(true);
    body()->addWidget(m_recovery);
    connect(m_write, &QAbstractButton::clicked, &presenter, &SettingsPresenter::writeKeyFile);
}

void SecuritySection::render(const SettingsState &state)
{
    setTitle(tr("Security"));
    switch (state.keyPlace) {
    case KeyPlace::SystemStore:
        m_key->setKind(kit::PanelKind::Firuza);
        m_key->setWords(tr("The shop's key lies in this computer's key store."),
                        tr("Only whoever is signed in here can read names and phone numbers."));
        break;
    case KeyPlace::File:
        m_key->setKind(kit::PanelKind::Care);
        m_key->setWords(tr("The shop's key lies in a file beside the shop."),
                        tr("That is weaker: whoever copies this disk can read names and phone numbers."));
        break;
    case KeyPlace::Nowhere:
        m_key->setKind(kit::PanelKind::Stop);
        m_key->setWords(tr("The shop's key is not here."),
                        tr("Names and phone numbers can't be read. Put the key file back beside the shop's file and "
                           "start Muhr again."));
        break;
    }
    m_path->setText(state.keyPath);
    m_path->setVisible(state.keyPlace == KeyPlace::File);
    m_write->setText(tr("Write a key file"));
    m_write->setToolTip(tr("For the command line, which reads no key store."));
    m_write->setVisible(state.keyPlace == KeyPlace::SystemStore);
    m_failure->setVisible(state.keyFailure.has_value());
    if (state.keyFailure)
        m_failure->setWords({}, words::say(kit::currentLanguage(), *state.keyFailure));
    m_recovery->setText(tr("The recovery sheet can't be printed again: its key was shown once, when the shop was made, "
                           "and is stored nowhere."));
}

} // namespace muhr::settings
