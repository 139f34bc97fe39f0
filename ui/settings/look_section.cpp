// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/look_section.h"

#include "ui/kit/label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>

namespace muhr::settings {

LookSection::LookSection(SettingsPresenter &presenter, QWidget *parent) : Section(presenter, parent)
{
    m_languageLabel = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, this);
    m_themeLabel = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, this);
    m_language = new QComboBox(this);
    m_language->setObjectName(QStringLiteral("language"));
    for (const base::Language language : base::allLanguages())
        m_language->addItem(base::ownName(language), base::languageCode(language));
    m_theme = new QComboBox(this);
    m_theme->setObjectName(QStringLiteral("theme"));
    m_theme->addItem({}, static_cast<int>(kit::Theme::Light));
    m_theme->addItem({}, static_cast<int>(kit::Theme::Dark));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_languageLabel, 0, 0);
    grid->addWidget(m_themeLabel, 0, 1);
    grid->addWidget(m_language, 1, 0);
    grid->addWidget(m_theme, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    body()->addLayout(grid);
    connect(m_language, &QComboBox::activated, &presenter, [this, &presenter] {
        if (const auto language = base::parseLanguage(m_language->currentData().toString()))
            presenter.setLanguage(*language);
    });
    connect(m_theme, &QComboBox::activated, &presenter,
            [this, &presenter] { presenter.setTheme(static_cast<kit::Theme>(m_theme->currentData().toInt())); });
}

void LookSection::render(const SettingsState &state)
{
    setTitle(tr("Language and look"));
    m_languageLabel->setText(tr("Language of the window"));
    m_themeLabel->setText(tr("Theme"));
    m_language->setAccessibleName(m_languageLabel->text());
    m_theme->setAccessibleName(m_themeLabel->text());
    m_theme->setItemText(0, tr("Light"));
    m_theme->setItemText(1, tr("Dark"));
    m_language->setCurrentIndex(m_language->findData(base::languageCode(state.preferences.language)));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(state.preferences.theme)));
}

} // namespace muhr::settings
