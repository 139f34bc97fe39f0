// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/chain_link.h"

#include "core/store/event_table.h"
#include "core/store/refused_table.h"

#include <algorithm>

namespace muhr::sync {
using base::Unexpected;

store::Result<bool> isPreviousHere(store::Database &database, const loyalty::Event &event)
{
    if (event.seq == 1)
        return event.previous.isNone();
    const auto stored = store::eventsAtPlace(database, event.shop, event.device, event.incarnation, event.seq - 1);
    const auto refused = store::refusedAtPlace(database, event.shop, event.device, event.incarnation, event.seq - 1);
    if (!stored)
        return Unexpected{stored.error()};
    if (!refused)
        return Unexpected{refused.error()};
    const auto isIt = [&](const auto &row) { return row.hash == event.previous; };
    return std::any_of(stored->begin(), stored->end(), isIt) || std::any_of(refused->begin(), refused->end(), isIt);
}

store::Result<Link> linkOf(store::Database &database, store::SettlingRun &run, const loyalty::Event &event)
{
    const auto end = run.chainEnd(event.device, event.incarnation);
    if (!end)
        return Unexpected{end.error()};
    if (event.seq == end->seq + 1 && event.previous == end->hash)
        return Link{Link::Follows};
    const auto follows = event.seq <= end->seq + 1 ? isPreviousHere(database, event) : store::Result<bool>(false);
    if (!follows)
        return Unexpected{follows.error()};
    if (*follows)
        return Link{Link::Forks};
    return Link{Link::Cut,
                ChainPlace{event.incarnation, std::max<std::int64_t>(1, std::min(event.seq - 1, end->seq + 1))}};
}

} // namespace muhr::sync
