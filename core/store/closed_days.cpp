// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/closed_days.h"

namespace muhr::store {

Result<std::vector<ClosedDay>> closedDays(Database &database, const base::ShopId &shop)
{
    auto events = eventsOfKind(database, shop, static_cast<loyalty::EventKind>(loyalty::dayClosedKind));
    if (!events)
        return base::Unexpected{events.error()};
    std::vector<ClosedDay> days;
    for (StoredEvent &stored : *events)
        if (const auto closed = loyalty::dayClosedIn(stored.event.body))
            days.push_back({*closed, std::move(stored)});
    return days;
}

} // namespace muhr::store
