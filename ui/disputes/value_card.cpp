// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disputes/value_card.h"

#include "core/report/conflict_fields.h"
#include "core/words/say.h"
#include "ui/disputes/conflict_words.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"

#include <QBoxLayout>

namespace muhr::disputes {

ValueCard::ValueCard(Side side, QWidget *parent)
    : kit::CardPanel(side == Side::Holds ? kit::PanelKind::Firuza : kit::PanelKind::Surface, parent), m_side(side)
{
    body()->setSpacing(6);
    m_head = new kit::Label({}, kit::Type::Body, side == Side::Holds ? kit::Tone::Firuza : kit::Tone::Soft, this);
    body()->addWidget(m_head);
    m_fields = new QVBoxLayout;
    m_fields->setSpacing(2);
    body()->addLayout(m_fields);
    m_who = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, this);
    m_who->setWordWrap(true);
    body()->addWidget(m_who);
    m_note = new kit::Label({}, kit::Type::Body, kit::Tone::Ink, this);
    m_note->setWordWrap(true);
    body()->addWidget(m_note);
    body()->addStretch(1);
    auto *foot = new QHBoxLayout;
    m_button = new kit::Button(kit::ButtonKind::Quiet, {}, this);
    m_button->setObjectName(side == Side::Holds ? QStringLiteral("keepValue") : QStringLiteral("useOther"));
    foot->addWidget(m_button);
    foot->addStretch(1);
    body()->addSpacing(4);
    body()->addLayout(foot);
}

void ValueCard::setValue(const report::ConflictFacts &facts, const QString &zone)
{
    const bool doesHold = m_side == Side::Holds;
    //: Of the code of a card that was replaced twice
    const QString aside = report::canBeUsed(facts) ? tr("Set aside") : tr("Not valid any more");
    m_head->setText(doesHold ? tr("Holds now") : aside);
    while (m_lines.size() < facts.fields.size()) {
        Line line{new kit::Label({}, kit::Type::Body, kit::Tone::Soft, this),
                  new kit::Label({}, kit::Type::Bold, kit::Tone::Ink, this)};
        line.value->setWordWrap(true);
        m_fields->addWidget(line.name);
        m_fields->addWidget(line.value);
        m_lines.push_back(line);
    }
    QString spoken;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const bool isShown = i < facts.fields.size();
        m_lines[i].name->setVisible(isShown);
        m_lines[i].value->setVisible(isShown);
        if (!isShown)
            continue;
        const report::ConflictField &field = facts.fields[i];
        const report::ConflictValue &value = doesHold ? field.holds : field.aside;
        m_lines[i].name->setText(words::say(kit::currentLanguage(), field.name));
        m_lines[i].value->setText(ConflictWords::value(value));
        const bool isEmpty = !value.words && !value.yearly;
        m_lines[i].value->setTone(isEmpty ? kit::Tone::Soft : kit::Tone::Ink);
        spoken += m_lines[i].name->text() + QStringLiteral(": ") + m_lines[i].value->text() + QStringLiteral(". ");
    }
    m_who->setText(ConflictWords::side(doesHold ? facts.holder : facts.aside, zone));
    m_button->setText(doesHold ? tr("Keep") : tr("Use this one instead"));
    m_button->setAccessibleDescription(ConflictWords::what(facts) + QStringLiteral(". ") + spoken);
    m_button->setVisible(doesHold ? facts.state == report::ConflictState::Open : report::canBeUsed(facts));
    m_note->setVisible(!doesHold && !report::canBeUsed(facts));
    m_note->setText(tr("Whoever still has this card is asked for the new one at the counter."));
}

} // namespace muhr::disputes
