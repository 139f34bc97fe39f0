// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/erase_customer.h"

#include "core/actions/target.h"
#include "core/actions/write.h"
#include "core/store/customer_table.h"
#include "core/store/event_table.h"

namespace muhr::actions {
namespace {

/// Nothing unless the text is the id of somebody who was erased.
Outcome<std::optional<base::EventId>> earlierErase(Workplace &workplace, const QString &target)
{
    const auto customer = base::CustomerId::parse(target);
    if (!customer)
        return std::optional<base::EventId>();
    const base::ShopId &shop = workplace.session.shop;
    const auto row = store::findCustomer(workplace.database, shop, *customer);
    if (!row)
        return refused(row.error());
    if (!*row || !(*row)->isErased())
        return std::optional<base::EventId>();
    const auto events = store::eventsOfSubject(workplace.database, shop, *customer);
    if (!events)
        return refused(events.error());
    for (const auto &stored : *events)
        if (std::holds_alternative<loyalty::CustomerErased>(stored.event.body))
            return std::optional(stored.event.id);
    return std::optional<base::EventId>();
}

/// Until the log is written back, the erased bytes still stand in it.
Outcome<base::EventId> withoutTraces(Workplace &workplace, const base::EventId &erased)
{
    if (const auto emptied = workplace.database.checkpoint(); !emptied)
        return refused(emptied.error());
    return erased;
}

} // namespace

Outcome<base::EventId> eraseCustomer(Workplace &workplace, const QString &target)
{
    if (const auto allowed = mustBeAllowed(workplace, loyalty::Action::EraseCustomer); !allowed)
        return base::Unexpected{allowed.error()};
    const auto earlier = earlierErase(workplace, target);
    if (!earlier)
        return base::Unexpected{earlier.error()};
    if (*earlier)
        return withoutTraces(workplace, **earlier);
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
    return withoutTraces(workplace, written->event.id);
}

} // namespace muhr::actions
