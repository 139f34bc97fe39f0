// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/section.h"

#include "ui/kit/label.h"
#include "ui/kit/switch.h"

#include <QBoxLayout>

namespace muhr::settings {

Section::Section(SettingsPresenter &presenter, QWidget *parent)
    : kit::CardPanel(kit::PanelKind::Surface, parent), m_presenter(presenter)
{
    body()->setSpacing(10);
}

Section::SwitchRow Section::addSwitch(const QString &name)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    auto *words = new kit::Label({}, kit::Type::Body, kit::Tone::Ink, this);
    words->setWordWrap(true);
    auto *button = new kit::Switch({}, this);
    button->setObjectName(name);
    row->addWidget(words, 1);
    row->addWidget(button);
    body()->addLayout(row);
    return {words, button};
}

void Section::setSwitch(const SwitchRow &row, const QString &words, bool isOn)
{
    row.words->setText(words);
    row.button->setAccessibleName(words);
    row.button->setChecked(isOn);
}

} // namespace muhr::settings
