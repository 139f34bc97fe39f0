// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/settle_pending.h"

#include "core/actions/find_act.h"
#include "core/actions/link_staff_card.h"
#include "core/actions/may_serve.h"
#include "core/actions/write.h"
#include "core/loyalty/decide_pending.h"

namespace muhr::actions {

Outcome<PendingDone> settlePending(Workplace &workplace, const SettlePending &command)
{
    if (const auto allowed = mustBeAllowed(workplace, loyalty::Action::PassLimit); !allowed)
        return base::Unexpected{allowed.error()};
    const auto found = findAct(workplace, command.event);
    if (!found)
        return base::Unexpected{found.error()};
    if (!*found)
        return refused(loyalty::Refusal{loyalty::RefusalReason::NothingWaits, {}});
    const FoundAct &act = **found;
    if (const auto open = mustBeOpen(workplace, act.customer); !open)
        return base::Unexpected{open.error()};
    const auto *inForce = act.inForce;
    if (!inForce)
        return words::refused(words::Refusal::NeedsNewerMuhr);
    loyalty::ActMoment moment;
    moment.at = act.now;
    moment.branch = workplace.session.branch;
    moment.staff = workplace.session.staff;
    moment.role = workplace.session.role;
    const auto isOwn = isOwnCard(workplace, act.customer);
    if (!isOwn)
        return base::Unexpected{isOwn.error()};
    moment.isOwnCard = *isOwn;
    auto decision = loyalty::decidePending(act.shelf, *inForce, act.card,
                                           {loyalty::Channel::Command, command.event, command.isCancelled}, moment);
    if (!decision)
        return refused(decision.error());
    auto transaction = store::Transaction::begin(workplace.database);
    if (!transaction)
        return refused(transaction.error());
    store::EventDraft draft = draftOf(workplace, decision->act);
    draft.subjects = {act.customer};
    draft.programmeVersion = inForce->programme.version();
    const auto written = write(*transaction, workplace, draft);
    if (!written)
        return base::Unexpected{written.error()};
    if (const auto committed = transaction->commit(); !committed)
        return refused(committed.error());
    return PendingDone{written->event.id, act.customer, std::move(*decision)};
}

} // namespace muhr::actions
