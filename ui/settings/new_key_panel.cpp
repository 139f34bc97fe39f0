// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/new_key_panel.h"

#include "core/words/say.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/notice.h"
#include "ui/settings/six_digits.h"

#include <QBoxLayout>

namespace muhr::settings {

NewKeyPanel::NewKeyPanel(SettingsPresenter &presenter, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_notice = new kit::Notice(kit::PanelKind::Care, kit::Icon::Sync, this);
    m_notice->setObjectName(QStringLiteral("newKey"));
    column->addWidget(m_notice);
    m_digits = new kit::Label({}, kit::Type::Figure, kit::Tone::Ink, this);
    m_digits->setObjectName(QStringLiteral("newKeyDigits"));
    column->addWidget(m_digits, 0, Qt::AlignLeading);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_same = new kit::Button(kit::ButtonKind::Primary, {}, this);
    m_same->setObjectName(QStringLiteral("newKeyIsTheSame"));
    m_different = new kit::Button(kit::ButtonKind::Quiet, {}, this);
    m_different->setObjectName(QStringLiteral("newKeyDiffers"));
    buttons->addWidget(m_same);
    buttons->addWidget(m_different);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_same, &QAbstractButton::clicked, &presenter, [&presenter] { presenter.decideNewKey(true); });
    connect(m_different, &QAbstractButton::clicked, &presenter, [&presenter] { presenter.decideNewKey(false); });
}

void NewKeyPanel::render(const SettingsState &state)
{
    const auto &met = state.sync.newKey;
    setVisible(met.has_value());
    if (!met)
        return;
    const bool isRefused = state.refusedKey == met->key;
    m_digits->setVisible(!isRefused);
    m_digits->setText(digitsToCompare(met->digits));
    m_same->setVisible(!isRefused);
    m_same->setText(tr("They are the same"));
    m_different->setVisible(!isRefused);
    m_different->setText(tr("They differ"));
    m_notice->setKind(isRefused ? kit::PanelKind::Stop : kit::PanelKind::Care);
    if (isRefused)
        m_notice->setWords(tr("Another server stands between this laptop and your endpoint"),
                           tr("Nothing was sent to it and nothing is lost: everything goes on being saved here. Try "
                              "another network, and tell whoever runs the endpoint."));
    else if (state.newKeyFailure)
        m_notice->setWords({}, words::say(kit::currentLanguage(), *state.newKeyFailure));
    else
        m_notice->setWords(tr("Does whoever runs the endpoint have the same digits?"),
                           tr("Ask them to run “muhr-endpoint pin show” and to read the digits out. If they differ, "
                              "somebody else answers at the endpoint's address."));
}

} // namespace muhr::settings
