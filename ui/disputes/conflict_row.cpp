// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disputes/conflict_row.h"

#include "ui/disputes/conflict_words.h"
#include "ui/disputes/value_card.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"

#include <QBoxLayout>

namespace muhr::disputes {

ConflictRow::ConflictRow(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 14);
    column->setSpacing(10);
    m_what = new kit::Label({}, kit::Type::Bold, kit::Tone::Ink, this);
    m_what->setElided(true);
    column->addWidget(m_what);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(12);
    m_holds = new ValueCard(ValueCard::Side::Holds, this);
    m_aside = new ValueCard(ValueCard::Side::Aside, this);
    cards->addWidget(m_holds, 1);
    cards->addWidget(m_aside, 1);
    column->addLayout(cards);
    connect(m_holds->button(), &QAbstractButton::clicked, this, &ConflictRow::kept);
    connect(m_aside->button(), &QAbstractButton::clicked, this, &ConflictRow::otherWanted);
}

void ConflictRow::setConflict(const report::ConflictFacts &facts, const QString &zone)
{
    m_what->setText(ConflictWords::what(facts));
    m_holds->setValue(facts, zone);
    m_aside->setValue(facts, zone);
}

void ConflictRow::setAnswerable(bool isAnswerable)
{
    m_holds->button()->setEnabled(isAnswerable);
    m_aside->button()->setEnabled(isAnswerable);
}

} // namespace muhr::disputes
