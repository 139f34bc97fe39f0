// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/erase_customer.h"

#include "core/actions/target.h"
#include "core/actions/write.h"

namespace muhr::actions {

Outcome<base::EventId> eraseCustomer(Workplace &workplace, const QString &target)
{
    if (const auto allowed = mustBeAllowed(workplace, loyalty::Action::EraseCustomer); !allowed)
        return base::Unexpected{allowed.error()};
    const auto known = findKnown(workplace, target);
    if (!known)
        return base::Unexpected{known.error()};
    auto transaction = store::Transaction::begin(workplace.database);
    if (!transaction)
        return refused(transaction.error());
    store::EventDraft draft = draftOf(workplace, loyalty::CustomerErased{});
    draft.subjects = {known->customer};
    const auto written = write(*transaction, workplace, draft);
    if (!written)
        return base::Unexpected{written.error()};
    const auto erased = store::erasePerson(*transaction, workplace.session.shop, known->customer,
                                           workplace.session.device, written->at);
    if (!erased)
        return refused(erased.error());
    if (const auto committed = transaction->commit(); !committed)
        return refused(committed.error());
    // Until the log is written back, the erased bytes still stand in it.
    if (const auto emptied = workplace.database.checkpoint(); !emptied)
        return refused(emptied.error());
    return written->event.id;
}

} // namespace muhr::actions
