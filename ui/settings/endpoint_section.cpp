// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/endpoint_section.h"

#include "core/base/isolate.h"
#include "core/words/say.h"
#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/notice.h"
#include "ui/settings/new_key_panel.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace muhr::settings {
namespace {

bool isFine(sync::SyncState state)
{
    return state == sync::SyncState::Agreed || state == sync::SyncState::Working;
}

} // namespace

EndpointSection::EndpointSection(SettingsPresenter &presenter, QWidget *parent) : Section(presenter, parent)
{
    m_what = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, this);
    m_what->setWordWrap(true);
    body()->addWidget(m_what);
    m_state = new kit::Notice(kit::PanelKind::Firuza, kit::Icon::Sync, this);
    m_state->setObjectName(QStringLiteral("endpointState"));
    m_syncNow = new kit::Button(kit::ButtonKind::Quiet, {}, m_state);
    m_syncNow->setObjectName(QStringLiteral("syncNow"));
    m_state->setAction(m_syncNow);
    body()->addWidget(m_state);
    m_newKey = new NewKeyPanel(presenter, this);
    body()->addWidget(m_newKey);
    m_link = new kit::Field({}, this);
    m_link->setReadsForward(true);
    m_link->edit()->setObjectName(QStringLiteral("link"));
    body()->addWidget(m_link);
    m_connect = new kit::Button(kit::ButtonKind::Primary, {}, this);
    m_connect->setObjectName(QStringLiteral("connect"));
    body()->addWidget(m_connect, 0, Qt::AlignLeading);
    connect(m_link->edit(), &QLineEdit::textEdited, &presenter, &SettingsPresenter::setLink);
    connect(m_link->edit(), &QLineEdit::returnPressed, &presenter, &SettingsPresenter::connectEndpoint);
    connect(m_connect, &QAbstractButton::clicked, &presenter, &SettingsPresenter::connectEndpoint);
    connect(m_syncNow, &QAbstractButton::clicked, &presenter, &SettingsPresenter::syncNow);
}

void EndpointSection::render(const SettingsState &state)
{
    setTitle(tr("Endpoint"));
    const bool isConnected = !state.endpoint.isEmpty();
    m_what->setText(
        tr("A small server of your shop on the internet: it brings cards to phones, keeps a copy of "
           "everything and joins your laptops. Without one Muhr works all the same; cards are then paper, a "
           "phone number or a name."));
    m_state->setVisible(isConnected);
    m_syncNow->setText(tr("Look now"));
    if (isConnected) {
        const bool fine = isFine(state.sync.state);
        m_state->setKind(fine ? kit::PanelKind::Firuza : kit::PanelKind::Care);
        m_state->setIcon(fine ? kit::Icon::Check : kit::Icon::Sync);
        m_state->setWords(base::isolateCode(state.endpoint),
                          words::say(kit::currentLanguage(), sync::sourceText(state.sync.state)));
    }
    m_newKey->render(state);
    m_link->setVisible(!isConnected);
    m_connect->setVisible(!isConnected);
    m_link->setName(tr("The link your endpoint showed"));
    m_link->setHint(tr("It is one line, and works once."));
    m_link->setError(state.connectFailure ? words::say(kit::currentLanguage(), *state.connectFailure) : QString());
    if (m_link->text() != state.link)
        m_link->edit()->setText(state.link);
    m_connect->setText(state.isConnecting ? tr("Connecting…") : tr("Connect"));
    m_connect->setEnabled(!state.isConnecting && !state.link.trimmed().isEmpty());
}

} // namespace muhr::settings
