// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/settle_dispute.h"

#include "core/actions/write.h"
#include "core/report/disputes.h"

namespace muhr::actions {

Outcome<base::EventId> settleDispute(Workplace &workplace, const SettleDispute &command)
{
    if (const auto allowed = mustBeAllowed(workplace, loyalty::Action::SettleDispute); !allowed)
        return base::Unexpected{allowed.error()};
    const auto found = report::findShownDispute(workplace.database, workplace.session.shop, command.use);
    if (!found)
        return refused(found.error());
    if (!*found)
        return words::refused(words::Refusal::BadValue, {QStringLiteral("event")});
    const auto decided = (*found)->dispute.decision;
    const bool isReopened = command.decision == loyalty::DisputeDecision::Reopen;
    if (!decided && isReopened)
        return words::refused(words::Refusal::BadValue, {QStringLiteral("decision")});
    if (decided == command.decision)
        return (*found)->dispute.decidedBy;

    auto transaction = store::Transaction::begin(workplace.database);
    if (!transaction)
        return refused(transaction.error());
    store::EventDraft draft = draftOf(workplace, loyalty::DisputeSettled{command.use, command.decision});
    draft.subjects = {(*found)->customer};
    const auto written = write(*transaction, workplace, draft);
    if (!written)
        return base::Unexpected{written.error()};
    if (const auto committed = transaction->commit(); !committed)
        return refused(committed.error());
    return written->event.id;
}

} // namespace muhr::actions
