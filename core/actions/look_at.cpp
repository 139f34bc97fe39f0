// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/look_at.h"

#include "core/actions/write.h"
#include "core/store/document_table.h"
#include "core/store/looked_at_table.h"
#include "core/store/programme_table.h"

#include <algorithm>
#include <set>

namespace muhr::actions {
namespace {

/// All there is to look at, by its event.
struct Kinds
{
    std::set<base::EventId> conflicts;
    std::set<base::EventId> others;
};

store::Result<Kinds> kindsIn(store::Database &database, const base::ShopId &shop)
{
    const auto conflicts = store::listConflicts(database, shop);
    const auto refusedEvents = store::eventsInState(database, shop, store::EventState::Rejected);
    const auto versions = store::listProgrammeVersions(database, shop);
    if (!conflicts || !refusedEvents || !versions)
        return base::Unexpected{!conflicts       ? conflicts.error()
                                : !refusedEvents ? refusedEvents.error()
                                                 : versions.error()};
    Kinds kinds;
    for (const auto &conflict : *conflicts)
        kinds.conflicts.insert(conflict.event);
    for (const auto &stored : *refusedEvents)
        kinds.others.insert(stored.event.id);
    for (const auto &version : *versions)
        if (version.state == store::ProgrammeVersionState::Draft)
            kinds.others.insert(version.event);
    return kinds;
}

} // namespace

Outcome<std::int64_t> lookAt(Workplace &workplace, const LookAt &command)
{
    if (const auto allowed = mustBeAllowed(workplace, loyalty::Action::SettleDispute); !allowed)
        return base::Unexpected{allowed.error()};
    const base::ShopId &shop = workplace.session.shop;
    const auto kinds = kindsIn(workplace.database, shop);
    if (!kinds)
        return refused(kinds.error());
    auto transaction = store::Transaction::begin(workplace.database, shop);
    if (!transaction)
        return refused(transaction.error());
    for (const base::EventId &event : command.events) {
        if (!kinds->conflicts.contains(event) && !kinds->others.contains(event))
            return words::refused(words::Refusal::BadValue, {QStringLiteral("event")});
        const auto done = kinds->conflicts.contains(event)
                              ? store::setConflictSeen(*transaction, shop, event, command.wasSeen)
                          : command.wasSeen ? store::setLookedAt(*transaction, shop, event, workplace.clock.now())
                                            : store::forgetLookedAt(*transaction, shop, event);
        if (!done)
            return refused(done.error());
    }
    if (const auto committed = transaction->commit(); !committed)
        return refused(committed.error());
    return static_cast<std::int64_t>(command.events.size());
}

} // namespace muhr::actions
