// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/language_step.h"

#include "ui/kit/button.h"
#include "ui/kit/choice_cards.h"

#include <QBoxLayout>

namespace muhr::welcome {

LanguageStep::LanguageStep(WelcomePresenter &presenter, QWidget *parent) : StepPage(presenter, parent)
{
    m_languages = new kit::ChoiceCards(2, this);
    m_languages->setObjectName(QStringLiteral("languages"));
    for (const base::Language language : base::allLanguages())
        m_languages->add(base::languageCode(language), std::nullopt, base::ownName(language));
    connect(m_languages, &kit::ChoiceCards::picked, this, [&presenter](const QString &code) {
        if (const auto language = base::parseLanguage(code))
            presenter.chooseLanguage(*language);
    });
    body()->addWidget(m_languages);
    body()->addSpacing(10);
    m_haveLink = new kit::Button(kit::ButtonKind::Link, {}, this);
    m_haveLink->setObjectName(QStringLiteral("haveLink"));
    connect(m_haveLink, &QAbstractButton::clicked, &presenter, &WelcomePresenter::haveLink);
    body()->addWidget(m_haveLink, 0, Qt::AlignLeading);
    m_haveBackup = new kit::Button(kit::ButtonKind::Link, {}, this);
    m_haveBackup->setObjectName(QStringLiteral("haveBackup"));
    connect(m_haveBackup, &QAbstractButton::clicked, &presenter, &WelcomePresenter::haveBackup);
    body()->addWidget(m_haveBackup, 0, Qt::AlignLeading);
    body()->addStretch(1);
}

void LanguageStep::render(const WelcomeState &state)
{
    setQuestion(tr("Which language do you work in?"),
                tr("Your customers can each have their own. The shop's can be changed at any time."));
    //: The endpoint's program names this choice by these words.
    m_haveLink->setText(tr("I already have a shop"));
    //: The recovery sheet names this choice by these words.
    m_haveBackup->setText(tr("Open a backup"));
    m_languages->setChosen(base::languageCode(state.language));
}

QWidget *LanguageStep::firstField() const
{
    return m_languages->findChild<QWidget *>(m_languages->chosen());
}

} // namespace muhr::welcome
