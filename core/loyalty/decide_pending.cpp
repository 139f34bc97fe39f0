// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/decide_pending.h"

#include "core/loyalty/card_changes.h"
#include "core/loyalty/rights.h"

#include <algorithm>

namespace muhr::loyalty {
namespace {

/// The lot of the event that still waits; nothing: none does.
const PointLot *waitingLot(const PointHistory &history, const base::EventId &earned, base::LocalDate today)
{
    const bool isDecided = std::any_of(history.decisions.begin(), history.decisions.end(),
                                       [&](const PendingDecision &decision) { return decision.earned == earned; });
    const auto found = std::find_if(history.lots.begin(), history.lots.end(), [&](const PointLot &lot) {
        return lot.from.event == earned && lot.activeDay > today && lot.takenBack < lot.points;
    });
    return isDecided || found == history.lots.end() ? nullptr : &*found;
}

} // namespace

base::Expected<Decision, Refusal> decidePending(const ProgrammeShelf &shelf, const PublishedProgramme &inForce,
                                                const CardState &card, const PendingCommand &command,
                                                const ActMoment &moment)
{
    using base::Unexpected;
    if (card.needsNewerMuhr || inForce.programme.needsNewerMuhr())
        return Unexpected{Refusal{RefusalReason::NeedsNewerMuhr, {}}};
    if (allowed(moment.role, Action::PassLimit) == Verdict::No)
        return Unexpected{Refusal{RefusalReason::LimitNeedsManager, {}}};
    if (moment.isOwnCard && !inForce.programme.isOwnCardAllowed())
        return Unexpected{Refusal{RefusalReason::OwnCard, {}}};
    const ChangeContext context{moment.event, moment.at, false, moment.branch, moment.staff, inForce, shelf};
    Decision decision;
    decision.act.channel = command.channel;
    for (const Account account : {Account::Points, Account::Bonus})
        if (const PointLot *lot = waitingLot(card.account(account), command.earned, context.day()))
            decision.act.entries.push_back(PendingSettled{lot->rule, account, command.earned, command.isCancelled});
    if (decision.act.entries.empty())
        return Unexpected{Refusal{RefusalReason::NothingWaits, {}}};
    decision.after = card;
    applyAct(decision.after, decision.act, context);
    decision.sentence = command.isCancelled
                            ? base::Sentence{{"Act", QT_TRANSLATE_NOOP("Act", "What waited is cancelled.")}, {}}
                            : base::Sentence{{"Act", QT_TRANSLATE_NOOP("Act", "What waited can be spent now.")}, {}};
    return decision;
}

} // namespace muhr::loyalty
