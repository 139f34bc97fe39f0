// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_table.h"
#include "core/store/projection.h"

namespace muhr::store {
namespace {

using base::Unexpected;

/// What such an event says touches nobody else.
bool isOfOneCustomer(std::int64_t kind)
{
    using loyalty::EventKind;
    for (const EventKind each : {EventKind::CustomerJoined, EventKind::CodeReplaced, EventKind::ConsentSet,
                                 EventKind::CustomerErased, EventKind::Undone, EventKind::Returned})
        if (kind == static_cast<std::int64_t>(each))
            return true;
    return false;
}

/// Whether an event of this kind is to be told anew when one of the other has settled. What was done to somebody who
/// was not here, since this laptop went back to before her joining, is told when that is back.
bool dependsOn(std::int64_t kind, std::int64_t settled)
{
    using loyalty::EventKind;
    const bool isOfJoined = settled == static_cast<std::int64_t>(EventKind::CustomerJoined) &&
                            (isOfOneCustomer(kind) || kind == static_cast<std::int64_t>(EventKind::DocumentWritten));
    return kind == settled || isOfJoined;
}

} // namespace

Result<void> projectPendingAgain(Transaction &transaction, const base::ShopId &shop, std::int64_t kind,
                                 const std::set<base::CustomerId> &customers)
{
    const auto projectAll = [&](const Result<std::vector<StoredEvent>> &events) -> Result<void> {
        if (!events)
            return Unexpected{events.error()};
        for (const StoredEvent &stored : *events)
            if (stored.state == EventState::Pending && dependsOn(loyalty::kindNumber(stored.event.body), kind))
                if (auto done = project(transaction, stored); !done)
                    return done;
        return {};
    };
    if (!isOfOneCustomer(kind))
        return projectAll(pendingOfKind(transaction.database(), shop, kind));
    for (const base::CustomerId &customer : customers)
        if (auto done = projectAll(eventsOfSubject(transaction.database(), shop, customer)); !done)
            return done;
    return {};
}

} // namespace muhr::store
