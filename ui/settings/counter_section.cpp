// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/counter_section.h"

#include "ui/kit/switch.h"

namespace muhr::settings {

CounterSection::CounterSection(SettingsPresenter &presenter, QWidget *parent) : Section(presenter, parent)
{
    m_itself = addSwitch(QStringLiteral("stampsByItself"));
    m_display = addSwitch(QStringLiteral("customerDisplay"));
    m_stamp = addSwitch(QStringLiteral("stampSound"));
    m_reward = addSwitch(QStringLiteral("rewardSound"));
    m_notStored = addSwitch(QStringLiteral("notStoredSound"));
    using Presenter = SettingsPresenter;
    connect(m_itself.button, &QAbstractButton::clicked, &presenter, &Presenter::setStampsByItself);
    connect(m_display.button, &QAbstractButton::clicked, &presenter, &Presenter::setCustomerDisplay);
    connect(m_stamp.button, &QAbstractButton::clicked, &presenter, &Presenter::setStampSound);
    connect(m_reward.button, &QAbstractButton::clicked, &presenter, &Presenter::setRewardSound);
    connect(m_notStored.button, &QAbstractButton::clicked, &presenter, &Presenter::setNotStoredSound);
}

void CounterSection::render(const SettingsState &state)
{
    setTitle(tr("At the counter"));
    setSwitch(m_itself, tr("A scan stamps by itself"), state.preferences.stampsByItself);
    setSwitch(m_display, tr("Customers see their card on the second screen"), state.preferences.customerDisplay);
    setSwitch(m_stamp, tr("Sound for a stamp"), state.preferences.stampSound);
    setSwitch(m_reward, tr("Sound for a reward"), state.preferences.rewardSound);
    setSwitch(m_notStored, tr("Sound when something was not stored"), state.preferences.notStoredSound);
}

} // namespace muhr::settings
