// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/held_row.h"

#include "core/base/format_date.h"
#include "core/base/isolate.h"
#include "core/base/zone.h"
#include "core/words/say.h"
#include "ui/kit/button.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>

namespace muhr::settings {

HeldRow::HeldRow(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_what = new kit::Label({}, kit::Type::Body, kit::Tone::Ink, this);
    m_what->setWordWrap(true);
    m_who = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, this);
    m_who->setWordWrap(true);
    words->addWidget(m_what);
    words->addWidget(m_who);
    row->addLayout(words, 1);
    m_refuse = new kit::Button(kit::ButtonKind::Link, {}, this);
    m_refuse->setObjectName(QStringLiteral("refuseHeld"));
    row->addWidget(m_refuse);
    m_accept = new kit::Button(kit::ButtonKind::Quiet, {}, this);
    m_accept->setObjectName(QStringLiteral("acceptHeld"));
    row->addWidget(m_accept);
    connect(m_accept, &QAbstractButton::clicked, this, &HeldRow::accepted);
    connect(m_refuse, &QAbstractButton::clicked, this, &HeldRow::refused);
}

void HeldRow::setAct(const report::HeldAct &act, const QString &zone)
{
    const auto language = kit::currentLanguage();
    const QString what = words::say(language, act.what);
    //: %1 is a customer, %2 what was done for her, such as "+1 stamp"
    m_what->setText(act.customerName.isEmpty() ? what : tr("%1: %2").arg(base::isolateName(act.customerName), what));
    const auto known = base::Zone::parse(zone);
    const QString when = base::formatMoment(language, act.at, known.value_or(base::Zone::utc()));
    const QString laptop = words::say(language, report::deviceSentence(act.laptop));
    //: %1 is a day and a time, %2 a member of staff, %3 a laptop
    m_who->setText(act.staffName.isEmpty() ? tr("%1 · %2").arg(when, laptop)
                                           : tr("%1 · %2 · %3").arg(when, base::isolateName(act.staffName), laptop));
    m_accept->setText(tr("Accept"));
    m_refuse->setText(tr("Refuse"));
}

} // namespace muhr::settings
