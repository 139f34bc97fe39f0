// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disputes/dispute_words.h"

#include "core/base/format_date.h"
#include "core/base/isolate.h"
#include "core/base/money.h"
#include "core/base/zone.h"
#include "core/words/say.h"
#include "ui/kit/theme.h"

#include <QStringList>

namespace muhr::disputes {
namespace {

using loyalty::DisputeDecision;

QString momentText(base::Instant moment, const QString &zone)
{
    return base::formatMoment(kit::currentLanguage(), moment, base::Zone::parse(zone).value_or(base::Zone::utc()));
}

} // namespace

QString DisputeWords::reward(const report::DisputeFacts &facts)
{
    return facts.title.isEmpty() ? facts.rewardKind : facts.title.inLanguage(kit::currentLanguage());
}

QString DisputeWords::customer(const report::DisputeFacts &facts)
{
    return facts.customerName.isEmpty() ? tr("Card without a name") : base::isolateName(facts.customerName);
}

QString DisputeWords::where(const report::DisputeFacts &facts, const QString &zone)
{
    QStringList parts{momentText(facts.at, zone)};
    for (const QString &name : {facts.branchName, facts.staffName})
        if (!name.isEmpty())
            parts.append(base::isolateName(name));
    if (facts.laptop.place > 0)
        parts.append(words::say(kit::currentLanguage(), report::deviceSentence(facts.laptop)));
    //: Between a moment, a branch, a member of staff and a laptop.
    return parts.join(tr(" · "));
}

QString DisputeWords::cost(const report::DisputeFacts &facts, const QString &currency)
{
    return facts.costMinor > 0 ? money(facts.costMinor, currency) : QString();
}

QString DisputeWords::money(std::int64_t minor, const QString &currency)
{
    const auto known = base::Currency::parse(currency);
    return known ? base::formatMoney(kit::currentLanguage(), base::Money{minor, *known}) : QString();
}

QString DisputeWords::outcome(const report::DisputeFacts &facts)
{
    if (!facts.decision)
        return {};
    switch (*facts.decision) {
    case DisputeDecision::WriteOff:
        return tr("The shop bears it");
    case DisputeDecision::Charge:
        return facts.isPaid ? tr("A later reward has paid for it") : tr("The next reward will pay for it");
    case DisputeDecision::Block:
        return tr("Stopped on this card");
    case DisputeDecision::Reopen:
        break;
    }
    return {};
}

QString DisputeWords::decidedBy(const report::DisputeFacts &facts, const QString &zone)
{
    if (!facts.decidedAt)
        return {};
    const QString when = momentText(*facts.decidedAt, zone);
    //: %1 is a member of staff, %2 a moment
    return facts.decidedBy.isEmpty() ? when : tr("%1, %2").arg(base::isolateName(facts.decidedBy), when);
}

QString DisputeWords::answer(DisputeDecision decision)
{
    switch (decision) {
    case DisputeDecision::WriteOff:
        return tr("Shop bears it");
    case DisputeDecision::Charge:
        return tr("Next reward pays");
    case DisputeDecision::Block:
        return tr("Stop on this card");
    case DisputeDecision::Reopen:
        break;
    }
    return tr("Decide anew");
}

QString DisputeWords::meaning(DisputeDecision decision)
{
    switch (decision) {
    case DisputeDecision::WriteOff:
        return tr("Nothing changes on the card: the shop pays for the second one.");
    case DisputeDecision::Charge:
        return tr("The next reward of this kind is used up by it, and the customer's card explains why.");
    case DisputeDecision::Block:
        return tr("This card gets no more rewards of this kind until you decide anew. Stamps go on.");
    case DisputeDecision::Reopen:
        break;
    }
    return tr("It is open again, as if nobody had decided.");
}

QString DisputeWords::done(DisputeDecision decision)
{
    switch (decision) {
    case DisputeDecision::WriteOff:
        return tr("The shop bears it");
    case DisputeDecision::Charge:
        return tr("The next reward pays for it");
    case DisputeDecision::Block:
        return tr("Stopped on this card");
    case DisputeDecision::Reopen:
        break;
    }
    return tr("Open again");
}

} // namespace muhr::disputes
