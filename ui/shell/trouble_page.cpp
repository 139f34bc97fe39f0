// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/trouble_page.h"

#include "core/words/say.h"
#include "ui/kit/brand.h"
#include "ui/kit/button.h"
#include "ui/kit/card_panel.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/label.h"

#include <QBoxLayout>
#include <QEvent>

namespace muhr::shell {

TroublePage::TroublePage(const Trouble &trouble, std::vector<Way> ways, QWidget *parent)
    : QWidget(parent), m_trouble(trouble), m_ways(std::move(ways))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 24);
    column->addWidget(new kit::Brand(this), 0, Qt::AlignLeading);
    column->addStretch(2);
    auto *panel = new kit::CardPanel(kit::PanelKind::Care, this);
    panel->setFixedWidth(620);
    panel->body()->setContentsMargins(32, 28, 32, 28);
    panel->body()->setSpacing(10);
    m_title = new kit::Label({}, kit::Type::Section, kit::Tone::Ink, panel);
    m_title->setObjectName(QStringLiteral("troubleTitle"));
    m_sentence = new kit::Label({}, kit::Type::Reading, kit::Tone::Ink, panel);
    m_sentence->setObjectName(QStringLiteral("troubleSentence"));
    m_path = new kit::Label(trouble.path, kit::Type::Body, kit::Tone::Soft, panel);
    m_path->setReadsForward(true);
    for (kit::Label *label : {m_title, m_sentence, m_path}) {
        label->setWordWrap(true);
        panel->body()->addWidget(label);
    }
    m_path->setVisible(!trouble.path.isEmpty());
    panel->body()->addSpacing(10);
    // Four ways don't fit one line in every language.
    auto *row = new kit::FlowLayout(12);
    for (std::size_t i = 0; i < m_ways.size(); ++i) {
        auto *button = new kit::Button(i == 0 ? kit::ButtonKind::Primary : kit::ButtonKind::Quiet, {}, panel);
        button->setObjectName(QStringLiteral("way%1").arg(i));
        connect(button, &QAbstractButton::clicked, this, [this, i] { m_ways[i].go(); });
        row->addWidget(button);
        m_buttons.push_back(button);
    }
    panel->body()->addLayout(row);
    // Not by alignment, which would not ask the wrapped sentences for their height.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(panel);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addStretch(3);
    render();
}

void TroublePage::render()
{
    const base::Language language = kit::currentLanguage();
    m_title->setText(words::say(language, m_trouble.title));
    m_sentence->setText(words::say(language, m_trouble.sentence));
    for (std::size_t i = 0; i < m_ways.size(); ++i)
        m_buttons[i]->setText(words::say(language, m_ways[i].title));
}

void TroublePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        render();
    QWidget::changeEvent(event);
}

} // namespace muhr::shell
