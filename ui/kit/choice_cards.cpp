// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/choice_cards.h"

#include "ui/kit/choice_card.h"

#include <QButtonGroup>
#include <QGridLayout>

namespace muhr::kit {

ChoiceCards::ChoiceCards(int columns, QWidget *parent)
    : QWidget(parent), m_columns(columns), m_group(new QButtonGroup(this))
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(12);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    m_group->setExclusive(true);
}

void ChoiceCards::add(const QString &id, std::optional<Icon> icon, const QString &title, const QString &note)
{
    auto *card = new ChoiceCard(icon, title, note, this);
    card->setObjectName(id);
    const int at = static_cast<int>(m_group->buttons().size());
    m_group->addButton(card);
    m_grid->addWidget(card, at / m_columns, at % m_columns);
    connect(card, &QAbstractButton::clicked, this, [this, id] { emit picked(id); });
}

void ChoiceCards::clear()
{
    const auto cards = m_group->buttons();
    for (QAbstractButton *card : cards)
        delete card;
}

void ChoiceCards::setChosen(const QString &id)
{
    for (QAbstractButton *card : m_group->buttons()) {
        if (card->objectName() == id)
            card->setChecked(true);
    }
}

QString ChoiceCards::chosen() const
{
    const auto *card = m_group->checkedButton();
    return card ? card->objectName() : QString();
}

} // namespace muhr::kit
