// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disputes/message_row.h"

#include "core/words/say.h"
#include "ui/disputes/conflict_words.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>

namespace muhr::disputes {

MessageRow::MessageRow(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 12, 0, 12);
    row->setSpacing(16);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    m_what = new kit::Label({}, kit::Type::Bold, kit::Tone::Ink, this);
    m_what->setWordWrap(true);
    m_who = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, this);
    m_who->setWordWrap(true);
    m_why = new kit::Label({}, kit::Type::Body, kit::Tone::Ink, this);
    m_why->setWordWrap(true);
    for (kit::Label *label : {m_what, m_who, m_why})
        words->addWidget(label);
    m_customer = new kit::Button(kit::ButtonKind::Link, {}, this);
    m_customer->setObjectName(QStringLiteral("refusedCustomer"));
    m_customer->hide();
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_customer);
    foot->addStretch(1);
    words->addLayout(foot);
    row->addLayout(words, 1);
    m_look = new kit::Button(kit::ButtonKind::Quiet, {}, this);
    m_look->setObjectName(QStringLiteral("seen"));
    row->addWidget(m_look, 0, Qt::AlignTop);
    connect(m_look, &QAbstractButton::clicked, this, [this] { emit looked(!m_wasSeen); });
    connect(m_customer, &QAbstractButton::clicked, this, &MessageRow::customerWanted);
}

void MessageRow::setWords(const QString &what, const QString &who, const QString &why)
{
    m_what->setText(what);
    m_who->setText(who);
    m_why->setText(why);
    m_look->setAccessibleDescription(what);
}

void MessageRow::setSeen(bool wasSeen)
{
    m_wasSeen = wasSeen;
    m_look->setKind(wasSeen ? kit::ButtonKind::Link : kit::ButtonKind::Quiet);
    m_why->setTone(wasSeen ? kit::Tone::Soft : kit::Tone::Ink);
}

void MessageRow::setAct(const report::RefusedAct &act, const QString &zone)
{
    const auto language = kit::currentLanguage();
    setWords(ConflictWords::what(act), ConflictWords::who(act, zone),
             //: %1 is why the endpoint refused something, %2 what to do; whole sentences
             tr("%1 %2").arg(words::say(language, act.why), words::say(language, act.remedy)));
    setSeen(act.wasSeen);
    m_look->setText(act.wasSeen ? tr("Look again") : tr("Seen"));
    m_customer->setText(tr("See the card"));
    m_customer->setVisible(act.customer.has_value() && !act.wasSeen);
}

void MessageRow::setDraft(const report::DraftFacts &draft, const QString &zone)
{
    setWords(ConflictWords::draft(draft), ConflictWords::side(draft.by, zone),
             tr("These rules were published when others were already in force. They are a draft beside those and "
                "count nowhere. To put them in force, publish them once more."));
    setSeen(draft.wasSeen);
    m_look->setText(draft.wasSeen ? tr("Look again") : tr("Keep as a draft"));
    m_customer->hide();
}

void MessageRow::setAnswerable(bool isAnswerable)
{
    m_look->setEnabled(isAnswerable);
}

} // namespace muhr::disputes
