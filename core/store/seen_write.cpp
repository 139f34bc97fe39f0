// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/seen_write.h"

#include "core/store/event_table.h"

namespace muhr::store {

Result<bool> hadSeen(Database &database, const loyalty::Event &writer, const base::EventId &other)
{
    const auto stored = findEvent(database, writer.shop, other);
    if (!stored)
        return base::Unexpected{stored.error()};
    if (!*stored)
        return false;
    const loyalty::Event &event = (*stored)->event;
    // Nobody writes of somebody unknown, whatever number her joining has got since.
    if (std::holds_alternative<loyalty::CustomerJoined>(event.body))
        return true;
    if (event.device == writer.device && event.incarnation == writer.incarnation)
        return event.seq < writer.seq;
    return (*stored)->settlement && (*stored)->settlement->number <= writer.seen;
}

} // namespace muhr::store
