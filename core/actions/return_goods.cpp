// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/return_goods.h"

#include "core/actions/find_act.h"
#include "core/actions/may_serve.h"
#include "core/actions/why_taken_back.h"
#include "core/actions/write.h"

namespace muhr::actions {

Outcome<GoodsReturned> returnGoods(Workplace &workplace, const ReturnGoods &command)
{
    if (const auto allowed = mustBeAllowed(workplace, loyalty::Action::ReturnGoods); !allowed)
        return base::Unexpected{allowed.error()};
    const auto found = findAct(workplace, command.event);
    if (!found)
        return base::Unexpected{found.error()};
    if (!*found)
        return refused(loyalty::Refusal{loyalty::RefusalReason::NothingToReturn, {}});
    const FoundAct &act = **found;
    if (const auto open = mustBeOpen(workplace, act.customer); !open)
        return base::Unexpected{open.error()};
    if (const auto another = mustBeOfAnother(workplace, act); !another)
        return base::Unexpected{another.error()};
    auto decision = loyalty::decideReturn(act.shelf, act.card, {act.timed(), command.amountMinor, command.lines},
                                          {act.now, workplace.session.staff, workplace.session.role});
    if (!decision)
        return refused(decision.error());
    const QString reason = command.reason.trimmed();
    if (const auto said = mustSayWhy(workplace, act, reason); !said)
        return base::Unexpected{said.error()};
    auto transaction = store::Transaction::begin(workplace.database);
    if (!transaction)
        return refused(transaction.error());
    store::EventDraft draft = draftOf(workplace, decision->returned);
    draft.subjects.assign(act.customers.begin(), act.customers.end());
    draft.programmeVersion = act.stored.event.programmeVersion;
    auto blobs = sealedReason(*transaction, workplace, act.customer, reason);
    if (!blobs)
        return base::Unexpected{blobs.error()};
    // The body names no blob: the first one of a return is its reason.
    draft.blobs = std::move(*blobs);
    const auto written = write(*transaction, workplace, draft);
    if (!written)
        return base::Unexpected{written.error()};
    if (const auto committed = transaction->commit(); !committed)
        return refused(committed.error());
    return GoodsReturned{written->event.id, command.event, act.customer, std::move(*decision)};
}

} // namespace muhr::actions
