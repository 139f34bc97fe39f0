// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/chain_gap.h"

#include "core/store/event_table.h"
#include "core/store/refused_table.h"

#include <algorithm>

namespace muhr::store {

using base::Unexpected;

Result<bool> isPreviousHere(Database &database, const loyalty::Event &event)
{
    if (event.seq == 1)
        return event.previous.isNone();
    const auto stored = eventsAtPlace(database, event.shop, event.device, event.incarnation, event.seq - 1);
    const auto refused = refusedAtPlace(database, event.shop, event.device, event.incarnation, event.seq - 1);
    if (!stored || !refused)
        return Unexpected{!stored ? stored.error() : refused.error()};
    const auto isIt = [&](const auto &row) { return row.hash == event.previous; };
    return std::any_of(stored->begin(), stored->end(), isIt) || std::any_of(refused->begin(), refused->end(), isIt);
}

Result<void> noteWhatItFollows(Transaction &transaction, const loyalty::Event &event, base::Instant at)
{
    const auto isHere = isPreviousHere(transaction.database(), event);
    if (!isHere)
        return Unexpected{isHere.error()};
    if (*isHere)
        return {};
    return insertRefused(transaction, event.shop,
                         {idByHash(event.previous), event.previous, event.device, event.incarnation, event.seq - 1,
                          false, QString(), at});
}

base::EventId idByHash(const base::Sha256 &hash)
{
    base::IdBytes id{};
    const QByteArray bytes = hash.bytes();
    std::copy_n(bytes.begin(), id.size(), id.begin());
    return base::EventId::fromBytes(id);
}

} // namespace muhr::store
