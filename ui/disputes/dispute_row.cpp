// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disputes/dispute_row.h"

#include "ui/disputes/dispute_words.h"
#include "ui/kit/button.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/label.h"

#include <QBoxLayout>

namespace muhr::disputes {
namespace {

using loyalty::DisputeDecision;

constexpr std::array decisions{DisputeDecision::WriteOff, DisputeDecision::Charge, DisputeDecision::Block};

} // namespace

DisputeRow::DisputeRow(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 12);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    m_what = new kit::Label({}, kit::Type::Bold, kit::Tone::Ink, this);
    m_what->setElided(true);
    m_cost = new kit::Label({}, kit::Type::Bold, kit::Tone::Ink, this);
    m_cost->setObjectName(QStringLiteral("disputeCost"));
    head->addWidget(m_what, 1);
    head->addWidget(m_cost);
    column->addLayout(head);
    m_where = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, this);
    m_where->setWordWrap(true);
    column->addWidget(m_where);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    m_outcome = new kit::Label({}, kit::Type::Bold, kit::Tone::Good, this);
    m_outcome->setObjectName(QStringLiteral("disputeOutcome"));
    m_by = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, this);
    m_by->setElided(true);
    foot->addWidget(m_outcome);
    foot->addWidget(m_by, 1);
    m_answers = new QWidget(this);
    auto *answers = new kit::FlowLayout(8, m_answers);
    answers->setContentsMargins(0, 0, 0, 0);
    m_buttons = {addAnswer(decisions[0], "writeOff"), addAnswer(decisions[1], "charge"),
                 addAnswer(decisions[2], "block")};
    for (kit::Button *button : m_buttons)
        answers->addWidget(button);
    m_anew = addAnswer(DisputeDecision::Reopen, "decideAnew");
    m_anew->setKind(kit::ButtonKind::Link);
    m_customer = new kit::Button(kit::ButtonKind::Link, {}, this);
    m_customer->setObjectName(QStringLiteral("disputedCustomer"));
    connect(m_customer, &QAbstractButton::clicked, this, &DisputeRow::customerWanted);
    foot->addWidget(m_anew);
    answers->addWidget(m_customer);
    column->addLayout(foot);
    column->addSpacing(4);
    column->addWidget(m_answers);
}

kit::Button *DisputeRow::addAnswer(DisputeDecision decision, const char *name)
{
    auto *button = new kit::Button(kit::ButtonKind::Quiet, {}, this);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QAbstractButton::clicked, this, [this, decision] { emit decided(decision); });
    return button;
}

void DisputeRow::setDispute(const report::DisputeFacts &facts, const QString &currency, const QString &zone)
{
    const QString reward = DisputeWords::reward(facts);
    //: %1 is a reward, %2 the customer who got it twice
    m_what->setText(tr("%1, for %2").arg(reward, DisputeWords::customer(facts)));
    m_cost->setText(DisputeWords::cost(facts, currency));
    m_where->setText(DisputeWords::where(facts, zone));
    const bool isOpen = !facts.decision;
    m_outcome->setText(DisputeWords::outcome(facts));
    m_outcome->setTone(facts.decision == DisputeDecision::Block ? kit::Tone::Stop : kit::Tone::Good);
    m_by->setText(DisputeWords::decidedBy(facts, zone));
    m_answers->setVisible(isOpen);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_outcome, m_by, m_anew})
        widget->setVisible(!isOpen);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setText(DisputeWords::answer(decisions[i]));
        m_buttons[i]->setToolTip(DisputeWords::meaning(decisions[i]));
        m_buttons[i]->setAccessibleDescription(reward + QStringLiteral(". ") + DisputeWords::meaning(decisions[i]));
    }
    m_anew->setText(DisputeWords::answer(DisputeDecision::Reopen));
    m_anew->setAccessibleDescription(DisputeWords::meaning(DisputeDecision::Reopen));
    m_customer->setText(tr("See the card"));
}

void DisputeRow::setAnswerable(bool isAnswerable)
{
    for (kit::Button *button : m_buttons)
        button->setEnabled(isAnswerable);
    m_anew->setEnabled(isAnswerable);
}

} // namespace muhr::disputes
