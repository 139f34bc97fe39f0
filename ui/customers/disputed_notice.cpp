// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/disputed_notice.h"

#include "core/base/isolate.h"
#include "ui/customers/customer_words.h"
#include "ui/kit/button.h"

namespace muhr::customers {

using loyalty::DisputeDecision;

DisputedNotice::DisputedNotice(QWidget *parent) : kit::Notice(kit::PanelKind::Care, kit::Icon::Warning, parent)
{
    setObjectName(QStringLiteral("disputed"));
    m_decide = new kit::Button(kit::ButtonKind::Quiet, {}, this);
    m_decide->setObjectName(QStringLiteral("decideDispute"));
    setAction(m_decide);
    connect(m_decide, &QAbstractButton::clicked, this, &DisputedNotice::decideWanted);
    hide();
}

void DisputedNotice::setDisputes(const std::vector<report::DisputeFacts> &disputes, bool mayDecide, base::Instant now,
                                 const base::Zone &zone)
{
    setVisible(!disputes.empty());
    if (disputes.empty())
        return;
    // Open ones come first.
    const report::DisputeFacts &facts = disputes.front();
    const QString reward = facts.title.isEmpty() ? facts.rewardKind : facts.title.inLanguage(kit::currentLanguage());
    const int count = static_cast<int>(disputes.size());
    const QString when = whenLine(facts.at, now, zone);
    const QString where = facts.branchName.isEmpty() ? when
                                                     //: %1 is a moment, %2 a branch
                                                     : tr("%1, %2").arg(when, base::isolateName(facts.branchName));
    setWords(count == 1 ? tr("Used twice: %1").arg(base::isolateName(reward))
                        : tr("%Ln rewards were used twice", nullptr, count),
             //: %1 is when and where, %2 what was decided
             tr("%1. %2").arg(where, outcome(facts)));
    setKind(facts.decision ? kit::PanelKind::Surface : kit::PanelKind::Care);
    setIcon(facts.decision ? kit::Icon::Check : kit::Icon::Warning);
    m_decide->setText(facts.decision ? tr("See") : tr("Decide"));
    m_decide->setVisible(mayDecide);
}

QString DisputedNotice::outcome(const report::DisputeFacts &facts)
{
    if (!facts.decision)
        return tr("The owner has not decided who pays.");
    switch (*facts.decision) {
    case DisputeDecision::WriteOff:
        return tr("The shop bears it.");
    case DisputeDecision::Charge:
        return facts.isPaid ? tr("A later reward has paid for it.") : tr("The next reward will pay for it.");
    case DisputeDecision::Block:
        return tr("The owner has stopped this reward on this card.");
    case DisputeDecision::Reopen:
        break;
    }
    return {};
}

} // namespace muhr::customers
