// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/chain_link.h"

#include "core/store/chain_gap.h"

#include <algorithm>

namespace muhr::sync {
using base::Unexpected;

store::Result<Link> linkOf(store::Database &database, store::SettlingRun &run, const loyalty::Event &event)
{
    const auto end = run.chainEnd(event.device, event.incarnation);
    if (!end)
        return Unexpected{end.error()};
    if (event.seq == end->seq + 1 && event.previous == end->hash)
        return Link{Link::Follows};
    const auto follows =
        event.seq <= end->seq + 1 ? store::isPreviousHere(database, event) : store::Result<bool>(false);
    if (!follows)
        return Unexpected{follows.error()};
    if (*follows)
        return Link{Link::Forks};
    return Link{Link::Cut,
                ChainPlace{event.incarnation, std::max<std::int64_t>(1, std::min(event.seq - 1, end->seq + 1))}};
}

} // namespace muhr::sync
